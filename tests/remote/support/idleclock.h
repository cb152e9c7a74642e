#pragma once

#include "tests/net/manualtiming.h"

#include <QTimer>

#include <ctime>

namespace Rollcall {

/// Moves a clock that stands still, while the event loop turns: to the next moment for which somebody waits, as soon as nothing else
/// is going on (no request comes, and no other thread of this process computes). So a day passes as fast as the work in it.
class IdleClock final : public QObject
{
    Q_OBJECT
public:
    /// `traffic` grows with whatever is sent.
    IdleClock(ManualTiming &timing, std::function<qint64()> traffic) : m_timing(timing), m_traffic(std::move(traffic))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &IdleClock::turn);
        m_timer.start();
    }

private:
    static constexpr int enough = 50;             ///< Idle turns, a millisecond or more each.
    static constexpr qint64 little = 2'000'000;   ///< Nanoseconds of work in one of them.

    /// By all threads but this one, which has done what it had to do when it comes to a turn: what it paints is nobody's answer.
    static qint64 workOfOthers()
    {
        const auto of = [](clockid_t clock) {
            timespec time{};
            ::clock_gettime(clock, &time);
            return time.tv_sec * qint64(1'000'000'000) + time.tv_nsec;
        };
        return of(CLOCK_PROCESS_CPUTIME_ID) - of(CLOCK_THREAD_CPUTIME_ID);
    }

    void turn()
    {
        const qint64 worked = workOfOthers();
        const qint64 sent = m_traffic();
        const bool isIdle = std::exchange(m_sent, sent) == sent && worked - std::exchange(m_worked, worked) <= little;
        m_idle = isIdle ? m_idle + 1 : 0;
        if (m_idle < enough)
            return;
        m_idle = 0;
        if (const qint64 next = m_timing.untilNext(); next >= 0)
            m_timing.advance(std::chrono::milliseconds(next));
    }

    ManualTiming &m_timing;
    std::function<qint64()> m_traffic;
    QTimer m_timer;
    qint64 m_sent = -1;
    qint64 m_worked = 0;
    int m_idle = 0;
};

} // namespace Rollcall
