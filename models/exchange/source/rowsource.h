#pragma once

#include "models/domain/error.h"
#include "models/exchange/source/tablerow.h"

#include <optional>

class QIODevice;

namespace Rollcall {

/// The rows of a table file, one after the other; memory does not grow with the file. Not for two threads at once, and
/// not for the main one.
class RowSource
{
public:
    virtual ~RowSource();

    /// Names of the columns; made up ("Column 3") where the file has none.
    virtual QStringList headings() const = 0;

    /// The next row that is not empty; nullopt at the end. An error ends the reading: the file is damaged from here on,
    /// was changed, or cannot be read. What is wrong with one row alone is its TableRow::fault.
    virtual Result<std::optional<TableRow>> next() = 0;

    /// Where the row after the last one begins.
    virtual RowMark mark() const = 0;
    /// Goes on after the row of a mark.
    virtual Result<void> seek(RowMark mark) = 0;

    virtual ReadProgress progress() const = 0;
};

/// `headings` trimmed, with a name ("Column 3") for each that is empty.
QStringList namedColumns(QStringList headings);

/// Set when a file that is read is no longer what it was when it was opened.
std::optional<Error> changeOf(QIODevice &device);

/// Why a device could not be read, after read() or open() failed: Conflict when the file was changed meanwhile.
Error readError(QIODevice &device);

} // namespace Rollcall
