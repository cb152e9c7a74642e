#include "models/auth/tokens/backoff.h"

#include <QRandomGenerator>

namespace Rollcall {

using namespace std::chrono_literals;

std::chrono::milliseconds BackOff::next(std::optional<std::chrono::milliseconds> asked)
{
    const int doublings = std::min(m_failures++, 8);
    const std::chrono::milliseconds whole = std::min<std::chrono::milliseconds>(2s * (1 << doublings), 5min);
    const qint64 half = whole.count() / 2;
    const std::chrono::milliseconds own(half + QRandomGenerator::global()->bounded(half + 1));
    return asked ? std::max(own, std::min<std::chrono::milliseconds>(*asked, 1h)) : own;
}

} // namespace Rollcall
