#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <array>

namespace Rollcall {

/// Where one change of the basket stands.
enum class ItemState {
    Staged,   ///< Waits for apply; carries the reason of its last failure after a retry was asked for.
    Sending,  ///< Its intent is on disk and no answer is: whoever holds the lease reads and settles it.
    Done,
    NoOp,     ///< The directory was already so.
    Refused,  ///< By policy, limits, or because what it builds on was not applied.
    Conflict, ///< Somebody changed the thing since: see Conflicts.
    Failed,   ///< Was not carried out (no network, no room, …): may be tried again.
    Partial,  ///< Some steps are missing; `notes` say which. May be tried again.
    Unknown,  ///< No answer, and reading did not tell. May be tried again.
};
inline constexpr int itemStates = 9;

QString toKey(ItemState state);       ///< "staged", "sending", "done", "noOp", "refused", …
QString displayName(ItemState state); ///< Translated.
inline bool isSettled(ItemState state) { return state != ItemState::Staged && state != ItemState::Sending; }
/// Whether the directory holds what the change was to do.
inline bool isApplied(ItemState state) { return state == ItemState::Done || state == ItemState::NoOp; }

enum class Origin { Edit, Bulk, Import, Undo, Redo };
QString toKey(Origin origin); ///< "edit", "bulk", "import", "undo", "redo"
std::optional<Origin> originFromKey(QStringView key);

/// One change of the basket with what became of it. Holds no secret.
struct StagedChange {
    Change change;       ///< Its id is the item's id.
    ChangeSetId set;
    QString title;       ///< What it is done to ("Olena Shevchenko"), as it was called when it was staged.
    QJsonObject base;    ///< Image of the target that the person saw; empty where unknown.
    std::optional<EntityId> recreates; ///< An undo's: what was removed, and has the id of `target` from then on.
    ChangeId undoes;     ///< An undo's: the change that this takes back, or a part of it.
    QString destination; ///< OpenDirectory::destination() when it was staged; empty: not known, or of one that cannot be moved.

    ItemState state = ItemState::Staged;
    std::optional<Error> reason; ///< Of a refusal, a conflict, a failure.
    std::optional<EntityId> target; ///< Once applied, with the new id where one was made.
    QJsonObject before;  ///< Images of what was applied.
    QJsonObject after;
    QStringList notes;   ///< Sentences for the person.
    QString requestId;
    qint64 journalSequence = 0;
    QDateTime sent;      ///< UTC; invalid while it was never sent.
    QDateTime settled;   ///< UTC.
    bool undone = false; ///< A later change took it back.
    bool irreversible = false; ///< Was done, and nothing of it can be taken back (a new password).

    /// What became of the one-time secret that came with the answer; only told to Basket::settle().
    enum class Secret { None, InMemory, Lost };
    Secret secret = Secret::None;

    const ChangeId &id() const { return change.id; }
};

/// Changes that were made together: one edit, one bulk action, one import, one undo.
struct ChangeSet {
    ChangeSetId id;
    QString title;       ///< "Suspend 12 people"
    Origin origin = Origin::Edit;
    QDateTime made;      ///< UTC.
    QString madeBy;      ///< Name of who made it, as it was then.
    ChangeSetId undoes;  ///< Empty unless it undoes, or does again, another one as a whole.

    // Told when a set is read.
    std::array<qint64, itemStates> counts{}; ///< Items by state.
    qint64 undone = 0;                       ///< Items that were done and then taken back, or never can be.
    QList<ConnectionId> where;               ///< The directories that it changes.
    QDateTime applied;                       ///< UTC: when the last item was settled.
    qint64 rowsToCome = 0;                   ///< Of a staged import: rows of the file that are not in the set yet.

    qint64 count(ItemState state) const { return counts.at(static_cast<size_t>(state)); }
    qint64 total() const;
    /// Staged, under way, or in need of a decision: it belongs into the basket. False: it is history.
    bool isOpen() const;
    /// Something of it was done and not yet taken back.
    bool canBeUndone() const { return count(ItemState::Done) + count(ItemState::Partial) > undone; }
};

/// A set with these parts, made now.
ChangeSet newChangeSet(const QString &title, Origin origin, const QString &madeBy);

/// The changes that must be applied before it: those that it names as targets, and `dependsOn`; each once.
QList<ChangeId> needsOf(const Change &change);

} // namespace Rollcall
