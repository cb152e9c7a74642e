#pragma once

#include "models/directory/directory.h"
#include "models/workspace/changes/changeset.h"
#include "models/workspace/file/workspacefile.h"

namespace Rollcall {

/// What became of one item that was sent, or was not worth sending; written by Basket::settle().
using Settlement = StagedChange;

/// An item that is being sent: `sent` is its change with every ref and id as the directory knows it now.
struct Claim {
    StagedChange item;
    Change resolved;
    QJsonObject base; ///< The item's, with the ids of now.
};

/// What the basket had to offer to somebody who sends.
struct Claims {
    QList<Claim> claims;
    qint64 settled = 0; ///< Items that were refused at once, because what they build on was not applied.
    qint64 waiting = 0; ///< Items left that wait for something elsewhere (another directory, another set).
    std::optional<Error> refused; ///< Why there are none; only told by Basket::settleAndClaim().
};

/// The staged changes of all directories, and those that were applied with their images. On disk: every call answers once
/// its commit is durable, so whatever was answered survives a crash and a power cut. Any number of processes may use the
/// same file; each sees the others' writes within half a second.
///
/// Errors: Storage (no room, file gone, a newer schema), NotFound (set or change is gone), Invalid, Conflict as told, and
/// Cancelled when the file is closed. Lives on the main thread and never blocks it.
class Basket final : public QObject
{
    Q_OBJECT
public:
    /// The file outlives the basket and is open, or being opened.
    explicit Basket(WorkspaceFile &file, QObject *parent = nullptr);

    // Staging

    /// A new set, or more items at the end of one that is there (known by its id; only its title is rewritten). Items are
    /// kept in this order. Invalid when one builds on a change that is in no set, or stands after it.
    Task<Result<void>> stage(ChangeSet set, QList<StagedChange> items);
    /// Puts another change, title and base in the place of an item's, under the same id. Conflict when it is under way or
    /// applied; a refused, failed or conflicting item is staged again.
    Task<Result<void>> edit(StagedChange item);
    /// What else would have to go: items, directly and indirectly, that build on these and are not applied.
    Task<Result<QList<ChangeId>>> dependents(QList<ChangeId> ids);
    /// Removes items that are not under way and not applied, and with `dependentsToo` what builds on them. Answers all that
    /// went. Conflict, with the number in the sentence, when something builds on them and `dependentsToo` is false. A set
    /// without items goes as well.
    Task<Result<QList<ChangeId>>> remove(QList<ChangeId> ids, bool dependentsToo);
    /// Everything of the set that is not under way and not applied.
    Task<Result<void>> discard(ChangeSetId set);
    Task<Result<void>> rename(ChangeSetId set, QString title);
    /// Lets an item be applied right before another one of its set, or last (empty). Conflict when it is under way or applied,
    /// or when it would come before what it builds on or after what builds on it; the sentence names that.
    Task<Result<void>> place(ChangeId item, ChangeId before);
    /// Failed, refused, partial, unknown and conflicting items (all of the set's when `ids` is empty) are staged again.
    Task<Result<qint64>> retry(ChangeSetId set, QList<ChangeId> ids);

    /// What is staged of the set stays so, and tells why.
    Task<Result<void>> hold(ChangeSetId set, Error reason);

    // Reading

    /// The latest first; open ones only, or history too.
    Task<Result<QList<ChangeSet>>> sets(bool openOnly, int limit = 1000);
    Task<Result<ChangeSet>> set(ChangeSetId id);
    /// In the order of applying.
    Task<Result<QList<StagedChange>>> items(ChangeSetId set, std::optional<ItemState> state = {}, qint64 offset = 0, int limit = 1'000'000);
    Task<Result<StagedChange>> item(ChangeId id);
    /// What of a set is to be sent: in constant time, however much of it is applied.
    struct ToSend {
        qint64 items = 0;          ///< Staged or under way.
        QList<ConnectionId> where; ///< The directories that they go to.
    };
    Task<Result<ToSend>> toSend(ChangeSetId set);
    /// Staged items of the set, and those under way, that may take something from somebody: those that a Brake counts.
    Task<Result<QList<StagedChange>>> removals(ChangeSetId set);
    /// The ids as the directory knows them now (something that was removed and made again has a new one).
    Task<Result<QList<EntityId>>> known(ConnectionId where, QList<EntityId> entities);
    /// The set's items that are not applied, at most `most`, as they would be sent now; refs to what is not applied yet stay.
    Task<Result<QList<Claim>>> resolved(ChangeSetId set, int most);
    Task<Result<Claim>> resolved(ChangeId item);
    /// Those changes of the set that something in the basket takes back: staged, under way, or without an answer.
    Task<Result<QList<ChangeId>>> beingUndone(ChangeSetId set);
    /// The set that Edit > Undo would take back, in one directory or (empty) in any; nothing when there is none.
    Task<Result<std::optional<ChangeSet>>> toUndo(ConnectionId where);
    /// The undo that Edit > Redo would take back.
    Task<Result<std::optional<ChangeSet>>> toRedo(ConnectionId where);

