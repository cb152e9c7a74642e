#pragma once

#include "models/store/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <stop_token>

namespace Rollcall {

namespace Migrations {
struct Schema;
}

/// One database file with its SQL threads: one writer, a few readers. Lives on the main thread, which it never blocks.
/// Futures always finish (with Cancelled when the store closes first) and are never in Qt's cancelled state.
class Store final : public QObject
{
    Q_OBJECT
public:
    /// How the file could be opened.
    enum class Mode { ReadWrite, ReadOnlyDamaged, ReadOnlyMedium };

    explicit Store(QString path, QObject *parent = nullptr); ///< An embedded directory.
    /// Of another kind that has all tables of a directory; the schema outlives the store.
    Store(QString path, const Migrations::Schema &schema, QObject *parent = nullptr);
    ~Store() override; ///< Waits for the running statement, answers Cancelled to what waits.

    const QString &path() const { return m_path; }

    /// Makes folder (0700) and file (0600) where they are missing, migrates, starts to watch the feed. Errors (kind
    /// Storage) are sentences: not a database, another program's database, a newer schema (untouched), a network file
    /// system, no room, no permission, a folder that is a file. A damaged file opens read-only if it can.
    QFuture<Result<Mode>> open();

    template<typename T>
    QFuture<Result<T>> read(std::function<Result<T>(ReadSession &)> work, std::stop_token cancel = {});

    /// One transaction: committed when the function succeeds, else rolled back. Writers of other processes are waited
    /// for, for 5 s. Refused when the path no longer names the file that is open; reads still answer what was there.
    template<typename T>
    QFuture<Result<T>> write(std::function<Result<T>(WriteSession &)> work);

    /// Writes the log into the file and empties it: until then what was overwritten or destroyed can be read in it. False:
    /// somebody who reads what is older was in the way.
    QFuture<Result<bool>> wipeLog();

Q_SIGNALS:
    /// Written by any process, this one included; at most 250 ms after its commit. Empty: too many to tell.
    void fed(const QList<Rollcall::FeedEvent> &events);

private:
    struct Private;
    using Job = std::function<void(Sql::Connection *, const Error *)>;
    /// Runs the job on a reader (or the writer); without a connection it gets the reason why there is none.
    void post(bool write, std::stop_token cancel, Job job);
    static std::optional<Error> runRead(Sql::Connection &sql, const std::function<std::optional<Error>(ReadSession &)> &work);
    static std::optional<Error> runWrite(Sql::Connection &sql, const Migrations::Schema &schema,
                                         const std::function<std::optional<Error>(WriteSession &)> &work);

    QString m_path;
    const Migrations::Schema &m_schema;
    std::unique_ptr<Private> m_private;
};

// Implementation of the templates

template<typename T>
QFuture<Result<T>> Store::read(std::function<Result<T>(ReadSession &)> work, std::stop_token cancel)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    post(false, cancel, [promise, work = std::move(work)](Sql::Connection *sql, const Error *none) {
        std::optional<Result<T>> result;
        std::optional<Error> fault = none ? std::optional(*none) : runRead(*sql, [&](ReadSession &session) {
            result = work(session);
            return std::optional<Error>();
        });
        promise->addResult(fault ? Result<T>(tl::unexpected(*fault)) : std::move(*result));
        promise->finish();
    });
    return future;
}

template<typename T>
QFuture<Result<T>> Store::write(std::function<Result<T>(WriteSession &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    post(true, {}, [promise, schema = &m_schema, work = std::move(work)](Sql::Connection *sql, const Error *none) {
        std::optional<Result<T>> result;
        // A refused function rolls back, so its error travels as the fault.
        std::optional<Error> fault = none ? std::optional(*none) : runWrite(*sql, *schema, [&](WriteSession &session) {
            result = work(session);
            return *result ? std::optional<Error>() : std::optional(result->error());
        });
        promise->addResult(fault ? Result<T>(tl::unexpected(*fault)) : std::move(*result));
        promise->finish();
    });
    return future;
}

} // namespace Rollcall
