#include "models/jobs/import/importjob.h"

#include "models/domain/approval.h"

#include <algorithm>
#include <cmath>
#include <qcorotask.h>

namespace Rollcall {

ImportJob::ImportJob(ImportContext context, ChangeSetId import, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_id(std::move(import)),
      m_where(m_context.directory ? m_context.directory->id() : ConnectionId())
{
}

ImportJob::~ImportJob()
{
    m_stop.request_stop();
    m_feed.reset();
    if (m_state == State::Running || m_state == State::Pausing || m_state == State::Cancelling)
        Q_EMIT finished(); // Whoever waits for the end goes on.
}

QList<SentChange> ImportJob::takeSecrets()
{
    return std::exchange(m_secrets, {});
}

void ImportJob::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ImportJob::start()
{
    if (m_state != State::Ready)
        return;
    setState(State::Running);
    QCoro::connect(run(), this, [this] { ended(); });
}

void ImportJob::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    if (m_feed)
        m_feed->close();
    if (m_applying)
        m_applying->cancel(); // What it leaves staged is the first thing after the pause.
}

void ImportJob::resume()
{
    if (m_state != State::Paused)
        return;
    setState(State::Running);
    QCoro::connect(run(), this, [this] { ended(); });
}

void ImportJob::cancel()
{
    if (m_state == State::Finished)
        return;
    const bool isResting = m_state == State::Ready || m_state == State::Paused;
    setState(State::Cancelling);
    m_stop.request_stop();
    if (isResting)
        return ended();
    if (m_feed)
        m_feed->close();
    if (m_applying)
        m_applying->cancel();
}

void ImportJob::ended()
{
    m_ahead = {};
    m_held.reset();
    m_file.reset();
    if (m_state == State::Pausing)
        return setState(State::Paused);
    setState(State::Finished);
    Q_EMIT finished();
}

Task<void> ImportJob::run()
{
    const QPointer self(this);
    auto step = co_await prepare();
    if (self) {
        m_clock.start();
        m_doneBefore = m_progress.done;
    }
    if (self && step)
        step = co_await retryFailed();
    if (self && step && goesOn())
        step = co_await applyStaged(Takes::Nothing); // Nobody knows any more whom these are about.
    while (self && step && goesOn() && !m_isEnd)
        step = co_await chunk();
    if (self && !step && waitsForApproval(step.error()) && goesOn()) {
        const Error reason = step.error();
        step = co_await stageRest(reason);
    }
    if (!self)
        co_return;
    if (step && goesOn())
        step = co_await checkAllSettled();
    if (!self)
        co_return;
    if (step && goesOn() && m_context.imports) {
        Import done = m_import;
        done.state = Import::State::Finished;
        step = co_await m_context.imports->keep(done);
    }
    if (!self)
        co_return;
    if (!step)
        m_error = step.error();
    co_await count();
}

void ImportJob::tell(qint64 done)
{
    m_progress.done = done;
    const double seconds = static_cast<double>(std::max<qint64>(1, m_clock.elapsed())) / 1000.0;
    m_progress.perSecond = static_cast<double>(done - m_doneBefore) / seconds;
    const auto left = static_cast<double>(std::max<qint64>(0, m_progress.total - done));
    m_progress.secondsLeft = m_progress.perSecond > 0 ? std::optional(static_cast<qint64>(std::ceil(left / m_progress.perSecond))) : std::nullopt;
    Q_EMIT progressed();
}

/// An import is not finished while nobody knows what became of a row.
Task<Result<void>> ImportJob::checkAllSettled()
{
    if (!m_context.imports)
        co_return Result<void>();
    const auto tally = co_await m_context.imports->tally(m_id);
    if (!tally)
        co_return passOn(tally);
    if (tally->waiting > 0) {
        co_return failure(Error::Kind::Conflict, tr("%n row(s) are still on their way. Go on with the import in a moment.", nullptr,
                                                    static_cast<int>(tally->waiting)));
    }
    co_return Result<void>();
}

/// What became of the rows is known from what is on disk: of a chunk that was stopped some are done and some are not.
Task<void> ImportJob::count()
{
    const QPointer self(this);
    if (!m_context.imports)
        co_return;
    const auto tally = co_await m_context.imports->tally(m_id);
    if (!self || !tally || !m_context.imports)
        co_return;
    const auto import = co_await m_context.imports->import(m_id);
    if (!self || !import)
        co_return;
    m_progress.tally = *tally;
    m_progress.done = std::max<qint64>(0, m_progress.total - import->left - tally->waiting);
}

} // namespace Rollcall
