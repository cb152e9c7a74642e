#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

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

} // namespace Rollcall
