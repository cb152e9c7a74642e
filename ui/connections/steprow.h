#pragma once

#include "models/auth/session/connectiontest.h"

#include <QWidget>

class QLabel;

namespace Rollcall {

/// One step of the connection test: an icon and a word for how it went, what was found, and the server's own words.
class StepRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(TestStep::Name name, QWidget *parent = nullptr);

    TestStep::Name name() const { return m_step.name; }
    const TestStep &step() const { return m_step; }
    void setStep(const TestStep &step);

    static QString title(TestStep::Name name);
    static QString word(TestStep::State state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    TestStep m_step;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_word;
    QLabel *m_sentence;
};

} // namespace Rollcall
