#include "models/store/store.h"

#include "models/store/migrations/migrations.h"
#include "models/store/opening/sentences.h"
#include "models/store/sql/connection.h"
#include "models/store/threads/engine.h"

#include <QFileInfo>
#include <QMetaObject>

namespace Rollcall {

struct Store::Private {
    std::unique_ptr<Threads::Engine> engine; ///< From open() on.
};

Store::Store(QString path, QObject *parent)
    : Store(std::move(path), Migrations::directorySchema(), parent)
{
}

Store::Store(QString path, const Migrations::Schema &schema, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_schema(schema)
    , m_private(std::make_unique<Private>())
{
}

Store::~Store()
{
    // Before anything else of the object goes: the threads tell it what they see.
    m_private->engine.reset();
}

QFuture<Result<Store::Mode>> Store::open()
{
    auto opened = std::make_shared<Threads::Engine::Opened>();
    auto future = opened->future();
    opened->start();
    m_private->engine.reset();
    m_private->engine = std::make_unique<Threads::Engine>(m_path, m_schema, opened, [this](const QList<FeedEvent> &events) {
        QMetaObject::invokeMethod(this, [this, events] { Q_EMIT fed(events); }, Qt::QueuedConnection);
    });
    return future;
}

void Store::post(bool write, std::stop_token cancel, Job job)
{
    if (m_private->engine) {
        m_private->engine->post(write, {std::move(job), std::move(cancel)});
        return;
    }
    const Error error = Opening::notOpen(m_path);
    job(nullptr, &error);
}

QFuture<Result<bool>> Store::wipeLog()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    auto future = promise->future();
    promise->start();
    post(true, {}, [promise](Sql::Connection *sql, const Error *none) {
        if (sql)
            sql->clearFault();
        // The log may belong to another file by now.
        if (sql && sql->hasMoved())
            sql->fail(Opening::moved(sql->path()));
        // The first column says whether somebody was in the way.
        const bool busy = sql && sql->integer("PRAGMA wal_checkpoint(TRUNCATE)").value_or(1) != 0;
        if (none || sql->fault())
            promise->addResult(Result<bool>(tl::unexpected(none ? *none : *sql->fault())));
        else
            promise->addResult(Result<bool>(!busy));
        promise->finish();
    });
    return future;
}

std::optional<Error> Store::runRead(Sql::Connection &sql, const std::function<std::optional<Error>(ReadSession &)> &work)
{
    sql.clearFault();
    if (!sql.script("BEGIN"))
        return sql.fault();
    std::optional<Error> error;
    {
        ReadSession session(sql);
        error = work(session);
    }
    const std::optional<Error> fault = sql.fault();
    sql.script("ROLLBACK");
    return fault ? fault : error;
}

std::optional<Error> Store::runWrite(Sql::Connection &sql, const Migrations::Schema &schema,
                                     const std::function<std::optional<Error>(WriteSession &)> &work)
{
    sql.clearFault();
    if (!sql.script("BEGIN IMMEDIATE"))
        return sql.fault();
    std::optional<Error> error;
    // A newer program may have changed the schema while this one was running.
    const qint64 version = Migrations::stampOf(sql).version;
    if (version != schema.newest() && !sql.fault()) {
        error = Migrations::refusal(schema, {schema.application, version}, false, sql.path())
                    .value_or(Opening::notADatabase(sql.path()));
    } else if (sql.hasMoved()) {
        error = Opening::moved(sql.path());
    } else {
        WriteSession session(sql);
        error = work(session);
        if (!error)
            session.finish();
    }
    // A fault of the store explains more than what the function made of the empty answers after it.
    if (sql.fault())
        error = sql.fault();
    // The work may have taken a while.
    if (!error && sql.hasMoved())
        error = Opening::moved(sql.path());
    if (!error && !sql.script("COMMIT"))
        error = sql.fault();
    if (error)
        sql.script("ROLLBACK");
    return error;
}

} // namespace Rollcall
