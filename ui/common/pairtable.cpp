#include "ui/common/pairtable.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

#include <functional>
#include <set>

namespace Rollcall {

using namespace Qt::StringLiterals;

PairTable::PairTable(const QString &label, const QString &name, const QString &value, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_table->setObjectName(u"pairs"_s);
    m_table->setAccessibleName(label);
    m_table->setHorizontalHeaderLabels({name, value});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_add->setText(tr("Add"));
    m_add->setObjectName(u"addPair"_s);
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(u"removePair"_s);
    m_remove->setEnabled(false);
    for (auto *button : {m_add, m_remove}) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 0, 0, 3, 1);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &PairTable::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_add, &QToolButton::clicked, this, &PairTable::addEmpty);
    connect(m_remove, &QToolButton::clicked, this, &PairTable::removeSelected);
}

int PairTable::rowCount() const
{
    return m_table->rowCount();
}

QString PairTable::nameAt(int row) const
{
    return m_table->item(row, 0)->text().trimmed();
}

QString PairTable::valueAt(int row) const
{
    return m_table->item(row, 1)->text();
}

QVariant PairTable::dataAt(int row) const
{
    return m_table->item(row, 1)->data(Qt::UserRole);
}

void PairTable::clear()
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
}

void PairTable::append(const QString &name, const QString &value, const QVariant &data)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    auto *cell = new QTableWidgetItem(value);
    cell->setData(Qt::UserRole, data);
    m_table->setItem(row, 1, cell);
}

bool PairTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PairTable::addEmpty()
{
    append({}, {});
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void PairTable::removeSelected()
{
    std::set<int, std::greater<>> rows;
    for (const auto *item : m_table->selectedItems())
        rows.insert(item->row());
    for (const int row : rows)
        m_table->removeRow(row);
    if (!rows.empty())
        Q_EMIT edited();
}

} // namespace Rollcall
