#pragma once

#include "tests/benchmarks/harness/bench.h"

#include <QTimer>

namespace Rollcall::Bench {

/// How long the event loop stood still: a timer that wants to be called every millisecond says by how much it came late.
class Heartbeat final
{
public:
    Heartbeat();

    /// Gaps since the last call of this, in milliseconds.
    QList<double> take();

private:
    QTimer m_timer;
    Clock m_since;
    QList<double> m_gaps;
};

} // namespace Rollcall::Bench
