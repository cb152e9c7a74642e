#pragma once

#include "models/exchange/source/encoding.h"

#include <QStringList>

namespace Rollcall {

enum class TableKind { Csv, Xlsx, JsonArray, JsonLines };

/// OldMac: lines end with CR alone; everything else ends them with LF, with or without CR before it.
enum class LineEnd { Usual, OldMac };

/// How a table file is read: what was recognised, or what the person chose instead.
struct TableFormat {
    TableKind kind = TableKind::Csv;
    Encoding encoding = Encoding::Utf8;
    int bom = 0;               ///< Bytes before the text.
    char16_t delimiter = u','; ///< CSV: comma, semicolon, tab or pipe.
    LineEnd lineEnd = LineEnd::Usual;
    QString sheet;           ///< XLSX: name of the sheet that is read; empty means the first.
    QStringList sheets;      ///< XLSX: names of all sheets that can be read.
    bool hasHeadings = true; ///< The first row that is not empty names the columns; JSON always names them.
    QStringList notes;       ///< Sentences about what was recognised and what is odd about it.

    bool operator==(const TableFormat &) const = default;
};

QList<char16_t> allDelimiters();
QString displayName(TableKind kind);
QString delimiterName(char16_t delimiter); ///< "semicolon", translated.
/// For the person: "CSV, semicolon, UTF-8 with byte order mark".
QString describe(const TableFormat &format);

} // namespace Rollcall
