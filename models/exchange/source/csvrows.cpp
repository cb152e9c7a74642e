#include "models/exchange/source/csvrows.h"

#include "models/domain/cellguard.h"
#include "models/exchange/source/limits.h"
#include "models/exchange/source/rowfaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::CsvRows)
};

constexpr qsizetype shownOfBrokenRow = 2000;

/// Place of a character in raw bytes; -1 when it is not there.
qsizetype indexOf(char character, const RawLines::Piece &piece, Encoding encoding, qsizetype from = 0)
{
    if (unitSize(encoding) == 1)
        return piece.bytes.indexOf(character, from);
    const qsizetype at = encoding == Encoding::Utf16LittleEndian ? 0 : 1;
    for (qsizetype i = from; i + 1 < piece.bytes.size(); i += 2) {
        if (piece.bytes[i + at] == character && piece.bytes[i + 1 - at] == '\0')
            return i;
    }
    return -1;
}

/// Raw bytes that became the first `size` bytes of UTF-8.
qsizetype rawSize(QByteArrayView utf8, qsizetype size, Encoding encoding)
{
    return encoding == Encoding::Utf8 ? size : QString::fromUtf8(utf8.first(size)).size() * unitSize(encoding);
}

/// The line with which Excel is told the delimiter; it is no row.
bool isDelimiterLine(const QStringList &cells)
{
    const bool fits = cells.size() == 1 ? cells.first().size() == 5 : cells.size() == 2 && cells.last().isEmpty();
    return fits && cells.first().startsWith(u"sep="_s);
}

} // namespace

CsvRows::CsvRows(std::unique_ptr<QIODevice> device, const TableFormat &format)
    : m_device(std::move(device)),
      m_format(format),
      m_lines(*m_device, format.encoding, format.lineEnd, format.bom),
      m_parser(format.delimiter)
{}

Result<std::unique_ptr<CsvRows>> CsvRows::open(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    std::unique_ptr<CsvRows> rows(new CsvRows(std::move(device), format));
    if (const auto read = rows->readHeadings(); !read)
        return passOn(read);
    return rows;
}

Result<void> CsvRows::readHeadings()
{
    RowMark before = mark();
    auto first = next();
    if (first && *first && isDelimiterLine((*first)->cells)) {
        m_number = 0;
        before = mark();
        first = next();
    }
    if (!first)
        return passOn(first);
    if (!*first)
        return failure(Error::Kind::Invalid, Words::tr("The file holds no rows."));
    if (!(*first)->fault.isEmpty())
        return failure(Error::Kind::Invalid, (*first)->fault);
    const QStringList cells = (*first)->cells;
    m_headings = namedColumns(m_format.hasHeadings ? cells : QStringList(cells.size(), QString()));
    m_start = m_format.hasHeadings ? mark() : before;
    return seek(m_start);
}

Result<void> CsvRows::seek(RowMark mark)
{
    const RowMark to = mark == RowMark{} ? m_start : mark;
    m_parser.reset();
    m_number = to.row;
    return m_lines.seek(to.byte);
}

Result<std::optional<TableRow>> CsvRows::next()
{
    while (true) {
        auto row = readRow();
        if (!row || !*row || !(*row)->fault.isEmpty()
            || !std::ranges::all_of((*row)->cells, [](const QString &cell) { return cell.isEmpty(); }))
            return row;
    }
}

Result<std::optional<TableRow>> CsvRows::readRow()
{
    TableRow row;
    while (true) {
        const auto piece = m_lines.next();
        if (!piece)
            return passOn(piece);
        if (!*piece) {
            if (row.number == 0)
                return std::nullopt;
            if (!m_parser.finish()) {
                blame(row, RowFault::openQuote(row.number, row.byte), row.byte);
                return brokenRow(std::move(row));
            }
            finishRow(row);
            return row;
        }
        if (row.number == 0) {
            row.byte = (*piece)->at;
            row.number = m_number + 1;
        }
        if (!take(**piece, row))
            return brokenRow(std::move(row));
        if (m_parser.rowEnded()) {
            m_number = row.number;
            finishRow(row);
            return row;
        }
        if (m_parser.isBetweenRows()) { // an empty line
            m_number += (*piece)->ended ? 1 : 0;
            row = {};
        }
    }
}

bool CsvRows::take(const RawLines::Piece &piece, TableRow &row)
{
    const Encoding encoding = m_format.encoding;
    QByteArray converted;
    qsizetype bad = -1;
    if (encoding != Encoding::Utf8)
        converted = toUtf8(piece.bytes, encoding, &bad);
    else if (!piece.bytes.isValidUtf8())
        bad = firstInvalidUtf8(piece.bytes);
    const QByteArrayView utf8 = encoding == Encoding::Utf8 ? piece.bytes : QByteArrayView(converted);
    if (bad >= 0)
        blame(row, RowFault::notInEncoding(row.number, piece.at + bad, encoding), piece.at + bad);
    if (const qsizetype nul = utf8.contains('\0') ? indexOf('\0', piece, encoding) : -1; nul >= 0)
        blame(row, RowFault::nul(row.number, piece.at + nul), piece.at + nul);

    const qint64 at = piece.at + rawSize(utf8, m_parser.feed(utf8), encoding);
    switch (m_parser.trouble()) {
    case CsvParser::Trouble::None: break;
    case CsvParser::Trouble::LoneReturn: {
        const qsizetype stray = indexOf(m_format.lineEnd == LineEnd::OldMac ? '\n' : '\r', piece, encoding);
        blame(row, RowFault::loneReturn(row.number, piece.at + stray), piece.at + stray);
        break;
    }
    case CsvParser::Trouble::TextAfterQuote: blame(row, RowFault::textAfterQuote(row.number, at), at); return false;
    case CsvParser::Trouble::LongCell:
    case CsvParser::Trouble::Memory: blame(row, RowFault::longCell(row.number, row.byte), row.byte); return false;
    }
    if (m_lines.position() - row.byte > TableLimits::longestRow * unitSize(encoding)) {
        blame(row, RowFault::longRow(row.number, row.byte), row.byte);
        return false;
    }
    return true;
}

void CsvRows::finishRow(TableRow &row)
{
    m_number = row.number;
    if (m_parser.columns() > TableLimits::mostColumns)
        blame(row, RowFault::manyColumns(row.number, row.byte, m_parser.columns()), row.byte);
    row.cells = m_parser.takeCells();
    std::ranges::transform(row.cells, row.cells.begin(), unguarded);
    if (!row.fault.isEmpty())
        m_parser.reset();
}

Result<std::optional<TableRow>> CsvRows::brokenRow(TableRow row)
{
    m_parser.reset();
    m_number = row.number;
    if (const auto back = m_lines.seek(row.byte); !back)
        return passOn(back);
    while (true) {
        const auto piece = m_lines.next();
        if (!piece)
            return passOn(piece);
        if (*piece && row.cells.isEmpty()) {
            qsizetype bad = -1;
            const QString line = QString::fromUtf8(toUtf8((*piece)->bytes, m_format.encoding, &bad));
            row.cells = {line.left(shownOfBrokenRow).trimmed()};
        }
        if (!*piece || (*piece)->ended)
            return row;
    }
}

} // namespace Rollcall
