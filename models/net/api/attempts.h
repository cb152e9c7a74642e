#pragma once

#include "models/net/api/apirequest.h"

namespace Rollcall {

/// Whether one call is tried once more, and when. Counts its tries.
class Attempts final
{
public:
    using Wait = std::optional<std::chrono::milliseconds>;

    Attempts(const ApiRequest &request, Timing *timing);

    int tries() const { return m_tries; }

    /// After a request that got no answer.
    Wait after(const Error &error);

    /// After a status. A wait that the server asked for is no longer than the lane's patience.
    Wait after(const HttpAnswer &answer);

private:
    Wait again(Wait asked);

    bool m_isRepeatable;
    Lane m_lane;
    Timing *m_timing;
    int m_tries = 1;
};

} // namespace Rollcall
