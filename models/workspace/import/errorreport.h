#pragma once

#include "models/workspace/import/imports.h"

#include <QPointer>

namespace Rollcall {

/// Writes the rows that were not imported into a file, for mending: wrong ones, duplicates, and those that the directory
/// refused, each with its reason; see ErrorFile. The ending of `path` says which kind of file. Answers how many there are;
/// without any no file is written.
Task<Result<qint64>> writeErrors(QPointer<Imports> imports, Import import, QString path);

} // namespace Rollcall
