#include "models/items/organizationsmodel.h"

#include "models/items/cells.h"
#include "models/items/plaintip.h"
#include "models/items/wording.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

OrganizationSort sortOf(OrganizationsModel::Column column)
{
    using enum OrganizationsModel::Column;
    switch (column) {
    case Name: return OrganizationSort::Name;
    case Domains: return OrganizationSort::Domains;
    case Members: return OrganizationSort::Members;
    case Pending: return OrganizationSort::Pending;
    case Owners: return OrganizationSort::Owners;
    case Created: return OrganizationSort::Created;
    }
    return OrganizationSort::Name;
}

Task<Result<Page<ItemRow>>> readPage(Reader *reader, OrganizationQuery query, PageRequest request)
{
    const auto answer = co_await reader->organizations(query, request);
    if (!answer)
        co_return passOn(answer);
    Page<ItemRow> page;
    page.offset = answer->offset;
    page.rows.reserve(answer->rows.size());
    for (const OrganizationRow &row : answer->rows)
        page.rows.append({row.organization.id.toString(), QVariant::fromValue(row)});
    co_return page;
}

QVariant nameCell(const OrganizationRow &row, int role)
{
    const Organization &organization = row.organization;
    const bool suspended = organization.status == OrganizationStatus::Suspended;
    if (role == RowsModel::IconNameRole)
        return suspended ? Wording::iconName(organization.status) : u"office-building"_s;
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        if (organization.title() != organization.name)
            lines.append(organization.name);
        if (suspended)
            lines.append(displayName(organization.status));
        if (!row.parentName.isEmpty())
            lines.append(OrganizationsModel::tr("Part of %1").arg(row.parentName));
        return lines.isEmpty() ? QVariant() : plainTip(lines.join(u'\n'));
    }
    if (role == Qt::AccessibleTextRole && suspended)
        return QString(organization.title() + u", "_s + displayName(organization.status));
    return textCell(organization.title(), role);
}

} // namespace

OrganizationsModel::OrganizationsModel(Reader &reader, OrganizationQuery query, QObject *parent)
    : PagedModel(reader, parent), m_query(std::move(query))
{
    restart();
}

void OrganizationsModel::setQuery(const OrganizationQuery &query)
{
    if (m_query == query)
        return;
    const bool sameRows = m_query.text == query.text;
    m_query = query;
    restart(sameRows);
    Q_EMIT queryChanged();
}

std::optional<OrganizationRow> OrganizationsModel::organizationAt(int row) const
{
    return isLoaded(row) ? std::optional(valueAt(row).value<OrganizationRow>()) : std::nullopt;
}

int OrganizationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Created) + 1;
}

QVariant OrganizationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Name"), .letters = 34}, role);
    case Column::Domains: return headCell({.title = tr("Domains"), .letters = 28}, role);
    case Column::Members: return headCell({tr("Members"), {}, true}, role);
    case Column::Pending: return headCell({tr("Pending"), tr("Members who were invited and have not confirmed yet"), true}, role);
    case Column::Owners: return headCell({.title = tr("Owners"), .letters = 30}, role);
    case Column::Created: return headCell({.title = tr("Created"), .letters = 16}, role);
    }
    return {};
}

bool OrganizationsModel::isSortable(int column) const
{
    return column >= 0 && column < columnCount();
}

void OrganizationsModel::sort(int column, Qt::SortOrder order)
{
    if (!isSortable(column))
        return;
    OrganizationQuery query = m_query;
    query.sort = sortOf(static_cast<Column>(column));
    query.order = order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
    setQuery(query);
}

Task<Result<Page<ItemRow>>> OrganizationsModel::fetchPage(PageRequest request)
{
    return readPage(&reader(), m_query, std::move(request));
}

Task<Result<Count>> OrganizationsModel::fetchCount(CountMode mode, std::stop_token cancel)
{
    return reader().countOrganizations(m_query, mode, std::move(cancel));
}

QVariant OrganizationsModel::cell(const QVariant &value, int column, int role) const
{
    const auto &row = *static_cast<const OrganizationRow *>(value.constData());
    const QStringList &domains = row.organization.domains;
    switch (static_cast<Column>(column)) {
    case Column::Name: return nameCell(row, role);
    case Column::Domains: return listCell(domains, static_cast<int>(domains.size()), role);
    case Column::Members: return membersCell(row.members, row.membersKnown, role);
    case Column::Pending:
        // A column of zeros hides the few that matter.
        if (row.pending == 0 && role == Qt::DisplayRole)
            return QString();
        return membersCell(row.pending, row.membersKnown, role);
    case Column::Owners: return listCell(row.owners, row.ownerCount, role);
    case Column::Created: return timeCell(row.organization.created, role);
    }
    return {};
}

} // namespace Rollcall
