#pragma once

#include "models/workspace/changes/preview.h"

namespace Rollcall {

/// What to keep of a field that two people changed.
enum class Choice {
    Mine,   ///< What this change would make of it.
    Theirs, ///< What is there now.
};
using Choices = QHash<QString, Choice>; ///< By field key; an absent one means Theirs: nothing is overwritten unasked.

/// The key under which the whole of a removal (remove all the same, or keep) is chosen.
inline const QString wholeThing = QStringLiteral("*");

/// The fields of an item that need a choice; empty when it is in no conflict, or can only be dropped.
QStringList openChoices(const PreviewItem &item);

/// The item based on what is there `now`: fields of Mine replace it, fields of Theirs are left out. Nothing when nothing is
/// left to change. Its id stays, so that a change which builds on it still does.
std::optional<StagedChange> rebased(StagedChange item, const QJsonObject &now, const Choices &choices);

/// What a resolution did.
struct Resolution {
    qint64 rebased = 0; ///< Items that are staged again on a new base.
    qint64 dropped = 0; ///< Items of which nothing was left: settled as nothing to do.
};

/// Reads what is there and rebases one item. NotFound when the item or what it is done to is gone, Conflict when it is under
/// way or applied; otherwise the errors of the basket and of the directory.
Task<Result<Resolution>> resolveConflict(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeId item, Choices choices);

/// The same for every conflicting item of a preview that has the same verb and the same fields to choose as `like`.
Task<Result<Resolution>> resolveAllLike(QPointer<Basket> basket, QPointer<Workspace> workspace, Preview preview, ChangeId like,
                                        Choices choices);

} // namespace Rollcall
