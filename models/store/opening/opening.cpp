#include "models/store/opening/opening.h"

#include "models/store/feed/feed.h"
#include "models/store/migrations/migrations.h"
#include "models/store/opening/health.h"
#include "models/store/opening/place.h"
#include "models/store/opening/sentences.h"
#include "models/store/search/pieces.h"
#include "models/store/sql/faults.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <sqlite3.h>
#include <thread>

namespace Rollcall::Opening {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Access = Sql::Connection::Access;

namespace {

/// An import of a million people leaves more than two million events: whoever opens the file next does not wait for all of them
/// to be dropped. The rest goes when there is nothing to do.
constexpr qint64 prunedAtOnce = 2000;

bool hasTables(Sql::Connection &sql)
{
    return sql.integer("SELECT count(*) FROM sqlite_schema").value_or(0) > 0;
}

std::optional<Error> refusal(Sql::Connection &sql, const Migrations::Schema &schema, const QString &path)
{
    sql.script("BEGIN"); // as it is at one moment: somebody else may be making it
    const Migrations::Stamp stamp = Migrations::stampOf(sql);
    const bool empty = !hasTables(sql);
    sql.script("COMMIT");
    return sql.fault() ? std::nullopt : Migrations::refusal(schema, stamp, empty, path);
}

/// Opens what cannot, or must not, be written. Without a log beside it, nobody is writing it, and SQLite need not lock.
Result<Opened> openReadOnly(const QString &path, const Migrations::Schema &schema, Store::Mode mode, const QString &details)
{
    for (const Access access : {Access::ReadOnly, Access::Immutable}) {
        const bool unfinished = QFileInfo(path + u"-wal"_s).size() > 0;
        if (access == Access::Immutable && unfinished)
            return tl::unexpected(readOnlyAndUnfinished(path));
        auto sql = Sql::Connection::open(path, access);
        if (!sql)
            continue;
        Sql::Connection &connection = **sql;
        if (const auto fault = refusal(connection, schema, path))
            return tl::unexpected(*fault);
        const Migrations::Stamp stamp = Migrations::stampOf(connection);
        if (!connection.fault() && stamp.version < schema.newest())
            return tl::unexpected(readOnlyAndOld(path));
        if (isReadable(connection))
            return Opened{std::move(*sql), mode, access};
    }
    return tl::unexpected(damaged(path, details));
}

/// While somebody else opens the same new file, SQLite answers "busy" here at once, whatever its time-out: two who wait for
/// each other's lock would wait for ever.
bool writeAhead(Sql::Connection &sql)
{
    for (QDeadlineTimer patience(5s); !sql.script("PRAGMA journal_mode=WAL");) {
        if ((sql.faultCode() & 0xff) != SQLITE_BUSY || patience.hasExpired())
            return false;
        sql.clearFault();
        std::this_thread::sleep_for(5ms);
    }
    return true;
}

} // namespace

Result<Opened> open(const QString &path, const Migrations::Schema &schema)
{
    const Result<Place> place = prepare(path, schema);
    if (!place)
        return passOn(place);
    if (!place->writable)
        return openReadOnly(path, schema, Store::Mode::ReadOnlyMedium, {});

    auto sql = Sql::Connection::open(path, Access::Write);
    if (!sql)
        return passOn(sql);
    Sql::Connection &connection = **sql;
    // Until it is known to be ours, closing it must not even fold its log in.
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (const auto fault = refusal(connection, schema, path))
        return tl::unexpected(*fault);

    const bool sound = !connection.fault() && isSound(connection);
    if (!sound || Sql::isDamage(connection.faultCode())) {
        const int code = connection.faultCode();
        const std::optional<Error> fault = connection.fault();
        sql->reset();
        if (fault && !Sql::isDamage(code))
            return tl::unexpected(*fault);
        return openReadOnly(path, schema, Store::Mode::ReadOnlyDamaged, fault ? fault->details : QString());
    }
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (!writeAhead(connection))
        return tl::unexpected(*connection.fault());
    if (const auto fault = Migrations::run(connection, schema))
        return tl::unexpected(*fault);
    if (connection.script("BEGIN IMMEDIATE")) {
        Feed::prune(connection, prunedAtOnce);
        Search::keepPieces(connection);
        connection.script(connection.fault() ? "ROLLBACK" : "COMMIT");
    }
    // A busy or full disk is no reason not to open.
    connection.clearFault();
    return Opened{std::move(*sql), Store::Mode::ReadWrite, Access::Read};
}

} // namespace Rollcall::Opening
