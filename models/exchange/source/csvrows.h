#pragma once

#include "models/exchange/source/csvparser.h"
#include "models/exchange/source/rawlines.h"
#include "models/exchange/source/rowsource.h"

#include <memory>

namespace Rollcall {

/// The rows of a CSV file. A row that is no CSV becomes a fault with its first line as its only cell, and reading goes on
/// after that line: a quote that is never closed swallows nothing.
class CsvRows final : public RowSource
{
public:
    /// Reads the headings. Invalid when there are none, too many, or they are damaged.
    static Result<std::unique_ptr<CsvRows>> open(std::unique_ptr<QIODevice> device, const TableFormat &format);

    QStringList headings() const override { return m_headings; }
    Result<std::optional<TableRow>> next() override;
    RowMark mark() const override { return {m_number, m_lines.position()}; }
    Result<void> seek(RowMark mark) override;
    ReadProgress progress() const override { return {m_lines.position(), m_device->size()}; }

private:
    CsvRows(std::unique_ptr<QIODevice> device, const TableFormat &format);
    Result<void> readHeadings();

    Result<std::optional<TableRow>> readRow();
    bool take(const RawLines::Piece &piece, TableRow &row);
    void finishRow(TableRow &row);
    Result<std::optional<TableRow>> brokenRow(TableRow row);

    std::unique_ptr<QIODevice> m_device;
    const TableFormat m_format;
    RawLines m_lines;
    CsvParser m_parser;
    QStringList m_headings;
    RowMark m_start;
    qint64 m_number = 0;
};

} // namespace Rollcall
