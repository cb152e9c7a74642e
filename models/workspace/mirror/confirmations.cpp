#include "models/workspace/mirror/confirmations.h"

#include "models/store/store.h"
#include "models/workspace/mirror/confirming.h"

#include <qcorofuture.h>

#include <algorithm>
#include <utility>

namespace Rollcall {

using namespace std::chrono_literals;

Confirmations::Confirmations(Directory &remote, Store &store, Clock clock, QObject *parent)
    : QObject(parent), m_remote(remote), m_store(store), m_clock(std::move(clock))
{
    m_alarm.setInterval(500ms);
    connect(&m_alarm, &QTimer::timeout, this, &Confirmations::wake);
}

Task<void> Confirmations::keep(QList<Change> changes, QList<Result<Applied>> results)
{
    const QPointer self(this);
    const QDateTime now = m_clock();
    const qsizetype count = std::min(changes.size(), results.size());
    std::function<Result<void>(WriteSession &)> work = [changes, results, count, now](WriteSession &session) -> Result<void> {
        for (qsizetype i = 0; i < count; ++i) {
            if (results.at(i))
                Confirming::keepWritten(session, changes.at(i), *results.at(i), now);
        }
        return {};
    };
    auto writing = m_store.write<void>(std::move(work));
    const Result<void> written = co_await writing;
    // What could not be written now is read with the rest, or comes with the next sync.
    Q_UNUSED(written);
    if (!self)
        co_return;
    for (qsizetype i = 0; i < count; ++i) {
        for (const EntityId &entity : Confirming::touched(changes.at(i), results.at(i))) {
            Reading &reading = m_unsettled[entity];
            reading.actor = changes.at(i).actor;
            reading.until = now.addSecs(Confirming::overlaid.count());
            enqueue(entity, reading);
        }
    }
    if (!m_unsettled.isEmpty())
        m_alarm.start();
    if (!m_isReading)
        readAll();
}

void Confirmations::enqueue(const EntityId &entity, Reading &reading)
{
    if (!std::exchange(reading.isQueued, true))
        m_queue.append(entity);
}

void Confirmations::wake()
{
    const QDateTime now = m_clock();
    for (auto reading = m_unsettled.begin(); reading != m_unsettled.end(); ++reading) {
        if (reading->until <= now)
            enqueue(reading.key(), *reading);
    }
    if (m_unsettled.isEmpty())
        m_alarm.stop();
    if (!m_queue.isEmpty() && !m_isReading)
        readAll();
}

Task<void> Confirmations::readAll()
{
    const QPointer self(this);
    m_isReading = true;
    while (!m_queue.isEmpty()) {
        const EntityId entity = m_queue.takeFirst();
        m_unsettled[entity].isQueued = false;
        const Reading reading = m_unsettled.value(entity);
        const bool isFinal = reading.until <= m_clock();
        const bool isSettled = co_await readOne(entity, reading.actor, isFinal);
        if (!self)
            co_return;
        // A further write while this was read asks for a read of its own.
        const bool isSameWrite = m_unsettled.value(entity).until == reading.until;
        if (isSameWrite && (isSettled || isFinal))
            m_unsettled.remove(entity);
    }
    m_isReading = false;
}

Task<bool> Confirmations::readOne(EntityId entity, Actor actor, bool isFinal)
{
    const QPointer self(this);
    QList<EntityId> one;
    one.append(entity);
    const Result<QList<Snapshot>> snapshots = co_await m_remote.read(actor, one);
    // A server that cannot tell of one thing alone tells with the next sync.
    if (!self || !snapshots)
        co_return !snapshots && snapshots.error().kind == Error::Kind::Unsupported;
    std::function<Result<bool>(WriteSession &)> work = [list = *snapshots, isFinal, now = m_clock()](WriteSession &session) -> Result<bool> {
        bool isSettled = true;
        for (const Snapshot &snapshot : list)
            isSettled = Confirming::keepRead(session, snapshot, isFinal, now) && isSettled;
        return isSettled;
    };
    auto writing = m_store.write<bool>(std::move(work));
    const Result<bool> settled = co_await writing;
    const bool isGone = std::ranges::any_of(*snapshots, [](const Snapshot &snapshot) { return !snapshot.image; });
    if (self && settled.value_or(false) && isGone)
        m_store.wipeLog();
    co_return settled.value_or(false);
}

} // namespace Rollcall
