#include "models/workspace/import/importjob.h"

#include <qcorotask.h>

namespace Rollcall {

ImportJob::ImportJob(ImportContext context, ChangeSetId import, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_id(std::move(import))
{
}

ImportJob::~ImportJob()
{
    m_stop.request_stop();
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
    if (m_applying)
        m_applying->cancel();
}

void ImportJob::ended()
{
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
    if (self && step)
        step = co_await retryFailed();
    if (self && step && goesOn())
        step = co_await applyStaged();
    if (self) {
        m_clock.start();
        m_doneBefore = m_progress.done;
    }
    while (self && step && goesOn() && !m_isEnd)
        step = co_await chunk();
    if (!self)
        co_return;
    if (step && goesOn()) {
        Import done = m_import;
        done.state = Import::State::Finished;
        step = co_await m_context.imports->keep(done);
    }
    if (self && !step)
        m_error = step.error();
}

} // namespace Rollcall
