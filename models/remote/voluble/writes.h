#pragma once

#include "models/remote/common/doubt.h"
#include "models/remote/voluble/images.h"

/// What each change does, call by call. A write whose outcome is not known is read before anything is said of it; none is repeated
/// that would do something twice.
namespace Rollcall::Voluble::Writes {

/// Asks first whether the caller has one already: a second one would be left behind without members.
Task<Result<Applied>> createOrganization(Api::Ptr api, Create create);
Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits);
Task<Result<Applied>> removeOrganization(Api::Ptr api, OrganizationId id);

/// Joins a user whom Auth0 knows (by id), or makes the identity there first (by name and address).
Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles);
Task<Result<Applied>> removeMember(Api::Ptr api, OrganizationId organization, UserId user, bool alsoAccount);
Task<Result<Applied>> giveRoles(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after);

/// A link where the person chooses a password, shown once.
Task<Result<Applied>> resetPassword(Api::Ptr api, UserId user);

/// True for an answer, or the lack of one, that leaves open whether the write was done.
bool isInDoubt(const Result<Reply> &reply);
Error errorOf(const Result<Reply> &reply);

/// Nothing to object to when the caller may change this organization. JSend's server lets anybody change any, so we look.
Task<Result<void>> mayChange(Api::Ptr api, OrganizationId organization);

using Remote::unknownOutcome;

} // namespace Rollcall::Voluble::Writes
