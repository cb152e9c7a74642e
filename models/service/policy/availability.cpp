#include "models/service/policy/availability.h"

#include "models/domain/groupedroles.h"
#include "models/service/policy/rights.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};


QString whereToGetIt(ReadSession &session, const Organization &organization, const Role &role)
{
    if (!role.organization.isEmpty())
        return Words::tr("It belongs to another organization.");
    QStringList groups;
    for (const RoleGroupRow &row : session.roleGroups(seesAll)) {
        if (!row.group.roles.contains(role.id))
            continue;
        if (row.group.organizations.contains(organization.id)) {
            return Words::tr("It comes with the application “%1”: add that to the organization first.")
                .arg(row.applicationName);
        }
        groups.append(row.group.name);
    }
    if (groups.isEmpty())
        return Words::tr("It is in no role group: put it into one, and add that to the organization first.");
    return Words::tr("It is in these role groups: %1; add one of them to the organization first.")
        .arg(Rights::quoted(groups));
}

} // namespace

Availability::Availability(const Organization &organization, const QList<RoleGroup> &groups)
    : m_organization(organization), m_fromGroups(groupedRoles(organization, groups))
{
}

Availability Availability::of(ReadSession &session, const Organization &organization)
{
    return Availability(organization, session.roleGroupsOf(organization.id));
}

bool Availability::has(const Role &role) const
{
    return isAlways(role, m_organization) || m_fromGroups.contains(role.id);
}

bool Availability::isAlways(const Role &role, const Organization &organization)
{
    return role.builtIn || (!role.organization.isEmpty() && role.organization == organization.id);
}

Result<void> Availability::check(ReadSession &session, const QList<Role> &roles) const
{
    for (const Role &role : roles) {
        if (!has(role)) {
            return failure(Error::Kind::Forbidden,
                           Words::tr("The role “%1” is not available in %2. %3")
                               .arg(role.name, m_organization.title(), whereToGetIt(session, m_organization, role)),
                           {}, QStringLiteral("roles"));
        }
    }
    return {};
}

Result<void> Availability::checkLoss(ReadSession &session, const Availability &after) const
{
    QList<RoleId> lost = (m_fromGroups - after.m_fromGroups).values();
    std::ranges::sort(lost);
    for (const RoleId &id : lost) {
        const auto role = session.role(id);
        if (!role || after.has(*role))
            continue;
        MemberQuery query;
        query.organization = m_organization.id;
        query.roles = {id};
        const qint64 holders = session.countMembers(query, seesAll, CountMode::Exact).value;
        if (holders > 0) {
            return failure(Error::Kind::Forbidden,
                           Words::tr("%n member(s) of %1 hold the role “%2”, which would no longer be available there. "
                                     "Take it from them first.",
                                     nullptr, static_cast<int>(holders))
                               .arg(m_organization.title(), role->name));
        }
    }
    return {};
}

} // namespace Rollcall
