#pragma once

#include "models/service/rules/work.h"

namespace Rollcall::Rules {

/// Stores the hash that was made beforehand, to be replaced at first use, and hands the password out, this once.
Result<OneTimeSecret> givePassword(Work &work, const UserId &user);

} // namespace Rollcall::Rules
