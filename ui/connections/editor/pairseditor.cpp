#include "ui/connections/editor/pairseditor.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QTableWidget>
#include <QToolButton>

#include <set>

namespace Rollcall {

using namespace Qt::StringLiterals;

PairsEditor::PairsEditor(const QString &label, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_table->setObjectName(u"pairs"_s);
    m_table->setAccessibleName(label);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setMaximumHeight(fontMetrics().height() * 9);
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
    connect(m_table, &QTableWidget::itemChanged, this, &PairsEditor::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_add, &QToolButton::clicked, this, &PairsEditor::addEmpty);
    connect(m_remove, &QToolButton::clicked, this, &PairsEditor::removeRows);
}

QJsonArray PairsEditor::pairs() const
{
    QJsonArray pairs;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().trimmed();
        const QString value = m_table->item(row, 1)->text();
        if (!name.isEmpty() || !value.isEmpty())
            pairs.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    return pairs;
}

void PairsEditor::setPairs(const QJsonArray &pairs)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const QJsonValue &pair : pairs)
        addRow(pair.toObject().value("name"_L1).toString(), pair.toObject().value("value"_L1).toString());
}

QString PairsEditor::json() const
{
    const QJsonArray all = pairs();
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void PairsEditor::setJson(const QString &json)
{
    setPairs(QJsonDocument::fromJson(json.toUtf8()).array());
}

bool PairsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PairsEditor::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void PairsEditor::addEmpty()
{
    {
        const QSignalBlocker quiet(m_table);
        addRow({}, {});
    }
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void PairsEditor::removeRows()
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
