#include "ui/organizations/metadataeditor.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QTableWidget>
#include <QToolButton>

#include <set>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueRole = Qt::UserRole + 1;

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // A value alone is no JSON document of Qt's, so it is wrapped and unwrapped.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace

MetadataEditor::MetadataEditor(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_table->setObjectName(u"metadataTable"_s);
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_add->setText(tr("Add"));
    m_add->setObjectName(u"addMetadata"_s);
    m_remove->setText(tr("Remove"));
    m_remove->setObjectName(u"removeMetadata"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 0, 0, 3, 1);
    layout->addWidget(m_add, 0, 1);
    layout->addWidget(m_remove, 1, 1, Qt::AlignTop);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    for (auto *button : {m_add, m_remove}) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    setFocusProxy(m_table);
    m_remove->setEnabled(false);
    connect(m_table, &QTableWidget::itemChanged, this, &MetadataEditor::metadataChanged);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(m_add, &QToolButton::clicked, this, &MetadataEditor::addEmpty);
    connect(m_remove, &QToolButton::clicked, this, &MetadataEditor::removeRows);
}

void MetadataEditor::setMetadata(const QJsonObject &metadata)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        addRow(it.key(), it.value());
}

QJsonObject MetadataEditor::metadata() const
{
    QJsonObject result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *value = m_table->item(row, 1);
        const QString key = m_table->item(row, 0)->text().trimmed();
        if (key.isEmpty())
            continue;
        const auto original = value->data(valueRole).toJsonValue();
        result.insert(key, asText(original) == value->text() ? original : QJsonValue(value->text()));
    }
    return result;
}

bool MetadataEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeRows();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MetadataEditor::addRow(const QString &key, const QJsonValue &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(key));
    auto *cell = new QTableWidgetItem(asText(value));
    cell->setData(valueRole, QVariant::fromValue(value));
    m_table->setItem(row, 1, cell);
}

void MetadataEditor::addEmpty()
{
    {
        const QSignalBlocker quiet(m_table);
        addRow({}, QString());
    }
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void MetadataEditor::removeRows()
{
    std::set<int, std::greater<>> rows;
    for (const auto *item : m_table->selectedItems())
        rows.insert(item->row());
    for (const int row : rows)
        m_table->removeRow(row);
    if (!rows.empty())
        Q_EMIT metadataChanged();
}

} // namespace Rollcall
