// What the basket answers about what it holds.

#include "models/workspace/approval/approvaltables.h"
#include "models/workspace/changes/basket_p.h"
#include "models/workspace/changes/baskettables.h"
#include "models/workspace/changes/basketwriting.h"

namespace Rollcall {

Task<Result<QList<ChangeId>>> Basket::dependents(QList<ChangeId> ids)
{
    return read<QList<ChangeId>>([ids](Sql::Connection &sql) -> Result<QList<ChangeId>> {
        return BasketTables::dependents(sql, ids);
    });
}

Task<Result<QList<ChangeId>>> Basket::beingUndone(ChangeSetId set)
{
    return read<QList<ChangeId>>([set](Sql::Connection &sql) -> Result<QList<ChangeId>> { return BasketTables::beingUndone(sql, set); });
}

Task<Result<QList<ChangeSet>>> Basket::sets(bool openOnly, int limit)
{
    return read<QList<ChangeSet>>([openOnly, limit](Sql::Connection &sql) -> Result<QList<ChangeSet>> {
        return BasketTables::sets(sql, openOnly, limit);
    });
}

Task<Result<ChangeSet>> Basket::set(ChangeSetId id)
{
    return read<ChangeSet>([id](Sql::Connection &sql) -> Result<ChangeSet> {
        if (auto found = BasketTables::set(sql, id))
            return *std::move(found);
        return failure(Error::Kind::NotFound, tr("This change set is not in the basket any more."), id.toString());
    });
}

Task<Result<QList<StagedChange>>> Basket::items(ChangeSetId set, std::optional<ItemState> state, qint64 offset, int limit)
{
    return read<QList<StagedChange>>([=](Sql::Connection &sql) -> Result<QList<StagedChange>> {
        return BasketTables::items(sql, set, state, offset, limit);
    });
}

Task<Result<StagedChange>> Basket::item(ChangeId id)
{
    return read<StagedChange>([id](Sql::Connection &sql) -> Result<StagedChange> {
        if (auto found = BasketTables::item(sql, id))
            return *std::move(found);
        return failure(Error::Kind::NotFound, tr("This change is not in the basket any more."), id.toString());
    });
}

Task<Result<Basket::ToSend>> Basket::toSend(ChangeSetId set)
{
    return read<ToSend>([set](Sql::Connection &sql) -> Result<ToSend> { return BasketTables::toSend(sql, set); });
}

Task<Result<QList<StagedChange>>> Basket::removals(ChangeSetId set)
{
    return read<QList<StagedChange>>([set](Sql::Connection &sql) -> Result<QList<StagedChange>> { return BasketTables::removals(sql, set); });
}

Task<Result<QList<EntityId>>> Basket::known(ConnectionId where, QList<EntityId> entities)
{
    return read<QList<EntityId>>([where, entities](Sql::Connection &sql) -> Result<QList<EntityId>> {
        QList<EntityId> known;
        for (const EntityId &entity : entities)
            known.append(BasketTables::aliasOf(sql, where, entity));
        return known;
    });
}

Task<Result<QList<Claim>>> Basket::resolved(ChangeSetId set, int most)
{
    return read<QList<Claim>>([set, most](Sql::Connection &sql) { return BasketTables::resolvedItems(sql, set, most); });
}

Task<Result<Claim>> Basket::resolved(ChangeId id)
{
    return read<Claim>([id](Sql::Connection &sql) -> Result<Claim> {
        const auto found = BasketTables::item(sql, id);
        if (!found)
            return failure(Error::Kind::NotFound, tr("This change is not in the basket any more."), id.toString());
        return BasketTables::resolved(sql, *found);
    });
}

Task<Result<std::optional<ChangeSet>>> Basket::toUndo(ConnectionId where)
{
    return read<std::optional<ChangeSet>>([where](Sql::Connection &sql) -> Result<std::optional<ChangeSet>> {
        return BasketTables::toUndo(sql, where);
    });
}

Task<Result<std::optional<ChangeSet>>> Basket::toRedo(ConnectionId where)
{
    return read<std::optional<ChangeSet>>([where](Sql::Connection &sql) -> Result<std::optional<ChangeSet>> {
        return BasketTables::toRedo(sql, where);
    });
}

Task<Result<std::optional<double>>> Basket::rate(ConnectionId where)
{
    return read<std::optional<double>>([where](Sql::Connection &sql) -> Result<std::optional<double>> {
        return BasketTables::rate(sql, where);
    });
}

Task<Result<QList<Basket::Heading>>> Basket::headings(ChangeSetId set)
{
    return read<QList<Heading>>([set](Sql::Connection &sql) -> Result<QList<Heading>> { return BasketTables::headings(sql, set); });
}

Task<Result<void>> Basket::mayBeSent(ChangeSetId set, ConnectionId where)
{
    return read<void>([set, where](Sql::Connection &sql) { return ApprovalTables::mayBeSent(sql, set, where); });
}

Task<Result<QList<Claim>>> Basket::orphans(ConnectionId where)
{
    return read<QList<Claim>>([where](Sql::Connection &sql) { return BasketTables::orphans(sql, where); });
}

Task<Result<QList<ConnectionId>>> Basket::connectionsWithOrphans()
{
    return read<QList<ConnectionId>>([](Sql::Connection &sql) -> Result<QList<ConnectionId>> {
        return BasketTables::connectionsUnderWay(sql);
    });
}

Task<Result<QList<StagedChange>>> Basket::lostSecrets()
{
    return read<QList<StagedChange>>([](Sql::Connection &sql) -> Result<QList<StagedChange>> { return BasketTables::lostSecrets(sql); });
}

} // namespace Rollcall
