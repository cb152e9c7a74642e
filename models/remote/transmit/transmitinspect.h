#pragma once

#include "models/directory/inspecting.h"
#include "models/remote/transmit/things.h"

namespace Rollcall::Transmit {

/// Where somebody stands by each of the three switches, their identities and sessions.
Task<Result<Details>> inspectUser(Api::Ptr api, UserId user);

/// What an identity provider has to be told of the organization. Transmit has no call for the settings of single sign-on, so they are
/// made from its addresses; the rest is entered in its portal, to which a link leads.
Task<Result<Details>> inspectOrganization(Api::Ptr api, OrganizationId organization);

/// The Admin Portal of the same region.
QUrl portalOf(const QUrl &host);

} // namespace Rollcall::Transmit
