#include "models/store/sql/connection.h"

#include "models/store/sql/faults.h"
#include "models/store/sql/functions.h"
#include "models/store/sql/turns.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>
#include <sys/stat.h>

namespace Rollcall::Sql {

namespace {

// How many steps of SQLite's machine pass between two looks at the stop token: some tens of microseconds.
constexpr int stepsBetweenLooks = 2000;

// FULL, as with NORMAL a power cut takes the last commits. A schema from outside must not reach functions of ours.
constexpr const char *always = "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF;"
                               "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;";
// No memory map: nobody is to die of SIGBUS on a bad disk, and a page that is mapped is checked anew, cell by cell, each time
// that it is looked at, which makes readers twice to four times as slow as a cache of their own.
// In bulk the same pages are written by one transaction after the other: the later they are folded in, the fewer times. That is
// done when nobody writes (Engine), or when the log has 128 MiB. It keeps that size, as one that grows takes longer to be kept safe.
constexpr const char *forWriter = "PRAGMA cache_size=-131072; PRAGMA journal_size_limit=167772160; PRAGMA wal_autocheckpoint=32000;";
constexpr const char *forReader = "PRAGMA query_only=ON; PRAGMA cache_size=-32768;";

} // namespace

Connection::Connection(QString path, sqlite3 *handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

Connection::~Connection()
{
    for (const auto &cached : std::as_const(m_statements))
        sqlite3_finalize(cached->statement);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    // Nobody asks SQLite how much memory it holds, and counting takes a lock at each piece of it. Refused, and no matter, where
    // somebody has used SQLite before.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QByteArray name = QFile::encodeName(path);
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    flags |= access == Access::Write || access == Access::Read ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (access == Access::Immutable) {
        name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(path, handle));
    if (code != SQLITE_OK)
        return tl::unexpected(faultOf(code, handle, path, nullptr));

    connection->m_file = identityOf(QFile::encodeName(path));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    waitForTurns(handle);
    addFunctions(handle);
    if (!connection->script(always) || !connection->script(access == Access::Write ? forWriter : forReader))
        return tl::unexpected(*connection->fault());
    sqlite3_progress_handler(handle, stepsBetweenLooks, &Connection::progress, connection.get());
    return connection;
}

Statement Connection::prepare(const QByteArray &sql)
{
    // SQLite looks at the stop token within long statements; many short ones are looked at here.
    if (!m_fault && isStopped())
        m_fault = cancelled();
    if (m_fault)
        return Statement(*this, nullptr, {}, nullptr);
    if (const auto found = m_statements.constFind(sql); found != m_statements.cend() && !(*found)->inUse)
        return Statement(*this, (*found)->statement, *found, &(*found)->inUse);

    const bool known = m_statements.contains(sql);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        known ? 0 : SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        failFrom(code, sql.constData());
        return Statement(*this, nullptr, {}, nullptr);
    }
    if (known) // Its one copy is running further up the stack.
        return Statement(*this, statement, {}, nullptr);
    auto cached = std::make_shared<Cached>();
    cached->statement = statement;
    m_statements.insert(QByteArray(sql.constData(), sql.size()), cached);
    return Statement(*this, statement, cached, &cached->inUse);
}

bool Connection::script(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failFrom(code, sql.constData());
    return code == SQLITE_OK;
}

qint64 Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Connection::clearFault()
{
    m_fault.reset();
    m_faultCode = 0;
}

void Connection::fail(Error error)
{
    if (!m_fault)
        m_fault = std::move(error);
}

void Connection::failFrom(int code, const char *sql)
{
    if (m_fault)
        return;
    m_faultCode = code;
    m_fault = faultOf(code, m_handle, m_path, sql);
}

bool Connection::isStopped() const
{
    return m_cancel.stop_requested() || (m_closing && m_closing->load(std::memory_order_relaxed));
}

FileIdentity identityOf(const QByteArray &path)
{
    struct stat about = {};
    return ::stat(path.constData(), &about) == 0 ? FileIdentity{about.st_dev, about.st_ino} : FileIdentity{};
}

QByteArray Connection::logPath() const
{
    const char *file = sqlite3_db_filename(m_handle, "main");
    return file ? QByteArray(sqlite3_filename_wal(file)) : QByteArray();
}

bool Connection::hasMoved() const
{
    // SQLite compares the inode with that of the file that it holds open, but not the device.
    int moved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
        return true;
    if (const FileIdentity there = identityOf(QFile::encodeName(m_path)); there == FileIdentity() || there != m_file)
        return true;
    // Whoever opens the file anew makes a log where there is none, and what is written here would go into the one that was removed.
    const FileIdentity log = identityOf(logPath());
    if (m_log == FileIdentity())
        m_log = log;
    return log == FileIdentity() || log != m_log;
}

int Connection::progress(void *connection)
{
    return static_cast<const Connection *>(connection)->isStopped() ? 1 : 0;
}

} // namespace Rollcall::Sql
