#include "models/service/policy/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

bool isSuspended(ReadSession &session, const OrganizationId &id)
{
    const auto organization = session.organization(id);
    return organization && organization->status == OrganizationStatus::Suspended;
}

} // namespace

Result<Standing> Standing::of(ReadSession &session, const Actor &actor)
{
    const auto user = session.user(actor.user);
    if (!user) {
        return failure(Error::Kind::Unauthorized,
                       Words::tr("Nobody in this directory has the id “%1”, so nothing can be done in their name.")
                           .arg(actor.user.toString()));
    }
    Standing standing;
    standing.m_user = *user;
    if (standing.isDirectoryOwner())
        return standing;
    for (const Membership &membership : session.membershipsOf(actor.user)) {
        if (membership.status != MemberStatus::Active || !membership.ownStatus.isEmpty())
            continue;
        if (isSuspended(session, membership.organization))
            standing.m_suspended.insert(membership.organization);
        else
            standing.m_permissions.insert(membership.organization, PermissionSet(permissionsOf(session, membership)));
    }
    standing.addChildren(session);
    return standing;
}

void Standing::addChildren(ReadSession &session)
{
    for (const OrganizationId &id : organizations()) {
        if (!holds(Permission::organizationOwner, id))
            continue;
        for (const OrganizationId &child : session.childOrganizations(id)) {
            if (!isSuspended(session, child))
                continue;
            m_wards.insert(child);
            m_permissions[child].add({Permission::organizationView});
        }
    }
}

bool Standing::isGuardianOf(const OrganizationId &organization) const
{
    return isDirectoryOwner() || m_wards.contains(organization);
}

PermissionSet Standing::in(const OrganizationId &organization) const
{
    return isDirectoryOwner() ? PermissionSet::everything() : m_permissions.value(organization);
}

bool Standing::holds(const QString &permission, const OrganizationId &organization) const
{
    return in(organization).holds(permission);
}

bool Standing::holdsAnywhere(const QString &permission) const
{
    return isDirectoryOwner()
        || std::ranges::any_of(m_permissions, [&](const PermissionSet &held) { return held.holds(permission); });
}

Visibility Standing::visibility(const QString &permission) const
{
    Visibility visible;
    visible.everything = isDirectoryOwner();
    visible.self = m_user.id;
    for (auto it = m_permissions.cbegin(); it != m_permissions.cend(); ++it) {
        if (it.value().holds(permission))
            visible.organizations.append(it.key());
    }
    // A set order keeps prepared statements and their plans the same from call to call.
    std::ranges::sort(visible.organizations);
    return visible;
}

QStringList permissionsOf(ReadSession &session, const Membership &membership)
{
    QStringList words;
    for (const Role &role : session.rolesById(membership.roles))
        words += role.permissions;
    words.removeDuplicates();
    return words;
}

} // namespace Rollcall
