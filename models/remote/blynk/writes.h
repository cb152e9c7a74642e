#pragma once

#include "models/remote/blynk/images.h"
#include "models/remote/common/readahead.h"

/// What each change does, call by call. A write whose outcome is not known is read before anything is said of it; none is repeated
/// that would do something twice. Ids are numbers that Blynk can have: whoever calls has looked.
namespace Rollcall::Blynk::Writes {

/// Names need not be unique in Blynk; one that is there already below the same parent is taken for this one, made before.
Task<Result<Applied>> createOrganization(Api::Ptr api, Create create);
/// The name is all that can be changed.
Task<Result<Applied>> patchOrganization(Api::Ptr api, OrganizationId id, QList<FieldEdit> edits);
Task<Result<Applied>> removeOrganization(Api::Ptr api, OrganizationId id);

/// Somebody new, with a password that is made here and returned once, or invited by letter; or, with `user`, who moves here from
/// the organization that they are in.
Task<Result<Applied>> addMember(Api::Ptr api, OrganizationId organization, AddMember add, QList<RoleId> roles, UserId user);

/// Without a name only a letter goes out, whose link registers the person. With one, an organization of their own is made for them
/// below "Clients".
Task<Result<Applied>> createUser(Api::Ptr api, Create create);

/// People who are read for the next change while the present one is being written.
using UsersAhead = Remote::ReadAhead<UserRecord>;

Task<Result<Applied>> setRole(Api::Ptr api, OrganizationId organization, UserId user, QList<RoleId> before, QList<RoleId> after,
                              std::shared_ptr<UsersAhead> ahead);

} // namespace Rollcall::Blynk::Writes
