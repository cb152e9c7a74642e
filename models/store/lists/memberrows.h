#pragma once

#include "models/store/lists/scope.h"

namespace Rollcall::Lists {

/// What a list shows of these users, in their order. In the people list `membership` holds the best status of those
/// memberships that may be seen (active without any), and when the user was made.
QList<MemberRow> memberRows(Sql::Connection &sql, const Scope &scope, const QList<qint64> &users);

} // namespace Rollcall::Lists
