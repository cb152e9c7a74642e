#include "models/exchange/source/recognise.h"

#include "models/exchange/source/csvrows.h"
#include "models/exchange/source/xlsxworkbook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Recognition)
};

constexpr qint64 sampleSize = 1024 * 1024;
constexpr int sampledRows = 50;

struct Signature {
    QByteArrayView bytes;
    QString what;
};

/// Names what cannot be read, by its first bytes; empty for anything else.
QString foreignKind(QByteArrayView sample)
{
    const std::array<Signature, 8> signatures{{
        {"\xD0\xCF\x11\xE0",
         Words::tr("a workbook of old Excel (.xls), or one with a password; save it as .xlsx without one")},
        {"%PDF", Words::tr("a PDF document")},
        {"\x89PNG", Words::tr("a picture")},
        {"\xFF\xD8\xFF", Words::tr("a picture")},
        {"GIF8", Words::tr("a picture")},
        {"\x1F\x8B", Words::tr("a compressed file (gzip); unpack it first")},
        {"{\\rtf", Words::tr("a text document (RTF)")},
        {"SQLite format 3", Words::tr("a database")},
    }};
    for (const Signature &signature : signatures) {
        if (sample.startsWith(signature.bytes))
            return signature.what;
    }
    const QByteArray start = sample.first(qMin<qsizetype>(sample.size(), 200)).toByteArray().trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || start.startsWith("<table"))
        return Words::tr("a web page or XML");
    return {};
}

std::optional<TableKind> jsonKind(QByteArrayView text)
{
    const QByteArrayView start = text.trimmed();
    const auto second = [&]() -> char {
        const QByteArrayView rest = start.isEmpty() ? start : start.sliced(1).trimmed();
        return rest.isEmpty() ? '\0' : rest.front();
    };
    if (start.startsWith('[') && (second() == '{' || second() == ']'))
        return TableKind::JsonArray;
    if (start.startsWith('{') && (second() == '"' || second() == '}'))
        return TableKind::JsonLines;
    return std::nullopt;
}

std::optional<QList<TableKind>> kindsOfName(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"csv"_s || ending == u"tsv"_s || ending == u"tab"_s)
        return QList{TableKind::Csv};
    if (ending == u"xlsx"_s || ending == u"xlsm"_s)
        return QList{TableKind::Xlsx};
    if (ending == u"json"_s || ending == u"jsonl"_s || ending == u"ndjson"_s)
        return QList{TableKind::JsonArray, TableKind::JsonLines};
    return std::nullopt;
}

/// How well a delimiter explains the sample: rows with as many cells as the first one, of all.
double fitOf(const QByteArray &sample, const TableFormat &format, bool whole, qsizetype *columns)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sample);
    buffer->open(QIODevice::ReadOnly);
    const auto rows = CsvRows::open(std::move(buffer), format);
    if (!rows)
        return 0;
    *columns = (*rows)->headings().size();
    int same = 1;
    int seen = 1;
    while (seen < sampledRows) {
        const auto row = (*rows)->next();
        if (!row || !*row)
            break;
        const auto progress = (*rows)->progress();
        if (!whole && progress.done >= progress.total)
            break; // the sample cuts its last row
        ++seen;
        same += (*row)->fault.isEmpty() && (*row)->cells.size() == *columns;
    }
    return static_cast<double>(same) / seen;
}

} // namespace

TableFormat recogniseCsv(const QByteArray &sample, bool whole)
{
    TableFormat format;
    const TextStart start = textStart(sample);
    format.encoding = start.encoding;
    format.bom = static_cast<int>(start.bom);
    qsizetype bad = -1;
    const QByteArray text = toUtf8(QByteArrayView(sample).sliced(start.bom), start.encoding, &bad);
    if (text.contains('\r') && !text.contains('\n') && text.indexOf('\r') < text.size() - 1)
        format.lineEnd = LineEnd::OldMac;
    // Excel's own line that names the delimiter says it best.
    if (text.startsWith("sep=") && text.size() > 4 && allDelimiters().contains(static_cast<char16_t>(text[4]))) {
        format.delimiter = static_cast<char16_t>(text[4]);
        return format;
    }
    double best = 0.0;
    for (const char16_t delimiter : allDelimiters()) {
        TableFormat tried = format;
        tried.delimiter = delimiter;
        qsizetype columns = 0;
        const double fit = fitOf(sample, tried, whole, &columns);
        // Between two that fit alike, more columns explain more; a single one explains nothing.
        const double worth = columns < 2 ? 0 : fit + static_cast<double>(qMin<qsizetype>(columns, 100)) / 1000;
        if (worth > best) {
            best = worth;
            format.delimiter = delimiter;
        }
    }
    return format;
}

Result<TableFormat> recognise(QIODevice &device, const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    device.seek(0);
    const QByteArray sample = device.read(sampleSize);
    if (sample.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("%1 is empty.").arg(name));
    const bool whole = device.size() <= sampleSize;
    if (const QString foreign = foreignKind(sample); !foreign.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("%1 is no table, but %2.").arg(name, foreign));

    TableFormat format;
    if (sample.startsWith("PK")) {
        auto sheets = XlsxWorkbook::sheetNames(device);
        device.seek(0);
        if (!sheets)
            return passOn(sheets);
        format.kind = TableKind::Xlsx;
        format.sheets = *sheets;
    } else {
        format = recogniseCsv(sample, whole);
        qsizetype bad = -1;
        const auto json = jsonKind(toUtf8(QByteArrayView(sample).sliced(format.bom), format.encoding, &bad));
        if (json && unitSize(format.encoding) == 2)
            return failure(Error::Kind::Unsupported,
                           Words::tr("%1 is JSON in %2. Save it in UTF-8.").arg(name, displayName(format.encoding)));
        if (json)
            format.kind = *json;
        else if (sample.count('\0') > sample.size() / 8 && unitSize(format.encoding) == 1)
            return failure(Error::Kind::Invalid, Words::tr("%1 is no table: it holds no text.").arg(name));
    }
    device.seek(0);
    const auto kinds = kindsOfName(name);
    if (kinds && !kinds->contains(format.kind))
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 is not what its name says: it holds another kind of table (%2). Give it the right "
                                 "ending, or say that it is meant so.")
                           .arg(name, displayName(format.kind)));
    return format;
}

} // namespace Rollcall
