#pragma once

#include "models/exchange/source/opentable.h"
#include "models/exchange/writing/rowwriter.h"

#include <QBuffer>
#include <QList>
#include <QStringList>

namespace Rollcall {

using Table = QList<QStringList>;

/// What a table file in memory holds.
struct ReadTable {
    QStringList headings;
    QList<TableRow> rows;
    Table cells() const;
    QString error; ///< Of the reading as a whole.
};

/// Reads all rows of bytes as `format` says.
ReadTable readAll(const QByteArray &bytes, const TableFormat &format);
ReadTable readAll(RowSource &source);
/// Reads them as what they are recognised to be.
ReadTable recognisedAll(const QByteArray &bytes, const QString &name, TableFormat *format = nullptr);
ReadTable readFile(const QString &path, const TableFormat &format);

/// Writes the headings of `table` (its first line) and its rows.
Result<void> writeFile(const QString &path, const Table &table, const TableFormat &format, int phoneColumn = -1);

std::unique_ptr<QIODevice> inMemory(const QByteArray &bytes);

TableFormat csvFormat(char16_t delimiter = u',', Encoding encoding = Encoding::Utf8, int bom = 0);
TableFormat formatOf(TableKind kind);

/// An XLSX workbook of the parts given; content types and relations are added. `sheet` is what is inside <worksheet>.
QByteArray workbook(const QByteArray &sheet, const QByteArray &sharedStrings = {}, const QByteArray &styles = {},
                    const QByteArray &workbookProperties = {});
QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts);

} // namespace Rollcall
