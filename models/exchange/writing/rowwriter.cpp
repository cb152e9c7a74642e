#include "models/exchange/writing/rowwriter.h"

#include "models/exchange/writing/csvwriter.h"
#include "models/exchange/writing/jsonwriter.h"
#include "models/exchange/writing/xlsxwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowWriter)
};

} // namespace

RowWriter::~RowWriter() = default;

Result<std::unique_ptr<RowWriter>> createTable(const QString &path, const QList<WrittenColumn> &columns,
                                               const TableFormat &format)
{
    if (columns.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("There is no column to write."));
    switch (format.kind) {
    case TableKind::Csv: return CsvWriter::create(path, columns, format);
    case TableKind::Xlsx: return XlsxWriter::create(path, columns);
    case TableKind::JsonArray:
    case TableKind::JsonLines: return JsonWriter::create(path, columns, format.kind);
    }
    return failure(Error::Kind::Unsupported, Words::tr("This kind of file cannot be written."));
}

Result<TableFormat> formatForName(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    TableFormat format;
    format.bom = 3;
    if (ending == u"csv"_s)
        return format;
    if (ending == u"tsv"_s) {
        format.delimiter = u'\t';
        return format;
    }
    format.bom = 0;
    if (ending == u"xlsx"_s)
        format.kind = TableKind::Xlsx;
    else if (ending == u"json"_s)
        format.kind = TableKind::JsonArray;
    else if (ending == u"jsonl"_s)
        format.kind = TableKind::JsonLines;
    else
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 does not tell the kind of file. Let it end with .csv, .tsv, .xlsx, .json or .jsonl.")
                .arg(QFileInfo(path).fileName()));
    return format;
}

Result<void> writeTemplate(const QString &path, const QList<WrittenColumn> &columns, const TableFormat &format)
{
    if (format.kind != TableKind::Csv && format.kind != TableKind::Xlsx)
        return failure(Error::Kind::Unsupported, Words::tr("A template is a table: CSV or XLSX."));
    const auto writer = createTable(path, columns, format);
    if (!writer)
        return passOn(writer);
    return (*writer)->finish();
}

} // namespace Rollcall
