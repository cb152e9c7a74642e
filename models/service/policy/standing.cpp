#include "models/service/policy/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

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
        if (membership.status == MemberStatus::Active && membership.ownStatus.isEmpty())
            standing.m_permissions.insert(membership.organization, PermissionSet(permissionsOf(session, membership)));
    }
    return standing;
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
