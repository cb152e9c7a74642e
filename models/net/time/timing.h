#pragma once

#include <qcorotask.h>
#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <stop_token>

namespace Rollcall {

/// The clock and the timer of everything that waits, handed in so that tests set the time. Outlives its users.
class Timing
{
public:
    virtual ~Timing() = default;

    virtual QDateTime now() const = 0; ///< UTC.

    /// Calls once, from the event loop, unless the context is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;
};

class SystemTiming final : public Timing
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;
};

/// Waits; false when it was asked to stop before the end.
QCoro::Task<bool> pause(Timing *timing, std::chrono::milliseconds delay, std::stop_token stop);

} // namespace Rollcall
