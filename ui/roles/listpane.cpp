#include "ui/roles/listpane.h"

#include "models/items/filterproxy.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/liststack.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

ListPane::ListPane(ListModel *model, const Texts &texts, const QList<QAction *> &whenEmpty, QSettings &settings,
                   const QString &key, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(new FilterProxy(this)), m_filter(new FilterBar(this)),
      m_table(new TableView(this)), m_stack(new ListStack(m_table, this))
{
    m_model->setParent(this);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(key);
    m_table->setAccessibleName(texts.name);
    m_table->setModel(m_proxy);
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.append(column);
    m_table->setDefaultColumns(columns);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->keepLayout(settings, key + u"/table"_s);
    m_stack->setModel(m_model, m_proxy);
    m_stack->setEmptyText(texts.iconName, texts.empty, texts.emptyHint, whenEmpty);
    auto *clear = new QAction(icon(u"edit-clear"_s), tr("Clear the filter"), this);
    connect(clear, &QAction::triggered, this, [this] {
        m_filter->setText({});
        m_filter->focusSearch();
    });
    m_stack->setNothingFoundText(texts.nothingFound, {}, {clear});
    m_filter->searchEdit()->setPlaceholderText(texts.filterHint);
    m_filter->searchEdit()->setAccessibleName(texts.filterHint);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);

    connect(m_filter, &FilterBar::textChanged, this, &ListPane::filter);
    connect(m_filter, &FilterBar::moveToListRequested, this, &ListPane::focusList);
    connect(m_table, &TableView::selectedIdsChanged, this, &ListPane::selectionChanged);
    connect(m_model, &RowsModel::countChanged, this, &ListPane::updateCount);
    // What is shown of a row may be what the actions depend on (its holders).
    connect(m_model, &RowsModel::dataChanged, this, &ListPane::selectionChanged);
    updateCount();
}

void ListPane::setSync(Sync *sync)
{
    m_stack->setSync(sync);
}

void ListPane::filter(const QString &text)
{
    m_stack->setFiltered(!text.trimmed().isEmpty());
    m_proxy->setText(text);
    updateCount();
}

void ListPane::updateCount()
{
    if (m_model->count())
        m_filter->setCount(Count{m_proxy->rowCount(), true});
    else
        m_filter->setCount(std::nullopt);
    Q_EMIT countChanged();
}

QStringList ListPane::selectedIds() const
{
    return m_table->selectedIds();
}

QVariant ListPane::selectedValue() const
{
    const auto ids = selectedIds();
    return ids.size() == 1 ? valueOf(ids.first()) : QVariant();
}

QVariant ListPane::valueOf(const QString &id) const
{
    return m_model->valueAt(m_model->rowOf(id));
}

int ListPane::shownRows() const
{
    return m_proxy->rowCount();
}

void ListPane::focusList()
{
    m_stack->setFocus();
    // The focus makes a row current, but nobody has selected it.
    if (m_table->selectedIds().isEmpty() && m_proxy->rowCount() > 0)
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

} // namespace Rollcall
