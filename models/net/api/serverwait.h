#pragma once

#include "models/net/http/httprequest.h"

#include <optional>

namespace Rollcall {

/// How long the server asks to be left alone: Retry-After (seconds or a date), X-Retry-After, or, when nothing remains,
/// X-RateLimit-Reset (a UNIX time in seconds or milliseconds, or seconds from now). Nothing when it does not say.
std::optional<std::chrono::milliseconds> askedWait(const HttpAnswer &answer, const QDateTime &now);

/// A good answer whose headers say that it was the last one for a while.
std::optional<std::chrono::milliseconds> exhaustedWait(const HttpAnswer &answer, const QDateTime &now);

} // namespace Rollcall
