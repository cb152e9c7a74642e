#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Rollcall {

/// "3 staged changes [Review…]" in the status line. Hidden while nothing is staged.
class StagedNote final : public QWidget
{
    Q_OBJECT
public:
    explicit StagedNote(QWidget *parent = nullptr);

    void setCount(qint64 staged);
    QString text() const;

Q_SIGNALS:
    void reviewRequested();

private:
    QLabel *m_words;
    QToolButton *m_review;
};

} // namespace Rollcall
