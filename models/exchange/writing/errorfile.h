#pragma once

#include "models/exchange/checks/rowcheck.h"
#include "models/exchange/writing/rowwriter.h"

namespace Rollcall {

/// The rows that were not imported, for mending: row number, columns at fault, reasons, cells beyond the headings, then the
/// cells as they were under their own headings. Mended, the file can be imported as it is: a guess leaves out the first four.
class ErrorFile final
{
public:
    static Result<std::unique_ptr<ErrorFile>> create(const QString &path, const QStringList &headings,
                                                     const TableFormat &format);

    Result<void> write(const TableRow &row, const CheckedRow &checked);
    /// With the headings at fault and the sentences that somebody else found.
    Result<void> write(const TableRow &row, const QString &columns, const QString &reasons);
    Result<void> finish() { return m_writer->finish(); }
    qint64 rows() const { return m_rows; }

private:
    ErrorFile(std::unique_ptr<RowWriter> writer, const QStringList &headings)
        : m_writer(std::move(writer)), m_headings(headings)
    {}

    std::unique_ptr<RowWriter> m_writer;
    const QStringList m_headings;
    qint64 m_rows = 0;
};

} // namespace Rollcall
