#pragma once

#include "models/store/lists/crowd.h"
#include "models/store/lists/memberfilter.h"

namespace Rollcall::Lists {

/// Those of `users`, who are some of the crowd, who match; in the order of `users`. What the crowd is certain of is not
/// checked again, and many are checked at once: half a microsecond to three for each.
QList<qint64> matching(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd, const QList<qint64> &users);

/// Which part of a crowd matches, by a sample.
double shareMatching(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd);

/// The crowd, made exact where few of it match: nobody walks along an order for hits that are not there.
Crowd thinnedOut(Sql::Connection &sql, const MemberFilter &filter, Crowd crowd);

} // namespace Rollcall::Lists
