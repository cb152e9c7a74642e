#include "models/workspace/approval/approvaltables.h"
#include "models/workspace/changes/basketrows.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/basketwriting.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/changes/mentions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Rollcall::BasketTables {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

/// How an item stands to what it builds on.
enum class Needs { Met, InThisBatch, Waiting, Lost };

Needs needsOf(Sql::Connection &sql, const StagedChange &item, const QSet<ChangeId> &batch)
{
    Needs result = Needs::Met;
    for (const ChangeId &id : Rollcall::needsOf(item.change)) {
        if (batch.contains(id))
            return Needs::InThisBatch;
        const auto state = sql.integer("SELECT state FROM staged_changes WHERE id = ?", id);
        if (!state)
            return Needs::Lost;
        switch (static_cast<ItemState>(*state)) {
        case ItemState::Done:
        case ItemState::NoOp:
        case ItemState::Partial: break;
        case ItemState::Staged:
        case ItemState::Sending: result = Needs::Waiting; break;
        case ItemState::Refused:
        case ItemState::Conflict:
        case ItemState::Failed:
        case ItemState::Unknown: return Needs::Lost;
        }
    }
    return result;
}

/// What the changes of a batch are done to. What is compared with its base right before it is sent must not be there: the
/// comparison is made before the batch, not in the middle of it.
class Touched final
{
public:
    void add(const Claim &claim)
    {
        const auto entity = entityOf(claim.resolved);
        if (!entity)
            return;
        m_entities.insert(*entity);
        if (entity->kind == EntityKind::Membership) {
            m_entities.insert({EntityKind::Organization, entity->organization, {}});
            m_entities.insert({EntityKind::User, entity->id, {}});
        }
    }
    bool holds(const Claim &claim) const
    {
        const auto entity = entityOf(claim.resolved);
        return entity && !claim.base.isEmpty() && m_entities.contains(*entity);
    }

private:
    static std::optional<EntityId> entityOf(const Change &change)
    {
        const auto target = targetOf(change.payload);
        const auto *entity = target ? std::get_if<EntityId>(&*target) : nullptr;
        return entity ? std::optional(*entity) : std::nullopt;
    }
    QSet<EntityId> m_entities;
};

void refuse(Sql::Connection &sql, StagedChange item, const QDateTime &now)
{
    item.state = ItemState::Refused;
    item.reason = Error{Error::Kind::NotFound, Words::tr("It builds on a change that was not applied."), {}, {}};
    item.settled = now;
    settle(sql, item);
}

/// Some of what is staged, in order, each with its number: a set may be long, and a claim is short.
QList<std::pair<qint64, StagedChange>> stagedAfter(Sql::Connection &sql, qint64 set, const ConnectionId &where, qint64 after, int most)
{
    constexpr int atOnce = 500;
    constexpr int atLeast = 10;
    QList<std::pair<qint64, StagedChange>> staged;
    auto rows = sql.select("SELECT " ROLLCALL_ITEM_COLUMNS ", c.number FROM " ROLLCALL_ITEMS " WHERE c.state = 0 AND c.change_set = ? AND "
                           "c.connection = ? AND c.number > ? ORDER BY c.number LIMIT ?", set, where, after, std::clamp(most, atLeast, atOnce));
    while (rows.step())
        staged.append({rows.integer(20), itemFrom(rows)});
    return staged;
}

bool hasStaged(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where)
{
    return sql.integer("SELECT 1 FROM staged_changes WHERE change_set = (SELECT number FROM change_sets WHERE id = ?) AND connection = ? "
                       "AND state = 0 LIMIT 1", set, where).has_value();
}

Claim resolved(Sql::Connection &sql, const StagedChange &item, bool hasAliases)
{
    const ConnectionId &where = item.change.where;
    Claim claim{item, item.change, item.base};
    claim.resolved.dependsOn.clear(); // All of it is there: nothing is claimed before.
    if (!hasAliases && Rollcall::needsOf(item.change).isEmpty())
        return claim;
    const auto id = [&](EntityKind kind, const QString &old) { return hasAliases ? aliasOf(sql, where, kind, old) : old; };
    const auto ref = [&](const Ref &from) -> Ref {
        if (const auto *entity = std::get_if<EntityId>(&from))
            return hasAliases ? aliasOf(sql, where, *entity) : *entity;
        const auto needed = BasketTables::item(sql, std::get<ChangeId>(from));
        if (!needed || !needed->target)
            return from;
        return hasAliases ? aliasOf(sql, where, *needed->target) : *needed->target;
    };
    if (hasAliases)
        claim.base = rewritten(item.base, id);
    claim.resolved.payload = rewritten(item.change.payload, ref, id);
    return claim;
}

