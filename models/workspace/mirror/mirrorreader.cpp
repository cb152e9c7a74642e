#include "models/workspace/mirror/mirrorreader.h"

#include "models/domain/groupedroles.h"
#include "models/store/sql/connection.h"
#include "models/store/store.h"
#include "models/store/walking.h"
#include "models/workspace/mirror/mirrortables.h"

#include <qcorofuture.h>

namespace Rollcall {

namespace {


tl::unexpected<Error> noOrganization(const OrganizationId &id)
{
    return failure(Error::Kind::NotFound, MirrorReader::tr("There is no organization with the id “%1” here.").arg(id.toString()));
}

/// Without members it is known to be only where the server listed them.
OrganizationRow told(ReadSession &session, OrganizationRow row)
{
    row.membersKnown = session.sql().integer("SELECT listed FROM organizations WHERE uuid=?", row.organization.id).value_or(0) != 0;
    return row;
}

QList<RoleRow> rolesIn(ReadSession &session)
{
    const bool isAllListed = !session.sql().integer("SELECT 1 FROM organizations WHERE listed=0 LIMIT 1");
    QList<RoleRow> rows = session.roles(seesAll);
    for (RoleRow &row : rows) {
        const OrganizationId &place = row.role.organization;
        row.holdersKnown = isAllListed
            || (!place.isEmpty() && session.sql().integer("SELECT listed FROM organizations WHERE uuid=?", place).value_or(0) != 0);
    }
    return rows;
}

Result<OrganizationRow> organizationIn(ReadSession &session, const OrganizationId &id)
{
    if (auto row = session.organizationRow(id))
        return told(session, *std::move(row));
    return noOrganization(id);
}

Result<Person> personIn(ReadSession &session, const UserId &id)
{
    if (const auto user = session.user(id))
        return session.person(*user, seesAll);
    return failure(Error::Kind::NotFound, MirrorReader::tr("There is no person with the id “%1” here.").arg(id.toString()));
}

/// Built-in ones, the organization's own, those of its role groups, and those of the directory that no group holds back.
Result<QList<Role>> assignableIn(ReadSession &session, const OrganizationId &id)
{
    const auto organization = session.organization(id);
    if (!organization)
        return noOrganization(id);
    const QSet<RoleId> grouped = groupedRoles(*organization, session.roleGroupsOf(id));
    QList<Role> roles;
    for (const RoleRow &row : session.roles(seesAll)) {
        const Role &role = row.role;
        const bool isFree = role.organization.isEmpty() && role.application.isEmpty() && row.roleGroups.isEmpty();
        if (role.builtIn || isFree || (!role.organization.isEmpty() && role.organization == id) || grouped.contains(role.id))
            roles.append(role);
    }
    return roles;
}

} // namespace

MirrorReader::MirrorReader(Store &store, QObject *parent) : Reader(parent), m_store(store)
{
    connect(&m_store, &Store::fed, this, &Reader::changed);
}

template<typename T>
Task<Result<T>> MirrorReader::read(std::function<Result<T>(ReadSession &)> work, std::stop_token cancel)
{
    auto reading = m_store.read<T>(std::move(work), std::move(cancel));
    auto result = co_await reading;
    co_return result;
}

Task<Result<Page<MemberRow>>> MirrorReader::members(MemberQuery query, PageRequest page)
{
    return read<Page<MemberRow>>([query = std::move(query), page](
                                     ReadSession &session) { return session.members(query, seesAll, page.offset, page.limit); },
                                 page.cancel);
}

Task<Result<Count>> MirrorReader::countMembers(MemberQuery query, CountMode mode, std::stop_token cancel)
{
    return read<Count>(
        [query = std::move(query), mode](ReadSession &session) { return session.countMembers(query, seesAll, mode); }, std::move(cancel));
}

Task<Result<Page<OrganizationRow>>> MirrorReader::organizations(OrganizationQuery query, PageRequest page)
{
    return read<Page<OrganizationRow>>([query = std::move(query), page](ReadSession &session) {
        Page<OrganizationRow> found = session.organizations(query, seesAll, page.offset, page.limit);
        for (OrganizationRow &row : found.rows)
            row = told(session, std::move(row));
        return found;
    }, page.cancel);
}

Task<Result<Count>> MirrorReader::countOrganizations(OrganizationQuery query, CountMode mode, std::stop_token cancel)
{
    return read<Count>([query = std::move(query), mode](
                           ReadSession &session) { return session.countOrganizations(query, seesAll, mode); },
                       std::move(cancel));
}

Task<Result<OrganizationRow>> MirrorReader::organization(OrganizationId id)
{
    return read<OrganizationRow>([id = std::move(id)](ReadSession &session) { return organizationIn(session, id); });
}

Task<Result<Person>> MirrorReader::person(UserId id)
{
    return read<Person>([id = std::move(id)](ReadSession &session) { return personIn(session, id); });
}

Task<Result<QList<RoleRow>>> MirrorReader::roles()
{
    return read<QList<RoleRow>>([](ReadSession &session) { return rolesIn(session); });
}

Task<Result<QList<Role>>> MirrorReader::assignableRoles(OrganizationId id)
{
    return read<QList<Role>>([id = std::move(id)](ReadSession &session) { return assignableIn(session, id); });
}

Task<Result<QList<RoleGroupRow>>> MirrorReader::roleGroups()
{
    return read<QList<RoleGroupRow>>([](ReadSession &session) { return session.roleGroups(seesAll); });
}

Task<Result<QList<ApplicationRow>>> MirrorReader::applications()
{
    return read<QList<ApplicationRow>>([](ReadSession &session) { return session.applications(); });
}

Task<Result<QList<JournalEntry>>> MirrorReader::journal(JournalQuery)
{
    co_return QList<JournalEntry>();
}

Task<Result<Access>> MirrorReader::access(OrganizationId)
{
    Access access;
    access.directoryOwner = true;
    access.permissions = PermissionSet::everything();
    co_return access;
}

Task<Result<QList<Found>>> MirrorReader::find(QString text, int limit, std::stop_token cancel)
{
    const FindSight sight{seesAll, seesAll, {}};
    return read<QList<Found>>([text = std::move(text), sight, limit](
                                  ReadSession &session) { return session.find(text, sight, limit); },
                              std::move(cancel));
}

Task<Result<QJsonObject>> MirrorReader::raw(EntityId entity)
{
    return read<QJsonObject>([entity = std::move(entity)](ReadSession &session) -> Result<QJsonObject> {
        if (const auto sent = MirrorTables::raw(session.sql(), entity))
            return *sent;
        return failure(Error::Kind::NotFound, tr("The server has sent nothing about this yet. Refresh, then look again."));
    });
}

Task<Result<QList<QList<KnownPerson>>>> MirrorReader::match(OrganizationId organization, QList<PersonKeys> keys)
{
    return read<QList<QList<KnownPerson>>>([organization = std::move(organization), keys = std::move(keys)](ReadSession &session) {
        return session.match(organization, keys, seesAll);
    });
}

Task<Result<qint64>> MirrorReader::walkMembers(MemberQuery query, TakeRows<MemberRow> take, std::stop_token cancel)
{
    return read<qint64>([query = std::move(query), take = std::move(take)](ReadSession &session) { return Rollcall::walkMembers(session, query, seesAll, take); },
                        std::move(cancel));
}

Task<Result<qint64>> MirrorReader::walkOrganizations(OrganizationQuery query, TakeRows<OrganizationRow> take, std::stop_token cancel)
{
    return read<qint64>(
        [query = std::move(query), take = std::move(take)](ReadSession &session) {
            const TakeRows<OrganizationRow> takeTold = [&session, &take](QList<OrganizationRow> rows) {
                for (OrganizationRow &row : rows)
                    row = told(session, std::move(row));
                return take(rows);
            };
            return Rollcall::walkOrganizations(session, query, seesAll, takeTold);
        },
        std::move(cancel));
}

} // namespace Rollcall
