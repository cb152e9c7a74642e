#include "models/store/lists/memberlist.h"

#include "models/store/lists/memberhits.h"
#include "models/store/lists/memberrows.h"

namespace Rollcall::Lists {

Page<MemberRow> members(Sql::Connection &sql, const MemberQuery &query, const Visibility &visible, qint64 offset, int limit)
{
    Page<MemberRow> page{std::max(offset, qint64(0)), {}};
    Scope scope = scopeOf(sql, query.organization, visible);
    if (scope.nothing || limit <= 0)
        return page;
    const MemberFilter filter(sql, query, std::move(scope));
    const MemberOrder order(query);
    QList<qint64> users;
    if (const Memory::Hits hits = hitsOf(sql, filter, order))
        users = hits->mid(std::min(page.offset, qint64(hits->size())), limit);
    else
        users = MemberWalk(sql, filter, order).rows(page.offset, limit);
    page.rows = memberRows(sql, filter.scope(), users);
    return page;
}

} // namespace Rollcall::Lists
