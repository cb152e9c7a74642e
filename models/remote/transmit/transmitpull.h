#pragma once

#include "models/directory/pull.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// Applications, then organizations (in one list of any length; where that is refused, application by application), then the roles and
/// groups of each application, then the members of each organization, then which organization has which groups, then, where the
/// connection asks for them, all users. A mark is the organization that was being read; its members are read again.
Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop);

} // namespace Rollcall::Transmit
