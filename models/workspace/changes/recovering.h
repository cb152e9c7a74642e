#pragma once

#include "models/workspace/changes/settling.h"

namespace Rollcall {

/// Asked before anything of a set is sent: whether it may be (see ApprovalDesk::check).
using ApplyGate = std::function<Task<Result<void>>(ChangeSetId set)>;

/// What recovering came to.
struct Recovery {
    QList<SentChange> settled;       ///< What is known now, in order, with the passwords that were made.
    QList<SentChange> made;          ///< With passwords as well, but still under way: it could not be written what became of it.
    QList<StagedChange> stagedAgain; ///< What may not be sent, each with the reason.
    std::optional<Error> stopped;    ///< Why the rest stays under way; what came before counts all the same.
};

/// Settles what somebody left under way in the directory, for whoever holds its lease: it is sent again under its id, which the
/// directory answers without doing it twice. Nothing is sent of a set that the gate or its approval refuses: reading tells what
/// of it was done, where it can, and the rest is staged again with the reason. What can neither be sent nor read stays under way.
///
/// It is all treated as if it had been sent. What was claimed ahead is sent while the answers to the batch before are still being
/// written, so on disk it looks the same whether it was sent or not.
Task<Recovery> recoverLeft(QPointer<Basket> basket, QPointer<OpenDirectory> directory, ApplyGate gate);

} // namespace Rollcall
