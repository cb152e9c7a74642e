#include "models/exchange/writing/errorfile.h"

#include "models/exchange/mapping/guess.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::ErrorFile)
};

constexpr qsizetype longestShown = 32'000; // fits a cell of a sheet; no field of a member is near it

} // namespace

Result<std::unique_ptr<ErrorFile>> ErrorFile::create(const QString &path, const QStringList &headings,
                                                     const TableFormat &format)
{
    //: Heading of a column that tells which row of a file was wrong
    QList<WrittenColumn> columns{{Words::tr("Row number")},
                                 {Words::tr("Columns at fault")},
                                 {Words::tr("Reasons")},
                                 {Words::tr("Surplus cells")}};
    const Mapping guessed = guessMapping(headings);
    for (qsizetype i = 0; i < headings.size(); ++i)
        columns.append({headings[i], guessed.columns[i] == ColumnUse::of(Field::Phone)});
    auto writer = createTable(path, columns, format);
    if (!writer)
        return passOn(writer);
    return std::unique_ptr<ErrorFile>(new ErrorFile(std::move(*writer), headings));
}

Result<void> ErrorFile::write(const TableRow &row, const CheckedRow &checked)
{
    return write(row, checked.columns(m_headings), checked.reasons());
}

Result<void> ErrorFile::write(const TableRow &row, const QString &columns, const QString &reasons)
{
    ++m_rows;
    QStringList own = row.cells;
    const QString surplus = own.mid(m_headings.size()).join(u", "_s);
    const QStringList cells{QString::number(row.number), columns, reasons, surplus};
    own = own.mid(0, m_headings.size());
    // A NUL is told by the reason; no table can hold it.
    for (QString &cell : own) {
        cell.remove(QChar(u'\0'));
        if (cell.size() > longestShown)
            cell = cell.left(longestShown) + u'…';
    }
    return m_writer->write(cells + own);
}

} // namespace Rollcall
