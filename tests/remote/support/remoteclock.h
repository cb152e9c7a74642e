#pragma once

#include "tests/net/apifixture.h"

#include <QElapsedTimer>

namespace Rollcall {

/// Turns the event loop until the task is done, and the clock when no request comes to the server any more.
template<typename T>
T finishedAt(const ScriptedServer &server, ManualTiming &timing, QCoro::Task<T> task)
{
    const Awaited<T> awaited(std::move(task));
    QElapsedTimer all;
    QElapsedTimer quiet;
    all.start();
    quiet.start();
    qsizetype seen = -1;
    while (!awaited.isThere() && all.elapsed() < 60'000) {
        QTest::qWait(1);
        if (std::exchange(seen, server.requests.size()) != server.requests.size())
            quiet.restart();
        if (const qint64 next = timing.untilNext(); quiet.elapsed() > 200 && next >= 0) {
            timing.advance(std::chrono::milliseconds(next));
            quiet.restart();
        }
    }
    if (!awaited.isThere())
        qFatal("The task did not end");
    return *awaited;
}

} // namespace Rollcall
