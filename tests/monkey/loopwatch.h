#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Rollcall {

/// The longest time that the event loop stood still, in milliseconds: how late a timer came that wants to be called every
/// millisecond, without the time in which the computer did something else than this thread.
class LoopWatch final
{
public:
    LoopWatch();

    double longest() const { return m_longest; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0; ///< Nanoseconds for a processor, since this thread began.
    double m_longest = 0;
};

} // namespace Rollcall
