#pragma once

#include "models/workspace/changes/changeset.h"

#include <functional>

namespace Rollcall {

/// A change set that takes applied changes back, and what it cannot take back.
struct UndoPlan {
    ChangeSet set;
    QList<StagedChange> items;      ///< Empty: nothing can be taken back.
    QStringList lost;               ///< Sentences for the person, each once: what stays as it is now.
    QList<ChangeId> notUndoable;    ///< Of the changes given, those of which nothing can be taken back.

    QList<ConnectionId> where() const; ///< The directories that it goes to, each once.
};

/// `applied` in the order in which it was applied; what was not done, or was undone already, is passed over. Items come in
/// the opposite order and build on whatever they make again. `actorAt` tells who undoes in a directory; whoever made the
/// change where it answers an empty one.
UndoPlan planUndo(const QList<StagedChange> &applied, ChangeSet set, const std::function<Actor(const ConnectionId &)> &actorAt);

} // namespace Rollcall
