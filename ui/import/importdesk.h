#pragma once

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/importjob.h"

namespace Rollcall {

/// What an import works with; all of it outlives the windows.
struct ImportDesk {
    Imports &imports;
    Changes &changes;
    OpenDirectory &directory;
};

} // namespace Rollcall
