#pragma once

#include <QtGlobal>

// What a table from outside may hold. Beyond these a file is refused, or a row is told as wrong, with its place.
namespace Rollcall::TableLimits {

constexpr int mostColumns = 1000;
constexpr qsizetype longestCell = 1024 * 1024;    ///< Bytes in UTF-8.
constexpr qsizetype longestRow = 8 * 1024 * 1024; ///< Bytes in UTF-8.

// XLSX: what unpacks to more than this is a bomb, or no list of people.
constexpr qint64 largestPart = qint64(64) * 1024 * 1024;        ///< Workbook, styles, relations.
constexpr qint64 largestSheet = qint64(4) * 1024 * 1024 * 1024; ///< One sheet, or all shared strings.
constexpr qint64 freeInflation = qint64(32) * 1024 * 1024;      ///< Up to here nobody asks how well a part is packed.
constexpr qint64 largestInflation = 400;                        ///< Unpacked bytes for each packed one, above that.

// JSON: the columns are the keys of the first rows; a key that first comes later is an error of its row.
constexpr int rowsForColumns = 10000;
constexpr qint64 bytesForColumns = qint64(16) * 1024 * 1024;

} // namespace Rollcall::TableLimits
