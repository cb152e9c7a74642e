#include "models/store/search/pieces.h"

#include "models/store/sql/connection.h"
#include "models/store/sql/written.h"

namespace Rollcall::Search {

namespace {

// So many of about one size are folded at once, whoever waits.
constexpr qint64 most = 32;

void keep(Sql::Connection &sql, const char *name, qint64 value)
{
    if (sql.integer("SELECT v FROM search_config WHERE k=?", QString::fromLatin1(name)) != value)
        sql.run("INSERT INTO search(search, rank) VALUES (?, ?)", QString::fromLatin1(name), value);
}

} // namespace

void keepPieces(Sql::Connection &sql)
{
    keep(sql, "automerge", 0);
    keep(sql, "crisismerge", most);
}

bool foldSome(Sql::Connection &sql, qint64 pages)
{
    // SQLite says by fewer than two written rows that there is nothing to do.
    const qint64 before = Sql::rowsWritten(sql);
    sql.run("INSERT INTO search(search, rank) VALUES ('merge', ?)", pages);
    return !sql.fault() && Sql::rowsWritten(sql) - before >= 2;
}

} // namespace Rollcall::Search
