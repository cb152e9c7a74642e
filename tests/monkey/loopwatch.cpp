#include "tests/monkey/loopwatch.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace Rollcall {

namespace {

/// Of schedstat's three numbers the second: nanoseconds in which the thread could have run and did not. 0 where the kernel tells none.
qint64 waitedForProcessor()
{
    const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    char text[100] = {};
    const auto read = ::read(file, text, sizeof(text) - 1);
    ::close(file);
    long long ran = 0;
    long long waited = 0;
    return read > 0 && std::sscanf(text, "%lld %lld", &ran, &waited) == 2 ? waited : 0;
}

} // namespace

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_since.start();
    m_waited = waitedForProcessor();
    m_timer.start();
}

void LoopWatch::beat()
{
    const qint64 waited = waitedForProcessor();
    const qint64 late = m_since.nsecsElapsed() - 1'000'000 - (waited - m_waited);
    m_longest = std::max(m_longest, static_cast<double>(late) / 1e6);
    m_waited = waited;
    m_since.start();
}

} // namespace Rollcall
