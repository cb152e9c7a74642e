#pragma once

#include "models/exchange/source/rowsource.h"
#include "models/exchange/source/sharedstrings.h"
#include "models/exchange/source/tableformat.h"
#include "models/exchange/source/xlsxworkbook.h"

#include <QXmlStreamReader>

#include <memory>

namespace Rollcall {

/// The rows of one sheet of an XLSX workbook, as the values that were last calculated. Going back or on means unpacking
/// the sheet from its start: ZIP cannot do better.
class XlsxRows final : public RowSource
{
public:
    static Result<std::unique_ptr<XlsxRows>> open(std::unique_ptr<QIODevice> device, const TableFormat &format);

    QStringList headings() const override { return m_headings; }
    Result<std::optional<TableRow>> next() override;
    RowMark mark() const override { return m_mark; }
    Result<void> seek(RowMark mark) override;
    ReadProgress progress() const override;

private:
    XlsxRows(std::unique_ptr<QIODevice> device, std::unique_ptr<ZipFile> zip, XlsxWorkbook workbook, QString part);
    Result<void> readHeadings(bool named);
    Result<void> rewind();
    bool readRow(TableRow &row);
    void readCell(TableRow &row, qsizetype *column);
    QString textOf(const QString &type, const QString &value, int style, CellKind *kind) const;
    Error damage() const;

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<ZipFile> m_zip;
    XlsxWorkbook m_workbook;
    const QString m_part;
    std::unique_ptr<SharedStrings> m_strings;
    std::unique_ptr<ZipEntry> m_sheet;
    QXmlStreamReader m_xml;
    QStringList m_headings;
    RowMark m_mark;
    RowMark m_start;
};

} // namespace Rollcall
