#pragma once

#include "models/directory/directory.h"
#include "models/remote/voluble/volubleapi.h"

namespace Rollcall::Voluble {

// Things as they are now. Nothing when the server says that it is not there; an error when it does not say.
Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id);
Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, OrganizationId organization, UserId user);

/// Name and address from Auth0 where that is reachable; nothing is no fault.
Task<std::optional<User>> profileNow(Api::Ptr api, OrganizationId organization, UserId user);

// Images as the journal and the previews show them; `raw` is what the server sent.
QJsonObject imageOf(const OrganizationRecord &record);
QJsonObject imageOf(const UserRecord &record, const std::optional<User> &profile);
QJsonObject membershipImage(const UserRecord &record, const OrganizationId &organization);

} // namespace Rollcall::Voluble
