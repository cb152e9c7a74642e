#pragma once

#include <QList>
#include <QStringList>

namespace Rollcall {

/// What a cell was in its file. CSV knows text alone.
enum class CellKind : quint8 { Text, Number, Date, Boolean, Error };

/// One row of a table file.
struct TableRow {
    qint64 number = 0; ///< As a spreadsheet counts: the headings are row 1. JSON: the line, or the place in the array.
    qint64 byte = 0; ///< Where it begins in the file (XLSX: the character of the unpacked sheet).
    QStringList cells;
    QList<CellKind> kinds; ///< One for each cell, or empty when all are text.
    QString fault; ///< A sentence: why this row cannot be used. The rows after it can.
    qint64 faultByte = -1; ///< Where in the file; -1 without a fault.

    CellKind kind(qsizetype column) const { return column < kinds.size() ? kinds[column] : CellKind::Text; }
    bool operator==(const TableRow &) const = default;
};

/// Where reading can go on, today or next week: valid for the same bytes and the same TableFormat.
struct RowMark {
    qint64 row = 0; ///< Number of the last row that was read; 0 at the start.
    qint64 byte = 0;
    bool operator==(const RowMark &) const = default;
};

/// How far a reader is, in bytes of what it reads.
struct ReadProgress {
    qint64 done = 0;
    qint64 total = 0;
};

} // namespace Rollcall
