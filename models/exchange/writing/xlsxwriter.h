#pragma once

#include "models/exchange/writing/rowwriter.h"

#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Rollcall {

/// A workbook of one sheet whose cells are all text and formatted as text, so that no id loses its zeros, not even when
/// somebody edits it in a spreadsheet. Rows go to the disk as they come.
class XlsxWriter final : public RowWriter
{
public:
    static Result<std::unique_ptr<RowWriter>> create(const QString &path, const QList<WrittenColumn> &columns);
    ~XlsxWriter() override;

    /// Unsupported for what a sheet cannot hold: 1,048,576 rows, 32,767 characters in a cell.
    Result<void> write(const QStringList &cells) override;
    Result<void> finish() override;

private:
    XlsxWriter(const QString &path, const QList<WrittenColumn> &columns);
    Result<void> open();
    Result<void> writeRow(const QStringList &cells, lxw_format *format);
    tl::unexpected<Error> failed(const QString &details) const;

    const QString m_path;
    const QList<WrittenColumn> m_columns;
    QTemporaryDir m_folder;
    QByteArray m_part;
    QByteArray m_temporary;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    quint32 m_row = 0;
};

} // namespace Rollcall
