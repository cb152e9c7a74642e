#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tableformat.h"

#include <memory>

namespace Rollcall {

struct WrittenColumn {
    QString heading;
    bool isPhone = false; ///< `+` and digits stay as they are.
};

/// Writes a table row by row, beside the file that it will become: until finish() the old file is as it was, and without
/// it nothing is left. Memory does not grow with the table. For one thread, not the main one.
class RowWriter
{
public:
    virtual ~RowWriter();

    /// One cell for each column, as text; cells that a spreadsheet would run are guarded (see cellguard.h).
    virtual Result<void> write(const QStringList &cells) = 0;
    /// Puts the file in its place. The last call.
    virtual Result<void> finish() = 0;
};

/// How a table is written. CSV: encoding, delimiter, and a byte order mark when `bom` is set (spreadsheets know UTF-8 by
/// it). JSON is UTF-8 without one.
Result<std::unique_ptr<RowWriter>> createTable(const QString &path, const QList<WrittenColumn> &columns,
                                               const TableFormat &format);

/// The format that a file name asks for: .csv (comma, UTF-8 with a mark), .tsv, .xlsx, .json, .jsonl; Invalid otherwise.
Result<TableFormat> formatForName(const QString &path);

/// A file that holds headings only, for people to fill in: `fields` by their labels, and the roles.
Result<void> writeTemplate(const QString &path, const QList<WrittenColumn> &columns, const TableFormat &format);

} // namespace Rollcall
