#include "models/store/lists/memberhits.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/candidates.h"
#include "models/store/lists/keys.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Rollcall::Lists {

namespace {

constexpr double page = 100;
// A scope of this size is read faster than an index is asked.
constexpr qint64 smallScope = 1000;
// Along an order in memory even few hits are met within milliseconds; reading each hit's row costs more.
constexpr qint64 fewAlongRanking = 300;
// A crowd of this part of its scope is met early on the way along any order, wherever in it they stand. Fetching it from its
// index takes some milliseconds for 100,000.
constexpr qint64 crowdPart = 8;

constexpr qint64 everyone = std::numeric_limits<qint64>::max() - 1;

using Candidates = std::optional<QList<qint64>>; ///< None: too many, or not asked for.

Candidates collect(Sql::Statement rows, qint64 most)
{
    QList<qint64> users;
    while (rows.step()) {
        if (users.size() >= most)
            return std::nullopt;
        users.append(rows.integer(0));
    }
    return users;
}

Candidates byText(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    // A transaction's own changes are not in the index yet.
    if (filter.matcher().isEmpty() || !sql.memory())
        return std::nullopt;
    return collect(sql.select("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?", filter.matcher().trigrams(), most + 1), most);
}

Candidates byRoles(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    if (filter.roles().isEmpty() || filter.scope().restricted)
        return std::nullopt;
    if (filter.scope().row != 0) {
        return collect(sql.select("SELECT user FROM membership_roles WHERE role IN (SELECT value FROM json_each(?)) "
                                  "AND organization=? LIMIT ?",
                                  filter.roles(), filter.scope().row, most + 1),
                       most);
    }
    return collect(sql.select("SELECT user FROM membership_roles WHERE role IN (SELECT value FROM json_each(?)) LIMIT ?",
                              filter.roles(), most + 1),
                   most);
}

Candidates byStatus(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    if (filter.statuses().isEmpty() || filter.scope().restricted || !filter.scope().wide)
        return std::nullopt;
    QList<qint64> users;
    for (const MemberStatus status : filter.statuses()) {
        const char first = statusByte(status);
        const Candidates part = collect(sql.select("SELECT user FROM listing WHERE scope=? AND wide=1 AND status>=? AND status<? LIMIT ?",
                                                   filter.scope().row, QByteArray(1, first),
                                                   QByteArray(1, static_cast<char>(first + 1)), most + 1),
                                        most);
        if (!part || users.size() + part->size() > most)
            return std::nullopt;
        users += *part;
    }
    return users;
}

Candidates byVisibility(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    const Scope &scope = filter.scope();
    if (!scope.restricted || scope.size > most)
        return std::nullopt;
    return collect(sql.select("SELECT user FROM memberships WHERE organization IN (SELECT value FROM json_each(?1)) "
                              "UNION SELECT ?2 WHERE ?2<>0",
                              scope.visible, scope.self),
                   most);
}

/// Reads the rows of those who may match, or of everybody, and keeps those who do.
Memory::Hits collected(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order, const Crowd &crowd)
{
    const QByteArray what = "SELECT l.user, " + order.value + " FROM ";
    auto rows = sql.select(crowd.isEverybody() ? what + "listing l" + filter.join() + " WHERE l.scope=?1" + filter.where()
                                               : what + "json_each(?6) c CROSS JOIN listing l ON l.scope=?1 AND l.user=c.value"
                                   + filter.join() + " WHERE 1" + filter.where());
    filter.bind(rows);
    order.bind(rows, filter.scope());
    if (!crowd.isEverybody())
        rows.bind(MemberFilter::firstFree, jsonRows(crowd.users()));
    QList<Position> found;
    while (rows.step())
        found.append({order.keyOf(rows, 1), rows.integer(0)});
    std::sort(found.begin(), found.end(), order);
    auto users = std::make_shared<QList<qint64>>();
    users->reserve(found.size());
    for (const Position &position : std::as_const(found))
        users->append(position.user);
    return users;
}

/// Those who meet every condition that an index answers with at most so many people.
Crowd crowdOf(Sql::Connection &sql, const MemberFilter &filter, qint64 most, qint64 mostByText, qint64 mostVisible)
{
    Crowd crowd;
    bool certain = !filter.scope().restricted
        && (filter.matcher().isEmpty() || (filter.matcher().isExact() && filter.scope().row == 0));
    const auto meet = [&](bool asked, const Candidates &candidates) {
        if (candidates && crowd.isEverybody())
            crowd = Crowd(*candidates);
        else if (candidates)
            crowd.keep(*candidates);
        return !asked || candidates;
    };
    certain = meet(!filter.matcher().isEmpty(), byText(sql, filter, mostByText)) && certain;
    // The rarest tells most: with few of a status left, whoever has a role need not be fetched.
    certain = meet(!filter.statuses().isEmpty(), byStatus(sql, filter, most)) && certain;
    const bool few = !crowd.isEverybody() && crowd.size() <= fewAlongRanking;
    const bool rolesMet = meet(!filter.roles().isEmpty(), few ? std::nullopt : byRoles(sql, filter, most));
    if (crowd.isEverybody())
        certain = meet(filter.scope().restricted, byVisibility(sql, filter, mostVisible)) && certain;
    if (certain && !crowd.isEverybody())
        crowd.setCertainty(rolesMet ? Crowd::Certainty::Exact : Crowd::Certainty::AllButRoles);
    return thinnedOut(sql, filter, std::move(crowd));
}

} // namespace

