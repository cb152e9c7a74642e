#include "models/exchange/source/tableformat.h"

#include <QCoreApplication>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::TableFormat)
};

} // namespace

QList<char16_t> allDelimiters() { return {u',', u';', u'\t', u'|'}; }

QString displayName(TableKind kind)
{
    switch (kind) {
    case TableKind::Csv: return u"CSV"_s;
    //: A file of Excel (XLSX)
    case TableKind::Xlsx: return Words::tr("Excel workbook");
    //: A file that holds one JSON array
    case TableKind::JsonArray: return Words::tr("JSON array");
    case TableKind::JsonLines: return u"JSON Lines"_s;
    }
    return {};
}

QString delimiterName(char16_t delimiter)
{
    switch (delimiter) {
    case u',': return Words::tr("comma");
    case u';': return Words::tr("semicolon");
    //: The character that the Tab key types
    case u'\t': return Words::tr("tab");
    //: The character |
    case u'|': return Words::tr("pipe");
    default: return QString(QChar(delimiter));
    }
}

QString describe(const TableFormat &format)
{
    QStringList words{displayName(format.kind)};
    if (format.kind == TableKind::Csv) {
        words.append(delimiterName(format.delimiter));
        words.append(format.bom > 0 ? Words::tr("%1 with byte order mark").arg(displayName(format.encoding))
                                    : displayName(format.encoding));
    }
    if (format.kind == TableKind::Xlsx && !format.sheets.isEmpty())
        words.append(Words::tr("sheet “%1”").arg(format.sheet.isEmpty() ? format.sheets.first() : format.sheet));
    return words.join(u", "_s);
}

} // namespace Rollcall
