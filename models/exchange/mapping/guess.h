#pragma once

#include "models/exchange/mapping/mapping.h"

namespace Rollcall {

/// A mapping by the headings alone, for the person to correct: each field at most once, unknown columns and passwords
/// left out.
Mapping guessMapping(const QStringList &headings);

} // namespace Rollcall
