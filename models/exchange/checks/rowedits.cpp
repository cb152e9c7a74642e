#include "models/exchange/checks/rowedits.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::RowEdits)
};

} // namespace

void RowEdits::set(qint64 row, const QStringList &cells) { m_rows.insert(row, cells); }

void RowEdits::leaveOut(qint64 row) { m_rows.insert(row, std::nullopt); }

void RowEdits::forget(qint64 row) { m_rows.remove(row); }

bool RowEdits::apply(TableRow &row) const
{
    const auto edit = m_rows.constFind(row.number);
    if (edit == m_rows.cend())
        return true;
    if (!*edit)
        return false;
    for (qsizetype i = 0; i < row.kinds.size(); ++i) {
        // What somebody typed is text, not what the spreadsheet took it for.
        if ((*edit)->value(i) != row.cells.value(i))
            row.kinds[i] = CellKind::Text;
    }
    row.cells = **edit;
    row.fault.clear();
    row.faultByte = -1;
    return true;
}

QJsonObject RowEdits::toJson() const
{
    QJsonObject json;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        json[QString::number(it.key())] = *it ? QJsonValue(QJsonArray::fromStringList(**it)) : QJsonValue();
    return json;
}

Result<RowEdits> RowEdits::fromJson(const QJsonObject &json)
{
    RowEdits edits;
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isNumber = false;
        const qint64 row = it.key().toLongLong(&isNumber);
        if (!isNumber || row < 1 || !(it->isArray() || it->isNull()))
            return failure(Error::Kind::Invalid, Words::tr("The edits of rows cannot be read."), it.key());
        if (it->isNull()) {
            edits.leaveOut(row);
            continue;
        }
        QStringList cells;
        const QJsonArray array = it->toArray();
        for (const auto &cell : array)
            cells.append(cell.toString());
        edits.set(row, cells);
    }
    return edits;
}

} // namespace Rollcall
