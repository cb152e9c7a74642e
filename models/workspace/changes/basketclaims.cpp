#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/basketwriting.h"
#include "models/workspace/changes/mentions.h"

#include <QCoreApplication>
#include <QSet>

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

} // namespace

Claim resolved(Sql::Connection &sql, const StagedChange &item)
{
    const ConnectionId &where = item.change.where;
    const auto id = [&](EntityKind kind, const QString &old) { return aliasOf(sql, where, kind, old); };
    const auto ref = [&](const Ref &from) -> Ref {
        if (const auto *entity = std::get_if<EntityId>(&from))
            return aliasOf(sql, where, *entity);
        const auto needed = BasketTables::item(sql, std::get<ChangeId>(from));
        return needed && needed->target ? Ref(aliasOf(sql, where, *needed->target)) : from;
    };
    Claim claim{item, item.change, rewritten(item.base, id)};
    claim.resolved.payload = rewritten(item.change.payload, ref, id);
    claim.resolved.dependsOn.clear(); // All of it is there: nothing is claimed before.
    return claim;
}

Result<Claims> claim(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, int most, const QDateTime &now)
{
    Claims claims;
    QSet<ChangeId> batch;
    Touched touched;
    auto rows = sql.select("SELECT id FROM staged_changes WHERE state = 0 AND connection = ?2 "
                           "AND change_set = (SELECT number FROM change_sets WHERE id = ?1) ORDER BY number", set, where);
    QList<ChangeId> staged;
    while (rows.step())
        staged.append(rows.id<ChangeId>(0));
    claims.left = staged.size();
    for (const ChangeId &id : staged) {
        if (claims.claims.size() >= most)
            break;
        const auto next = item(sql, id);
        if (!next)
            continue;
        if (next->state == ItemState::Refused) { // Its row cannot be read.
            settle(sql, *next);
            ++claims.settled;
            --claims.left;
            continue;
        }
        const Needs needs = needsOf(sql, *next, batch);
        if (needs == Needs::InThisBatch)
            break; // It is told apart from what it builds on only once that has an answer.
        if (needs == Needs::Waiting) {
            ++claims.waiting;
            continue;
        }
        if (needs == Needs::Lost) {
            refuse(sql, *next, now);
            ++claims.settled;
            --claims.left;
            continue;
        }
        const Claim claim = resolved(sql, *next);
        if (touched.holds(claim))
            break;
        --claims.left;
        markSending(sql, id, now);
        batch.insert(id);
        touched.add(claim);
        claims.claims.append(claim);
        claims.claims.last().item.sent = now;
    }
    if (!batch.isEmpty() || claims.settled > 0)
        bump(sql);
    return claims;
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
