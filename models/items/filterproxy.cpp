#include "models/items/filterproxy.h"

#include "models/domain/text.h"
#include "models/items/rowsmodel.h"

namespace Rollcall {

FilterProxy::FilterProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(RowsModel::SortRole);
    setDynamicSortFilter(true);
}

void FilterProxy::setText(const QString &typed)
{
    m_text = typed;
    const QStringList needles = Text::needles(typed);
    if (needles == m_needles)
        return;
    m_needles = needles;
    invalidateFilter();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_needles.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(RowsModel::SearchRole).toString();
    return std::all_of(m_needles.begin(), m_needles.end(), [&](const QString &needle) { return text.contains(needle); });
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    // Sort keys compare by their bytes; QSortFilterProxyModel would make text of them.
    if (a.typeId() == QMetaType::QByteArray && b.typeId() == QMetaType::QByteArray)
        return a.toByteArray() < b.toByteArray();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Rollcall
