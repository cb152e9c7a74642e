// How an apply job sends what one directory is to get.

#include "models/workspace/changes/applyjob.h"

#include <algorithm>

namespace Rollcall {

namespace {

constexpr int firstBatch = 200;
constexpr int largestBatch = 1000; ///< Every commit has its price.
constexpr qint64 quickBatch = 100; ///< Milliseconds: who pauses or cancels waits no longer than about twice that.

} // namespace

Task<void> ApplyJob::lane(ConnectionId where)
{
    const QPointer self(this);
    const QPointer<Basket> basket = m_context.basket;
    const QPointer<OpenDirectory> directory(m_context.workspace ? m_context.workspace->find(where) : nullptr);
    if (!basket || !directory) {
        m_error = Error{Error::Kind::Cancelled, tr("A directory of these changes is not open. Its changes stay staged."), where.toString(), {}};
        co_return;
    }
    m_progress.waitsForLease = true;
    const QString name = sendLeaseName(where);
    const std::stop_token stop = m_stop.get_token();
    const auto lease = co_await m_context.lease(name, stop);
    if (!self)
        co_return;
    m_progress.waitsForLease = false;
    if (!lease) {
        if (goesOn())
            m_error = lease.error();
        co_return;
    }
    const auto traits = co_await directory->traits(std::nullopt);
    if (!self || !basket || !directory)
        co_return;
    const int taken = std::max(1, traits ? traits->batchSize : largestBatch);
    const int largest = std::clamp(m_options.batch.value_or(largestBatch), 1, taken);
    const int first = std::clamp(m_options.batch.value_or(firstBatch), 1, taken);
    Sender sender(*basket, *directory);
    const ApplyGate gate = gateOfLeft(m_context, m_set);
    const auto recovered = co_await recoverLeft(basket, directory, gate);
    if (!self)
        co_return;
    note(recovered.settled, 0);
    m_secrets += recovered.made;
    if (recovered.stopped) {
        m_error = recovered.stopped;
        co_return;
    }
    // The directory is given one batch at a time: between two of them whoever else writes into it has a turn.
    co_await sendAll(sender, *lease, first, largest);
    // The job may be gone by now; what it has sent has an answer all the same.
    const bool isOurs = !lease->isLost || !lease->isLost();
    const auto unsent = isOurs ? Sender::Unsent::StagedAgain : Sender::Unsent::LeftUnderWay;
    const auto last = co_await sender.finish(unsent);
    if (!self)
        co_return;
    note(last);
    if (last.stopped && !m_error)
        m_error = last.stopped;
}

/// One batch after the other, until nothing is left to send and nothing more comes.
Task<void> ApplyJob::sendAll(Sender sender, SendLease lease, int most, int largest)
{
    const QPointer self(this);
    const QPointer<Feed> feed = m_options.feed;
    QElapsedTimer clock;
    while (goesOn()) {
        if (lease.isLost && lease.isLost()) {
            m_hasLostLease = true;
            co_return;
        }
        const qint64 seen = feed ? feed->pieces() : 0;
        clock.start();
        const auto step = co_await sender.next(m_set, most);
        if (!self)
            co_return;
        if (!step) {
            m_error = step.error();
            co_return;
        }
        note(*step);
        m_isWaiting = m_isWaiting || step->waiting > 0;
        if (step->stopped) {
            m_error = step->stopped;
            co_return;
        }
        if (step->isIdle) {
            const bool hasMore = co_await Feed::next(feed, seen);
            if (!self || !hasMore)
                co_return;
            // A rule may have come since the last piece was sent.
            const bool isOpen = co_await mayGoOn();
            if (!self || !isOpen)
                co_return;
            continue;
        }
        if (clock.elapsed() < quickBatch)
            most = std::min(most * 2, largest);
    }
}

} // namespace Rollcall
