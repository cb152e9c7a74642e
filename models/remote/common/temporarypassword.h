#pragma once

#include "models/directory/change.h"

namespace Rollcall::Remote {

/// A password for a server that keeps it: five groups of four, 86 bits at least, none of whose signs is mistaken for another one;
/// with a capital, a small letter, a digit and a sign, as the strictest rules want.
OneTimeSecret temporaryPassword();

} // namespace Rollcall::Remote
