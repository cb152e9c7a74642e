#include "models/store/lists/candidates.h"
#include "models/store/lists/memberhits.h"
#include "models/store/lists/memberlist.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"

#include <cmath>

namespace Rollcall::Lists {

namespace {

constexpr qint64 countedQuickly = 10'000;
constexpr qint64 countedAtOnce = 4000;

/// The index by status answers without looking at rows.
qint64 countByStatus(Sql::Connection &sql, const MemberFilter &filter)
{
    qint64 sum = 0;
    for (const MemberStatus status : filter.statuses()) {
        const char first = statusByte(status);
        sum += sql.integer("SELECT count(*) FROM listing WHERE scope=? AND wide=1 AND status>=? AND status<?", filter.scope().row,
                           QByteArray(1, first), QByteArray(1, static_cast<char>(first + 1)))
                   .value_or(0);
    }
    return sum;
}

struct Counted {
    qint64 rows = 0;
    qint64 seen = 0; ///< Of how many people these are; 0: of all.
};

/// In the order of users, so that where the count ended tells how much of the scope was seen.
Counted count(Sql::Connection &sql, const MemberFilter &filter, qint64 limit)
{
    auto row = sql.select("SELECT count(*), max(user) FROM (SELECT l.user AS user FROM listing l" + filter.join() + " WHERE l.scope=?1"
                          + filter.where() + " ORDER BY l.user LIMIT ?6)");
    filter.bind(row);
    row.bind(MemberFilter::firstFree, limit);
    if (!row.step())
        return {};
    const qint64 rows = row.integer(0);
    const qint64 last = row.integer(1);
    row.reset();
    if (rows != limit)
        return {rows, 0};
    return {rows, sql.integer("SELECT count(*) FROM listing WHERE scope=? AND user<=?", filter.scope().row, last).value_or(0)};
}

/// Of a crowd, in the order of users; the index that named them is not asked again.
Counted count(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd, qint64 limit)
{
    if (crowd.isExact())
        return {crowd.size(), 0};
    Counted counted;
    const QList<qint64> users = crowd.users();
    while (counted.seen < users.size() && counted.rows != limit && !sql.fault()) {
        const QList<qint64> some = users.mid(counted.seen, limit < 0 ? countedAtOnce : std::min(countedAtOnce, limit - counted.rows));
        counted.rows += matching(sql, filter, crowd, some).size();
        counted.seen += some.size();
    }
    return counted;
}

/// Those who may match, where an index names them. An organization that is not wide is read through in no time.
std::shared_ptr<const Crowd> crowdToCount(Sql::Connection &sql, const MemberFilter &filter, const Answer &answer)
{
    auto crowd = answer.crowd;
    const bool byWords = sql.memory() && !filter.matcher().isEmpty() && filter.scope().wide;
    if (byWords && (!crowd || crowd->isEverybody()))
        crowd = wholeCrowdOf(sql, filter);
    if (!crowd || crowd->isEverybody())
        return nullptr;
    if (crowd->isExact() || filter.scope().row == 0)
        return crowd;
    // Of others there is no row to look at.
    auto rows = sql.select("SELECT user FROM listing INDEXED BY listing_by_organizations WHERE scope=? AND wide=1", filter.scope().row);
    auto members = std::make_shared<Crowd>(Crowd::nobody());
    while (rows.step()) {
        if (crowd->contains(rows.integer(0)))
            members->add(rows.integer(0));
    }
    members->setCertainty(crowd->certainty());
    return members;
}

/// Of a restricted scope only a bound is known; its rows stand among those of the directory.
qint64 sizeOf(Sql::Connection &sql, const Scope &scope)
{
    return scope.restricted ? sql.integer("SELECT users FROM totals").value_or(0) : scope.size;
}

/// `all`: of a crowd, or of the whole scope.
qint64 estimate(qint64 all, const Counted &counted)
{
    const double share = counted.seen > 0 ? static_cast<double>(all) / static_cast<double>(counted.seen) : 1.0;
    return std::max(counted.rows, static_cast<qint64>(std::llround(static_cast<double>(counted.rows) * share)));
}

} // namespace

Count countMembers(Sql::Connection &sql, const MemberQuery &query, const Visibility &visible, CountMode mode)
{
    Scope scope = scopeOf(sql, query.organization, visible);
    if (scope.nothing)
        return {};
    const MemberFilter filter(sql, query, std::move(scope));
    if (filter.isEmpty())
        return {filter.scope().size, true};
    if (filter.isStatusOnly() && filter.scope().wide)
        return {countByStatus(sql, filter), true};

    const QByteArray key = filter.key();
    Memory *memory = sql.memory();
    const qint64 sequence = memory ? Feed::sequence(sql) : 0;
    if (memory) {
        if (const auto known = memory->count(key, sequence))
            return {*known, true};
    }
    // The page beside the count needs the same hits.
    qint64 rows = 0;
    if (const Answer answer = answerOf(sql, filter, MemberOrder(query, filter.scope())); answer.hits) {
        rows = answer.hits->size();
    } else {
        const bool quick = mode == CountMode::Quick;
        const qint64 limit = quick ? countedQuickly + 1 : -1;
        const auto crowd = crowdToCount(sql, filter, answer);
        const Counted counted = crowd ? count(sql, filter, *crowd, limit) : count(sql, filter, limit);
        if (quick && counted.rows > countedQuickly && !(crowd && crowd->isExact()))
            return {estimate(crowd ? crowd->size() : sizeOf(sql, filter.scope()), counted), false};
        rows = counted.rows;
    }
    if (memory && !sql.fault())
        memory->rememberCount(key, sequence, rows);
    return {rows, true};
}

} // namespace Rollcall::Lists
