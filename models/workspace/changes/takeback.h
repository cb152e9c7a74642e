#pragma once

#include "models/workspace/changes/changes.h"

namespace Rollcall {

struct TakeBackOptions {
    QList<ChangeId> only = {};              ///< Of the set; empty: all of it.
    std::optional<qint64> confirmed = {};   ///< The number that the person typed where the brake holds.
    bool anyway = false;                    ///< Also what somebody changed since: what they made of it is lost.
};

/// What taking a set back came to. What could not be taken back is not kept, asking again plans anew; but for what waits for a
/// second person, and what may have been done though no answer came.
struct TakenBack {
    ChangeSet set;             ///< The undo itself, or the redo where an undo was taken back.
    QString title;             ///< What was taken back: "Suspend Wei Kim".
    QList<ConnectionId> where; ///< The directories that it goes to.
    QList<StagedChange> items; ///< Of the undo, each with what became of it.
    QStringList lost;          ///< Sentences: what cannot be taken back.
    std::optional<Error> error; ///< Why it ended early.
    Brake brake;               ///< When `isHeld`, the number to type; nothing was done then.
    bool isHeld = false;
    bool isKept = false;       ///< What is not done is still in the basket.

    bool isRedo() const { return set.origin == Origin::Redo; }
    qint64 done() const;
    /// In conflict with what somebody changed since.
    bool hasConflicts() const;
    /// "Undone: Suspend Wei Kim.", "Undone in part: … 2 of 3 steps."
    QString sentence() const;
    /// Why it ended early and why items were not done, each sentence once.
    QStringList reasons() const;
};

/// Plans, stages and applies at once. Whoever takes a single edit back, or an undo, knows how much it is: the brake holds
/// only for larger sets. Errors: those of Changes::planUndo and of the basket.
Task<Result<TakenBack>> takeBack(QPointer<Changes> changes, ChangeSetId set, TakeBackOptions options);

/// What a set is about, whether it does it, undoes it or does it again: "Suspend Wei Kim".
Task<QString> deedOf(QPointer<Basket> basket, ChangeSet set);

} // namespace Rollcall
