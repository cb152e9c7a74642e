#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

namespace Rollcall {

/// The page of a place; nullptr when its directory is not open.
Screen *makeScreen(const Shell &shell, const Location &location);

} // namespace Rollcall
