#pragma once

#include "app/commandline/importtelling.h"

namespace Rollcall {

/// Applies what is staged, writes the files that were asked for and tells all of it; answers the exit status. Ctrl+C stops it
/// behind what is being sent.
Task<int> applyImport(Context &context, Imports &imports, ImportTelling telling);

/// The rows that were not imported, into the file of --errors.
Task<Result<void>> writeErrorsIfAsked(Context &context, Imports &imports, Import import);

} // namespace Rollcall
