#pragma once

#include "models/store/lists/memory.h"
#include "models/store/opening/opening.h"
#include "models/store/threads/jobqueue.h"
#include "models/store/threads/watcher.h"

#include <QPromise>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/types.h>

namespace Rollcall::Threads {

/// The SQL threads of one store: a writer, which also opens the file; readers, once it is open; and the feed's watcher.
class Engine final
{
public:
    using Opened = QPromise<Result<Store::Mode>>;

    Engine(QString path, const Migrations::Schema &schema, std::shared_ptr<Opened> opened, Watcher::Tell tell);
    /// Interrupts what reads, waits for what writes, and answers Cancelled to what waits.
    ~Engine();

    void post(bool write, Job job);

private:
    void write(std::shared_ptr<Opened> opened);
    /// Drops the feed's old events piece by piece, as long as nobody has anything to write.
    void pruneFeed(Sql::Connection &sql);
    using Reading = Result<std::unique_ptr<Sql::Connection>>;
    /// Opens the file once more, if it is still the one that the path names.
    bool isThere() const;
    Reading openFile(Sql::Connection::Access access) const;
    Reading openReader(int reader, Sql::Connection::Access access);
    /// Without a connection, opens one when there is work for it. While that fails, the first reader says why; the others leave
    /// the work to it and try again a little later.
    void read(int reader, Sql::Connection::Access access, Reading sql);
    void giveBack(Job job);
    void watch(const std::stop_token &stop, Sql::Connection::Access access, qint64 sequence);
    /// Reads an order that a list will soon want whole; there are other readers for what comes meanwhile.
    void grantWish(Sql::Connection &sql);
    /// After writes, when no more come.
    void tidyUp(Sql::Connection &sql);
    void serve(JobQueue &queue, int worker, Sql::Connection *sql, const Error *none);
    void carryOut(Job &job, JobQueue &queue, int worker, Sql::Connection *sql, const Error *none);

    QString m_path;
    Sql::FileIdentity m_file; ///< That was opened,
    Sql::FileIdentity m_log;  ///< and its log, where it has one;
    QByteArray m_logPath;     ///< known before there are readers, as is
    std::chrono::steady_clock::time_point m_calmFrom; ///< when what is not urgent may begin.
    const Migrations::Schema &m_schema;
    Watcher::Tell m_tell;
    Lists::Memory m_memory;
    Watcher m_watcher;
    JobQueue m_writes;
    JobQueue m_reads;
    std::atomic<bool> m_closing = false;
    std::vector<std::jthread> m_threads; ///< Touched by the writer only, until it has ended.
    std::jthread m_writer;
};

} // namespace Rollcall::Threads
