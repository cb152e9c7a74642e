#include "ui/journal/journalundo.h"

#include "models/workspace/changes/changewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::JournalTasks)
};

/// The rows by the set that each came from.
Task<UndoOffer> groupBySet(QPointer<Basket> basket, QList<ChangeId> rows)
{
    UndoOffer offer;
    qint64 unknown = 0;
    for (const ChangeId &id : std::as_const(rows)) {
        if (!basket)
            co_return offer;
        const auto item = co_await basket->item(id);
        if (!item) {
            ++unknown;
            continue;
        }
        const auto part = std::ranges::find(offer.parts, item->set, &UndoOffer::Part::set);
        if (part == offer.parts.end())
            offer.parts.append({item->set, {id}, 0});
        else if (!part->changes.contains(id))
            part->changes.append(id);
    }
    if (unknown > 0) {
        offer.lost.append(Words::tr("%n change(s) cannot be undone here: what was there before is not kept, or somebody else applied "
                                    "them.", nullptr, static_cast<int>(unknown)));
    }
    co_return offer;
}

} // namespace

Task<UndoOffer> offerUndo(QPointer<Changes> changes, QList<ChangeId> rows)
{
    UndoOffer offer;
    if (!changes)
        co_return offer;
    const QPointer<Basket> basket(&changes->basket());
    const QPointer<Workspace> workspace(&changes->workspace());
    const auto grouped = co_await groupBySet(basket, rows);
    offer.lost = grouped.lost;
    for (UndoOffer::Part part : grouped.parts) {
        if (!changes)
            co_return offer;
        const auto plan = co_await changes->planUndo(part.set, part.changes);
        if (!plan) {
            offer.lost.append(plan.error().message);
            continue;
        }
        offer.lost += plan->lost;
        for (const StagedChange &item : plan->items)
            offer.deeds.append(changeTitle(item.change.payload, item.title));
        const auto brake = co_await brakeOf(workspace, plan->items);
        part.destructive = brake.destructive;
        if (brake.holds())
            offer.toConfirm += brake.destructive;
        offer.parts.append(part);
    }
    offer.lost.removeDuplicates();
    co_return offer;
}

Task<UndoneRows> undoRows(QPointer<Changes> changes, UndoOffer offer)
{
    UndoneRows undone;
    for (const UndoOffer::Part &part : std::as_const(offer.parts)) {
        if (!changes)
            co_return undone;
        TakeBackOptions options;
        options.only = part.changes;
        options.confirmed = part.destructive;
        const auto taken = co_await takeBack(changes, part.set, options);
        if (!taken) {
            undone.isGood = false;
            undone.reasons.append(taken.error().message);
            co_return undone;
        }
        undone.isGood = undone.isGood && taken->done() == taken->items.size();
        undone.sentences.append(taken->sentence());
        undone.reasons += taken->reasons();
    }
    undone.reasons.removeDuplicates();
    co_return undone;
}

} // namespace Rollcall
