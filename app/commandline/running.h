#pragma once

#include "app/commandline/command.h"

namespace Rollcall {

/// Opens what the command works on, runs it with the application's event loop and answers its exit status; 128 and the signal's
/// number when Ctrl+C or a request to end cancelled it.
int runCommand(const Command &command, Typed typed);

} // namespace Rollcall
