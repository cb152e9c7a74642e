#pragma once

#include "models/remote/transmit/things.h"

/// What each change does, call by call. What is to be replaced is read first and sent merged; a write whose outcome is not known is
/// read before anything is said of it; none is repeated that would do something twice.
namespace Rollcall::Transmit::Writes {

Task<Result<Applied>> createOrganization(Api::Ptr api, Create create);
Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits);
Task<Result<Applied>> removeOrganization(Api::Ptr api, OrganizationId id);

/// Makes a person or assigns one whom the tenant knows. `known` names an account; then its address and number are used.
Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles, std::optional<UserId> known);
Task<Result<Applied>> removeMember(Api::Ptr api, OrganizationId organization, UserId user, bool alsoAccount);
Task<Result<Applied>> removeUser(Api::Ptr api, UserId user);

/// The membership's fields (title, department, manager, enabled), and the person's through the organization.
Task<Result<Applied>> patchMember(Api::Ptr api, OrganizationId organization, UserId user, QList<FieldEdit> edits);
Task<Result<Applied>> patchUser(Api::Ptr api, UserId user, QList<FieldEdit> edits);

/// Of each application alone, and of the organization.
Task<Result<Applied>> setRoles(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after);

/// In this organization only: suspended in its applications (2026), else the membership disabled.
Task<Result<Applied>> setStatus(Api::Ptr api, OrganizationId organization, UserId user, MemberStatus before, MemberStatus after);
/// In the whole tenant.
Task<Result<Applied>> setAccountStatus(Api::Ptr api, UserId user, MemberStatus before, MemberStatus after);

/// There is no call for it: who is assigned once more with an invitation gets another one.
Task<Result<Applied>> invite(Api::Ptr api, OrganizationId organization, UserId user);
/// All of the person's, in the whole tenant.
Task<Result<Applied>> endSessions(Api::Ptr api, UserId user);
/// A temporary one, shown once.
Task<Result<Applied>> resetPassword(Api::Ptr api, UserId user);

Task<Result<Applied>> createRole(Api::Ptr api, Create create);
Task<Result<Applied>> patchRole(Api::Ptr api, RoleId id, QList<FieldEdit> edits);
Task<Result<Applied>> removeRole(Api::Ptr api, RoleId id);
Task<Result<Applied>> createRoleGroup(Api::Ptr api, Create create);
Task<Result<Applied>> patchRoleGroup(Api::Ptr api, RoleGroupId id, QList<FieldEdit> edits);
Task<Result<Applied>> removeRoleGroup(Api::Ptr api, RoleGroupId id);

} // namespace Rollcall::Transmit::Writes
