#pragma once

#include "app/commandline/command.h"
#include "models/jobs/import/importcheck.h"
#include "models/jobs/import/importjob.h"

namespace Rollcall {

/// What there is to say of an import that was checked or applied, and of every row of it; the summary that --json writes.
struct ImportTelling {
    Import import;      ///< With its counts.
    CheckReport report; ///< Empty for one that goes on.
    bool isDryRun = false;
    std::optional<ImportJob::Progress> progress; ///< Once it was applied.
    QList<SentChange> secrets; ///< For --json; printed by whoever has them.
};

/// Tells it, reading the rows from the workspace. Fails when that cannot be read.
Task<Result<void>> tell(Context &context, Imports &imports, ImportTelling telling);

/// "120 new, 3 updated, 2 errors"
QString countsText(const OutcomeCounts &counts);

} // namespace Rollcall
