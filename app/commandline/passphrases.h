#pragma once

#include "app/commandline/standardinput.h"
#include "models/workspace/secrets/secretfile.h"

namespace Rollcall {

/// A passphrase from a terminal, where it is not shown, or from standard input. Invalid when none came.
Task<Result<OneTimeSecret>> askPassphrase(QString prompt);
/// One for a new file; a terminal asks for it twice. Invalid as SecretFile::checkPassphrase() says.
Task<Result<OneTimeSecret>> askNewPassphrase();

} // namespace Rollcall
