#include "models/exchange/writing/csvwriter.h"

#include "models/domain/cellguard.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CsvWriter)
};

QString quoted(const QString &cell, bool alone)
{
    const bool needs = cell.startsWith(u' ') || cell.endsWith(u' ') || (alone && cell.isEmpty())
        || std::ranges::any_of(cell, [](QChar c) { return u"\"\r\n,;|\t"_s.contains(c); });
    if (!needs)
        return cell;
    QString text = cell;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

CsvWriter::CsvWriter(const QString &path, const QList<WrittenColumn> &columns, const TableFormat &format)
    : m_file(path), m_columns(columns), m_format(format)
{}

Result<std::unique_ptr<RowWriter>> CsvWriter::create(const QString &path, const QList<WrittenColumn> &columns,
                                                     const TableFormat &format)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, columns, format));
    if (const auto opened = writer->m_file.open(); !opened)
        return passOn(opened);
    // Without its mark nothing tells UTF-16 from noise.
    if (format.bom > 0 || unitSize(format.encoding) == 2) {
        if (const auto marked = writer->m_file.write(byteOrderMark(format.encoding)); !marked)
            return passOn(marked);
    }
    QStringList headings;
    for (const WrittenColumn &column : columns)
        headings.append(column.heading);
    if (const auto written = writer->write(headings); !written)
        return passOn(written);
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    ++m_row;
    QString line;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString cell = cells.value(i);
        if (cell.contains(QChar(u'\0')))
            return failure(Error::Kind::Invalid,
                           Words::tr("Row %1, column “%2”: a NUL character cannot be written.")
                               .arg(m_row)
                               .arg(m_columns[i].heading));
        if (i > 0)
            line += QChar(m_format.delimiter);
        line += quoted(guarded(cell, m_columns[i].isPhone), m_columns.size() == 1);
    }
    line += u"\r\n"_s;
    qsizetype bad = -1;
    const QByteArray bytes = fromText(line, m_format.encoding, &bad);
    if (bad >= 0)
        return failure(Error::Kind::Unsupported,
                       Words::tr("Row %1 holds “%2”, which %3 does not know. Write the file in UTF-8.")
                           .arg(m_row)
                           .arg(line.mid(bad, line[bad].isHighSurrogate() ? 2 : 1), displayName(m_format.encoding)));
    return m_file.write(bytes);
}

} // namespace Rollcall
