#include "models/jobs/import/importtables.h"

#include "models/exchange/source/formatjson.h"
#include "models/store/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall::ImportTables {

using namespace Qt::StringLiterals;

namespace {

#define ROLLCALL_IMPORT_COLUMNS                                                                                          \
    "number, id, connection, organization, organization_name, path, size, modified, sha256, format, mapping, edits, state, " \
    "made, next_row, next_byte, destination"

// All its rows are taken, and none of their changes waits: it was applied from the basket, not by the job that would say so.
#define ROLLCALL_IS_SETTLED                                                                                              \
    "EXISTS (SELECT 1 FROM import_rows r WHERE r.import = imports.number) "                                              \
    "AND NOT EXISTS (SELECT 1 FROM import_rows r WHERE r.import = imports.number AND r.row > imports.next_row) "         \
    "AND NOT EXISTS (SELECT 1 FROM staged_changes c JOIN change_sets s ON s.number = c.change_set WHERE s.id = imports.id "   \
    "AND c.state NOT IN (2, 3) AND c.state IN (0, 1))"

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Nothing where format, mapping or edits cannot be read, as after an edit by hand.
std::optional<Import> importFrom(Sql::Connection &sql, const Sql::Statement &row)
{
    const auto format = formatFromJson(object(row.text(9)));
    const auto mapping = mappingFromJson(object(row.text(10)));
    const auto edits = RowEdits::fromJson(object(row.text(11)));
    if (!format || !mapping || !edits)
        return std::nullopt;
    Import import;
    const qint64 number = row.integer(0);
    import.id = row.id<ChangeSetId>(1);
    import.connection = row.id<ConnectionId>(2);
    import.organization = row.id<OrganizationId>(3);
    import.organizationName = row.text(4);
    import.path = row.text(5);
    import.stamp = {row.integer(6), row.time(7), row.text(8).toLatin1()};
    import.format = *format;
    import.mapping = *mapping;
    import.edits = *edits;
    import.state = static_cast<Import::State>(row.number(12));
    import.made = row.time(13);
    import.next = {row.integer(14), row.integer(15)};
    import.destination = row.text(16);
    auto counts = sql.select("SELECT outcome, count(*), sum(row > ?2) FROM import_rows WHERE import = ?1 GROUP BY outcome", number,
                             import.next.row);
    while (counts.step()) {
        const auto outcome = static_cast<RowOutcome>(counts.number(0));
        import.counts[outcome] = counts.integer(1);
        if (isToApply(outcome))
            import.left += counts.integer(2);
    }
    return import;
}

} // namespace

void put(Sql::Connection &sql, const Import &import)
{
    sql.run("INSERT INTO imports(id, connection, organization, organization_name, path, size, modified, sha256, format, mapping, "
            "edits, state, made, next_row, next_byte, destination) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE "
            "SET path = excluded.path, format = excluded.format, mapping = excluded.mapping, edits = excluded.edits, "
            "state = excluded.state",
            import.id, import.connection, import.organization, import.organizationName, import.path, import.stamp.size,
            import.stamp.modified, QString::fromLatin1(import.stamp.sha256), text(toJson(import.format)), text(toJson(import.mapping)),
            text(import.edits.toJson()), static_cast<int>(import.state), import.made, import.next.row, import.next.byte, import.destination);
}

void remove(Sql::Connection &sql, const ChangeSetId &id)
{
    sql.run("DELETE FROM imports WHERE id = ?", id);
    dropEmptySet(sql, id);
}

void dropEmptySet(Sql::Connection &sql, const ChangeSetId &id)
{
    sql.run("DELETE FROM change_sets WHERE id = ? AND NOT EXISTS (SELECT 1 FROM staged_changes c WHERE c.change_set = change_sets.number)",
            id);
}

void forgetCheckedBefore(Sql::Connection &sql, const QDateTime &time)
{
    sql.run("DELETE FROM imports WHERE state = 0 AND made < ?", time);
}

