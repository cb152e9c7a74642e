#pragma once

#include <QDateTime>

#include <functional>

namespace Rollcall {

/// Tells the time in UTC; tests set their own.
using Clock = std::function<QDateTime()>;

} // namespace Rollcall
