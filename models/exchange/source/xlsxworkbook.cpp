#include "models/exchange/source/xlsxworkbook.h"

#include "models/exchange/source/limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::XlsxWorkbook)
};

tl::unexpected<Error> noWorkbook()
{
    return failure(
        Error::Kind::Invalid,
        Words::tr(
            "This ZIP archive is no Excel workbook (.xlsx). Workbooks of other programs must be saved as .xlsx or CSV."));
}

/// Calls `take` for each element of a part; an error when the part is no XML.
template<typename Take>
Result<void> eachElement(const ZipFile &zip, const QString &part, Take take)
{
    auto entry = zip.entry(part, TableLimits::largestPart);
    if (!entry)
        return passOn(entry);
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: take(xml, true); break;
        case QXmlStreamReader::EndElement: take(xml, false); break;
        case QXmlStreamReader::DTD: xml.raiseError(u"DTD"_s); break; // no workbook has one; entities are for bombs
        default: break;
        }
    }
    if (!xml.hasError())
        return {};
    if ((*entry)->isBomb())
        return tl::unexpected(zipError(**entry));
    return failure(Error::Kind::Invalid,
                   Words::tr("The workbook is damaged: its part %1 breaks at character %2.")
                       .arg(part, QString::number(xml.characterOffset())),
                   xml.errorString());
}

/// The path in the archive that a relation of `part` points to.
QString resolved(const QString &part, const QString &target)
{
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const QString path = target.startsWith(u'/') ? target.mid(1) : QString(folder + target);
    return QDir::cleanPath(path);
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

} // namespace

Result<QHash<QString, QString>> XlsxWorkbook::readRelations(const ZipFile &zip, const QString &part, QString *strings,
                                                            QString *styles)
{
    QHash<QString, QString> targets;
    const auto read = eachElement(zip, relationsOf(part), [&](QXmlStreamReader &xml, bool begins) {
        if (!begins || xml.name() != "Relationship"_L1)
            return;
        const auto attributes = xml.attributes();
        const QString path = resolved(part, attributes.value("Target"_L1).toString());
        // The ends of the two families of names (transitional and strict) are the same.
        const QString type = attributes.value("Type"_L1).toString();
        if (type.endsWith(u"/sharedStrings"_s))
            *strings = path;
        else if (type.endsWith(u"/styles"_s))
            *styles = path;
        else if (type.endsWith(u"/worksheet"_s))
            targets.insert(attributes.value("Id"_L1).toString(), path);
    });
    if (!read)
        return passOn(read);
    return targets;
}

Result<void> XlsxWorkbook::readWorkbook(const ZipFile &zip, const QString &part)
{
    QString styles;
    const auto targets = readRelations(zip, part, &m_sharedStrings, &styles);
    if (!targets)
        return passOn(targets);
    const auto read = eachElement(zip, part, [&](QXmlStreamReader &xml, bool begins) {
        if (!begins)
            return;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto value = attributes.value("date1904"_L1);
            m_from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            for (const auto &attribute : attributes) {
                // Sheets of charts and macros have relations of other types.
                if (attribute.name() == "id"_L1 && targets->contains(attribute.value().toString()))
                    m_sheets.append(
                        {attributes.value("name"_L1).toString(), targets->value(attribute.value().toString())});
            }
        }
    });
    if (!read)
        return passOn(read);
    if (m_sheets.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("The workbook has no sheet with cells."));
    return styles.isEmpty() || !zip.contains(styles) ? Result<void>() : readStyles(zip, styles);
}

Result<void> XlsxWorkbook::readStyles(const ZipFile &zip, const QString &part)
{
    QHash<int, QString> codes;
    bool inCells = false;
    return eachElement(zip, part, [&](QXmlStreamReader &xml, bool begins) {
        const auto attributes = xml.attributes();
        if (xml.name() == "cellXfs"_L1) {
            inCells = begins;
        } else if (begins && xml.name() == "numFmt"_L1) {
            codes.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
        } else if (begins && inCells && xml.name() == "xf"_L1) {
            const int format = attributes.value("numFmtId"_L1).toInt();
            m_dateStyles.append(codes.contains(format) ? isDateFormat(codes.value(format)) : isDateFormat(format));
        }
    });
}

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipFile &zip)
{
    QString part;
    if (!zip.contains(u"[Content_Types].xml"_s) || !zip.contains(u"_rels/.rels"_s))
        return noWorkbook();
    const auto found = eachElement(zip, u"_rels/.rels"_s, [&](QXmlStreamReader &xml, bool begins) {
        if (begins && xml.name() == "Relationship"_L1
            && xml.attributes().value("Type"_L1).endsWith(u"/officeDocument"_s))
            part = resolved({}, xml.attributes().value("Target"_L1).toString());
    });
    if (!found)
        return passOn(found);
    // A document of Word has one too; its relations know no sheets. Binary workbooks (.xlsb) are no XML.
    if (part.isEmpty() || !part.endsWith(u".xml"_s, Qt::CaseInsensitive) || !zip.contains(part))
        return noWorkbook();
    XlsxWorkbook workbook;
    if (const auto sheets = workbook.readWorkbook(zip, part); !sheets)
        return passOn(sheets);
    return workbook;
}

Result<QStringList> XlsxWorkbook::sheetNames(QIODevice &device)
{
    const auto zip = ZipFile::open(device);
    if (!zip)
        return passOn(zip);
    const auto workbook = read(**zip);
    if (!workbook)
        return passOn(workbook);
    QStringList names;
    for (const Sheet &sheet : workbook->sheets())
        names.append(sheet.name);
    return names;
}

} // namespace Rollcall
