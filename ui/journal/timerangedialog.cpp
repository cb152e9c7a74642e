#include "ui/journal/timerangedialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace Rollcall {

TimeRangeDialog::TimeRangeDialog(const QDateTime &since, const QDateTime &until, QWidget *parent)
    : QDialog(parent), m_first(new QDateEdit(this)), m_last(new QDateEdit(this))
{
    setWindowTitle(tr("From … to …"));
    const QDate today = QDate::currentDate();
    m_first->setDate(since.isValid() ? since.toLocalTime().date() : today.addMonths(-1));
    m_last->setDate(until.isValid() ? until.addMSecs(-1).toLocalTime().date() : today);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, [this] { update(); });
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_filter = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    m_filter->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&First day:"), m_first);
    form->addRow(tr("&Last day:"), m_last);
    form->addRow(buttons);
    update();
}

QDateTime TimeRangeDialog::since() const
{
    return m_first->date().startOfDay();
}

QDateTime TimeRangeDialog::until() const
{
    return m_last->date().addDays(1).startOfDay();
}

void TimeRangeDialog::update()
{
    m_filter->setEnabled(m_first->date() <= m_last->date());
}

} // namespace Rollcall
