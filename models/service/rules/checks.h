#pragma once

#include "models/service/rules/work.h"

/// What must be true of a thing before it is stored, beyond its fields (Check): that what it names is there, that what
/// must be unique is, and that the actor may name it. `old` is what is there now, nullptr for a new one.
namespace Rollcall::Checks {

Result<void> organization(Work &work, const Organization &wanted, const Organization *old);
Result<void> application(Work &work, const Application &wanted);
Result<void> role(Work &work, const Role &wanted);
Result<void> roleGroup(Work &work, const RoleGroup &wanted);

/// The people who hold a role and the organizations where they do, read page by page.
QList<OrganizationId> organizationsOfHolders(ReadSession &session, const Role &role);

/// Texts without outer white space, in NFC; permissions sorted, each once.
Role tidied(Role role);
RoleGroup tidied(RoleGroup group);
Application tidied(Application application);

} // namespace Rollcall::Checks
