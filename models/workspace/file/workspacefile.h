#pragma once

#include "models/store/sql/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace Rollcall {

/// `workspace.sqlite`: what belongs to the person and to no single directory (connections, staged changes, intents, the
/// journal of remote writes). One SQL thread; lives on the main thread, which it never blocks. Commits are durable: what is
/// answered survives a power cut. Futures always finish (with Cancelled when the file closes first).
class WorkspaceFile final : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceFile(QString path, QObject *parent = nullptr);
    ~WorkspaceFile() override; ///< Waits for what is being written.

    const QString &path() const { return m_path; }

    /// Makes folder (0700) and file (0600) where they are missing and migrates. The errors are those of Store::open().
    QFuture<Result<void>> open();

    /// Whatever was read is of one moment.
    template<typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Sql::Connection &)> work)
    {
        return run<T>(In::ReadTransaction, std::move(work));
    }
    /// One transaction: committed when the function succeeds, else rolled back. Writers of other processes are waited for,
    /// for 5 s.
    template<typename T>
    QFuture<Result<T>> write(std::function<Result<T>(Sql::Connection &)> work)
    {
        return run<T>(In::WriteTransaction, std::move(work));
    }

    /// What was written over or deleted leaves the write-ahead log. False: another process was reading, so that it stays for
    /// a while.
    QFuture<Result<bool>> wipeLog();

Q_SIGNALS:
    /// Written by any process, this one included; at most 250 ms after its commit.
    void changed();

private:
    struct Private;
    using Work = std::function<std::optional<Error>(Sql::Connection &)>;
    enum class In { ReadTransaction, WriteTransaction, NoTransaction };
    /// `done` gets the fault, or nothing when it went well; on the SQL thread, exactly once.
    void post(In transaction, Work work, std::function<void(std::optional<Error>)> done);

    template<typename T>
    QFuture<Result<T>> run(In transaction, std::function<Result<T>(Sql::Connection &)> work);

    QString m_path;
    std::unique_ptr<Private> m_private;
};

template<typename T>
QFuture<Result<T>> WorkspaceFile::run(In transaction, std::function<Result<T>(Sql::Connection &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto result = std::make_shared<std::optional<Result<T>>>();
    auto future = promise->future();
    promise->start();
    const auto attempt = [result, work = std::move(work)](Sql::Connection &sql) {
        *result = work(sql);
        return **result ? std::optional<Error>() : std::optional((*result)->error());
    };
    post(transaction, attempt, [promise, result](const std::optional<Error> &fault) {
        promise->addResult(fault ? Result<T>(tl::unexpected(*fault)) : std::move(**result));
        promise->finish();
    });
    return future;
}

} // namespace Rollcall
