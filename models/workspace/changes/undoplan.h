#pragma once

#include "models/workspace/changes/changeset.h"

namespace Rollcall {

/// A change set that takes applied changes back, and what it cannot take back.
struct UndoPlan {
    ChangeSet set;
    QList<StagedChange> items;      ///< Empty: nothing can be taken back.
    QStringList lost;               ///< Sentences for the person, each once: what stays as it is now.
    QList<ChangeId> notUndoable;    ///< Of the changes given, those of which nothing can be taken back.
};

/// `applied` in the order in which it was applied; what was not done, or was undone already, is passed over. Items come in
/// the opposite order and build on whatever they make again. `actor` undoes it.
UndoPlan planUndo(const QList<StagedChange> &applied, ChangeSet set, const Actor &actor);

} // namespace Rollcall
