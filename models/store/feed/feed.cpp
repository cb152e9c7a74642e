#include "models/store/feed/feed.h"

#include "models/store/sql/connection.h"

namespace Rollcall::Feed {

namespace {

constexpr qint64 kept = 100'000;

// Written into files: never renumber.
int codeOf(EntityKind kind)
{
    return static_cast<int>(kind);
}
static_assert(static_cast<int>(EntityKind::Organization) == 0 && static_cast<int>(EntityKind::Application) == 1
              && static_cast<int>(EntityKind::User) == 2 && static_cast<int>(EntityKind::Membership) == 3
              && static_cast<int>(EntityKind::Role) == 4 && static_cast<int>(EntityKind::RoleGroup) == 5
              && static_cast<int>(EntityKind::Invitation) == 6);

} // namespace

void append(Sql::Connection &sql, const EntityId &entity)
{
    sql.run("INSERT INTO feed(kind, id, organization) VALUES (?,?,?)", codeOf(entity.kind), entity.id,
            entity.organization);
}

qint64 sequence(Sql::Connection &sql)
{
    return sql.integer("SELECT max(sequence) FROM feed").value_or(0);
}

News since(Sql::Connection &sql, qint64 sequence)
{
    News news;
    news.sequence = Feed::sequence(sql);
    news.any = news.sequence > sequence;
    if (!news.any || news.sequence - sequence > mostEvents)
        return news;
    auto rows = sql.select("SELECT sequence, kind, id, organization FROM feed WHERE sequence>? ORDER BY sequence", sequence);
    while (rows.step()) {
        news.events.append({rows.integer(0), EntityId{static_cast<EntityKind>(rows.number(1)), rows.text(2), rows.text(3)}});
    }
    return news;
}

bool prune(Sql::Connection &sql, qint64 most)
{
    const qint64 last = sequence(sql) - kept;
    const qint64 first = sql.integer("SELECT min(sequence) FROM feed").value_or(last + 1);
    const bool isMore = last - first >= most;
    if (first <= last)
        sql.run("DELETE FROM feed WHERE sequence<=?", isMore ? first + most - 1 : last);
    return isMore && !sql.fault();
}

} // namespace Rollcall::Feed
