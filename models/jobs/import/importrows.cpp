// Marks of rows, and what became of them.

#include "models/directory/changejson.h"
#include "models/store/sql/statement.h"
#include "models/jobs/import/importtables.h"

#include <QJsonDocument>

namespace Rollcall::ImportTables {

using namespace Qt::StringLiterals;

namespace {

// A row may have several changes; the one that was not done says most. States: see ItemState.
#define ROLLCALL_MARK_COLUMNS                                                                                            \
    "r.row, r.outcome, r.after_row, r.byte, r.fields, r.reason, "                                                        \
    "(SELECT c.state FROM import_changes i JOIN staged_changes c ON c.id = i.change WHERE i.import = r.import AND i.row = r.row " \
    "ORDER BY c.state IN (2, 3), c.number LIMIT 1), "                                                                    \
    "(SELECT c.reason FROM import_changes i JOIN staged_changes c ON c.id = i.change WHERE i.import = r.import AND i.row = r.row " \
    "AND c.state NOT IN (2, 3) ORDER BY c.number LIMIT 1)"

MarkedRow markFrom(const Sql::Statement &row)
{
    MarkedRow mark;
    mark.row = row.integer(0);
    mark.outcome = static_cast<RowOutcome>(row.number(1));
    mark.from = {row.integer(2), row.integer(3)};
    mark.fields = row.text(4);
    mark.reason = row.text(5);
    if (!row.isNull(6))
        mark.state = static_cast<ItemState>(row.number(6));
    if (const QString reason = row.text(7); !reason.isEmpty())
        mark.answer = errorFromJson(QJsonDocument::fromJson(reason.toUtf8()).object()).message;
    return mark;
}

QList<MarkedRow> allRows(Sql::Statement rows)
{
    QList<MarkedRow> marks;
    while (rows.step())
        marks.append(markFrom(rows));
    return marks;
}

qint64 numberOf(Sql::Connection &sql, const ChangeSetId &import)
{
    return sql.integer("SELECT number FROM imports WHERE id = ?", import).value_or(0);
}

/// "[0,5]", for json_each().
QString list(const QList<RowOutcome> &outcomes)
{
    QStringList numbers;
    for (const RowOutcome outcome : outcomes)
        numbers.append(QString::number(static_cast<int>(outcome)));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

void mark(Sql::Connection &sql, const ChangeSetId &import, const QList<MarkedRow> &rows)
{
    const qint64 number = numberOf(sql, import);
    for (const MarkedRow &row : rows) {
        sql.run("INSERT OR REPLACE INTO import_rows VALUES(?, ?, ?, ?, ?, ?, ?)", number, row.row, static_cast<int>(row.outcome),
                row.from.row, row.from.byte, row.fields, row.reason);
    }
}

void forgetMarks(Sql::Connection &sql, const ChangeSetId &import)
{
    sql.run("DELETE FROM import_rows WHERE import = ?", numberOf(sql, import));
}

QList<MarkedRow> rows(Sql::Connection &sql, const ChangeSetId &import, const QList<RowOutcome> &outcomes, qint64 offset, int limit)
{
    const qint64 number = numberOf(sql, import);
    if (outcomes.isEmpty()) {
        return allRows(sql.select("SELECT " ROLLCALL_MARK_COLUMNS " FROM import_rows r WHERE r.import = ? ORDER BY r.row LIMIT ? OFFSET ?",
                              number, limit, offset));
    }
    return allRows(sql.select("SELECT " ROLLCALL_MARK_COLUMNS " FROM import_rows r WHERE r.import = ? "
                          "AND r.outcome IN (SELECT value FROM json_each(?)) ORDER BY r.row LIMIT ? OFFSET ?",
                          number, list(outcomes), limit, offset));
}

QList<MarkedRow> rowsBetween(Sql::Connection &sql, const ChangeSetId &import, qint64 first, qint64 last)
{
    return allRows(sql.select("SELECT row, outcome, after_row, byte, fields, reason, NULL, NULL FROM import_rows WHERE import = ? "
                          "AND row BETWEEN ? AND ? ORDER BY row",
                          numberOf(sql, import), first, last));
}

QList<MarkedRow> refused(Sql::Connection &sql, const ChangeSetId &import, int limit)
{
    return allRows(sql.select("SELECT " ROLLCALL_MARK_COLUMNS " FROM import_rows r WHERE r.import = ?1 AND r.row IN (SELECT i.row FROM "
                          "import_changes i JOIN staged_changes c ON c.id = i.change WHERE i.import = ?1 AND c.state > 3) "
                          "ORDER BY r.row LIMIT ?2",
                          numberOf(sql, import), limit));
}

QList<MarkedRow> notImported(Sql::Connection &sql, const ChangeSetId &import, qint64 afterRow, int limit)
{
    return allRows(sql.select("SELECT " ROLLCALL_MARK_COLUMNS " FROM import_rows r JOIN imports m ON m.number = r.import WHERE m.id = ?1 "
                          "AND r.row > ?2 AND (r.outcome IN (4, 5) OR (r.outcome IN (0, 1, 3) AND m.state = 1 AND r.row > m.next_row) "
                          "OR EXISTS (SELECT 1 FROM import_changes i JOIN staged_changes c ON c.id = i.change "
                          "WHERE i.import = r.import AND i.row = r.row AND c.state NOT IN (2, 3))) ORDER BY r.row LIMIT ?3",
                          import, afterRow, limit));
}

ImportTally tally(Sql::Connection &sql, const ChangeSetId &import)
{
    ImportTally tally;
    // Most of a long import is applied: only what is not is looked at, row by row.
    auto open = sql.select("SELECT refused, count(*) FROM (SELECT max(c.state NOT IN (0, 1)) AS refused FROM change_sets s JOIN "
                           "staged_changes c ON c.change_set = s.number AND c.state NOT IN (2, 3) CROSS JOIN import_changes i ON i.change = c.id "
                           "WHERE s.id = ? GROUP BY i.row) GROUP BY refused", import);
    while (open.step())
        (open.flag(0) ? tally.refused : tally.waiting) = open.integer(1);
    const qint64 all = sql.integer("SELECT count(DISTINCT row) FROM import_changes WHERE import = ?", numberOf(sql, import)).value_or(0);
    tally.imported = all - tally.waiting - tally.refused;
    return tally;
}

void link(Sql::Connection &sql, const ChangeSetId &import, const QList<StagedChange> &items, const QList<qint64> &rows)
{
    const qint64 number = numberOf(sql, import);
    for (qsizetype i = 0; i < items.size(); ++i)
        sql.run("INSERT INTO import_changes VALUES(?, ?, ?)", items.at(i).id(), number, rows.at(i));
}

} // namespace Rollcall::ImportTables
