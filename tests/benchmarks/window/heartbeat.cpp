#include "tests/benchmarks/window/heartbeat.h"

namespace Rollcall::Bench {

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_gaps.append(std::max(0.0, m_since.milliseconds() - 1));
        m_since = Clock();
    });
    m_timer.start();
}

QList<double> Heartbeat::take()
{
    m_since = Clock();
    return std::exchange(m_gaps, {});
}

} // namespace Rollcall::Bench
