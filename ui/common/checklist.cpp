#include "ui/common/checklist.h"

#include "models/domain/text.h"
#include "models/items/plaintip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr qsizetype manyItems = 12;

} // namespace

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Choices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckList::filter);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::itemChanged);
}

void CheckList::setItems(const QList<Item> &items)
{
    if (items == m_items && m_list->count() > 0)
        return;
    m_items = items;
    showItems();
}

void CheckList::setEmptyText(const QString &sentence)
{
    m_empty = sentence;
    showItems();
}

void CheckList::setChecked(const QStringList &ids)
{
    m_checked = ids;
    showItems();
}

QStringList CheckList::checked() const
{
    QStringList ordered;
    for (const auto &item : m_items) {
        if (m_checked.contains(item.id))
            ordered.append(item.id);
    }
    for (const auto &id : m_checked) {
        if (!ordered.contains(id))
            ordered.append(id);
    }
    return ordered;
}

QStringList CheckList::checkedTexts() const
{
    QStringList texts;
    for (const auto &item : m_items) {
        if (m_checked.contains(item.id))
            texts.append(item.text);
    }
    return texts;
}

void CheckList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showItems();
}

QSize CheckList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 8};
}

void CheckList::showItems()
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const auto &item : m_items) {
        auto *entry = new QListWidgetItem(item.text, m_list);
        entry->setData(idRole, item.id);
        entry->setToolTip(plainTip(item.explanation));
        const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        entry->setFlags(m_readOnly ? flags : flags | Qt::ItemIsUserCheckable);
        entry->setCheckState(m_checked.contains(item.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_items.isEmpty() && !m_empty.isEmpty())
        new QListWidgetItem(m_empty, m_list);
    if (m_list->count() > 0 && m_items.isEmpty())
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    m_list->setCurrentRow(std::clamp(row, m_items.isEmpty() ? -1 : 0, m_list->count() - 1));
    m_filter->setVisible(m_items.size() > manyItems);
    filter(m_filter->text());
}

void CheckList::filter(const QString &text)
{
    const QStringList words = Text::needles(text);
    for (int row = 0; row < m_list->count(); ++row) {
        auto *entry = m_list->item(row);
        const QString folded = Text::folded(entry->text());
        entry->setHidden(!m_items.isEmpty()
                         && !std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); }));
    }
}

void CheckList::itemChanged(QListWidgetItem *item)
{
    const QString id = item->data(idRole).toString();
    const bool on = item->checkState() == Qt::Checked;
    if (on == m_checked.contains(id))
        return;
    if (on)
        m_checked.append(id);
    else
        m_checked.removeAll(id);
    Q_EMIT checkedChanged();
}

} // namespace Rollcall
