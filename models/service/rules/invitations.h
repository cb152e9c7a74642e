#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Rules {

/// From 1 to 720 hours (30 days).
Result<void> checkInvitationHours(int hours);

/// A pending one with a new link, stored.
Invitation makeInvitation(Work &work, const Membership &membership, int hours);

/// The latest invitation, when it is still pending, becomes accepted or revoked.
void closeInvitation(Work &work, const Membership &membership, InvitationState state);

} // namespace Rollcall::Rules
