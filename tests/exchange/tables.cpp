#include "tests/exchange/tables.h"

#include "models/exchange/source/recognise.h"

#include <QTemporaryDir>

#include <zip.h>

namespace Rollcall {

using namespace Qt::StringLiterals;

Table ReadTable::cells() const
{
    Table table;
    for (const TableRow &row : rows)
        table.append(row.cells);
    return table;
}

std::unique_ptr<QIODevice> inMemory(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

ReadTable readAll(RowSource &source)
{
    ReadTable table{source.headings(), {}, {}};
    while (true) {
        const auto row = source.next();
        if (!row)
            table.error = row.error().message;
        if (!row || !*row)
            return table;
        table.rows.append(**row);
    }
}

ReadTable readAll(const QByteArray &bytes, const TableFormat &format)
{
    const auto source = openTable(inMemory(bytes), format);
    if (!source)
        return {{}, {}, source.error().message};
    return readAll(**source);
}

ReadTable recognisedAll(const QByteArray &bytes, const QString &name, TableFormat *format)
{
    const auto device = inMemory(bytes);
    const auto recognised = recognise(*device, name);
    if (!recognised)
        return {{}, {}, recognised.error().message};
    if (format)
        *format = *recognised;
    return readAll(bytes, *recognised);
}

ReadTable readFile(const QString &path, const TableFormat &format)
{
    const auto source = openTable(path, format);
    if (!source)
        return {{}, {}, source.error().message};
    return readAll(**source);
}

Result<void> writeFile(const QString &path, const Table &table, const TableFormat &format, int phoneColumn)
{
    QList<WrittenColumn> columns;
    for (qsizetype i = 0; i < table.first().size(); ++i)
        columns.append({table.first()[i], i == phoneColumn});
    const auto writer = createTable(path, columns, format);
    if (!writer)
        return passOn(writer);
    for (const QStringList &row : table.sliced(1)) {
        if (const auto written = (*writer)->write(row); !written)
            return written;
    }
    return (*writer)->finish();
}

TableFormat csvFormat(char16_t delimiter, Encoding encoding, int bom)
{
    TableFormat format;
    format.delimiter = delimiter;
    format.encoding = encoding;
    format.bom = bom;
    return format;
}

TableFormat formatOf(TableKind kind)
{
    TableFormat format;
    format.kind = kind;
    return format;
}

QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    zip_t *archive = zip_open(qPrintable(path), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile made(path);
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

QByteArray workbook(const QByteArray &sheet, const QByteArray &sharedStrings, const QByteArray &styles,
                    const QByteArray &workbookProperties)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    QList<std::pair<QByteArray, QByteArray>> parts{
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels",
         "<Relationships xmlns=\"" + package + "\">" + relation("rId1", "officeDocument", "xl/workbook.xml")
             + "</Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbookProperties
             + "<sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + package + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
             + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "/xl/styles.xml")
             + "</Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"},
    };
    if (!sharedStrings.isEmpty())
        parts.append({"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>"});
    if (!styles.isEmpty())
        parts.append({"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"});
    return zipped(parts);
}

} // namespace Rollcall