    /// Changes a second that the directory took when a set of ten or more was last applied to it; nothing when none was.
    Task<Result<std::optional<double>>> rate(ConnectionId where);
    /// Drops sets of which nothing is open and that were applied before this time: they cannot be undone any more. Aliases stay.
    Task<Result<void>> forgetBefore(QDateTime time);

    // Sending: for whoever holds the lease of the directory (see Sender)

    /// Marks the next items of the set for this directory as under way and answers them, at most `most`: those that do not
    /// wait for one another, in order. Conflict, and none, when some were meant for another destination than this one.
    Task<Result<Claims>> claim(ChangeSetId set, ConnectionId where, int most, QString destination = {});
    /// Forbidden while the set waits for an approval in this directory.
    Task<Result<void>> mayBeSent(ChangeSetId set, ConnectionId where);
    /// Items that somebody sent, or was about to, without settling them.
    Task<Result<QList<Claim>>> orphans(ConnectionId where);
    Task<Result<QList<ConnectionId>>> connectionsWithOrphans();
    /// Those that were claimed and not sent after all are staged again.
    Task<Result<void>> settle(QList<Settlement> settlements, QList<ChangeId> unsent = {});
    /// Both in one transaction; what is settled is so also where nothing may be claimed. `sending`: of this set, and sent right now;
    /// the claim ends before an item that builds on them, as it would in one batch.
    Task<Result<Claims>> settleAndClaim(QList<Settlement> settlements, QList<ChangeId> sending, ChangeSetId set, ConnectionId where, int most,
                                        QString destination);

    /// What earlier builds staged for this directory does not say where it is to go: it is meant for there from now on. Waits for
    /// the file to be open.
    void settleIn(ConnectionId where, QString destination);

    /// Where what is not applied of a set is meant to go. What says nothing of it is left out.
    struct Heading {
        ConnectionId where;
        QString destination;
        qint64 changes = 0; ///< 0: rows of an import that were not taken yet.
    };
    Task<Result<QList<Heading>>> headings(ChangeSetId set);
    /// What is not applied of the set and was meant for the destination `from` is meant for `to`, with this row of the journal of
    /// the connection that is its target. NotFound, and no row, when nothing is.
    Task<Result<void>> redirect(ChangeSetId set, QString from, QString to, JournalEntry entry);

    // One-time secrets that came back

    /// The person has them, or was told that they are lost.
    Task<Result<void>> secretsShown(QList<ChangeId> ids);
    /// Changes whose secrets nobody has seen, and that no process could show any more.
    Task<Result<QList<StagedChange>>> lostSecrets();

    // Single edits that apply at once: for History

    /// Stages items that are under way already, in this process and without the lease.
    Task<Result<void>> begin(ChangeSet set, QList<StagedChange> items);
    /// Settles them; what was not done leaves the basket, for whoever edits was told.
    Task<Result<void>> finish(QList<Settlement> settlements);

Q_SIGNALS:
    /// Sets or items were written by any process; at most half a second after.
    void changed();

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(Sql::Connection &)> work);
    template<typename T>
    Task<Result<T>> write(std::function<Result<T>(Sql::Connection &)> work);
    Task<void> lookForChanges();

    WorkspaceFile &m_file;
    qint64 m_revision = -1;
};

} // namespace Rollcall
