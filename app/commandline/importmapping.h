#pragma once

#include "app/commandline/command.h"
#include "models/exchange/mapping/mapping.h"

namespace Rollcall {

/// What --map, --role, --active and --temporary-passwords make of a guess. Invalid, or NotFound, for a mapping that cannot be
/// read or is for other columns.
Result<void> mapAsAsked(const Context &context, Mapping &mapping);

} // namespace Rollcall
