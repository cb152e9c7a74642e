#include "models/net/time/retrydelay.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Rollcall {

std::chrono::milliseconds retryDelay(int failures, std::chrono::milliseconds first, std::chrono::milliseconds most)
{
    const std::chrono::milliseconds whole = std::min<std::chrono::milliseconds>(first * (1LL << std::clamp(failures - 1, 0, 20)), most);
    const qint64 half = whole.count() / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
}

} // namespace Rollcall
