#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Guards {

/// True when the membership makes its user an active owner of the organization.
bool isActiveOwner(ReadSession &session, const Membership &membership);

/// Refused when one of the organizations that the effect touched is left without an active owner. Looked at after the
/// write and inside its savepoint, so that no road around it exists: removal, suspension, demotion, a new invitation, the
/// loss of a role or of an account all end here.
Result<void> ownersRemain(ReadSession &session, const Effect &effect);

} // namespace Rollcall::Guards
