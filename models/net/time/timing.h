#pragma once

#include "models/domain/timing.h"

#include <qcorotask.h>
#include <QObject>

#include <stop_token>

namespace Rollcall {

class SystemTiming final : public Timing
{
public:
    QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;
};

/// Waits; false when it was asked to stop before the end.
QCoro::Task<bool> pause(Timing *timing, std::chrono::milliseconds delay, std::stop_token stop);

} // namespace Rollcall
