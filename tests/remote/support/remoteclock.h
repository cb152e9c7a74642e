#pragma once

#include "tests/net/apifixture.h"

#include <QElapsedTimer>

#include <ctime>

namespace Rollcall {

/// Turns the event loop until the task is done, and the clock when nothing is going on any more: no request comes to the server
/// and no thread of this process computes. The computer may be slow meanwhile: turns are counted, not time.
template<typename T>
T finishedAt(const ScriptedServer &server, ManualTiming &timing, QCoro::Task<T> task)
{
    constexpr int idleTurns = 150;
    constexpr std::clock_t idleWork = CLOCKS_PER_SEC / 500; // in one turn
    const Awaited<T> awaited(std::move(task));
    QElapsedTimer all;
    all.start();
    qsizetype seen = -1;
    std::clock_t worked = std::clock();
    for (int idle = 0; !awaited.isThere() && all.elapsed() < 300'000; ++idle) {
        QTest::qWait(1);
        const bool isAsked = std::exchange(seen, server.requests.size()) != server.requests.size();
        const std::clock_t before = std::exchange(worked, std::clock());
        if (isAsked || worked - before > idleWork)
            idle = 0;
        if (const qint64 next = timing.untilNext(); idle > idleTurns && next >= 0) {
            timing.advance(std::chrono::milliseconds(next));
            idle = 0;
        }
    }
    if (!awaited.isThere())
        qFatal("The task did not end");
    return *awaited;
}

} // namespace Rollcall
