#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Rules {

/// Refused when the group's becoming `wanted` (nullptr: its removal) would leave members with roles that are no longer
/// available to their organization.
Result<void> groupIsFree(Work &work, const RoleGroup &now, const RoleGroup *wanted);

/// That the actor may change or delete the role: built-in ones nobody may, an organization's who holds role:edit and all
/// that the role holds, all others the directory owner.
Result<void> mayEditRole(Work &work, const Role &role);

} // namespace Rollcall::Rules
