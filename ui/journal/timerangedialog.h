#pragma once

#include <QDateTime>
#include <QDialog>

class QDateEdit;
class QPushButton;

namespace Rollcall {

/// From which day to which, both included, in this computer's time zone.
class TimeRangeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Invalid times: the last month.
    TimeRangeDialog(const QDateTime &since, const QDateTime &until, QWidget *parent = nullptr);

    QDateTime since() const;
    QDateTime until() const; ///< The first moment that is not included.

private:
    void update();

    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_filter;
};

} // namespace Rollcall
