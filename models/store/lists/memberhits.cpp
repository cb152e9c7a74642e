#include "models/store/lists/memberhits.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"

#include <algorithm>
#include <cmath>

namespace Rollcall::Lists {

namespace {

constexpr double page = 100;
// A scope of this size is read faster than an index is asked.
constexpr qint64 smallScope = 1000;

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
    if (filter.roles().isEmpty())
        return std::nullopt;
    // The limit is inside, before the look-ups: it bounds what is read.
    return collect(sql.select("SELECT m.user FROM (SELECT membership FROM membership_roles WHERE role IN "
                              "(SELECT value FROM json_each(?1)) LIMIT ?2) h CROSS JOIN memberships m ON m.id=h.membership",
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

QList<Position> read(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order, const Candidates &candidates)
{
    const QByteArray what = "SELECT l.user, l." + order.column + " FROM ";
    const QByteArray text = candidates
        ? what + "json_each(?6) c CROSS JOIN listing l ON l.scope=?1 AND l.user=c.value" + filter.join() + " WHERE 1" + filter.where()
        : what + "listing l" + filter.join() + " WHERE l.scope=?1" + filter.where();
    auto rows = sql.select(text);
    filter.bind(rows);
    if (candidates) {
        QList<qint64> users = *candidates;
        std::sort(users.begin(), users.end());
        users.erase(std::unique(users.begin(), users.end()), users.end());
        rows.bind(MemberFilter::firstFree, jsonRows(users));
    }
    QList<Position> found;
    while (rows.step())
        found.append({rows.blob(1), rows.integer(0)});
    return found;
}

/// A crowd this much smaller than its scope is met early on the way along an order, wherever in it they stand.
constexpr qint64 crowdPart = 16;

Candidates candidatesOf(Sql::Connection &sql, const MemberFilter &filter, qint64 most, qint64 mostOfCrowd)
{
    Candidates candidates = byText(sql, filter, mostOfCrowd);
    if (!candidates || candidates->size() > most) {
        // Another condition may be more telling.
        for (const auto by : {&byRoles, &byStatus, &byVisibility}) {
            if (Candidates fewer = by(sql, filter, most))
                return fewer;
        }
    }
    return candidates ? candidates : byStatus(sql, filter, mostOfCrowd);
}

Memory::Hits collected(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order, const Candidates &candidates)
{
    QList<Position> found = read(sql, filter, order, candidates);
    std::sort(found.begin(), found.end(), order);
    auto users = std::make_shared<QList<qint64>>();
    users->reserve(found.size());
    for (const Position &position : std::as_const(found))
        users->append(position.user);
    return users;
}

std::shared_ptr<const Crowd> crowdOf(const Candidates &candidates)
{
    auto crowd = std::make_shared<Crowd>();
    if (candidates) {
        for (const qint64 user : *candidates)
            crowd->add(user);
    }
    return crowd;
}

} // namespace

qint64 mostHits(qint64 scopeSize)
{
    return std::clamp(static_cast<qint64>(std::sqrt(page * static_cast<double>(scopeSize))), smallScope, qint64(10'000));
}

Answer answerOf(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order)
{
    const Scope &scope = filter.scope();
    if (filter.isEmpty() && scope.wide)
        return {};
    Memory *memory = sql.memory();
    const QByteArray key = filter.key() + order.key();
    const qint64 sequence = memory ? Feed::sequence(sql) : 0;
    if (memory) {
        Answer known{memory->hits(key, sequence), memory->crowd(filter.key(), sequence)};
        if (known.hits || known.crowd)
            return known;
    }
    Candidates candidates;
    const qint64 most = mostHits(scope.size);
    if (scope.restricted || scope.size > smallScope) {
        const qint64 mostOfCrowd = memory && scope.wide && isRanked(scope.size) ? std::max(most, scope.size / crowdPart) : most;
        candidates = candidatesOf(sql, filter, most, mostOfCrowd);
    }
    Answer answer;
    // Without an index along which to walk, a scope is small enough to be read through.
    const bool readThrough = !candidates && !scope.restricted && (!scope.wide || scope.size <= smallScope);
    if (readThrough || (candidates && candidates->size() <= most))
        answer.hits = collected(sql, filter, order, candidates);
    else
        answer.crowd = crowdOf(candidates);
    if (sql.fault())
        return {};
    if (memory && answer.hits)
        memory->rememberHits(key, sequence, answer.hits);
    else if (memory)
        memory->rememberCrowd(filter.key(), sequence, answer.crowd);
    return answer;
}

} // namespace Rollcall::Lists
