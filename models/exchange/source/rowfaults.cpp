#include "models/exchange/source/rowfaults.h"

#include "models/exchange/source/limits.h"

#include <QCoreApplication>

namespace Rollcall::RowFault {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowFault)
};

QString placed(const QString &sentence, qint64 row, qint64 byte) { return sentence.arg(row).arg(byte); }

} // namespace

QString notInEncoding(qint64 row, qint64 byte, Encoding encoding)
{
    return Words::tr("Row %1, byte %2: this is no text in %3. Choose another encoding, or mend the row.")
        .arg(row)
        .arg(byte)
        .arg(displayName(encoding));
}

QString nul(qint64 row, qint64 byte)
{
    return placed(Words::tr("Row %1, byte %2: a NUL character, which no text holds. The row is damaged."), row, byte);
}

QString loneReturn(qint64 row, qint64 byte)
{
    return placed(
        Words::tr(
            "Row %1, byte %2: the row ends in the middle of a line (a lone carriage return). Put the cell in quotes, or mend "
            "the line end."),
        row, byte);
}

QString openQuote(qint64 row, qint64 byte)
{
    return placed(Words::tr("Row %1, byte %2: a quote is opened in this row and never closed."), row, byte);
}

QString textAfterQuote(qint64 row, qint64 byte)
{
    return placed(
        Words::tr(
            "Row %1, byte %2: there is text behind a closing quote. A quote inside a cell is written twice; or one is "
            "missing before."),
        row, byte);
}

QString longCell(qint64 row, qint64 byte)
{
    return Words::tr("Row %1, byte %2: a cell of more than %3 bytes. Is a quote opened and never closed?")
        .arg(row)
        .arg(byte)
        .arg(TableLimits::longestCell);
}

QString longRow(qint64 row, qint64 byte)
{
    return Words::tr("Row %1, byte %2: the row has more than %3 bytes.")
        .arg(row)
        .arg(byte)
        .arg(TableLimits::longestRow);
}

QString manyColumns(qint64 row, qint64 byte, qsizetype columns)
{
    return Words::tr("Row %1, byte %2: the row has %3 columns; a table may have %4.")
        .arg(row)
        .arg(byte)
        .arg(columns)
        .arg(TableLimits::mostColumns);
}

QString noJson(qint64 row, qint64 byte) { return placed(Words::tr("Row %1, byte %2: this is no JSON."), row, byte); }

QString noObject(qint64 row, qint64 byte)
{
    return placed(
        Words::tr("Row %1, byte %2: a person must be a JSON object, as in {\"email\": \"olena@acme.example\"}."), row,
        byte);
}

QString unknownKey(qint64 row, qint64 byte, const QString &key)
{
    return Words::
        tr("Row %1, byte %2: “%3” is in none of the first rows, so it has no column. Move this row to the front of the file.")
            .arg(row)
            .arg(byte)
            .arg(key.left(100));
}

} // namespace Rollcall::RowFault
