#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <csv.h>

namespace Rollcall {

/// libcsv for one row at a time. It is strict where a quote could mean two things, and takes a quote inside a cell that
/// is not quoted for what it is. Blanks around cells are left out, as libcsv does, unless they are quoted.
class CsvParser final
{
public:
    enum class Trouble { None, TextAfterQuote, LongCell, LoneReturn, Memory };

    explicit CsvParser(char16_t delimiter);
    ~CsvParser();
    Q_DISABLE_COPY_MOVE(CsvParser)

    /// Takes UTF-8 up to and with a line end. Returns how many bytes were taken before trouble, else all.
    qsizetype feed(QByteArrayView utf8);
    /// The file ends here; false when a quote is still open.
    bool finish();
    /// Forgets the row.
    void reset();

    bool rowEnded() const { return m_rowEnds > 0; }
    /// Nothing of a row was seen but blanks and line ends.
    bool isBetweenRows() const { return m_columns == 0 && m_parser.pstate == 0; }
    Trouble trouble() const { return m_trouble; }
    qsizetype columns() const { return m_columns; } ///< Also those beyond the limit, which are not kept.
    QStringList takeCells();

private:
    static void takeCell(void *bytes, size_t size, void *self);
    static void endRow(int character, void *self);

    csv_parser m_parser;
    const unsigned char m_delimiter;
    QStringList m_cells;
    qsizetype m_columns = 0;
    int m_rowEnds = 0;
    Trouble m_trouble = Trouble::None;
};

} // namespace Rollcall
