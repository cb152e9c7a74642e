#include "models/exchange/writing/xlsxwriter.h"

#include "models/domain/cellguard.h"
#include "models/exchange/source/limits.h"
#include "models/exchange/source/xlsxtext.h"
#include "models/exchange/writing/writtenfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::XlsxWriter)
};

constexpr qsizetype longestText = 32767;
constexpr double columnWidth = 24; // characters
constexpr qint64 zipBlock = 1024 * 1024;

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QList<WrittenColumn> &columns) : m_path(path), m_columns(columns) {}

XlsxWriter::~XlsxWriter()
{
    // libxlsxwriter frees a workbook only by writing it; that file goes with the folder.
    if (m_workbook)
        workbook_close(m_workbook);
}

tl::unexpected<Error> XlsxWriter::failed(const QString &details) const
{
    return failure(Error::Kind::Storage,
                   Words::tr("%1 cannot be written. Look whether there is room, also for temporary files.")
                       .arg(QFileInfo(m_path).fileName()),
                   details);
}

Result<std::unique_ptr<RowWriter>> XlsxWriter::create(const QString &path, const QList<WrittenColumn> &columns)
{
    if (columns.size() > TableLimits::mostColumns)
        return failure(Error::Kind::Unsupported,
                       Words::tr("A table may have %1 columns.").arg(TableLimits::mostColumns));
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(path, columns));
    if (const auto opened = writer->open(); !opened)
        return passOn(opened);
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> XlsxWriter::open()
{
    if (!m_folder.isValid())
        return failed(m_folder.errorString());
    m_part = QFile::encodeName(m_folder.filePath(u"table.xlsx"_s));
    m_temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporary.data();
    m_workbook = workbook_new_opt(m_part.constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    m_text = m_sheet ? workbook_add_format(m_workbook) : nullptr;
    lxw_format *bold = m_text ? workbook_add_format(m_workbook) : nullptr;
    if (!bold)
        return failed({});
    format_set_num_format(m_text, "@");
    format_set_num_format(bold, "@");
    format_set_bold(bold);
    worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(m_columns.size() - 1), columnWidth, m_text);
    worksheet_freeze_panes(m_sheet, 1, 0);
    QStringList headings;
    for (const WrittenColumn &column : m_columns)
        headings.append(column.heading);
    return writeRow(headings, bold);
}

Result<void> XlsxWriter::write(const QStringList &cells) { return writeRow(cells, m_text); }

Result<void> XlsxWriter::writeRow(const QStringList &cells, lxw_format *format)
{
    if (m_row >= LXW_ROW_MAX)
        return failure(Error::Kind::Unsupported,
                       Words::tr("A sheet holds %1 rows. Write the file as CSV.").arg(LXW_ROW_MAX));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString cell = guarded(cells.value(i), m_columns[i].isPhone);
        if (cell.isEmpty())
            continue;
        const QString place = Words::tr("Row %1, column “%2”").arg(m_row + 1).arg(m_columns[i].heading);
        if (cell.size() > longestText)
            return failure(Error::Kind::Unsupported,
                           Words::tr("%1: a cell of a sheet holds %2 characters. Write the file as CSV.")
                               .arg(place, QString::number(longestText)));
        if (cell.contains(QChar(u'\0')))
            return failure(Error::Kind::Invalid, Words::tr("%1: a NUL character cannot be written.").arg(place));
        const lxw_error error = worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(i),
                                                       withXlsxEscapes(cell).toUtf8().constData(), format);
        if (error != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(error)));
    }
    ++m_row;
    return {};
}

Result<void> XlsxWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    if (error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile made(QFile::decodeName(m_part));
    if (!made.open(QIODevice::ReadOnly))
        return failed(made.errorString());
    WrittenFile file(m_path);
    if (const auto opened = file.open(); !opened)
        return opened;
    while (!made.atEnd()) {
        const QByteArray block = made.read(zipBlock);
        if (block.isEmpty())
            return failed(made.errorString());
        if (const auto written = file.write(block); !written)
            return written;
    }
    return file.commit();
}

} // namespace Rollcall
