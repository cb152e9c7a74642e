#include "models/exchange/source/xlsxrows.h"

#include "models/domain/cellguard.h"
#include "models/exchange/source/limits.h"
#include "models/exchange/source/rowfaults.h"
#include "models/exchange/source/xlsxtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::XlsxRows)
};

constexpr double mostExact = 1e15; // Excel keeps 15 digits

QString numberText(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    if (number == std::floor(number) && std::abs(number) < mostExact)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

/// 2 of "C5"; -1 when it names no column.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > TableLimits::mostColumns * 26)
            break;
        column = column * 26 + c.unicode() - u'A' + 1;
    }
    return column - 1;
}

} // namespace

XlsxRows::XlsxRows(std::unique_ptr<QIODevice> device, std::unique_ptr<ZipFile> zip, XlsxWorkbook workbook, QString part)
    : m_device(std::move(device)), m_zip(std::move(zip)), m_workbook(std::move(workbook)), m_part(std::move(part))
{}

Result<std::unique_ptr<XlsxRows>> XlsxRows::open(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    auto zip = ZipFile::open(*device);
    if (!zip)
        return passOn(zip);
    auto workbook = XlsxWorkbook::read(**zip);
    if (!workbook)
        return passOn(workbook);
    const auto sheets = workbook->sheets();
    const auto sheet = std::ranges::find_if(
        sheets, [&](const XlsxWorkbook::Sheet &each) { return format.sheet.isEmpty() || each.name == format.sheet; });
    if (sheet == sheets.end())
        return failure(Error::Kind::NotFound, Words::tr("The workbook has no sheet “%1”.").arg(format.sheet));
    auto strings = SharedStrings::read(**zip, workbook->sharedStrings());
    if (!strings)
        return passOn(strings);
    std::unique_ptr<XlsxRows> rows(new XlsxRows(std::move(device), std::move(*zip), std::move(*workbook), sheet->part));
    rows->m_strings = std::move(*strings);
    if (const auto read = rows->readHeadings(format.hasHeadings); !read)
        return passOn(read);
    return rows;
}

Result<void> XlsxRows::readHeadings(bool named)
{
    if (const auto begun = rewind(); !begun)
        return begun;
    const auto first = next();
    if (!first)
        return passOn(first);
    if (!*first)
        return failure(Error::Kind::Invalid, Words::tr("The sheet holds no rows."));
    if (!(*first)->fault.isEmpty())
        return failure(Error::Kind::Invalid, (*first)->fault);
    m_headings = namedColumns(named ? (*first)->cells : QStringList((*first)->cells.size(), QString()));
    if (named)
        m_start = m_mark;
    return named ? Result<void>() : rewind();
}

Result<void> XlsxRows::rewind()
{
    m_sheet.reset(); // one entry at a time
    auto sheet = m_zip->entry(m_part, TableLimits::largestSheet);
    if (!sheet)
        return passOn(sheet);
    m_sheet = std::move(*sheet);
    m_sheet->setMostQuiet(2 * TableLimits::longestRow);
    m_xml.setDevice(m_sheet.get());
    m_mark = {};
    return {};
}

Result<void> XlsxRows::seek(RowMark mark)
{
    const qint64 row = qMax(mark.row, m_start.row);
    if (row < m_mark.row) {
        if (const auto begun = rewind(); !begun)
            return begun;
    }
    while (m_mark.row < row) {
        const auto skipped = next();
        if (!skipped)
            return passOn(skipped);
        if (!*skipped)
            break;
    }
    return {};
}

ReadProgress XlsxRows::progress() const { return {m_sheet ? m_sheet->unpacked() : 0, m_sheet ? m_sheet->size() : 0}; }

Error XlsxRows::damage() const
{
    if (const auto change = changeOf(*m_device))
        return *change;
    if (m_sheet->isBomb())
        return zipError(*m_sheet);
    return {Error::Kind::Invalid,
            Words::tr("The sheet is damaged behind row %1, at character %2; or a cell there is far too long.")
                .arg(m_mark.row)
                .arg(m_xml.characterOffset()),
            m_xml.errorString(),
            {}};
}

Result<std::optional<TableRow>> XlsxRows::next()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isDTD())
            m_xml.raiseError(u"DTD"_s);
        if (!m_xml.isStartElement() || m_xml.name() != "row"_L1)
            continue;
        TableRow row;
        if (readRow(row))
            return row;
    }
    if (m_xml.hasError())
        return tl::unexpected(damage());
    // The sheet is seldom at the end of the file, where a change would be seen.
    if (const auto change = changeOf(*m_device))
        return tl::unexpected(*change);
    return std::nullopt;
}

bool XlsxRows::readRow(TableRow &row)
{
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong();
    // Rows come in order; a number that goes back would make marks lie.
    row.number = number > m_mark.row ? number : m_mark.row + 1;
    row.byte = m_xml.characterOffset();
    qsizetype column = 0;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "c"_L1)
            readCell(row, &column);
        else
            m_xml.skipCurrentElement();
    }
    if (m_xml.hasError())
        return false;
    m_sheet->alive();
    m_mark = {row.number, m_xml.characterOffset()};
    const bool isEmpty = std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
    // Excel leaves out empty cells at the end.
    while (row.cells.size() < m_headings.size()) {
        row.cells.append(QString());
        row.kinds.append(CellKind::Text);
    }
    return !isEmpty || !row.fault.isEmpty();
}

void XlsxRows::readCell(TableRow &row, qsizetype *column)
{
    const auto attributes = m_xml.attributes();
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    if (const qsizetype named = columnOf(attributes.value("r"_L1)); named >= 0)
        *column = named;
    QString text;
    QString value;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1)
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == "is"_L1)
            text = readXlsxText(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    CellKind kind = CellKind::Text;
    if (type != u"inlineStr"_s && !value.isEmpty())
        text = textOf(type, value, style, &kind);
    const qsizetype at = (*column)++;
    if (text.isEmpty())
        return;
    if (at >= TableLimits::mostColumns) {
        blame(row, RowFault::manyColumns(row.number, row.byte, at + 1), row.byte);
        return;
    }
    if (text.size() > TableLimits::longestCell)
        blame(row, RowFault::longCell(row.number, row.byte), row.byte);
    if (text.contains(QChar(u'\0')))
        blame(row, RowFault::nul(row.number, row.byte), row.byte);
    while (row.cells.size() <= at) {
        row.cells.append(QString());
        row.kinds.append(CellKind::Text);
    }
    row.cells[at] = kind == CellKind::Text ? unguarded(text) : text;
    row.kinds[at] = kind;
}

QString XlsxRows::textOf(const QString &type, const QString &value, int style, CellKind *kind) const
{
    if (type == u"s"_s)
        return m_strings->at(value.toLongLong()).value_or(QString());
    if (type == u"str"_s)
        return withoutXlsxEscapes(value);
    if (type == u"b"_s) {
        *kind = CellKind::Boolean;
        return value == u"1"_s ? u"true"_s : u"false"_s;
    }
    if (type == u"e"_s) {
        *kind = CellKind::Error;
        return value;
    }
    if (type == u"d"_s || m_workbook.isDate(style)) {
        *kind = CellKind::Date;
        return type == u"d"_s ? value : dateText(value.toDouble(), m_workbook.from1904());
    }
    *kind = CellKind::Number;
    return numberText(value);
}

} // namespace Rollcall
