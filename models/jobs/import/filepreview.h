#pragma once

#include "models/jobs/import/importrules.h"
#include "models/jobs/import/rowfile.h"

namespace Rollcall {

/// The beginning of a file, as somebody looks at it before an import.
struct FilePreview {
    QList<TableRow> rows;       ///< The first ones.
    QStringList warnings;       ///< What a spreadsheet seems to have done to it: columns, and the first cells.
    QStringList unknownRoles;   ///< Words of the rows read that name no role here.
};

/// Looks at the first thousand rows.
Task<Result<FilePreview>> previewFile(Import import, ImportRules rules);

} // namespace Rollcall
