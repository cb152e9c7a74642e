#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Rollcall {

/// Turns the event loop until this is so; false when it is not in time (milliseconds). QTest::qWaitFor() sleeps ten milliseconds
/// after every turn, whatever happens meanwhile.
template<typename Condition>
bool waitFor(const Condition &isSo, int most = 5'000)
{
    constexpr int betweenLooks = 5; // At what changes without an event of this thread.
    const QDeadlineTimer end(most);
    QTimer looks;
    looks.setTimerType(Qt::PreciseTimer);
    looks.start(betweenLooks);
    while (!isSo()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace Rollcall
