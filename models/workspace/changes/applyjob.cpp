#include "models/workspace/changes/applyjob.h"

#include <qcorotask.h>

#include <algorithm>
#include <cmath>

namespace Rollcall {

ApplyJob::ApplyJob(ApplyContext context, ChangeSetId set, ApplyOptions options, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_set(std::move(set)), m_options(options)
{
}

ApplyJob::~ApplyJob()
{
    m_stop.request_stop();
    if (m_state == State::Running || m_state == State::Pausing || m_state == State::Cancelling)
        Q_EMIT finished(); // Whoever waits for the end goes on.
}

QList<SentChange> ApplyJob::takeSecrets()
{
    return std::exchange(m_secrets, {});
}

void ApplyJob::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ApplyJob::start()
{
    if (m_state != State::Ready)
        return;
    setState(State::Running);
    QCoro::connect(prepare(), this, [this] { runLanes(); });
}

void ApplyJob::pause()
{
    if (m_state != State::Running)
        return;
    setState(State::Pausing);
    m_stop.request_stop(); // Nobody waits for a lease in order to pause.
}

void ApplyJob::resume()
{
    if (m_state != State::Paused)
        return;
    setState(State::Running);
    runLanes();
}

void ApplyJob::cancel()
{
    if (m_state == State::Ready || m_state == State::Paused)
        return finish();
    if (m_state == State::Finished)
        return;
    setState(State::Cancelling);
    m_stop.request_stop();
}

void ApplyJob::finish()
{
    setState(State::Finished);
    Q_EMIT finished();
}

void ApplyJob::runLanes()
{
    if (m_error || m_where.isEmpty() || !goesOn())
        return laneEnded();
    m_clock.start();
    m_stop = std::stop_source();
    m_isWaiting = false;
    m_hasMoved = false;
    m_lanes = static_cast<int>(m_where.size());
    const QList<ConnectionId> lanes = m_where;
    for (const ConnectionId &where : lanes) {
        QCoro::connect(lane(where), this, [this] {
            --m_lanes;
            laneEnded();
        });
    }
}

void ApplyJob::laneEnded()
{
    if (m_lanes > 0)
        return;
    if (m_clock.isValid())
        m_elapsed += m_clock.elapsed();
    m_clock.invalidate();
    if (m_state == State::Pausing)
        return setState(State::Paused);
    // What waited for another directory may go on now that this has answered.
    if (goesOn() && !m_error && m_isWaiting && m_hasMoved)
        return runLanes();
    finish();
}

void ApplyJob::note(const Sender::Step &step)
{
    m_hasMoved = m_hasMoved || step.settled > 0;
    note(step.sent, step.settled - step.sent.size());
}

void ApplyJob::note(const QList<SentChange> &sent, qint64 settledUnsent)
{
    QList<StagedChange> items;
    qint64 own = settledUnsent;
    m_progress.counts.at(static_cast<size_t>(ItemState::Refused)) += settledUnsent;
    for (const SentChange &one : sent) {
        items.append(one.item);
        if (!one.secret.isEmpty())
            m_secrets.append(one);
        if (one.item.set != m_set)
            continue;
        ++own;
        ++m_progress.counts.at(static_cast<size_t>(one.item.state));
    }
    if (own == 0 && items.isEmpty())
        return;
    m_progress.settled += own;
    const qint64 elapsed = m_elapsed + (m_clock.isValid() ? m_clock.elapsed() : 0);
    m_progress.perSecond = elapsed > 0 ? static_cast<double>(m_progress.settled) * 1000.0 / static_cast<double>(elapsed) : 0;
    m_progress.secondsLeft.reset();
    if (m_progress.perSecond > 0) {
        const auto left = static_cast<double>(std::max<qint64>(0, m_progress.total - m_progress.settled));
        m_progress.secondsLeft = static_cast<qint64>(std::ceil(left / m_progress.perSecond));
    }
    if (!items.isEmpty())
        Q_EMIT settled(items);
    Q_EMIT progressed();
}

} // namespace Rollcall
