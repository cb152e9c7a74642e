#pragma once

#include "models/domain/validation.h"

#include <QWidget>

class QLabel;

namespace Rollcall {

/// The broken rule under a field, as an icon and words; takes no room while there is nothing to say.
class ProblemLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// The field that the words are about: screen readers read them as its description.
    void setField(QWidget *field) { m_field = field; }
    /// Empty: nothing is wrong. A warning is doubtful only, and looks so.
    void setProblem(const QString &sentence, Problem::Severity severity = Problem::Severity::Error);
    QString problem() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    QLabel *m_icon;
    QLabel *m_words;
    QWidget *m_field = nullptr;
};

} // namespace Rollcall
