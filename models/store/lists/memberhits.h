#pragma once

#include "models/store/lists/memberorder.h"

namespace Rollcall::Lists {

/// The whole answer of a filtered query, sorted, where it is small enough to be collected; null where walking along an index
/// is quicker. Remembered until the data changes, so that scrolling within a filter costs nothing.
Memory::Hits hitsOf(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order);

/// How many rows a query may have at most to be collected, in a scope of a size. Walking finds a page of p among h hits of n
/// after about p·n/h rows, collecting reads h: they cost the same at √(p·n).
qint64 mostHits(qint64 scopeSize);

} // namespace Rollcall::Lists
