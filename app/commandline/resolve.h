#pragma once

#include "models/directory/reader.h"

namespace Rollcall {

// Names, e-mail addresses and ids as a person types them → the thing. Nothing found: NotFound; several of one name: an
// Error of kind Conflict that lists the candidates with their ids. The reader outlives the call.

Task<Result<OrganizationRow>> resolveOrganization(Reader &reader, QString text);
/// In an organization's members, or (empty) in the whole directory.
Task<Result<User>> resolveUser(Reader &reader, QString text, OrganizationId organization);
/// Roles that may be used in `organization`; for an empty one all roles.
Task<Result<Role>> resolveRole(Reader &reader, QString text, OrganizationId organization);
Task<Result<QList<RoleId>>> resolveRoles(Reader &reader, QStringList texts, OrganizationId organization);
Task<Result<Application>> resolveApplication(Reader &reader, QString text);
Task<Result<RoleGroup>> resolveRoleGroup(Reader &reader, QString text);

} // namespace Rollcall
