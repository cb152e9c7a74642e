#include "models/exchange/source/jsonrows.h"

#include "models/exchange/source/jsonkeys.h"
#include "models/exchange/source/limits.h"
#include "models/exchange/source/rowfaults.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JsonRows)
};

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        // Whole numbers are exact in JSON values up to 64 bits; beyond, the check of damage will speak.
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong())
                                                      : QString::number(number.toDouble(), 'g', 15);
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts.append(part.isObject()
                             ? QString::fromUtf8(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact))
                             : textOf(part));
        return parts.join(u"; "_s);
    }
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined: break;
    }
    return {};
}

CellKind kindOf(const QJsonValue &value)
{
    return value.isDouble() ? CellKind::Number : value.isBool() ? CellKind::Boolean : CellKind::Text;
}

} // namespace

JsonRows::JsonRows(std::unique_ptr<QIODevice> device, const TableFormat &format)
    : m_device(std::move(device)),
      m_isArray(format.kind == TableKind::JsonArray),
      m_items(*m_device, format.bom),
      m_lines(*m_device, Encoding::Utf8, LineEnd::Usual, format.bom),
      m_start(format.bom)
{}

Result<std::unique_ptr<JsonRows>> JsonRows::open(std::unique_ptr<QIODevice> device, const TableFormat &format)
{
    std::unique_ptr<JsonRows> rows(new JsonRows(std::move(device), format));
    if (const auto read = rows->readColumns(); !read)
        return passOn(read);
    return rows;
}

RowMark JsonRows::mark() const
{
    return m_isArray ? RowMark{m_items.number(), m_items.position()} : RowMark{m_line, m_lines.position()};
}

Result<void> JsonRows::seek(RowMark mark)
{
    m_line = mark.row;
    return m_isArray ? m_items.seek(mark.byte, mark.row) : m_lines.seek(mark.row == 0 ? m_start : mark.byte);
}

Result<void> JsonRows::readColumns()
{
    for (int row = 0; row < TableLimits::rowsForColumns && mark().byte < TableLimits::bytesForColumns; ++row) {
        const auto item = nextItem();
        if (!item && row == 0)
            return passOn(item);
        if (!item || !*item)
            break;
        TableRow ignored;
        if (!parsed(**item, ignored))
            continue;
        for (const QString &key : jsonKeys((*item)->bytes)) {
            if (!m_columns.contains(key)) {
                m_columns.insert(key, m_headings.size());
                m_headings.append(key);
            }
        }
        if (m_headings.size() > TableLimits::mostColumns)
            return failure(Error::Kind::Invalid,
                           RowFault::manyColumns((*item)->number, (*item)->at, m_headings.size()));
    }
    if (m_headings.isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("The file holds no rows: no JSON object with a value in it was found."));
    return seek({});
}

Result<std::optional<ArrayItems::Item>> JsonRows::nextItem() { return m_isArray ? m_items.next() : nextLine(); }

Result<std::optional<ArrayItems::Item>> JsonRows::nextLine()
{
    ArrayItems::Item item;
    bool tooLong = false;
    while (true) {
        const auto piece = m_lines.next();
        if (!piece)
            return passOn(piece);
        if (*piece) {
            if (item.number == 0)
                item = {{}, m_line + 1, (*piece)->at};
            item.bytes.append((*piece)->bytes.data(), (*piece)->bytes.size());
            tooLong = tooLong || item.bytes.size() > TableLimits::longestRow;
            if (tooLong)
                item.bytes.clear();
            if (!(*piece)->ended)
                continue;
        } else if (item.number == 0) {
            return std::nullopt;
        }
        m_line = item.number;
        if (tooLong || !item.bytes.trimmed().isEmpty())
            return item;
        item = {};
        if (!*piece)
            return std::nullopt;
    }
}

std::optional<QJsonObject> JsonRows::parsed(const ArrayItems::Item &item, TableRow &row) const
{
    row.number = item.number;
    row.byte = item.at;
    if (item.bytes.isEmpty()) {
        blame(row, RowFault::longRow(item.number, item.at), item.at);
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(item.bytes, &error);
    const qint64 at = item.at + error.offset;
    if (error.error == QJsonParseError::IllegalUTF8String)
        blame(row, RowFault::notInEncoding(item.number, at, Encoding::Utf8), at);
    else if (error.error != QJsonParseError::NoError)
        blame(row, RowFault::noJson(item.number, at), at);
    else if (!document.isObject())
        blame(row, RowFault::noObject(item.number, item.at), item.at);
    return row.fault.isEmpty() ? std::optional(document.object()) : std::nullopt;
}

void JsonRows::flatten(const QJsonObject &object, const QString &before, TableRow &row) const
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = before + it.key();
        if (it->isObject()) {
            flatten(it->toObject(), key + u'.', row);
            continue;
        }
        const auto column = m_columns.constFind(key);
        if (column == m_columns.cend()) {
            blame(row, RowFault::unknownKey(row.number, row.byte, key), row.byte);
            continue;
        }
        row.cells[*column] = textOf(*it);
        row.kinds[*column] = kindOf(*it);
        if (row.cells[*column].contains(QChar(u'\0')))
            blame(row, RowFault::nul(row.number, row.byte), row.byte);
    }
}

Result<std::optional<TableRow>> JsonRows::next()
{
    while (true) {
        const auto item = nextItem();
        if (!item)
            return passOn(item);
        if (!*item)
            return std::nullopt;
        TableRow row;
        row.cells = QStringList(m_headings.size(), QString());
        row.kinds = QList<CellKind>(m_headings.size(), CellKind::Text);
        if (const auto object = parsed(**item, row)) {
            flatten(*object, {}, row);
        } else {
            row.cells = {QString::fromUtf8((*item)->bytes.left(2000)).trimmed()};
            row.kinds.clear();
        }
        const bool isEmpty = std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); });
        if (!isEmpty || !row.fault.isEmpty())
            return row;
    }
}

} // namespace Rollcall