void finishSettled(Sql::Connection &sql)
{
    sql.run("UPDATE imports SET state = 2 WHERE state = 1 AND " ROLLCALL_IS_SETTLED);
}

void forgetFinishedBefore(Sql::Connection &sql, const QDateTime &time)
{
    // Else the bytes stay in the file until something is written over them.
    sql.select("PRAGMA secure_delete=ON").step();
    sql.run("DELETE FROM imports WHERE state = 2 AND made < ?", time);
}

void forgetPerson(Sql::Connection &sql, const ConnectionId &where, const QList<ChangeId> &changes, const QStringList &texts)
{
    sql.run("DELETE FROM imports WHERE state = 2 AND connection = ?", where);
    QList<std::pair<qint64, ChangeSetId>> open;
    auto imports = sql.select("SELECT number, id FROM imports WHERE connection = ?", where);
    while (imports.step())
        open.append({imports.integer(0), imports.id<ChangeSetId>(1)});
    for (const auto &[number, id] : std::as_const(open)) {
        auto there = import(sql, id);
        if (!there)
            continue;
        QList<qint64> rows = there->edits.rowsWith(texts);
        for (const ChangeId &change : changes) {
            if (const auto row = sql.integer("SELECT row FROM import_changes WHERE change = ? AND import = ?", change, number))
                rows.append(*row);
        }
        for (const qint64 row : std::as_const(rows)) {
            there->edits.forget(row);
            there->edits.leaveOut(row);
            sql.run("UPDATE import_rows SET outcome = ?, fields = '', reason = '' WHERE import = ? AND row = ?",
                    static_cast<int>(RowOutcome::LeftOut), number, row);
        }
        for (const QString &one : texts)
            sql.run("UPDATE import_rows SET reason = '' WHERE import = ? AND instr(lower(reason), lower(?)) > 0", number, one);
        sql.run("UPDATE imports SET edits = ? WHERE number = ?", text(there->edits.toJson()), number);
    }
}

std::optional<Import> import(Sql::Connection &sql, const ChangeSetId &id)
{
    auto row = sql.select("SELECT " ROLLCALL_IMPORT_COLUMNS " FROM imports WHERE id = ?", id);
    return row.step() ? importFrom(sql, row) : std::nullopt;
}

QList<Import> unfinished(Sql::Connection &sql, const ConnectionId &where)
{
    QList<Import> imports;
    auto rows = sql.select("SELECT " ROLLCALL_IMPORT_COLUMNS " FROM imports WHERE state = 1 AND connection = ? "
                           "AND NOT (" ROLLCALL_IS_SETTLED ") ORDER BY number DESC", where);
    while (rows.step()) {
        if (auto import = importFrom(sql, rows))
            imports.append(*std::move(import));
    }
    return imports;
}

bool moveOn(Sql::Connection &sql, const ChangeSetId &import, const RowMark &from, const RowMark &to)
{
    sql.run("UPDATE imports SET next_row = ?4, next_byte = ?5 WHERE id = ?1 AND next_row = ?2 AND next_byte = ?3 AND state = 1", import,
            from.row, from.byte, to.row, to.byte);
    return sql.changes() == 1;
}

std::optional<Mapping> remembered(Sql::Connection &sql, const ConnectionId &where, const QString &headings)
{
    auto row = sql.select("SELECT mapping FROM import_mappings WHERE connection = ? AND headings = ?", where, headings);
    if (!row.step())
        return std::nullopt;
    const auto mapping = mappingFromJson(object(row.text(0)));
    return mapping ? std::optional(*mapping) : std::nullopt;
}

void remember(Sql::Connection &sql, const ConnectionId &where, const QString &headings, const Mapping &mapping)
{
    sql.run("INSERT OR REPLACE INTO import_mappings VALUES(?, ?, ?, ?)", where, headings, text(toJson(mapping)),
            QDateTime::currentDateTimeUtc());
}

} // namespace Rollcall::ImportTables
