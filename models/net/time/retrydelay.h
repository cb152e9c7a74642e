#pragma once

#include <chrono>

namespace Rollcall {

/// How long to wait before one more try after this many failures: doubling from `first` to `most`, each time a random part between
/// a half and all of it, so that many programs do not come back at once.
std::chrono::milliseconds retryDelay(int failures, std::chrono::milliseconds first, std::chrono::milliseconds most);

} // namespace Rollcall
