#include "models/store/lists/memberlist.h"

#include "models/store/lists/memberhits.h"
#include "models/store/lists/memberrows.h"
#include "models/store/lists/rankedwalk.h"
#include "models/store/lists/userwalk.h"

namespace Rollcall::Lists {

namespace {

// Nearer ones are reached along the index as fast.
constexpr qint64 farOffset = 5000;

QList<qint64> usersOf(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order, qint64 offset, int limit)
{
    const Answer answer = answerOf(sql, filter, order);
    if (answer.hits)
        return answer.hits->mid(std::min(offset, qint64(answer.hits->size())), limit);
    if (!sql.memory() || !filter.scope().wide || !isRanked(filter.scope().size))
        return MemberWalk(sql, filter, order).rows(offset, limit);

    RankedWalk walk(sql, filter, order, answer.crowd);
    if (filter.isEmpty()) {
        // The first page is not kept waiting while the whole order is read.
        if (walk.isReady() || offset > farOffset)
            return walk.rows(offset, limit);
        walk.wish();
        if (order.isOfUsers)
            return UserWalk(sql, order.column, filter.scope().row).rows(offset, limit, order.descending);
    } else if (answer.crowd && !answer.crowd->isEverybody()) {
        return walk.rows(offset, limit);
    } else if (!filter.matcher().isEmpty()) {
        if (const auto users = walk.rowsNearby(offset, limit))
            return *users;
        return RankedWalk(sql, filter, order, wholeCrowdOf(sql, filter)).rows(offset, limit);
    }
    return order.isOfUsers ? walk.rows(offset, limit) : MemberWalk(sql, filter, order).rows(offset, limit);
}

} // namespace

Page<MemberRow> members(Sql::Connection &sql, const MemberQuery &query, const Visibility &visible, qint64 offset, int limit)
{
    Page<MemberRow> page{std::max(offset, qint64(0)), {}};
    Scope scope = scopeOf(sql, query.organization, visible);
    if (scope.nothing || limit <= 0)
        return page;
    const MemberFilter filter(sql, query, std::move(scope));
    const MemberOrder order(query, filter.scope());
    page.rows = memberRows(sql, filter.scope(), usersOf(sql, filter, order, page.offset, limit));
    return page;
}

} // namespace Rollcall::Lists
