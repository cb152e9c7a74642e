#pragma once

#include "models/net/time/timing.h"

namespace Rollcall {

/// Notices that the computer slept: its clock went on while its running time did not. Timers stand still meanwhile, so whoever
/// waits for a time has to look again.
class WakeWatch final : public QObject
{
    Q_OBJECT

public:
    using Running = std::function<std::chrono::milliseconds()>;

    /// `running` is the time that the computer has run, without its sleep.
    WakeWatch(Timing *timing, Running running, QObject *parent = nullptr);

Q_SIGNALS:
    /// Or the clock was set forward, which calls for the same.
    void woke();

private:
    void look();
    void wait();

    Timing *m_timing;
    Running m_running;
    QDateTime m_clock;
    std::chrono::milliseconds m_ran{0};
};

} // namespace Rollcall
