#pragma once

#include "models/directory/capabilities.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// Everything that a connection with both credentials can do.
Traits largestTraits();
Capabilities capabilities();

/// What these credentials can do; the same in every organization.
Traits traitsOf(const Api &api);

bool takesField(Field field);
/// Transmit's own rules for one member.
Problems checkMember(const User &user, const Membership &membership);

} // namespace Rollcall::Transmit
