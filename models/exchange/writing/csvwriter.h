#pragma once

#include "models/exchange/writing/rowwriter.h"
#include "models/exchange/writing/writtenfile.h"

namespace Rollcall {

/// CSV as RFC 4180 has it, in any encoding. A cell is quoted when it holds any delimiter that a spreadsheet may take for
/// one, so that a formula cannot hide behind it.
class CsvWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(const QString &path, const QList<WrittenColumn> &columns,
                                                     const TableFormat &format);

    Result<void> write(const QStringList &cells) override;
    Result<void> finish() override { return m_file.commit(); }

private:
    CsvWriter(const QString &path, const QList<WrittenColumn> &columns, const TableFormat &format);

    WrittenFile m_file;
    const QList<WrittenColumn> m_columns;
    const TableFormat m_format;
    qint64 m_row = 0;
};

} // namespace Rollcall
