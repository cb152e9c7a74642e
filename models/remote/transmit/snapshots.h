#pragma once

#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// What a thing is now.
Task<Result<Snapshot>> snapshot(Api::Ptr api, EntityId entity);

} // namespace Rollcall::Transmit
