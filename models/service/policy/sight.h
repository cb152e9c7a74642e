#pragma once

#include "models/service/policy/standing.h"

/// Who may see what, thing by thing. Lists ask Standing::visibility() instead.
namespace Rollcall::Sight {

bool organization(const Standing &actor, const OrganizationId &id);
/// Oneself, and whoever is a member where the actor may see members.
bool user(ReadSession &session, const Standing &actor, const UserId &id);
bool membership(const Standing &actor, const Membership &membership);
/// An organization's roles by role:view there, all others by role:view anywhere; and whatever roles the actor has. The
/// answer outlives neither of its parameters.
RoleSight roles(ReadSession &session, const Standing &actor);
bool role(ReadSession &session, const Standing &actor, const Role &role);
bool application(const Standing &actor, ReadSession &session, const ApplicationId &id);

/// The group with those of its organizations that the actor may see; nullopt when none is left.
std::optional<RoleGroup> roleGroup(const Standing &actor, RoleGroup group);

/// An invitation's link lets in whoever has it: only who could have made it sees it, while it is good for something.
Invitation invitation(const Standing &actor, Invitation invitation, const QDateTime &now);

} // namespace Rollcall::Sight
