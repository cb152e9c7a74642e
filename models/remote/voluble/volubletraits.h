#pragma once

#include "models/directory/capabilities.h"
#include "models/remote/voluble/volubleapi.h"

namespace Rollcall::Voluble {

/// Everything that some deployment and some account can do; what a connection can do is a part of it.
Traits largestTraits();
Capabilities capabilities();

/// Why Voluble cannot do what no account can; without the calls to Auth0 that is more.
void addReasons(Traits &traits, bool hasProxy);

/// What this account can do in the directory itself.
Traits directoryTraits(const Api &api, const Own &own);

/// What it can do in one organization.
Traits organizationTraits(const Api &api, const Account &account, const Own &own, const OrganizationId &organization);

} // namespace Rollcall::Voluble
