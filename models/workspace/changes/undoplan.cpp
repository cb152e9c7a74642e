#include "models/workspace/changes/undoplan.h"

#include "models/workspace/changes/inverse.h"
#include "models/workspace/changes/mentions.h"

#include <algorithm>

namespace Rollcall {

namespace {

/// Whatever names a thing that an item of this plan makes again has to wait for its new id.
void waitForWhatIsMade(QList<StagedChange> &items)
{
    QHash<EntityId, ChangeId> makers;
    for (StagedChange &item : items) {
        for (const EntityId &named : mentioned(item.change.payload)) {
            const auto maker = makers.constFind(named);
            if (maker != makers.constEnd() && !item.change.dependsOn.contains(*maker))
                item.change.dependsOn.append(*maker);
        }
        if (item.recreates)
            makers.insert(*item.recreates, item.id());
    }
}

} // namespace

QList<ConnectionId> UndoPlan::where() const
{
    QList<ConnectionId> places;
    for (const StagedChange &item : items) {
        if (!places.contains(item.change.where))
            places.append(item.change.where);
    }
    return places;
}

UndoPlan planUndo(const QList<StagedChange> &applied, ChangeSet set, const std::function<Actor(const ConnectionId &)> &actorAt)
{
    UndoPlan plan;
    plan.set = std::move(set);
    for (auto it = applied.crbegin(); it != applied.crend(); ++it) {
        const bool wasDone = it->state == ItemState::Done || it->state == ItemState::Partial;
        if (!wasDone || it->undone)
            continue;
        const Inverse inverse = inverseOf(*it);
        for (const QString &sentence : inverse.lost) {
            if (!plan.lost.contains(sentence))
                plan.lost.append(sentence);
        }
        if (inverse.items.isEmpty())
            plan.notUndoable.append(it->id());
        const Actor actor = actorAt(it->change.where);
        for (StagedChange item : inverse.items) {
            item.change.where = it->change.where;
            item.change.actor = actor.user.isEmpty() ? it->change.actor : actor;
            item.set = plan.set.id;
            item.destination = it->destination;
            plan.items.append(item);
        }
    }
    waitForWhatIsMade(plan.items);
    return plan;
}

} // namespace Rollcall
