#include "models/workspace/changes/changes.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/closing.h"

namespace Rollcall {

namespace {

/// "Suspend Wei Kim" of "Undo: Suspend Wei Kim".
QString doneTitle(const ChangeSet &set)
{
    const QString rest = set.title.section(QStringLiteral(": "), 1);
    const bool isAbout = set.origin == Origin::Undo || set.origin == Origin::Redo;
    return isAbout && !rest.isEmpty() ? rest : set.title;
}

QString undoTitle(const ChangeSet &set)
{
    return (set.origin == Origin::Undo ? Changes::tr("Redo: %1") : Changes::tr("Undo: %1")).arg(doneTitle(set));
}

Origin undoOrigin(const ChangeSet &set)
{
    return set.origin == Origin::Undo ? Origin::Redo : Origin::Undo;
}

std::function<Actor(const ConnectionId &)> actorsIn(const Workspace &workspace)
{
    return [&workspace](const ConnectionId &where) {
        const OpenDirectory *directory = workspace.find(where);
        return directory ? directory->actor() : Actor();
    };
}

} // namespace

Task<Result<UndoPlan>> Changes::planUndo(ChangeSetId set, QList<ChangeId> only)
{
    const QPointer self(this);
    const auto there = co_await m_basket.set(set);
    if (!self)
        co_return workspaceClosed();
    if (!there)
        co_return passOn(there);
    auto items = co_await m_basket.items(set);
    if (!self)
        co_return workspaceClosed();
    if (!items)
        co_return passOn(items);
    if (!only.isEmpty())
        items->removeIf([&only](const StagedChange &item) { return !only.contains(item.id()); });
    const QPointer<OpenDirectory> directory(items->isEmpty() ? nullptr : m_workspace.find(items->first().change.where));
    const auto who = co_await actorName(directory);
    if (!self)
        co_return workspaceClosed();
    ChangeSet back = newChangeSet(undoTitle(*there), undoOrigin(*there), who);
    back.undoes = only.isEmpty() ? set : ChangeSetId();
    if (only.size() == 1 && !items->isEmpty())
        back.title = tr("Undo: %1").arg(changesTitle(*items));
    const auto busy = co_await m_basket.beingUndone(set);
    if (!self)
        co_return workspaceClosed();
    if (!busy)
        co_return passOn(busy);
    const qsizetype all = items->size();
    const qsizetype left = items->removeIf([&busy](const StagedChange &item) { return busy->contains(item.id()); });
    if (items->isEmpty() && all > 0)
        co_return failure(Error::Kind::Conflict, tr("An undo of “%1” is in the basket already: apply it or discard it there.").arg(there->title));
    const qsizetype elsewhere = items->removeIf([this](const StagedChange &item) {
        const OpenDirectory *where = m_workspace.find(item.change.where);
        return where && leadsElsewhere(item.destination, where->destination());
    });
    UndoPlan plan = Rollcall::planUndo(*items, back, actorsIn(m_workspace));
    if (elsewhere > 0) {
        plan.lost.append(tr("%n of these changes were made at another server or client than the connection leads to now.", nullptr,
                            static_cast<int>(elsewhere)));
    }
    if (left > 0)
        plan.lost.append(tr("An undo of %n of these changes is in the basket already.", nullptr, static_cast<int>(left)));
    if (plan.items.isEmpty())
        co_return failure(Error::Kind::Unsupported, tr("Nothing of “%1” can be undone.").arg(there->title), plan.lost.join(u'\n'));
    co_return plan;
}

Task<Result<void>> Changes::stage(UndoPlan plan)
{
    return m_basket.stage(std::move(plan.set), std::move(plan.items));
}

Task<Result<UndoReport>> Changes::undoNow(std::optional<ChangeSet> set)
{
    const QPointer self(this);
    if (!set)
        co_return failure(Error::Kind::NotFound, tr("There is nothing to undo."));
    const ChangeSetId id = set->id;
    const QList<ChangeId> all;
    const auto plan = co_await planUndo(id, all);
    if (!self)
        co_return workspaceClosed();
    if (!plan)
        co_return passOn(plan);
    if (const auto staged = co_await stage(*plan); !staged)
        co_return passOn(staged);
    if (!self)
        co_return workspaceClosed();
    ApplyOptions options;
    options.batch = 1000; // Every commit has its price.
    // Who takes back what they have just done knows how much it is.
    options.isAsked = set->origin == Origin::Edit || set->origin == Origin::Undo;
    const auto outcome = co_await apply(plan->set.id, options);
    if (!self)
        co_return workspaceClosed();
    const auto stored = co_await m_basket.set(plan->set.id);
    if (!stored)
        co_return passOn(stored);
    UndoReport report{*stored, plan->lost, outcome.error};
    co_return report;
}

Task<Result<UndoReport>> Changes::undoLast(ConnectionId where)
{
    const QPointer self(this);
    const auto set = co_await m_basket.toUndo(where);
    if (!self)
        co_return workspaceClosed();
    if (!set)
        co_return passOn(set);
    auto report = co_await undoNow(*set);
    co_return report;
}

Task<Result<UndoReport>> Changes::redoLast(ConnectionId where)
{
    const QPointer self(this);
    const auto set = co_await m_basket.toRedo(where);
    if (!self)
        co_return workspaceClosed();
    if (!set)
        co_return passOn(set);
    auto report = co_await undoNow(*set);
    co_return report;
}

} // namespace Rollcall
