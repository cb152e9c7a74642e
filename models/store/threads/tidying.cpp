#include "models/store/threads/tidying.h"

#include "models/store/feed/feed.h"
#include "models/store/migrations/migrations.h"
#include "models/store/search/pieces.h"
#include "models/store/sql/connection.h"
#include "models/store/sql/turns.h"

#include <sqlite3.h>

namespace Rollcall::Threads {

namespace {

/// Old events of the feed that go in one transaction, which takes a few milliseconds.
constexpr qint64 prunedInOne = 5000;

/// Pages of the index to be written in one go: some tens of milliseconds.
constexpr qint64 pagesAtOnce = 64;

bool hasIndex(Sql::Connection &sql)
{
    return sql.integer("SELECT 1 FROM sqlite_schema WHERE name='search'").has_value();
}

bool beginAtOnce(Sql::Connection &sql)
{
    const Sql::Impatience impatience(sql.handle());
    return sql.script("BEGIN IMMEDIATE");
}

/// Does `some` within a transaction. It says whether there may be more.
template<typename Function>
Tidied inTransaction(Sql::Connection &sql, qint64 schemaVersion, Function some)
{
    sql.clearFault();
    if (!beginAtOnce(sql)) {
        const bool isBusy = (sql.faultCode() & 0xff) == SQLITE_BUSY;
        sql.clearFault();
        return isBusy ? Tidied::Busy : Tidied::Not;
    }
    Tidied tidied = Tidied::Not;
    if (Migrations::stampOf(sql).version == schemaVersion && !sql.hasMoved())
        tidied = some() ? Tidied::Some : Tidied::Nothing;
    if (sql.fault() || (tidied != Tidied::Not && !sql.script("COMMIT")))
        tidied = Tidied::Not;
    if (tidied == Tidied::Not)
        sql.script("ROLLBACK");
    sql.clearFault();
    return tidied;
}

} // namespace

Tidied pruneFeed(Sql::Connection &sql, qint64 schemaVersion)
{
    return inTransaction(sql, schemaVersion, [&] { return Feed::prune(sql, prunedInOne); });
}

Tidied tidyPiece(Sql::Connection &sql, qint64 schemaVersion)
{
    return inTransaction(sql, schemaVersion, [&] {
        return Feed::prune(sql, prunedInOne) || (hasIndex(sql) && Search::foldSome(sql, pagesAtOnce));
    });
}

void foldLog(Sql::Connection &sql)
{
    // SQLite looks for that when it closes the file, but not here: the log may belong to another file by now.
    if (!sql.hasMoved())
        sql.script("PRAGMA wal_checkpoint(PASSIVE)");
    sql.clearFault();
}

} // namespace Rollcall::Threads
