#include "models/store/lists/memberhits.h"
#include "models/store/lists/memberlist.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"

#include <cmath>

namespace Rollcall::Lists {

namespace {

constexpr qint64 countedQuickly = 10'000;
// Below this, reading a scope through costs less than asking the trigram index of the whole directory.
constexpr qint64 readThrough = 50'000;

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
    qint64 lastUser = 0;
};

/// In the order of users, so that where the count ended tells how much of the scope was seen.
Counted count(Sql::Connection &sql, const MemberFilter &filter, qint64 limit)
{
    // A transaction's own changes are not in the index yet.
    const bool useIndex = sql.memory() && !filter.matcher().isEmpty() && (filter.scope().row == 0 || filter.scope().size > readThrough);
    const QByteArray from = useIndex
        ? "search s CROSS JOIN listing l ON l.scope=?1 AND l.user=s.rowid" + filter.join() + " WHERE s.search MATCH ?6"
        : "listing l" + filter.join() + " WHERE l.scope=?1";
    const QByteArray order = useIndex ? "" : " ORDER BY l.user";
    auto row = sql.select("SELECT count(*), max(user) FROM (SELECT l.user AS user FROM " + from + filter.where() + order
                          + " LIMIT ?7)");
    filter.bind(row);
    if (useIndex)
        row.bind(MemberFilter::firstFree, filter.matcher().trigrams());
    row.bind(MemberFilter::firstFree + 1, limit);
    return row.step() ? Counted{row.integer(0), row.integer(1)} : Counted{};
}

/// Of a crowd, in the order of users; the index that named them is not asked again.
Counted count(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd, qint64 limit)
{
    if (crowd.isExact())
        return {crowd.size(), 0};
    Counted counted;
    auto check = sql.select("SELECT 1 FROM listing l" + filter.join() + " WHERE l.scope=?1 AND l.user=?6" + filter.where());
    filter.bind(check);
    for (const qint64 user : crowd.users()) {
        check.reset();
        check.bind(MemberFilter::firstFree, user);
        counted.rows += check.step() ? 1 : 0;
        counted.lastUser = user;
        if (sql.fault() || counted.rows == limit)
            break;
    }
    return counted;
}

qint64 estimate(Sql::Connection &sql, const MemberFilter &filter, const Counted &counted)
{
    const qint64 seen = sql.integer("SELECT count(*) FROM listing WHERE scope=? AND user<=?", filter.scope().row, counted.lastUser)
                            .value_or(0);
    const qint64 all = sql.integer("SELECT count(*) FROM listing WHERE scope=?", filter.scope().row).value_or(0);
    const double share = seen > 0 ? static_cast<double>(all) / static_cast<double>(seen) : 1.0;
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
        const bool hasCrowd = answer.crowd && !answer.crowd->isEverybody();
        const qint64 limit = quick ? countedQuickly + 1 : -1;
        const Counted counted = hasCrowd ? count(sql, filter, *answer.crowd, limit) : count(sql, filter, limit);
        if (hasCrowd && answer.crowd->isExact())
            return {counted.rows, true};
        if (quick && counted.rows > countedQuickly)
            return {estimate(sql, filter, counted), false};
        rows = counted.rows;
    }
    if (memory && !sql.fault())
        memory->rememberCount(key, sequence, rows);
    return {rows, true};
}

} // namespace Rollcall::Lists
