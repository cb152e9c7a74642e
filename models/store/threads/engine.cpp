#include "models/store/threads/engine.h"

#include "models/store/feed/feed.h"
#include "models/store/migrations/migrations.h"
#include "models/store/opening/sentences.h"
#include "models/store/sql/faults.h"
#include "models/store/threads/tidying.h"

#include <QFile>

#include <array>
#include <chrono>

namespace Rollcall::Threads {

using namespace std::chrono_literals;

namespace {

/// Pages that each reader keeps, in KiB. What comes one by one is all done by the first, so that its cache is the one that
/// matters; the others help where much is asked for at once.
constexpr std::array cacheOfReader{32'768, 4'096, 4'096};

/// A program that starts has a use for every processor.
constexpr auto busyBeginning = 500ms;

/// When nobody has written for so long, what writing left is tidied up, with pauses: it is not urgent.
constexpr auto quiet = 250ms;
constexpr auto betweenPieces = 100ms;

/// Who could not open the file tries again when there is work, but not at each piece of it.
constexpr auto betweenTries = 1s;

} // namespace

Engine::Engine(QString path, const Migrations::Schema &schema, std::shared_ptr<Opened> opened, Watcher::Tell tell)
    : m_path(std::move(path))
    , m_schema(schema)
    , m_tell(std::move(tell))
    , m_writer([this, opened] { write(opened); })
{
}

Engine::~Engine()
{
    m_closing = true;
    const Error cancelled = Sql::cancelled();
    for (JobQueue *queue : {&m_reads, &m_writes}) {
        for (Job &job : queue->close())
            job.run(nullptr, &cancelled);
    }
    if (m_writer.joinable())
        m_writer.join();
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void Engine::post(bool write, Job job)
{
    if (!(write ? m_writes : m_reads).push(job)) {
        const Error cancelled = Sql::cancelled();
        job.run(nullptr, &cancelled);
    }
}

void Engine::giveBack(Job job)
{
    if (!m_reads.putBack(job)) {
        const Error cancelled = Sql::cancelled();
        job.run(nullptr, &cancelled);
    }
}

void Engine::write(std::shared_ptr<Opened> opened)
{
    Result<Opening::Opened> result = Opening::open(m_path, m_schema);
    if (!result) {
        opened->addResult(Result<Store::Mode>(passOn(result)));
        opened->finish();
        // Both kinds of jobs are answered here, as there will be no readers.
        m_threads.emplace_back([this, error = result.error()] { serve(m_reads, 0, nullptr, &error); });
        serve(m_writes, 0, nullptr, &result.error());
        return;
    }
    const Sql::Connection::Access access = result->readers;
    const qint64 sequence = Feed::sequence(*result->sql);
    result->sql->clearFault();
    if (access == Sql::Connection::Access::Read && !result->sql->hasMoved())
        m_log = result->sql->log();
    m_logPath = result->sql->logPath();
    m_file = result->sql->file();
    m_calmFrom = std::chrono::steady_clock::now() + busyBeginning;
    // Whatever becomes of the path, from now on one reader has the file open.
    m_threads.emplace_back([this, access, sql = openReader(0, access)]() mutable { read(0, access, std::move(sql)); });
    // The others when there is work for them, as a program that starts has better things to do.
    for (int reader = 1; reader < static_cast<int>(cacheOfReader.size()); ++reader)
        m_threads.emplace_back([this, reader, access] { read(reader, access, tl::unexpected(Opening::notOpen(m_path))); });
    if (access != Sql::Connection::Access::Immutable) {
        m_threads.emplace_back([this, access, sequence](const std::stop_token &stop) { watch(stop, access, sequence); });
    }
    opened->addResult(Result<Store::Mode>(result->mode));
    opened->finish();

    if (result->mode == Store::Mode::ReadWrite) {
        pruneFeed(*result->sql);
        serve(m_writes, 0, result->sql.get(), nullptr);
    } else {
        const Error refused = Opening::cannotWrite(m_path, result->mode == Store::Mode::ReadOnlyDamaged);
        serve(m_writes, 0, nullptr, &refused);
    }
}

void Engine::pruneFeed(Sql::Connection &sql)
{
    auto next = m_calmFrom;
    while (m_writes.isIdle(0, next) && Threads::pruneFeed(sql, m_schema.newest()) == Tidied::Some)
        next = std::chrono::steady_clock::now() + betweenPieces;
}

/// Only those who have it open can still read what was there. And whoever opens it without its log makes another one.
bool Engine::isThere() const
{
    return Sql::identityOf(QFile::encodeName(m_path)) == m_file && (m_log == Sql::FileIdentity() || Sql::identityOf(m_logPath) == m_log);
}

Engine::Reading Engine::openFile(Sql::Connection::Access access) const
{
    if (!isThere())
        return tl::unexpected(Opening::moved(m_path));
    auto sql = Sql::Connection::open(m_path, access);
    if (sql && !isThere()) // Meanwhile.
        return tl::unexpected(Opening::moved(m_path));
    return sql;
}

Engine::Reading Engine::openReader(int reader, Sql::Connection::Access access)
{
    Reading sql = openFile(access);
    if (sql) {
        (*sql)->setClosing(&m_closing);
        (*sql)->setMemory(&m_memory);
        (*sql)->script("PRAGMA cache_size=-" + QByteArray::number(cacheOfReader.at(static_cast<size_t>(reader))));
    }
    return sql;
}

void Engine::read(int reader, Sql::Connection::Access access, Reading sql)
{
    using Clock = std::chrono::steady_clock;
    Clock::time_point nextTry = {};
    while (std::optional<Job> job = m_reads.take(reader)) {
        if (!sql && Clock::now() >= nextTry) {
            sql = openReader(reader, access);
            nextTry = Clock::now() + betweenTries;
        }
        if (sql || reader == 0) {
            carryOut(*job, m_reads, reader, sql ? sql->get() : nullptr, sql ? nullptr : &sql.error());
        } else {
            giveBack(std::move(*job));
            m_reads.rest(nextTry);
        }
    }
}

void Engine::watch(const std::stop_token &stop, Sql::Connection::Access access, qint64 sequence)
{
    // Not among the first things that a program needs.
    for (m_watcher.wait(stop); !stop.stop_requested(); m_watcher.wait(stop)) {
        if (const Reading sql = openFile(access))
            m_watcher.run(stop, **sql, sequence, m_tell);
    }
}

void Engine::grantWish(Sql::Connection &sql)
{
    const auto wish = m_memory.takeWish();
    if (!wish)
        return;
    sql.clearFault();
    if (!sql.script("BEGIN"))
        return;
    if (auto ranking = Lists::Ranking::read(sql, *wish))
        m_memory.rememberRanking(*wish, std::move(ranking));
    sql.script("ROLLBACK");
}

void Engine::tidyUp(Sql::Connection &sql)
{
    using Clock = std::chrono::steady_clock;
    Tidied tidied = Tidied::Busy;
    while (m_writes.isIdle(0, Clock::now() + (tidied == Tidied::Some ? betweenPieces : quiet))) {
        tidied = tidyPiece(sql, m_schema.newest());
        if (tidied == Tidied::Nothing)
            foldLog(sql);
        if (tidied == Tidied::Nothing || tidied == Tidied::Not)
            return;
    }
}

void Engine::serve(JobQueue &queue, int worker, Sql::Connection *sql, const Error *none)
{
    while (std::optional<Job> job = queue.take(worker)) {
        carryOut(*job, queue, worker, sql, none);
        if (sql && &queue == &m_writes)
            tidyUp(*sql);
    }
}

void Engine::carryOut(Job &job, JobQueue &queue, int worker, Sql::Connection *sql, const Error *none)
{
    if (!sql) {
        job.run(nullptr, none);
    } else if (job.cancel.stop_requested()) {
        const Error cancelled = Sql::cancelled();
        job.run(nullptr, &cancelled);
    } else {
        sql->setCancel(job.cancel);
        job.run(sql, nullptr);
        sql->setCancel({});
        if (&queue == &m_writes)
            m_watcher.poke();
        else if (queue.isIdle(worker, m_calmFrom))
            grantWish(*sql);
    }
}

} // namespace Rollcall::Threads