qint64 mostHits(qint64 scopeSize)
{
    return std::clamp(static_cast<qint64>(std::sqrt(page * static_cast<double>(scopeSize))), smallScope, qint64(10'000));
}

Answer answerOf(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order)
{
    const Scope &scope = filter.scope();
    Memory *memory = sql.memory();
    // An order of users is walked along in memory, which a transaction of writes has none of.
    const bool isIndexed = order.isIndexed && (memory || !order.isOfUsers);
    if (filter.isEmpty() && scope.wide && isIndexed)
        return {};
    const QByteArray key = filter.key() + order.key();
    const qint64 sequence = memory ? Feed::sequence(sql) : 0;
    if (memory) {
        Answer known{memory->hits(key, sequence), memory->crowd(filter.key(), sequence)};
        if (known.hits || (known.crowd && isIndexed))
            return known;
    }
    const bool ranked = memory && scope.wide && isRanked(scope.size);
    const bool small = !scope.restricted && scope.size <= smallScope;
    const qint64 most = mostHits(scope.size);
    // Words are looked up in the whole directory, whatever the scope.
    const qint64 everybody = sql.integer("SELECT users FROM totals").value_or(0);
    const Crowd crowd = small ? Crowd()
                              : crowdOf(sql, filter, ranked ? std::max(most, scope.size / crowdPart) : most,
                                        ranked ? std::max(most, everybody / crowdPart) : most,
                                        isIndexed ? most : everyone);
    Answer answer;
    // Without an index along which to walk, a scope is small enough to be read through.
    const bool readThrough = crowd.isEverybody() && !scope.restricted && (small || !scope.wide);
    if (readThrough || !isIndexed || (!crowd.isEverybody() && crowd.size() <= (ranked ? fewAlongRanking : most)))
        answer.hits = collected(sql, filter, order, crowd);
    else
        answer.crowd = std::make_shared<Crowd>(crowd);
    if (sql.fault())
        return {};
    if (memory && answer.hits)
        memory->rememberHits(key, sequence, answer.hits);
    else if (memory)
        memory->rememberCrowd(filter.key(), sequence, answer.crowd);
    return answer;
}

std::shared_ptr<const Crowd> wholeCrowdOf(Sql::Connection &sql, const MemberFilter &filter)
{
    const qint64 most = std::max(mostHits(filter.scope().size), filter.scope().size / crowdPart);
    auto crowd = std::make_shared<Crowd>(crowdOf(sql, filter, most, everyone, most));
    if (Memory *memory = sql.memory(); memory && !sql.fault())
        memory->rememberCrowd(filter.key(), Feed::sequence(sql), crowd);
    return crowd;
}

} // namespace Rollcall::Lists
