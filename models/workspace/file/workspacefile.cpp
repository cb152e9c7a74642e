#include "models/workspace/file/workspacefile.h"

#include "models/store/opening/health.h"
#include "models/store/opening/place.h"
#include "models/store/opening/sentences.h"
#include "models/store/sql/faults.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

// The resource lives in a static library: the linker drops it unless somebody asks for it, outside any namespace.
static void keepWorkspaceMigrations()
{
    Q_INIT_RESOURCE(workspace_migrations);
}

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 200ms;

/// "RolW"
const Migrations::Schema &workspaceSchema()
{
    keepWorkspaceMigrations();
    static const Migrations::Schema schema = Migrations::Schema::inFolder(0x526f6c57, u":/workspace/migrations"_s);
    return schema;
}

Result<std::unique_ptr<Sql::Connection>> openFile(const QString &path)
{
    const Migrations::Schema &schema = workspaceSchema();
    const Result<Opening::Place> place = Opening::prepare(path, schema);
    if (!place)
        return passOn(place);
    if (!place->writable)
        return tl::unexpected(Opening::cannotWrite(path, false));
    auto sql = Sql::Connection::open(path, Sql::Connection::Access::Write);
    if (!sql)
        return sql;
    Sql::Connection &connection = **sql;
    const bool empty = connection.integer("SELECT count(*) FROM sqlite_schema").value_or(0) == 0;
    const Migrations::Stamp stamp = Migrations::stampOf(connection);
    const bool sound = !connection.fault() && Opening::isSound(connection);
    if (!sound)
        return tl::unexpected(Opening::damaged(path, connection.fault() ? connection.fault()->details : QString()));
    if (const auto refused = Migrations::refusal(schema, stamp, empty, path))
        return tl::unexpected(*refused);
    // What is staged is written once and read soon after: a larger cache, or log, would only grow with an import.
    connection.script("PRAGMA journal_mode=WAL; PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=8192; PRAGMA journal_size_limit=67108864");
    if (const auto fault = Migrations::run(connection, schema))
        return tl::unexpected(*fault);
    connection.hasMoved(); // From now on it is known which log is this one's.
    return sql;
}

} // namespace

struct WorkspaceFile::Private {
    struct Job {
        In transaction = In::ReadTransaction;
        Work work;
        std::function<void(std::optional<Error>)> done;
    };

    std::function<void()> tell;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<Job> jobs;
    std::jthread thread;

    void serve(const std::stop_token &stop, const QString &path, QPromise<Result<void>> &opened);
    static std::optional<Error> attempt(Sql::Connection &sql, const Job &job);
    static bool isOvertaken(Sql::Connection &sql);
};

bool WorkspaceFile::Private::isOvertaken(Sql::Connection &sql)
{
    return Migrations::stampOf(sql).version > workspaceSchema().newest();
}

std::optional<Error> WorkspaceFile::Private::attempt(Sql::Connection &sql, const Job &job)
{
    sql.clearFault();
    if (job.transaction == In::NoTransaction) {
        const std::optional<Error> fault = job.work(sql);
        return sql.fault() ? sql.fault() : fault;
    }
    const bool writes = job.transaction == In::WriteTransaction;
    if (!sql.script(writes ? "BEGIN IMMEDIATE" : "BEGIN"))
        return sql.fault();
    std::optional<Error> fault;
    if (isOvertaken(sql))
        fault = Migrations::refusal(workspaceSchema(), Migrations::stampOf(sql), false, sql.path());
    else if (writes && sql.hasMoved())
        fault = Opening::moved(sql.path());
    else
        fault = job.work(sql);
    // A fault of the database explains more than what the function made of the empty answers after it.
    if (sql.fault())
        fault = sql.fault();
    // The work may have taken a while.
    if (!fault && writes && sql.hasMoved())
        fault = Opening::moved(sql.path());
    if (!fault && !sql.script("COMMIT"))
        fault = sql.fault();
    if (fault)
        sql.script("ROLLBACK");
    return fault;
}

void WorkspaceFile::Private::serve(const std::stop_token &stop, const QString &path, QPromise<Result<void>> &opened)
{
    auto sql = openFile(path);
    // Before anybody reads: what others write after that is told.
    std::optional<qint64> version = sql ? (*sql)->integer("PRAGMA data_version") : std::nullopt;
    opened.addResult(sql ? Result<void>() : Result<void>(passOn(sql)));
    opened.finish();
    while (true) {
        std::optional<Job> job;
        {
            std::unique_lock lock(mutex);
            wake.wait_for(lock, stop, betweenLooks, [this] { return !jobs.empty(); });
            if (!jobs.empty()) {
                job = std::move(jobs.front());
                jobs.pop_front();
            }
        }
        // What was asked for before the end is still written; the rest is told that it is not.
        if (!job && stop.stop_requested())
            return;
        if (job) {
            const std::optional<Error> fault = sql ? attempt(**sql, *job) : std::optional(sql.error());
            job->done(fault);
            if (job->transaction == In::WriteTransaction && !fault)
                tell();
        } else if (sql) {
            (*sql)->clearFault();
            const std::optional<qint64> now = (*sql)->integer("PRAGMA data_version");
            if (now && now != version) {
                version = now;
                tell();
            }
        }
    }
}

WorkspaceFile::WorkspaceFile(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_private(std::make_unique<Private>())
{
    m_private->tell = [this] { QMetaObject::invokeMethod(this, &WorkspaceFile::changed, Qt::QueuedConnection); };
}

WorkspaceFile::~WorkspaceFile()
{
    m_private->thread.request_stop();
    m_private->wake.notify_all();
    if (m_private->thread.joinable())
        m_private->thread.join();
    for (const Private::Job &job : m_private->jobs)
        job.done(Sql::cancelled());
}

QFuture<Result<void>> WorkspaceFile::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto future = promise->future();
    promise->start();
    m_private->thread = std::jthread([this, promise](const std::stop_token &stop) { m_private->serve(stop, m_path, *promise); });
    return future;
}

QFuture<Result<bool>> WorkspaceFile::wipeLog()
{
    return run<bool>(In::NoTransaction, [](Sql::Connection &sql) -> Result<bool> {
        // The first column says whether somebody was in the way.
        return sql.integer("PRAGMA wal_checkpoint(TRUNCATE)").value_or(1) == 0;
    });
}

void WorkspaceFile::post(In transaction, Work work, std::function<void(std::optional<Error>)> done)
{
    {
        const std::lock_guard lock(m_private->mutex);
        m_private->jobs.push_back({transaction, std::move(work), std::move(done)});
    }
    m_private->wake.notify_all();
}

} // namespace Rollcall
