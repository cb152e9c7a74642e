#include "tests/items/memoryreader.h"

#include "models/domain/text.h"

#include <QTimer>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

template<typename Row>
Page<Row> slice(const QList<Row> &rows, const PageRequest &request)
{
    return {request.offset, rows.mid(request.offset, request.limit)};
}

QByteArray sortKeyOf(const MemberRow &row, MemberSort sort)
{
    switch (sort) {
    case MemberSort::Email: return Text::sortKey(row.user.email);
    case MemberSort::Status: return QByteArray(1, static_cast<char>('0' + static_cast<int>(row.membership.status)));
    default: return Text::sortKey(row.user.name);
    }
}

/// Stable in both directions; each key is made once.
template<typename Row, typename Key>
void sortRows(QList<Row> &rows, SortOrder order, Key key)
{
    using Place = std::pair<decltype(key(rows.first())), qsizetype>;
    QList<Place> places;
    for (qsizetype row = 0; row < rows.size(); ++row)
        places.append({key(rows[row]), row});
    std::sort(places.begin(), places.end(), [order](const Place &a, const Place &b) {
        if (a.first != b.first)
            return order == SortOrder::Ascending ? a.first < b.first : b.first < a.first;
        return a.second < b.second;
    });
    QList<Row> sorted;
    for (const Place &place : places)
        sorted.append(rows[place.second]);
    rows = sorted;
}

bool holdsAll(const QString &text, const QString &typed)
{
    const QString folded = Text::folded(text);
    const QStringList needles = Text::needles(typed);
    return std::all_of(needles.begin(), needles.end(), [&](const QString &needle) { return folded.contains(needle); });
}

} // namespace

MemoryReader::~MemoryReader()
{
    fault = Error{Error::Kind::Cancelled, {}, {}, {}};
    releaseAll();
}

MemberRow MemoryReader::person(int number)
{
    const QString digits = u"%1"_s.arg(number, 4, 10, QChar(u'0'));
    MemberRow row;
    row.user.id = UserId(u"u"_s + digits);
    row.user.name = u"Person "_s + digits;
    row.user.email = u"person%1@example.com"_s.arg(digits);
    row.user.created = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    row.membership.user = row.user.id;
    row.membership.status = number % 5 == 0 ? MemberStatus::Pending : MemberStatus::Active;
    row.roleNames = {u"Member"_s};
    row.organizations = 1;
    return row;
}

void MemoryReader::fill(int count)
{
    people.clear();
    for (int number = 0; number < count; ++number)
        people.append(person(number));
}

void MemoryReader::wait(std::coroutine_handle<> call)
{
    m_waiting.append(call);
    if (!m_held) {
        QTimer::singleShot(0, this, [this, call] {
            if (m_waiting.removeOne(call))
                call.resume();
        });
    }
}

void MemoryReader::release(int place)
{
    m_waiting.takeAt(place).resume();
}

void MemoryReader::releaseAll()
{
    m_held = false;
    while (!m_waiting.isEmpty())
        release(0);
}

template<typename T>
Task<Result<T>> MemoryReader::answer(QString what, std::function<T()> make, std::stop_token cancel)
{
    asked.append(what);
    Turn turn{this};
    co_await turn;
    if (fault)
        co_return tl::unexpected<Error>(*fault);
    if (cancel.stop_requested())
        co_return failure(Error::Kind::Cancelled, {});
    co_return make();
}

QList<MemberRow> MemoryReader::found(const MemberQuery &query) const
{
    QList<MemberRow> rows;
    for (const MemberRow &row : people) {
        const bool status = query.statuses.isEmpty() || query.statuses.contains(row.membership.status);
        if (status && holdsAll(row.user.name + u' ' + row.user.email, query.text))
            rows.append(row);
    }
    sortRows(rows, query.order, [&](const MemberRow &row) { return sortKeyOf(row, query.sort); });
    return rows;
}

