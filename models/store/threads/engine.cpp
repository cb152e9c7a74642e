#include "models/store/threads/engine.h"

#include "models/store/feed/feed.h"
#include "models/store/opening/sentences.h"
#include "models/store/sql/faults.h"

namespace Rollcall::Threads {

namespace {

constexpr int readers = 3;

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

void Engine::write(std::shared_ptr<Opened> opened)
{
    Result<Opening::Opened> result = Opening::open(m_path, m_schema);
    if (!result) {
        opened->addResult(Result<Store::Mode>(passOn(result)));
        opened->finish();
        // Both kinds of jobs are answered here, as there will be no readers.
        m_threads.emplace_back([this, error = result.error()] { serve(m_reads, nullptr, &error); });
        serve(m_writes, nullptr, &result.error());
        return;
    }
    const Sql::Connection::Access access = result->readers;
    const qint64 sequence = Feed::sequence(*result->sql);
    result->sql->clearFault();
    for (int i = 0; i < readers; ++i)
        m_threads.emplace_back([this, access] { read(access); });
    if (access != Sql::Connection::Access::Immutable) {
        m_threads.emplace_back([this, access, sequence](const std::stop_token &stop) { watch(stop, access, sequence); });
    }
    opened->addResult(Result<Store::Mode>(result->mode));
    opened->finish();

    if (result->mode == Store::Mode::ReadWrite) {
        serve(m_writes, result->sql.get(), nullptr);
    } else {
        const Error refused = Opening::cannotWrite(m_path, result->mode == Store::Mode::ReadOnlyDamaged);
        serve(m_writes, nullptr, &refused);
    }
}

void Engine::read(Sql::Connection::Access access)
{
    auto sql = Sql::Connection::open(m_path, access);
    if (!sql) {
        serve(m_reads, nullptr, &sql.error());
        return;
    }
    (*sql)->setClosing(&m_closing);
    (*sql)->setMemory(&m_memory);
    serve(m_reads, sql->get(), nullptr);
}

void Engine::watch(const std::stop_token &stop, Sql::Connection::Access access, qint64 sequence)
{
    auto sql = Sql::Connection::open(m_path, access);
    if (sql)
        m_watcher.run(stop, **sql, sequence, m_tell);
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

void Engine::serve(JobQueue &queue, Sql::Connection *sql, const Error *none)
{
    const Error cancelled = Sql::cancelled();
    while (std::optional<Job> job = queue.take()) {
        if (!sql) {
            job->run(nullptr, none);
        } else if (job->cancel.stop_requested()) {
            job->run(nullptr, &cancelled);
        } else {
            sql->setCancel(job->cancel);
            job->run(sql, nullptr);
            sql->setCancel({});
            if (&queue == &m_writes)
                m_watcher.poke();
            else if (queue.isIdle())
                grantWish(*sql);
        }
    }
}

} // namespace Rollcall::Threads
