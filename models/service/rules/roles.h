#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Rules {

/// All of them, or NotFound for the first that is not there.
Result<QList<Role>> rolesOf(Work &work, const QList<RoleId> &ids);

/// That the actor may give these roles in the organization: they are available there, hold nothing that the actor does
/// not hold, and the actor may assign roles (the built-in Member alone comes with adding).
Result<void> mayGive(Work &work, const Organization &organization, const QList<Role> &roles);

} // namespace Rollcall::Rules
