#pragma once

#include "models/exchange/writing/rowwriter.h"
#include "models/jobs/import/importrules.h"

namespace Rollcall {

/// The columns that an import into this directory can fill, required ones first, and the roles: headings of a template.
QList<WrittenColumn> templateColumns(const ImportRules &rules);

/// Writes a table with these headings for people to fill in; the ending of `path` says which kind of file.
Task<Result<void>> writeImportTemplate(ImportRules rules, QString path);

} // namespace Rollcall
