#include "models/workspace/changes/basketrows.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/leases/leaserow.h"

namespace Rollcall::BasketTables {

namespace {

#define ROLLCALL_SET_COLUMNS "number, id, title, origin, made, made_by, undoes"

/// An import stands in the basket before its rows do; see import/importtables.h.
void addRowsToCome(Sql::Connection &sql, ChangeSet &set)
{
    auto import = sql.select("SELECT number, next_row, connection FROM imports WHERE id = ? AND state = 1", set.id);
    if (!import.step())
        return;
    set.rowsToCome = sql.integer("SELECT count(*) FROM import_rows WHERE import = ? AND outcome IN (0, 1, 3) AND row > ?",
                                 import.integer(0), import.integer(1)).value_or(0);
    if (set.where.isEmpty())
        set.where.append(import.id<ConnectionId>(2));
}

ChangeSet setFrom(Sql::Connection &sql, const Sql::Statement &row)
{
    ChangeSet set;
    const qint64 number = row.integer(0);
    set.id = row.id<ChangeSetId>(1);
    set.title = row.text(2);
    set.origin = originFromKey(row.text(3)).value_or(Origin::Edit);
    set.made = row.time(4);
    set.madeBy = row.text(5);
    set.undoes = row.id<ChangeSetId>(6);
    auto counts = sql.select("SELECT state, count(*), sum(undone <> 0 AND state IN (2, 7)), max(settled) FROM staged_changes "
                             "WHERE change_set = ? GROUP BY state", number);
    while (counts.step()) {
        set.counts.at(static_cast<size_t>(counts.integer(0))) = counts.integer(1);
        set.undone += counts.integer(2);
        if (!counts.isNull(3) && (!set.applied.isValid() || set.applied < counts.time(3)))
            set.applied = counts.time(3);
    }
    auto where = sql.select("SELECT connection FROM staged_changes WHERE change_set = ? GROUP BY connection ORDER BY min(number)", number);
    while (where.step())
        set.where.append(where.id<ConnectionId>(0));
    if (set.origin == Origin::Import)
        addRowsToCome(sql, set);
    return set;
}

constexpr qint64 longestEdit = 60'000; ///< Milliseconds.

/// False once the process that the word names is gone.
bool mayBeAtWork(const QString &holder)
{
    const qint64 now = runningTime();
    return !LeaseRow{{}, holder.section(u' ', 0, 0).toLongLong(), holder.section(u' ', 1), now}.isFree(now);
}

QList<StagedChange> itemsOf(Sql::Statement rows)
{
    QList<StagedChange> items;
    while (rows.step())
        items.append(itemFrom(rows));
    return items;
}

} // namespace

std::optional<ChangeSet> set(Sql::Connection &sql, const ChangeSetId &id)
{
    auto row = sql.select("SELECT " ROLLCALL_SET_COLUMNS " FROM change_sets WHERE id = ?", id);
    return row.step() ? std::optional(setFrom(sql, row)) : std::nullopt;
}

QList<ChangeSet> sets(Sql::Connection &sql, bool openOnly, int limit)
{
    QList<ChangeSet> sets;
    auto rows = openOnly ? sql.select("SELECT " ROLLCALL_SET_COLUMNS " FROM change_sets WHERE number IN "
                                      "(SELECT change_set FROM staged_changes WHERE state NOT IN (2, 3)) "
                                      "OR id IN (SELECT id FROM imports WHERE state = 1) ORDER BY number DESC LIMIT ?", limit)
                         : sql.select("SELECT " ROLLCALL_SET_COLUMNS " FROM change_sets ORDER BY number DESC LIMIT ?", limit);
    while (rows.step())
        sets.append(setFrom(sql, rows));
    return sets;
}

std::optional<StagedChange> item(Sql::Connection &sql, const ChangeId &id)
{
    auto row = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE c.id = ?", id);
    return row.step() ? std::optional(itemFrom(row)) : std::nullopt;
}

QList<StagedChange> items(Sql::Connection &sql, const ChangeSetId &set, std::optional<ItemState> state, qint64 offset, int limit)
{
    const qint64 wanted = state ? static_cast<qint64>(*state) : -1;
    if (set.isEmpty()) {
        return itemsOf(sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE (?1 < 0 OR c.state = ?1) "
                                  "ORDER BY c.number LIMIT ?2 OFFSET ?3", wanted, limit, offset));
    }
    // An import's set grows chunk by chunk, and what is applied of it is most of it: only an index of what is open finds the rest
    // in constant time.
    if (state && !isApplied(*state)) {
        return itemsOf(sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE c.change_set = (SELECT number FROM "
                                  "change_sets WHERE id = ?1) AND c.state NOT IN (2, 3) AND c.state = ?2 ORDER BY +c.number LIMIT ?3 OFFSET ?4",
                                  set, wanted, limit, offset));
    }
    return itemsOf(sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE s.id = ?1 AND (?2 < 0 OR c.state = ?2) "
                              "ORDER BY c.number LIMIT ?3 OFFSET ?4", set, wanted, limit, offset));
}

