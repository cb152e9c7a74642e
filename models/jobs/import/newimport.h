#pragma once

#include "models/jobs/import/importrules.h"
#include "models/jobs/import/imports.h"

#include <stop_token>

namespace Rollcall {

/// A file that somebody wants to import, looked at: nothing is written yet.
struct NewImport {
    Import import;
    ImportRules rules;
    bool isRemembered = false; ///< The mapping is that of the last time, not a guess.
};

/// Recognises the file (or reads it as `format` says), takes its stamp, and maps its columns as last time in this directory, or
/// by a guess; fitted to what the directory takes. Errors: those of reading a file, and of the directory.
Task<Result<NewImport>> newImport(QPointer<Imports> imports, QPointer<OpenDirectory> directory, Organization organization, QString path,
                                  std::optional<TableFormat> format, std::stop_token stop);

/// Puts an import that was checked into the basket, and remembers how its columns are read.
Task<Result<void>> stageImport(QPointer<Imports> imports, QPointer<OpenDirectory> directory, Import import);

} // namespace Rollcall
