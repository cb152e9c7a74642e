#pragma once

#include "models/directory/inspecting.h"
#include "models/remote/transmit/things.h"

namespace Rollcall::Transmit {

/// The account, its identities and sessions.
Task<Result<Details>> inspectUser(Api::Ptr api, UserId user);
/// The same with the membership: where somebody stands by each of the three switches.
Task<Result<Details>> inspectMember(Api::Ptr api, OrganizationId organization, UserId user);

/// What an identity provider has to be told of the organization. Transmit has no call for the settings of single sign-on, so they are
/// made from its addresses; the rest is entered in its portal, to which a link leads.
Task<Result<Details>> inspectOrganization(Api::Ptr api, OrganizationId organization);

/// The Admin Portal of the same region.
QUrl portalOf(const QUrl &host);

} // namespace Rollcall::Transmit
