#pragma once

#include "models/remote/common/applyinorder.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// What a change does, whichever it is. Unsupported for those that the traits do not name.
Task<Result<Applied>> applyOne(Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier, Change change);

} // namespace Rollcall::Transmit
