#include "models/auth/session/wakewatch.h"

namespace Rollcall {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds betweenLooks = 5s;
constexpr std::chrono::milliseconds shortestSleep = 10s; ///< Less may be a clock that is set right.

} // namespace

WakeWatch::WakeWatch(Timing *timing, Running running, QObject *parent)
    : QObject(parent), m_timing(timing), m_running(std::move(running)), m_clock(timing->now()), m_ran(m_running())
{
    wait();
}

void WakeWatch::wait()
{
    m_timing->after(betweenLooks, this, [this] { look(); });
}

void WakeWatch::look()
{
    const QDateTime now = m_timing->now();
    const std::chrono::milliseconds ran = m_running();
    const std::chrono::milliseconds passed(m_clock.msecsTo(now));
    const bool hasSlept = passed - (ran - m_ran) >= shortestSleep;
    m_clock = now;
    m_ran = ran;
    wait();
    if (hasSlept)
        Q_EMIT woke();
}

} // namespace Rollcall
