#include "models/exchange/source/formatjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::TableFormat)
};

constexpr TableKind tableKinds[] = {TableKind::Csv, TableKind::Xlsx, TableKind::JsonArray, TableKind::JsonLines};

/// The member whose word it is.
template<typename List>
auto named(const List &list, const QString &word)
{
    return std::ranges::find_if(list, [&word](const auto &one) { return toKey(one) == word; });
}

} // namespace

QString toKey(TableKind kind)
{
    switch (kind) {
    case TableKind::Csv: return u"csv"_s;
    case TableKind::Xlsx: return u"xlsx"_s;
    case TableKind::JsonArray: return u"json"_s;
    case TableKind::JsonLines: return u"jsonl"_s;
    }
    return {};
}

QJsonObject toJson(const TableFormat &format)
{
    return {{u"kind"_s, toKey(format.kind)},
            {u"encoding"_s, toKey(format.encoding)},
            {u"bom"_s, format.bom},
            {u"delimiter"_s, QString(QChar(format.delimiter))},
            {u"oldMac"_s, format.lineEnd == LineEnd::OldMac},
            {u"sheet"_s, format.sheet},
            {u"headings"_s, format.hasHeadings}};
}

Result<TableFormat> formatFromJson(const QJsonObject &json)
{
    const auto kind = named(tableKinds, json[u"kind"_s].toString());
    const QList<Encoding> encodings = allEncodings();
    const auto encoding = named(encodings, json[u"encoding"_s].toString());
    const QString delimiter = json[u"delimiter"_s].toString();
    const int bom = json[u"bom"_s].toInt(-1);
    const bool isKnown = kind != std::end(tableKinds) && encoding != encodings.end() && delimiter.size() == 1
        && allDelimiters().contains(delimiter.front().unicode()) && bom >= 0 && bom <= 3;
    if (!isKnown)
        return failure(Error::Kind::Invalid, Words::tr("How the file is to be read cannot be told any more. Begin the import anew."));
    TableFormat format;
    format.kind = *kind;
    format.encoding = *encoding;
    format.bom = bom;
    format.delimiter = delimiter.front().unicode();
    format.lineEnd = json[u"oldMac"_s].toBool() ? LineEnd::OldMac : LineEnd::Usual;
    format.sheet = json[u"sheet"_s].toString();
    format.hasHeadings = json[u"headings"_s].toBool(true);
    return format;
}

} // namespace Rollcall
