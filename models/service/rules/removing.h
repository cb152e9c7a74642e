#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Rules {

// One rule for each kind of thing that a Remove may name.
Result<Effect> removeOrganization(Work &work, const Organization &organization);
Result<Effect> removeApplication(Work &work, const Application &application);
Result<Effect> removeUser(Work &work, const User &user);
Result<Effect> removeMembership(Work &work, const Refs::Member &member, bool alsoAccount);
Result<Effect> removeRole(Work &work, const Role &role, const std::optional<Role> &replacement);
Result<Effect> removeRoleGroup(Work &work, const RoleGroup &group);

} // namespace Rollcall::Rules
