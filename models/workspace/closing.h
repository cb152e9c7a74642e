#pragma once

#include "models/domain/error.h"

namespace Rollcall {

// What a coroutine answers when what it worked for went away while it waited.
tl::unexpected<Error> workspaceClosed();
tl::unexpected<Error> directoryClosed();

} // namespace Rollcall
