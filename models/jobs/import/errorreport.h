#pragma once

#include "models/jobs/import/imports.h"

#include <QPointer>

namespace Rollcall {

/// Writes the rows that were not imported into a file, for mending: wrong ones, duplicates, those that the directory refused
/// and those that applying has not come to, in their order and each with its reason; see ErrorFile. The ending of `path` says which kind of file. Answers how many there are;
/// without any no file is written.
Task<Result<qint64>> writeErrors(QPointer<Imports> imports, Import import, QString path);

} // namespace Rollcall
