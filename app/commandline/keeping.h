#pragma once

#include "app/commandline/connectioncontext.h"

namespace Rollcall {

/// Whether the keychain takes a secret, found out before somebody goes through a sign-in: without one, whatever is kept ends with
/// this process. Storage, with the reason, when it does not.
Task<Result<void>> keychainKeeps(ConnectionContext &context);

} // namespace Rollcall
