#pragma once

#include "models/domain/error.h"
#include "models/store/sql/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include <sys/types.h>

struct sqlite3;

namespace Rollcall::Lists {
class Memory;
}

namespace Rollcall::Sql {

/// Device and inode: which file a path names. All zero: none.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileIdentity &) const = default;
};
FileIdentity identityOf(const QByteArray &path);

/// One connection to one database file, used by one thread. A fault sticks until it is cleared: statements then answer no
/// rows and do nothing, so that callers check once, at the end.
class Connection final
{
public:
    enum class Access {
        Write,     ///< The writer.
        Read,      ///< Reads a file that others write.
        ReadOnly,  ///< The file or its folder cannot be written by us.
        Immutable, ///< As ReadOnly, and nobody writes the file while it is open.
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }

    /// A statement with its values bound in order. The text is compiled once for each connection.
    template<typename... Values>
    Statement select(const QByteArray &sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int index = 0;
        (statement.bind(++index, values), ...);
        return statement;
    }
    template<typename... Values>
    Statement select(const char *sql, const Values &...values)
    {
        return select(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql))), values...);
    }

    /// Runs a statement that answers no rows.
    template<typename... Values>
    void run(const char *sql, const Values &...values)
    {
        select(sql, values...).step();
    }

    /// The first column of the first row.
    template<typename... Values>
    std::optional<qint64> integer(const char *sql, const Values &...values)
    {
        Statement statement = select(sql, values...);
        return statement.step() && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
    }

    /// Several statements without values, such as a migration. Runs even after a fault; a fault of its own is recorded.
    bool script(const QByteArray &sql);

    qint64 lastRow() const;
    qint64 changes() const;

    const std::optional<Error> &fault() const { return m_fault; }
    int faultCode() const { return m_faultCode; } ///< SQLite's extended code of the fault, or 0.
    void clearFault();
    /// Keeps the first fault.
    void fail(Error error);
    void failFrom(int code, const char *sql);

    /// Statements stop with Cancelled once either says so. The flag, when given, outlives the connection.
    void setCancel(std::stop_token cancel) { m_cancel = std::move(cancel); }
    void setClosing(const std::atomic<bool> *closing) { m_closing = closing; }

    bool isStopped() const;

    /// The path names another file now, or none, or the log beside it is gone or another one: what is written would be lost. Which log
    /// it was is known from the first call on, which comes once something was read.
    bool hasMoved() const;
    /// The log that this connection writes into, as far as it is known; all zero: not yet.
    const FileIdentity &log() const { return m_log; }
    const FileIdentity &file() const { return m_file; }
    /// Of its log, which lies beside the file itself, wherever a link to it lies.
    QByteArray logPath() const;

    /// What lists remember between calls; null where rows may not be committed yet.
    Lists::Memory *memory() const { return m_memory; }
    void setMemory(Lists::Memory *memory) { m_memory = memory; }

    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    Connection(QString path, sqlite3 *handle);
    Statement prepare(const QByteArray &sql);
    static int progress(void *connection);

    struct Cached {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };

    QString m_path;
    FileIdentity m_file; ///< That was opened,
    mutable FileIdentity m_log; ///< and the log beside it, once that is known.
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, std::shared_ptr<Cached>> m_statements;
    std::optional<Error> m_fault;
    int m_faultCode = 0;
    std::stop_token m_cancel;
    const std::atomic<bool> *m_closing = nullptr;
    Lists::Memory *m_memory = nullptr;
};

} // namespace Rollcall::Sql
