#pragma once

#include "models/store/lists/memberorder.h"

namespace Rollcall::Lists {

/// What is known of a query's rows before its order is walked.
struct Answer {
    Memory::Hits hits;                  ///< All of them, sorted, where they are few enough to be collected.
    std::shared_ptr<const Crowd> crowd; ///< Else all who may match, where it is worth knowing.
};

/// The estimate that decides between plans: hits of the most telling condition (words, roles, status, visibility) are
/// fetched from its index, but only so many. Answers are remembered until the data changes, so that scrolling and sorting
/// within a filter cost nothing.
Answer answerOf(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order);

/// All who may match, however many: for words that are frequent, but not where the order begins.
std::shared_ptr<const Crowd> wholeCrowdOf(Sql::Connection &sql, const MemberFilter &filter);

/// How many rows a query may have at most to be collected, in a scope of a size. Walking finds a page of p among h hits of n
/// after about p·n/h rows, collecting reads h: they cost the same at √(p·n).
qint64 mostHits(qint64 scopeSize);

} // namespace Rollcall::Lists