QList<OrganizationRow> MemoryReader::found(const OrganizationQuery &query) const
{
    QList<OrganizationRow> rows;
    for (const OrganizationRow &row : organizationRows) {
        if (holdsAll(row.organization.name + u' ' + row.organization.domains.join(u' '), query.text))
            rows.append(row);
    }
    if (query.sort == OrganizationSort::Members)
        sortRows(rows, query.order, [](const OrganizationRow &row) { return row.members; });
    else
        sortRows(rows, query.order, [](const OrganizationRow &row) { return Text::sortKey(row.organization.title()); });
    return rows;
}

Count MemoryReader::counted(qsizetype rows, CountMode mode) const
{
    if (estimates && mode == CountMode::Quick)
        return {rows / 2, false};
    return {rows, true};
}

Task<Result<Page<MemberRow>>> MemoryReader::members(MemberQuery query, PageRequest page)
{
    return answer<Page<MemberRow>>(u"members %1"_s.arg(page.offset), [this, query, page] { return slice(found(query), page); },
                                   page.cancel);
}

Task<Result<Count>> MemoryReader::countMembers(MemberQuery query, CountMode mode, std::stop_token cancel)
{
    return answer<Count>(mode == CountMode::Quick ? u"count quick"_s : u"count exact"_s,
                         [this, query, mode] { return counted(found(query).size(), mode); }, cancel);
}

Task<Result<Page<OrganizationRow>>> MemoryReader::organizations(OrganizationQuery query, PageRequest page)
{
    return answer<Page<OrganizationRow>>(u"organizations %1"_s.arg(page.offset),
                                         [this, query, page] { return slice(found(query), page); }, page.cancel);
}

Task<Result<Count>> MemoryReader::countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel)
{
    return answer<Count>(u"count"_s, [this, query, mode] { return counted(found(query).size(), mode); }, cancel);
}

Task<Result<OrganizationRow>> MemoryReader::organization(OrganizationId id)
{
    return answer<OrganizationRow>(u"organization"_s, [this, id] {
        for (const OrganizationRow &row : organizationRows) {
            if (row.organization.id == id)
                return row;
        }
        return OrganizationRow();
    });
}

Task<Result<Person>> MemoryReader::person(UserId id)
{
    return answer<Person>(u"person"_s, [this, id] {
        for (const MemberRow &row : people) {
            if (row.user.id == id)
                return Person{row.user, {}};
        }
        return Person();
    });
}

Task<Result<QList<RoleRow>>> MemoryReader::roles()
{
    return answer<QList<RoleRow>>(u"roles"_s, [this] { return roleRows; });
}

Task<Result<QList<Role>>> MemoryReader::assignableRoles(OrganizationId)
{
    return answer<QList<Role>>(u"assignableRoles"_s, [this] {
        QList<Role> roles;
        for (const RoleRow &row : roleRows)
            roles.append(row.role);
        return roles;
    });
}

Task<Result<QList<RoleGroupRow>>> MemoryReader::roleGroups()
{
    return answer<QList<RoleGroupRow>>(u"roleGroups"_s, [this] { return groupRows; });
}

Task<Result<QList<ApplicationRow>>> MemoryReader::applications()
{
    return answer<QList<ApplicationRow>>(u"applications"_s, [this] { return applicationRows; });
}

Task<Result<QList<JournalEntry>>> MemoryReader::journal(JournalQuery)
{
    return answer<QList<JournalEntry>>(u"journal"_s, [this] { return entries; });
}

Task<Result<Access>> MemoryReader::access(OrganizationId)
{
    return answer<Access>(u"access"_s, [] { return Access{true, PermissionSet::everything()}; });
}

Task<Result<QList<Found>>> MemoryReader::find(QString, int, std::stop_token cancel)
{
    return answer<QList<Found>>(u"find"_s, [] { return QList<Found>(); }, cancel);
}

} // namespace Rollcall
