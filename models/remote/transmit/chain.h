#pragma once

#include "models/directory/repairs.h"
#include "models/remote/transmit/things.h"

namespace Rollcall::Transmit {

/// The chain role → group → organization and application, as it stands for one organization: which roles its members can be given.
struct Chain {
    Organization organization;
    QHash<ApplicationId, Assigned> assigned; ///< For each of its applications.

    bool isOrganizationRole(const RoleId &role) const;
    /// The application through which the role reaches the organization; nothing when it does not.
    std::optional<ApplicationId> applicationOf(const RoleId &role) const;
    bool reaches(const RoleId &role) const { return isOrganizationRole(role) || applicationOf(role); }
};
Task<Result<Chain>> chainOf(Api::Ptr api, OrganizationId organization);

/// Who may make managed organizations cannot even sign in to do so without being the organization's administrator too (a customer's manual
/// says so): a sentence where these roles hold the one without the other.
std::optional<QString> halfOfAPair(const Chain &chain, const QList<RoleId> &roles);

/// What keeps these roles from the organization, with ways out: "this role is in no group of this organization: add it to …?"
/// With `holders` the repairs name who else has a group, which takes a call for each organization of the application.
enum class Holders { Unknown, Asked };
Task<Result<QList<RoleObstacle>>> obstaclesOf(Api::Ptr api, Chain chain, QList<RoleId> roles, Holders holders);

/// The obstacle as a refusal.
Error errorOf(const QList<RoleObstacle> &obstacles);

} // namespace Rollcall::Transmit
