#pragma once

#include "models/directory/pull.h"
#include "models/remote/voluble/volubleapi.h"

namespace Rollcall::Voluble {

/// Organizations first, then the members of each, then what Auth0 tells of the caller's own. A mark is the organization that was
/// being read; its members are read again.
Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop);

} // namespace Rollcall::Voluble
