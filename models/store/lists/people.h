#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// A person with the memberships that may be seen, by organization name, everything spelled out.
Person person(Sql::Connection &sql, const User &user, const Visibility &visible);

} // namespace Rollcall::Lists
