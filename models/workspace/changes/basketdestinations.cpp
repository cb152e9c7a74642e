// What is staged of a set, and where it is meant to go.

#include "models/workspace/changes/basketrows.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/basketwriting.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/journal/journaltables.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::BasketTables {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

#define ROLLCALL_FINGERPRINT "substr(destination, 1, instr(destination || ' ', ' ') - 1)"
/// Neither under way nor applied.
#define ROLLCALL_FREE "state NOT IN (1, 2, 3)"
#define ROLLCALL_OF_SET "change_set = (SELECT number FROM change_sets WHERE id = ?1)"

} // namespace

void settleIn(Sql::Connection &sql, const ConnectionId &where, const QString &destination)
{
    sql.run("UPDATE staged_changes SET destination = ?2 WHERE connection = ?1 AND destination = ''", where, destination);
    sql.run("UPDATE imports SET destination = ?2 WHERE connection = ?1 AND destination = ''", where, destination);
}

bool holdsOthers(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const QString &destination)
{
    return sql.integer("SELECT 1 FROM staged_changes WHERE change_set = (SELECT number FROM change_sets WHERE id = ?1) AND connection = ?2 "
                       "AND state = 0 AND " ROLLCALL_FINGERPRINT " NOT IN ('', ?3) LIMIT 1", set, where, fingerprintOf(destination)).has_value();
}

Basket::ToSend toSend(Sql::Connection &sql, const ChangeSetId &set)
{
    Basket::ToSend open;
    auto rows = sql.select("SELECT connection, count(*) FROM staged_changes WHERE " ROLLCALL_OF_SET " AND state NOT IN (2, 3) "
                           "AND state IN (0, 1) GROUP BY connection ORDER BY min(number)", set);
    while (rows.step()) {
        open.where.append(rows.id<ConnectionId>(0));
        open.items += rows.integer(1);
    }
    return open;
}

QList<StagedChange> removals(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<StagedChange> items;
    // What cannot be read is never sent.
    auto rows = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS " FROM " ROLLCALL_ITEMS " WHERE c." ROLLCALL_OF_SET " AND c.state NOT IN (2, 3) AND "
                           "c.state IN (0, 1) AND CASE WHEN json_valid(c.change) THEN json_extract(c.change, '$.payload.verb') IN ('remove', 'setStatus') END ORDER BY +c.number",
                           set);
    while (rows.step())
        items.append(itemFrom(rows));
    return items;
}

QList<Basket::Heading> headings(Sql::Connection &sql, const ChangeSetId &set)
{
    QList<Basket::Heading> headings;
    auto rows = sql.select("SELECT connection, destination, sum(items) FROM ("
                           "SELECT connection, destination, 1 AS items FROM staged_changes WHERE " ROLLCALL_OF_SET " AND " ROLLCALL_FREE
                           " UNION ALL SELECT connection, destination, 0 FROM imports WHERE id = ?1 AND state = 1) "
                           "WHERE destination <> '' GROUP BY connection, destination ORDER BY connection, destination", set);
    while (rows.step())
        headings.append({rows.id<ConnectionId>(0), rows.text(1), rows.integer(2)});
    return headings;
}

Result<void> redirect(Sql::Connection &sql, const ChangeSetId &set, const QString &from, const QString &to, const JournalEntry &entry)
{
    const ConnectionId where(entry.target.id);
    const bool isThere = std::ranges::any_of(headings(sql, set), [&](const Basket::Heading &heading) {
        return heading.where == where && heading.destination == from;
    });
    if (!isThere)
        return failure(Error::Kind::NotFound, Words::tr("Nothing of this set is meant for there any more. Look again."));
    // Why it was held up is no reason any more; what became of the rest stays told.
    sql.run("UPDATE staged_changes SET destination = ?4, reason = iif(state = 0, '', reason) "
            "WHERE " ROLLCALL_OF_SET " AND connection = ?2 AND destination = ?3 AND " ROLLCALL_FREE, set, where, from, to);
    sql.run("UPDATE imports SET destination = ?4 WHERE id = ?1 AND connection = ?2 AND destination = ?3 AND state = 1", set, where, from, to);
    JournalTables::note(sql, where, entry);
    bump(sql);
    return {};
}

} // namespace Rollcall::BasketTables
