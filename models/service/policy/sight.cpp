#include "models/service/policy/sight.h"

#include "models/service/rules/images.h"

#include <algorithm>

namespace Rollcall::Sight {

namespace {

/// The roles that the actor's own active memberships hold.
QSet<RoleId> ownRoles(ReadSession &session, const Standing &actor)
{
    QSet<RoleId> roles;
    for (const Membership &membership : session.membershipsOf(actor.user().id)) {
        if (membership.status == MemberStatus::Active)
            roles.unite(QSet<RoleId>(membership.roles.cbegin(), membership.roles.cend()));
    }
    return roles;
}

} // namespace

bool organization(const Standing &actor, const OrganizationId &id)
{
    return actor.holds(Permission::organizationView, id);
}

bool user(ReadSession &session, const Standing &actor, const UserId &id)
{
    if (actor.isDirectoryOwner() || actor.user().id == id)
        return true;
    const auto memberships = session.membershipsOf(id);
    return std::ranges::any_of(memberships, [&](const Membership &m) { return membership(actor, m); });
}

bool membership(const Standing &actor, const Membership &membership)
{
    return membership.user == actor.user().id || actor.holds(Permission::userView, membership.organization);
}

RoleSight roles(ReadSession &session, const Standing &actor)
{
    if (actor.isDirectoryOwner())
        return {};
    return [&actor, own = ownRoles(session, actor)](const Role &role) {
        return own.contains(role.id)
            || (role.organization.isEmpty() ? actor.holdsAnywhere(Permission::roleView)
                                            : actor.holds(Permission::roleView, role.organization));
    };
}

bool role(ReadSession &session, const Standing &actor, const Role &role)
{
    const RoleSight seen = roles(session, actor);
    return !seen || seen(role);
}

bool application(const Standing &actor, ReadSession &session, const ApplicationId &id)
{
    if (actor.isDirectoryOwner())
        return true;
    return std::ranges::any_of(actor.organizations(), [&](const OrganizationId &organizationId) {
        const auto organization = session.organization(organizationId);
        return organization && organization->applications.contains(id) && Sight::organization(actor, organizationId);
    });
}

std::optional<RoleGroup> roleGroup(const Standing &actor, RoleGroup group)
{
    if (actor.isDirectoryOwner())
        return group;
    group.organizations.removeIf([&](const OrganizationId &id) { return !actor.holds(Permission::roleView, id); });
    if (group.organizations.isEmpty())
        return std::nullopt;
    return group;
}

Invitation invitation(const Standing &actor, Invitation invitation, const QDateTime &now)
{
    invitation = Images::asOf(std::move(invitation), now);
    if (invitation.state != InvitationState::Pending || !actor.holds(Permission::userAdd, invitation.organization))
        invitation.link.clear();
    return invitation;
}

} // namespace Rollcall::Sight
