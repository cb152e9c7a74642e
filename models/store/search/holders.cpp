#include "models/store/search/holders.h"

#include "models/store/sql/connection.h"

#include <sqlite3.h>

namespace Rollcall::Search {

namespace {

constexpr const char *pointerType = "rollcall-holder";
constexpr qint64 looked = 512;
// No statement takes a step meanwhile, so that SQLite itself does not look at the stop token.
constexpr quint64 entriesBetweenLooks = 16'384;

struct Reading {
    const Sql::Connection &sql;
    const Holder &take;
    qint64 last;
    quint64 read = 0;
};

int passOn(const Fts5ExtensionApi *api, Fts5Context *row, void *data)
{
    auto *reading = static_cast<Reading *>(data);
    if (++reading->read % entriesBetweenLooks == 0 && reading->sql.isStopped())
        return SQLITE_INTERRUPT;
    const qint64 user = api->xRowid(row);
    if (user < 1 || user > reading->last)
        return SQLITE_CORRUPT;
    return reading->take(user) ? SQLITE_OK : SQLITE_DONE;
}

/// holders(search, reading): all rows of the first phrase of the query, whose first row this is.
void holders(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *context, int count, sqlite3_value **values)
{
    void *reading = count == 1 ? sqlite3_value_pointer(values[0], pointerType) : nullptr;
    const int code = reading ? api->xQueryPhrase(row, 0, reading, &passOn) : SQLITE_MISUSE;
    if (code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
}

} // namespace

void eachHolder(Sql::Connection &sql, const QString &trigram, qint64 last, const Holder &take)
{
    Reading reading{sql, take, last};
    sql.select("SELECT holders(search, ?2) FROM search WHERE search MATCH ?1 LIMIT 1", trigram, Sql::Pointer{&reading, pointerType}).step();
}

qint64 holdersAbout(Sql::Connection &sql, const QString &trigram, qint64 last)
{
    qint64 count = 0;
    qint64 furthest = 0;
    eachHolder(sql, trigram, last, [&](qint64 user) {
        furthest = user;
        return ++count < looked;
    });
    return count < looked ? count : static_cast<qint64>(static_cast<double>(count) * static_cast<double>(last) / static_cast<double>(furthest));
}

void addHolders(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (api)
        api->xCreateFunction(api, "holders", nullptr, &holders, nullptr);
}

} // namespace Rollcall::Search
