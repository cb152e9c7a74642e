#include "models/exchange/source/csvparser.h"

#include "models/exchange/source/encoding.h"
#include "models/exchange/source/limits.h"

#include <utility>

namespace Rollcall {

namespace {

constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI;

// Only the blank: libcsv would take the tab too, also where it is in a cell.
int isBlank(unsigned char c) { return c == ' '; }

} // namespace

CsvParser::CsvParser(char16_t delimiter) : m_delimiter(static_cast<unsigned char>(delimiter))
{
    csv_init(&m_parser, options);
    reset();
}

CsvParser::~CsvParser() { csv_free(&m_parser); }

void CsvParser::reset()
{
    csv_free(&m_parser);
    csv_init(&m_parser, options);
    csv_set_delim(&m_parser, m_delimiter);
    csv_set_space_func(&m_parser, isBlank);
    csv_set_blk_size(&m_parser, 4096); // its 128 bytes would make a long cell grow in thousands of steps
    m_cells.clear();
    m_columns = 0;
    m_rowEnds = 0;
    m_trouble = Trouble::None;
}

void CsvParser::takeCell(void *bytes, size_t size, void *self)
{
    auto &me = *static_cast<CsvParser *>(self);
    if (me.m_rowEnds > 0)
        me.m_trouble = Trouble::LoneReturn; // a row ended in the middle of a line
    else if (size > static_cast<size_t>(TableLimits::longestCell))
        me.m_trouble = Trouble::LongCell;
    else if (me.m_columns++ < TableLimits::mostColumns)
        me.m_cells.append(textOf(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size))));
}

void CsvParser::endRow(int, void *self) { ++static_cast<CsvParser *>(self)->m_rowEnds; }

qsizetype CsvParser::feed(QByteArrayView utf8)
{
    qsizetype taken = 0;
    while (taken < utf8.size()) {
        const QByteArrayView rest = utf8.sliced(taken);
        taken += static_cast<qsizetype>(
            csv_parse(&m_parser, rest.data(), static_cast<size_t>(rest.size()), takeCell, endRow, this));
        if (taken == utf8.size())
            break;
        if (csv_error(&m_parser) != CSV_EPARSE) {
            m_trouble = Trouble::Memory;
            return taken;
        }
        if (m_parser.quoted != 0) {
            m_trouble = Trouble::TextAfterQuote;
            return taken;
        }
        // A quote in a cell that did not begin with one has one meaning only: 5" is five inches.
        csv_set_opts(&m_parser, 0);
        csv_parse(&m_parser, utf8.data() + taken, 1, takeCell, endRow, this);
        csv_set_opts(&m_parser, options);
        ++taken;
    }
    if (m_parser.entry_pos > static_cast<size_t>(TableLimits::longestCell))
        m_trouble = Trouble::LongCell;
    return taken;
}

bool CsvParser::finish() { return csv_fini(&m_parser, takeCell, endRow, this) == 0; }

QStringList CsvParser::takeCells()
{
    m_columns = 0;
    m_rowEnds = 0;
    return std::exchange(m_cells, {});
}

} // namespace Rollcall
