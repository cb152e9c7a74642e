#pragma once

#include "models/remote/blynk/blynkapi.h"

namespace Rollcall::Blynk {

// Things as they are now. Nothing when the server says that it is not there; an error when it does not say.
Task<Result<std::optional<OrganizationRecord>>> organizationNow(Api::Ptr api, OrganizationId id);
Task<Result<std::optional<UserRecord>>> userNow(Api::Ptr api, UserId id);
/// The same with one request: who is not there may be in the list of all nevertheless.
Task<Result<std::optional<UserRecord>>> userAlone(Api::Ptr api, UserId id);

/// Many users, by id; who is not there is not in it. A user of another organization than the client's own is told only by the list of
/// all, so that list is walked when somebody is missing, once for all of them.
using Users = QHash<UserId, UserRecord>;
Task<Result<Users>> usersNow(Api::Ptr api, QList<UserId> ids);

/// Where to look for somebody. What the search finds is there; what it does not find may be there all the same: what it looks at,
/// and how soon it knows of somebody new, is not described.
enum class Look { Search, Everywhere };

/// Whoever has this e-mail address, in any case, in the organizations that can be seen. Everywhere: in the list of all too.
Task<Result<std::optional<UserRecord>>> userByEmail(Api::Ptr api, QString email, Look look);

/// Organizations of exactly this name below this parent, as the search finds them.
Task<Result<QList<OrganizationRecord>>> organizationsNamed(Api::Ptr api, QString name, OrganizationId parent);

// Images as the journal and the previews show them; `raw` is what the server sent.
QJsonObject imageOf(const OrganizationRecord &record);
QJsonObject userImage(const UserRecord &record);
QJsonObject membershipImage(const UserRecord &record);

} // namespace Rollcall::Blynk
