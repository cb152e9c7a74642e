#pragma once

#include "models/directory/pull.h"
#include "models/remote/blynk/blynkapi.h"

namespace Rollcall::Blynk {

/// The tree of the client's organization, then everybody in it. A mark is the page of the list of users that was read last; it is read
/// again.
Task<Result<Coverage>> pull(Api::Ptr api, std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop);

} // namespace Rollcall::Blynk
