#include "models/net/time/timing.h"

#include "models/net/time/completion.h"

#include <QTimer>

namespace Rollcall {

QDateTime SystemTiming::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemTiming::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call)
{
    // QTimer::singleShot() keeps the call, and what it holds, until the time is up, also when the context is long gone.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->setTimerType(delay < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
    QObject::connect(timer, &QTimer::timeout, context, std::move(call));
    timer->start(delay);
}

QCoro::Task<bool> pause(Timing *timing, std::chrono::milliseconds delay, std::stop_token stop)
{
    const Completion<bool> done;
    QObject context;
    timing->after(delay, &context, [done] { done.resolve(true); });
    const std::stop_callback stopped(stop, [done] { done.resolve(false); });
    co_return co_await done;
}

} // namespace Rollcall