/// Puts one batch together.
class Claimer final
{
public:
    Claimer(Sql::Connection &sql, const ConnectionId &where, int most, const QDateTime &now, const QList<ChangeId> &sending)
        : m_sql(sql), m_hasAliases(hasAliases(sql, where)), m_most(most), m_now(now), m_batch(sending.begin(), sending.end())
    {
    }

    Claims claims;

    /// False: the batch ends before this item.
    bool take(qint64 number, const StagedChange &next)
    {
        if (claims.claims.size() >= m_most)
            return false;
        if (next.state == ItemState::Refused) { // Its row cannot be read.
            settle(m_sql, next);
            return unsent();
        }
        const Needs needs = needsOf(m_sql, next, m_batch);
        if (needs == Needs::InThisBatch)
            return false; // It is told apart from what it builds on only once that has an answer.
        if (needs == Needs::Waiting) {
            ++claims.waiting;
            return true;
        }
        if (needs == Needs::Lost) {
            refuse(m_sql, next, m_now);
            return unsent();
        }
        const Claim claim = resolved(m_sql, next, m_hasAliases);
        if (m_touched.holds(claim))
            return false;
        markSending(m_sql, number, m_now);
        m_batch.insert(next.id());
        m_touched.add(claim);
        claims.claims.append(claim);
        claims.claims.last().item.sent = m_now;
        return true;
    }

private:
    bool unsent()
    {
        ++claims.settled;
        return true;
    }

    Sql::Connection &m_sql;
    bool m_hasAliases;
    int m_most;
    QDateTime m_now;
    QSet<ChangeId> m_batch; ///< With those that are sent right now.
    Touched m_touched;
};

} // namespace

Claim resolved(Sql::Connection &sql, const StagedChange &item)
{
    return resolved(sql, item, hasAliases(sql, item.change.where));
}

Result<Claims> claim(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const QString &destination, int most,
                     const QDateTime &now, const QList<ChangeId> &sending)
{
    if (const auto may = ApprovalTables::mayBeSent(sql, set, where); !may) {
        if (hasStaged(sql, set, where))
            return passOn(may);
        return Claims(); // All of it is on its way, or done.
    }
    if (holdsOthers(sql, set, where, destination))
        return tl::unexpected(meantForElsewhere());
    const qint64 number = sql.integer("SELECT number FROM change_sets WHERE id = ?", set).value_or(0);
    Claimer claimer(sql, where, most, now, sending);
    bool goesOn = true;
    for (qint64 after = 0; goesOn;) {
        const int open = most - static_cast<int>(claimer.claims.claims.size());
        const auto some = open > 0 ? stagedAfter(sql, number, where, after, open) : QList<std::pair<qint64, StagedChange>>();
        if (some.isEmpty())
            break;
        for (const auto &[place, next] : some) {
            after = place;
            goesOn = claimer.take(place, next);
            if (!goesOn)
                break;
        }
    }
    if (!claimer.claims.claims.isEmpty() || claimer.claims.settled > 0)
        bump(sql);
    return claimer.claims;
}

Result<QList<Claim>> resolvedItems(Sql::Connection &sql, const ChangeSetId &set, int most)
{
    QList<Claim> claims;
    for (const StagedChange &item : items(sql, set, {}, 0, std::numeric_limits<int>::max())) {
        if (isApplied(item.state))
            continue;
        if (claims.size() >= most)
            break;
        Claim claim = resolved(sql, item);
        for (const ChangeId &needed : Rollcall::needsOf(item.change)) {
            const auto open = sql.integer("SELECT 1 FROM staged_changes WHERE id = ? AND state NOT IN (2, 3, 7)", needed);
            if (open)
                claim.resolved.dependsOn.append(needed);
        }
        claims.append(claim);
    }
    return claims;
}

Result<QList<Claim>> orphans(Sql::Connection &sql, const ConnectionId &where)
{
    QList<Claim> claims;
    for (const StagedChange &item : BasketTables::orphans(sql, where, QDateTime::currentDateTimeUtc()))
        claims.append(resolved(sql, item));
    return claims;
}

} // namespace Rollcall::BasketTables
