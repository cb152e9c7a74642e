#pragma once

#include "models/directory/capabilities.h"

namespace Rollcall::Blynk {

/// Everything that a client can do somewhere; what it can do in one place is a part of it.
Traits largestTraits();
Capabilities capabilities();

/// What can be done in the directory itself: create organizations; create users, which registers them by letter, or makes an
/// organization of their own for them below "Clients" when a name is given.
Traits directoryTraits();

/// What can be done in one organization; the client's own one cannot be deleted.
Traits organizationTraits(bool isOwn);

} // namespace Rollcall::Blynk