QList<StagedChange> orphans(Sql::Connection &sql, const ConnectionId &where, const QDateTime &now)
{
    QList<StagedChange> items;
    auto rows = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS ", c.holder FROM " ROLLCALL_ITEMS " WHERE c.state = 1 "
                           "AND c.connection = ? ORDER BY c.number", where);
    while (rows.step()) {
        StagedChange item = itemFrom(rows);
        const QString holder = rows.text(20);
        const bool isOurs = !holder.isEmpty() && item.sent.msecsTo(now) < longestEdit && mayBeAtWork(holder);
        if (!isOurs)
            items.append(item);
    }
    return items;
}

QString thisProcess()
{
    const LeaseRow mine = LeaseRow::mine({}, 0);
    return QStringLiteral("%1 %2").arg(mine.process).arg(mine.boot);
}

QList<StagedChange> lostSecrets(Sql::Connection &sql)
{
    QList<StagedChange> items;
    auto rows = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS ", u.holder FROM " ROLLCALL_ITEMS " JOIN unshown_secrets u ON u.change = c.id "
                           "WHERE u.holder <> 'shown' ORDER BY c.number");
    while (rows.step()) {
        const QString holder = rows.text(20);
        if (holder.isEmpty() || !mayBeAtWork(holder))
            items.append(itemFrom(rows));
    }
    return items;
}

QList<ConnectionId> connectionsUnderWay(Sql::Connection &sql)
{
    QList<ConnectionId> connections;
    auto rows = sql.select("SELECT DISTINCT connection FROM staged_changes WHERE state = 1");
    while (rows.step())
        connections.append(rows.id<ConnectionId>(0));
    return connections;
}

QList<ChangeId> dependents(Sql::Connection &sql, const QList<ChangeId> &ids)
{
    QList<ChangeId> found;
    QList<ChangeId> open = ids;
    while (!open.isEmpty()) {
        const ChangeId id = open.takeLast();
        auto rows = sql.select("SELECT n.change FROM change_needs n JOIN staged_changes c ON c.id = n.change "
                               "WHERE n.needs = ? AND c.state NOT IN (1, 2, 3) ORDER BY c.number", id);
        while (rows.step()) {
            const auto dependent = rows.id<ChangeId>(0);
            if (found.contains(dependent) || ids.contains(dependent))
                continue;
            found.append(dependent);
            open.append(dependent);
        }
    }
    return found;
}

QList<ChangeId> beingUndone(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<ChangeId> ids;
    auto rows = sql.select("SELECT DISTINCT u.undoes FROM staged_changes u JOIN staged_changes c ON c.id = u.undoes JOIN change_sets s "
                           "ON s.number = c.change_set WHERE u.state NOT IN (2, 3) AND u.undoes <> '' AND s.id = ?", set);
    while (rows.step())
        ids.append(rows.id<ChangeId>(0));
    return ids;
}

std::optional<ChangeSet> toUndo(Sql::Connection &sql, const ConnectionId &where)
{
    auto row = sql.select("SELECT s.id FROM " ROLLCALL_ITEMS " WHERE c.state = 2 AND c.undone = 0 AND s.origin <> 'undo' "
                          "AND (?1 = '' OR c.connection = ?1) ORDER BY c.settled DESC, c.number DESC LIMIT 1", where);
    return row.step() ? set(sql, row.id<ChangeSetId>(0)) : std::nullopt;
}

std::optional<ChangeSet> toRedo(Sql::Connection &sql, const ConnectionId &where)
{
    // Whatever is done anew after an undo, however long it was staged, is what comes after it: there is nothing to do again then.
    auto row = sql.select("SELECT s.id FROM " ROLLCALL_ITEMS " WHERE c.state = 2 AND c.undone = 0 AND s.origin = 'undo' "
                          "AND (?1 = '' OR c.connection = ?1) AND c.settled >= coalesce((SELECT max(n.settled) FROM staged_changes n "
                          "JOIN change_sets o ON o.number = n.change_set WHERE n.state = 2 AND o.origin NOT IN ('undo', 'redo') "
                          "AND (?1 = '' OR n.connection = ?1)), 0) ORDER BY c.settled DESC, c.number DESC LIMIT 1", where);
    return row.step() ? set(sql, row.id<ChangeSetId>(0)) : std::nullopt;
}

std::optional<double> rate(Sql::Connection &sql, const ConnectionId &where)
{
    constexpr int enough = 10; // Fewer say more about the start than about the rate.
    auto row = sql.select("SELECT count(*), max(settled) - min(sent) FROM staged_changes WHERE connection = ? AND state IN (2, 3) "
                          "AND change_set > (SELECT coalesce(max(number), 0) FROM change_sets) - 1000 "
                          "GROUP BY change_set HAVING count(*) >= ? ORDER BY change_set DESC LIMIT 1", where, enough);
    if (!row.step() || row.integer(1) <= 0)
        return std::nullopt;
    return static_cast<double>(row.integer(0)) * 1000.0 / static_cast<double>(row.integer(1));
}

} // namespace Rollcall::BasketTables
