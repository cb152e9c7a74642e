#pragma once

#include "models/directory/capabilities.h"
#include "models/domain/error.h"
#include "models/store/session.h"

namespace Rollcall {

int traitsBatchSize();

/// What the owner of a directory may ask for; the permissions of anybody else take from it.
Capabilities embeddedCapabilities();

/// What the actor may ask for in one organization, or (nullopt) anywhere. `readOnlyReason`, when there is one, forbids all.
///
/// Somebody who may change nothing gets read-only traits that say why. The one exception is known to the service alone:
/// everybody may patch the fields of FieldGroup::Preferences (time zone, locale) of their own user.
Result<Traits> traitsFor(ReadSession &session, const Actor &actor, const std::optional<OrganizationId> &organization,
                         const QString &readOnlyReason);

} // namespace Rollcall
