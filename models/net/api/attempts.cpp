#include "models/net/api/attempts.h"

#include "models/net/api/serverwait.h"
#include "models/net/time/retrydelay.h"

namespace Rollcall {

using namespace std::chrono_literals;

Attempts::Attempts(const ApiRequest &request, Timing *timing)
    : m_isRepeatable(request.repeat == Repeat::Always
                     || (request.repeat == Repeat::ByMethod
                         && (request.method == "GET" || request.method == "HEAD" || request.method == "PUT"
                             || request.method == "DELETE"))),
      m_lane(request.lane), m_timing(timing)
{
}

Attempts::Wait Attempts::again(Wait asked)
{
    const bool isPerson = m_lane == Lane::Interactive;
    if (m_tries >= (isPerson ? 3 : 8) || (asked && *asked > Budget::patience(m_lane)))
        return std::nullopt;
    const auto own = isPerson ? retryDelay(m_tries, 400ms, 5s) : retryDelay(m_tries, 1s, 2min);
    ++m_tries;
    return asked ? std::max(own, *asked) : own;
}

Attempts::Wait Attempts::after(const Error &error)
{
    // A person has waited for one time-out already, and a certificate does not change.
    const bool isWorthIt = (error.kind == Error::Kind::Network && error.field.isEmpty())
                           || (error.kind == Error::Kind::Timeout && m_lane == Lane::Background);
    return m_isRepeatable && isWorthIt ? again(std::nullopt) : std::nullopt;
}

Attempts::Wait Attempts::after(const HttpAnswer &answer)
{
    switch (answer.status) {
    case 429: // refused before anything was done, so whatever it was may be asked again
        return again(askedWait(answer, m_timing->now()));
    case 502:
    case 503:
    case 504: return m_isRepeatable ? again(askedWait(answer, m_timing->now())) : std::nullopt;
    default: return std::nullopt;
    }
}

} // namespace Rollcall
