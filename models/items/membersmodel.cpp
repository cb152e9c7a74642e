#include "models/items/membersmodel.h"

#include "models/domain/phone.h"
#include "models/items/cells.h"
#include "models/items/wording.h"

namespace Rollcall {

namespace {

std::optional<MemberSort> sortOf(MembersModel::Column column)
{
    using enum MembersModel::Column;
    switch (column) {
    case Name: return MemberSort::Name;
    case Email: return MemberSort::Email;
    case Phone: return MemberSort::Phone;
    case Status: return MemberSort::Status;
    case Roles: return MemberSort::Roles;
    case Organizations: return MemberSort::Organizations;
    case Added: return MemberSort::Added;
    case Username: return MemberSort::Username;
    case Title: return MemberSort::Title;
    case Department: return MemberSort::Department;
    case City: return MemberSort::City;
    case Country: return MemberSort::Country;
    case ExternalId: return MemberSort::ExternalId;
    case LastSignIn: return MemberSort::LastSignIn;
    default: return std::nullopt;
    }
}

Task<Result<Page<ItemRow>>> readPage(Reader *reader, MemberQuery query, PageRequest request)
{
    const auto answer = co_await reader->members(query, request);
    if (!answer)
        co_return passOn(answer);
    Page<ItemRow> page;
    page.offset = answer->offset;
    page.rows.reserve(answer->rows.size());
    for (const MemberRow &row : answer->rows)
        page.rows.append({row.user.id.toString(), QVariant::fromValue(row)});
    co_return page;
}

QVariant statusCell(const Membership &membership, int role)
{
    const QString word = membership.ownStatus.isEmpty() ? displayName(membership.status) : membership.ownStatus;
    if (role == RowsModel::IconNameRole)
        return Wording::iconName(membership.status);
    if (role == Qt::ToolTipRole && membership.statusChanged.isValid())
        return MembersModel::tr("%1 since %2").arg(word, Wording::exact(membership.statusChanged));
    return textCell(word, role);
}

QVariant phoneCell(const QString &phone, int role)
{
    if (role == RowsModel::CopyRole)
        return phone;
    return textCell(role == Qt::DisplayRole ? Phone::forDisplay(phone) : phone, role);
}

/// What the longest word for a status needs in the person's language, beside its mark; letters of words are wider than most.
int statusLetters()
{
    qsizetype longest = 0;
    for (const MemberStatus status : {MemberStatus::Pending, MemberStatus::Active, MemberStatus::Suspended})
        longest = std::max(longest, displayName(status).size());
    return static_cast<int>(longest * 6 / 5) + 5;
}

} // namespace

MembersModel::MembersModel(Reader &reader, MemberQuery query, QObject *parent)
    : PagedModel(reader, parent), m_query(std::move(query))
{
    restart();
}

void MembersModel::setQuery(const MemberQuery &query)
{
    if (m_query == query)
        return;
    MemberQuery sortedAsBefore = query;
    sortedAsBefore.sort = m_query.sort;
    sortedAsBefore.order = m_query.order;
    const bool sameRows = sortedAsBefore == m_query;
    m_query = query;
    restart(sameRows);
    Q_EMIT queryChanged();
}

std::optional<MemberRow> MembersModel::memberAt(int row) const
{
    return isLoaded(row) ? std::optional(valueAt(row).value<MemberRow>()) : std::nullopt;
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::LastSignIn) + 1;
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return headCell({.title = tr("Name"), .letters = 24}, role);
    case Column::Email: return headCell({.title = tr("E-mail"), .letters = 28}, role);
    case Column::Phone: return headCell({.title = tr("Phone"), .letters = 17}, role);
    case Column::Status: return headCell({.title = tr("Status"), .letters = statusLetters()}, role);
    case Column::Roles: return headCell({.title = tr("Roles"), .letters = 24}, role);
    case Column::Organizations:
        return headCell({tr("Organizations"), tr("How many organizations the person belongs to"), true}, role);
    case Column::Added: return headCell({.title = tr("Added"), .letters = 14}, role);
    case Column::Username: return headCell({tr("User name")}, role);
    case Column::Title: return headCell({tr("Title")}, role);
    case Column::Department: return headCell({tr("Department")}, role);
    case Column::City: return headCell({tr("City")}, role);
    case Column::Country: return headCell({tr("Country")}, role);
    case Column::ExternalId: return headCell({tr("External ID")}, role);
    case Column::LastSignIn: return headCell({tr("Last sign-in")}, role);
    }
    return {};
}

bool MembersModel::isSortable(int column) const
{
    return sortOf(static_cast<Column>(column)).has_value();
}

void MembersModel::sort(int column, Qt::SortOrder order)
{
    const auto sort = sortOf(static_cast<Column>(column));
    if (!sort)
        return;
    MemberQuery query = m_query;
    query.sort = *sort;
    query.order = order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
    setQuery(query);
}

Task<Result<Page<ItemRow>>> MembersModel::fetchPage(PageRequest request)
{
    return readPage(&reader(), m_query, std::move(request));
}

Task<Result<Count>> MembersModel::fetchCount(CountMode mode, std::stop_token cancel)
{
    return reader().countMembers(m_query, mode, std::move(cancel));
}

QVariant MembersModel::cell(const QVariant &value, int column, int role) const
{
    const auto &row = *static_cast<const MemberRow *>(value.constData());
    const User &user = row.user;
    switch (static_cast<Column>(column)) {
    case Column::Name: return textCell(user.name.isEmpty() ? user.title() : user.name, role);
    case Column::Email: return textCell(user.email, role);
    case Column::Phone: return phoneCell(user.phone, role);
    case Column::Status: return statusCell(row.membership, role);
    case Column::Roles: return listCell(row.roleNames, static_cast<int>(row.roleNames.size()), role);
    case Column::Organizations: return numberCell(row.organizations, role);
    case Column::Added: return timeCell(row.membership.since.isValid() ? row.membership.since : user.created, role);
    case Column::Username: return textCell(user.username, role);
    case Column::Title: return textCell(row.membership.title, role);
    case Column::Department: return textCell(row.membership.department, role);
    case Column::City: return textCell(user.city, role);
    case Column::Country: return textCell(user.country, role);
    case Column::ExternalId: return textCell(user.externalId, role);
    case Column::LastSignIn: return timeCell(user.lastSignIn, role);
    }
    return {};
}

} // namespace Rollcall
