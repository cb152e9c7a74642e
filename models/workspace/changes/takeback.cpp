#include "models/workspace/changes/takeback.h"

#include "models/domain/approval.h"
#include "models/workspace/changes/conflicts.h"
#include "models/workspace/closing.h"

#include <algorithm>

namespace Rollcall {

namespace {

bool isSmall(Origin origin)
{
    return origin == Origin::Edit || origin == Origin::Undo || origin == Origin::Redo;
}

/// Every field of this change is to win, whatever is there now.
Choices allMine(const Payload &payload)
{
    Choices choices{{wholeThing, Choice::Mine}};
    for (const QString &key : touchedKeys(payload))
        choices.insert(key, Choice::Mine);
    return choices;
}

/// Puts the conflicting items of the set on what is there now; true when there were some.
Task<bool> insist(QPointer<Changes> changes, ChangeSetId set)
{
    const auto items = co_await changes->basket().items(set, ItemState::Conflict);
    bool any = false;
    if (!items)
        co_return any;
    for (const StagedChange &item : *items) {
        if (!changes)
            co_return false;
        const QPointer<Basket> basket(&changes->basket());
        const QPointer<Workspace> workspace(&changes->workspace());
        const Choices choices = allMine(item.change.payload);
        const ChangeId id = item.id();
        const auto resolved = co_await resolveConflict(basket, workspace, id, choices);
        any = any || resolved.has_value();
    }
    co_return any && changes;
}

/// Why the undo is not taken out of the basket again, where a second person has to agree first.
std::optional<Error> waitingReason(const TakenBack &taken)
{
    const auto waits = [](const std::optional<Error> &reason) { return reason && waitsForApproval(*reason); };
    if (waits(taken.error))
        return taken.error;
    const auto item = std::ranges::find_if(taken.items, waits, &StagedChange::reason);
    return item == taken.items.end() ? std::nullopt : item->reason;
}

/// Thrown away, this would be planned anew and done twice.
bool mayHaveBeenDone(const StagedChange &item)
{
    return item.state == ItemState::Sending || item.state == ItemState::Unknown || item.state == ItemState::Partial;
}

} // namespace

qint64 TakenBack::done() const
{
    return std::ranges::count_if(items, [](const StagedChange &item) { return isApplied(item.state); });
}

bool TakenBack::hasConflicts() const
{
    return std::ranges::any_of(items, [](const StagedChange &item) { return item.state == ItemState::Conflict; });
}

QString TakenBack::sentence() const
{
    const qint64 all = items.size();
    if (done() == all)
        return (isRedo() ? Changes::tr("Done again: %1.") : Changes::tr("Undone: %1.")).arg(title);
    if (done() > 0) {
        return (isRedo() ? Changes::tr("Done again in part: %1. %2 of %3 steps.") : Changes::tr("Undone in part: %1. %2 of %3 steps."))
            .arg(title).arg(done()).arg(all);
    }
    return (isRedo() ? Changes::tr("Not done again: %1.") : Changes::tr("Not undone: %1.")).arg(title);
}

QStringList TakenBack::reasons() const
{
    QStringList sentences;
    if (error)
        sentences.append(error->message);
    for (const StagedChange &item : items) {
        if (!isApplied(item.state) && item.reason && !item.reason->message.isEmpty())
            sentences.append(item.reason->message);
    }
    if (isKept)
        sentences.append(Changes::tr("What is not done stays in the basket."));
    sentences.removeDuplicates();
    return sentences;
}

Task<QString> deedOf(QPointer<Basket> basket, ChangeSet set)
{
    while (!set.undoes.isEmpty() && basket) {
        const ChangeSetId of = set.undoes;
        const auto earlier = co_await basket->set(of);
        if (!earlier)
            break;
        set = *earlier;
    }
    co_return set.title;
}

Task<Result<TakenBack>> takeBack(QPointer<Changes> changes, ChangeSetId id, TakeBackOptions options)
{
    if (!changes)
        co_return workspaceClosed();
    const auto there = co_await changes->basket().set(id);
    if (!there)
        co_return passOn(there);
    TakenBack taken;
    const QPointer<Basket> basket(changes ? &changes->basket() : nullptr);
    const ChangeSet original = *there;
    const auto deed = co_await deedOf(basket, original);
    if (!changes)
        co_return workspaceClosed();
    taken.title = deed;
    const auto plan = co_await changes->planUndo(id, options.only);
    if (!plan)
        co_return passOn(plan);
    if (!changes)
        co_return workspaceClosed();
    taken.set = plan->set;
    taken.lost = plan->lost;
    taken.where = plan->where();
    const QPointer<Workspace> workspace(&changes->workspace());
    const auto brake = co_await brakeOf(workspace, plan->items);
    taken.brake = brake;
    taken.isHeld = brake.holds() && !isSmall(original.origin) && options.confirmed != brake.destructive;
    if (taken.isHeld)
        co_return taken;
    if (!changes)
        co_return workspaceClosed();
    if (const auto staged = co_await changes->stage(*plan); !staged)
        co_return passOn(staged);
    if (!changes)
        co_return workspaceClosed();
    ApplyOptions how;
    how.batch = 1000; // Every commit has its price.
    how.isAsked = true;
    const ChangeSetId undo = plan->set.id;
    auto outcome = co_await changes->apply(undo, how);
    if (changes && options.anyway) {
        const auto insists = co_await insist(changes, undo);
        if (insists && changes)
            outcome = co_await changes->apply(undo, how);
    }
    if (!changes)
        co_return workspaceClosed();
    taken.error = outcome.error;
    const auto items = co_await changes->basket().items(undo);
    if (!items)
        co_return passOn(items);
    taken.items = *items;
    if (taken.done() == taken.items.size())
        co_return taken;
    if (const auto reason = waitingReason(taken)) {
        taken.isKept = true;
        const Error why = *reason;
        if (const auto held = co_await changes->basket().hold(undo, why); !held)
            co_return passOn(held);
    } else if (std::ranges::any_of(taken.items, &mayHaveBeenDone)) {
        taken.isKept = true;
    } else {
        co_await changes->basket().discard(undo);
    }
    co_return taken;
}

} // namespace Rollcall
