#include "models/store/lists/memberhits.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/candidates.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/wordcrowd.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Rollcall::Lists {

namespace {

constexpr double page = 100;
// A scope of this size is read faster than an index is asked.
constexpr qint64 smallScope = 1000;
// A crowd of this part of its scope is met early on the way along any order, wherever in it they stand.
constexpr qint64 crowdPart = 4;

// So many entries of the trigram index are read in the time that one person's rows take.
constexpr qint64 entriesForOne = 128;

constexpr qint64 everyone = std::numeric_limits<qint64>::max() - 1;

/// How many to fetch from an index at most; beyond that it is not worth it.
struct Most {
    qint64 byWords;
    qint64 byWordsOfMany; ///< As long as many are left who would be looked at one by one.
    bool unlessMetSoon; ///< Not those whose words are so frequent that a walk meets them sooner.
    qint64 byStatus;
    qint64 byRoles;
    qint64 byVisibility;
    qint64 few; ///< So few need no further condition.
};

/// None: too many, or not asked for.
using Candidates = std::shared_ptr<const Crowd>;

Candidates collect(Sql::Statement rows, qint64 most)
{
    auto crowd = std::make_shared<Crowd>(Crowd::nobody());
    // Somebody may be in several of them.
    for (qint64 read = 0; rows.step(); ++read) {
        if (read >= most)
            return nullptr;
        crowd->add(rows.integer(0));
    }
    return crowd;
}

Candidates byWords(Sql::Connection &sql, const MemberFilter &filter, const Most &most, const Crowd &others)
{
    // A transaction's own changes are not in the index yet.
    if (filter.matcher().isEmpty() || !sql.memory())
        return nullptr;
    const WordCrowd words(sql, filter.matcher());
    const qint64 worthwhile = std::clamp(others.isEverybody() ? 0 : others.size() * entriesForOne, most.byWords, most.byWordsOfMany);
    if (words.about() > worthwhile || (most.unlessMetSoon && words.isMetSoon()))
        return nullptr;
    auto crowd = std::make_shared<const Crowd>(words.all());
    return crowd->size() <= worthwhile ? crowd : nullptr;
}

Candidates byRoles(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    if (filter.roles().isEmpty() || filter.scope().restricted)
        return nullptr;
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
        return nullptr;
    auto crowd = std::make_shared<Crowd>(Crowd::nobody());
    for (const MemberStatus status : filter.statuses()) {
        const char first = statusByte(status);
        const Candidates part = collect(sql.select("SELECT user FROM listing WHERE scope=? AND wide=1 AND status>=? AND status<? LIMIT ?",
                                                   filter.scope().row, QByteArray(1, first),
                                                   QByteArray(1, static_cast<char>(first + 1)), most + 1),
                                        most);
        if (!part || crowd->size() + part->size() > most)
            return nullptr;
        crowd->add(*part);
    }
    return crowd;
}

Candidates byVisibility(Sql::Connection &sql, const MemberFilter &filter, qint64 most)
{
    const Scope &scope = filter.scope();
    if (!scope.restricted || scope.size > most)
        return nullptr;
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

/// So many are collected faster than met along an order, of which most would be walked: in memory a few nanoseconds each.
qint64 fewAlongRanking(qint64 scopeSize, bool isReady)
{
    const auto size = static_cast<double>(scopeSize);
    return std::clamp(static_cast<qint64>(isReady ? std::sqrt(size / 32) : std::sqrt(size)), qint64(100), qint64(1000));
}

/// Those who meet every condition that an index answers with at most so many people.
Crowd crowdOf(Sql::Connection &sql, const MemberFilter &filter, const Most &most)
{
    Crowd crowd;
    bool certain = !filter.scope().restricted
        && (filter.matcher().isEmpty() || (filter.matcher().isExact() && filter.scope().row == 0));
    const auto meet = [&](bool asked, const Candidates &candidates) {
        if (candidates && crowd.isEverybody())
            crowd = *candidates;
        else if (candidates)
            crowd.keep(*candidates);
        return !asked || candidates;
    };
    // With few left the others need not be fetched.
    const auto isFew = [&] { return !crowd.isEverybody() && crowd.size() <= most.few; };
    const bool rolesMet = meet(!filter.roles().isEmpty(), byRoles(sql, filter, most.byRoles));
    const bool wordsMet = meet(!filter.matcher().isEmpty(), isFew() ? nullptr : byWords(sql, filter, most, crowd));
    const bool statusMet = meet(!filter.statuses().isEmpty(), isFew() ? nullptr : byStatus(sql, filter, most.byStatus));
    if (crowd.isEverybody())
        meet(filter.scope().restricted, byVisibility(sql, filter, most.byVisibility));
    certain = certain && wordsMet && statusMet && !crowd.isEverybody();
    crowd.setCertainty(!certain ? Crowd::Certainty::None : rolesMet ? Crowd::Certainty::Exact : Crowd::Certainty::AllButRoles);
    // Most of those who meet all that was asked match. Documents are read for those alone whom a walk meets.
    const bool isAsGood = (wordsMet && statusMet && rolesMet) || !filter.matcher().isEmpty();
    return isAsGood ? crowd : thinnedOut(sql, filter, std::move(crowd));
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
    const qint64 few = ranked ? fewAlongRanking(scope.size, memory->ranking({scope.row, order.column}, sequence) != nullptr) : most;
    // Whoever sorts by what is filtered too meets all the others first.
    const qint64 others = ranked ? std::max(most, scope.size / crowdPart) : most;
    const qint64 everybody = sql.integer("SELECT users FROM totals").value_or(0);
    const bool anyWords = !isIndexed || (ranked && filter.isWordsOnly());
    const qint64 words = anyWords ? everyone : ranked ? std::max(most, everybody / crowdPart) : most;
    const Most limits{.byWords = words,
                      .byWordsOfMany = ranked ? std::max(words, everybody / 2) : words,
                      .unlessMetSoon = ranked && isIndexed && filter.isWordsOnly(),
                      .byStatus = ranked && order.column == "status" ? everyone : others,
                      .byRoles = ranked && order.column == "roles" ? everyone : others,
                      .byVisibility = isIndexed ? most : everyone,
                      .few = few};
    const Crowd crowd = small ? Crowd() : crowdOf(sql, filter, limits);
    Answer answer;
    // Without an index along which to walk, a scope is small enough to be read through.
    const bool readThrough = crowd.isEverybody() && !scope.restricted && (small || !scope.wide);
    if (readThrough || !isIndexed || (!crowd.isEverybody() && crowd.size() <= few))
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
    const Most limits{.byWords = everyone,
                      .byWordsOfMany = everyone,
                      .unlessMetSoon = false,
                      .byStatus = most,
                      .byRoles = most,
                      .byVisibility = most,
                      .few = 0};
    auto crowd = std::make_shared<Crowd>(crowdOf(sql, filter, limits));
    if (Memory *memory = sql.memory(); memory && !sql.fault())
        memory->rememberCrowd(filter.key(), Feed::sequence(sql), crowd);
    return crowd;
}

} // namespace Rollcall::Lists
