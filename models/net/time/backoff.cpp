#include "models/net/time/backoff.h"

#include "models/net/time/retrydelay.h"

#include <algorithm>

namespace Rollcall {

using namespace std::chrono_literals;

std::chrono::milliseconds BackOff::next(std::optional<std::chrono::milliseconds> asked)
{
    const std::chrono::milliseconds own = retryDelay(++m_failures, 2s, 5min);
    return asked ? std::max(own, std::min<std::chrono::milliseconds>(*asked, 1h)) : own;
}

} // namespace Rollcall
