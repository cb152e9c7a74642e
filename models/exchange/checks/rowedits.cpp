#include "models/exchange/checks/rowedits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowEdits)
};

QJsonArray toArray(const QStringList &cells)
{
    return QJsonArray::fromStringList(cells);
}

QStringList fromArray(const QJsonArray &array)
{
    QStringList cells;
    for (const auto &cell : array)
        cells.append(cell.toString());
    return cells;
}

} // namespace

void RowEdits::set(qint64 row, const QStringList &cells) { m_rows.insert(row, {cells, false}); }

void RowEdits::setCell(qint64 row, qsizetype column, const QString &text, QStringList cells)
{
    if (const auto edit = m_rows.constFind(row); edit != m_rows.constEnd() && edit->cells)
        cells = *edit->cells;
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = text;
    set(row, cells);
}

void RowEdits::leaveOut(qint64 row) { m_rows[row].isLeftOut = true; }

void RowEdits::takeIn(qint64 row)
{
    const auto edit = m_rows.find(row);
    if (edit == m_rows.end())
        return;
    edit->isLeftOut = false;
    if (!edit->cells)
        m_rows.erase(edit);
}

void RowEdits::forget(qint64 row) { m_rows.remove(row); }

bool RowEdits::apply(TableRow &row) const
{
    const auto edit = m_rows.constFind(row.number);
    if (edit == m_rows.cend())
        return true;
    if (!edit->cells)
        return !edit->isLeftOut;
    for (qsizetype i = 0; i < row.kinds.size(); ++i) {
        // What somebody typed is text, not what the spreadsheet took it for.
        if (edit->cells->value(i) != row.cells.value(i))
            row.kinds[i] = CellKind::Text;
    }
    row.cells = *edit->cells;
    row.fault.clear();
    row.faultByte = -1;
    return !edit->isLeftOut;
}

QList<qint64> RowEdits::rowsWith(const QStringList &texts) const
{
    QList<qint64> rows;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const QStringList cells = it->cells.value_or(QStringList());
        const auto isMeant = [&texts](const QString &cell) { return texts.contains(cell.trimmed(), Qt::CaseInsensitive); };
        if (std::ranges::any_of(cells, isMeant))
            rows.append(it.key());
    }
    return rows;
}

QJsonObject RowEdits::toJson() const
{
    QJsonObject json;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        QJsonValue value; // null: left out
        if (it->cells && it->isLeftOut)
            value = QJsonObject{{u"leftOut"_s, toArray(*it->cells)}};
        else if (it->cells)
            value = toArray(*it->cells);
        json[QString::number(it.key())] = value;
    }
    return json;
}

Result<RowEdits> RowEdits::fromJson(const QJsonObject &json)
{
    RowEdits edits;
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isNumber = false;
        const qint64 row = it.key().toLongLong(&isNumber);
        const bool isLeftOut = it->isNull() || it->isObject();
        const QJsonValue cells = it->isObject() ? it->toObject().value("leftOut"_L1) : QJsonValue(*it);
        if (!isNumber || row < 1 || !(cells.isArray() || it->isNull()))
            return failure(Error::Kind::Invalid, Words::tr("The edits of rows cannot be read."), it.key());
        if (cells.isArray())
            edits.set(row, fromArray(cells.toArray()));
        if (isLeftOut)
            edits.leaveOut(row);
    }
    return edits;
}

} // namespace Rollcall
