#pragma once

#include <chrono>
#include <optional>

namespace Rollcall {

/// How long to wait after failures in a row: retryDelay() from two seconds to five minutes. What the server asks for counts
/// when it is longer, up to an hour.
class BackOff final
{
public:
    std::chrono::milliseconds next(std::optional<std::chrono::milliseconds> asked = std::nullopt);
    void reset() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace Rollcall
