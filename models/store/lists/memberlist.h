#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// A page of a members or people list. Few hits are collected and sorted; many are met by walking along the order's index.
Page<MemberRow> members(Sql::Connection &sql, const MemberQuery &query, const Visibility &visible, qint64 offset, int limit);

/// Without a filter from the counters, at once. With one, exact up to 10,000; above that an estimate unless `mode` is Exact.
Count countMembers(Sql::Connection &sql, const MemberQuery &query, const Visibility &visible, CountMode mode);

} // namespace Rollcall::Lists
