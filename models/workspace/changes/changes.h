#pragma once

#include "models/workspace/changes/applyjob.h"
#include "models/workspace/changes/basket.h"
#include "models/workspace/changes/history.h"
#include "models/workspace/changes/preview.h"
#include "models/workspace/changes/undoplan.h"

namespace Rollcall {

class Leases;

/// What an undo, or a redo, came to.
struct UndoReport {
    ChangeSet set;      ///< The undo itself. Open when something of it could not be applied: show its preview.
    QStringList lost;   ///< What cannot be taken back, in sentences.
    std::optional<Error> error; ///< Why applying stopped early; the rest is staged.
};

/// The change sets of this workspace: where windows and the command line stage, apply and undo. Lives on the main thread.
class Changes final : public QObject
{
    Q_OBJECT
public:
    /// File, workspace and leases outlive it.
    Changes(WorkspaceFile &file, Workspace &workspace, TakeSendLease lease, QObject *parent = nullptr);

    Basket &basket() { return m_basket; }
    History &history() { return m_history; }
    Workspace &workspace() { return m_workspace; }

    /// A new set of these changes, with the names and images that their directories hold now. Changes without a directory
    /// (`Change::where`) are Invalid; one that is not open is staged without base.
    Task<Result<ChangeSet>> stage(QString title, Origin origin, QList<Change> changes);

    /// What would become of the set if it were applied now; see makePreview().
    Task<Result<Preview>> preview(ChangeSetId set);

    /// The person's rule: every edit goes into the basket instead of being applied at once.
    bool stagesEdits() const { return m_stagesEdits; }
    void setStagesEdits(bool stages);

    /// Applies a set for the windows: the job belongs to nobody's window, there is at most one for a set, and it deletes itself
    /// after jobEnded(). The one that runs when there is one.
    ApplyJob *startJob(ChangeSetId set, ApplyOptions options = {});
    ApplyJob *jobOf(const ChangeSetId &set) const; ///< nullptr while none runs.
    const QList<ApplyJob *> &jobs() const { return m_jobs; }

    /// From now on asked before a set is applied, by whatever job, and before recover() sends something of one.
    void setGate(ApplyGate gate) { m_gate = std::move(gate); }

    /// Not started yet. Delete it when it has finished.
    ApplyJob *makeJob(ChangeSetId set, ApplyOptions options = {}, QObject *parent = nullptr);
    /// Runs a job to its end; for the command line and short sets. The secrets are those of ApplyJob::takeSecrets. Asked to stop,
    /// it ends after the batch that is under way, and what is left stays staged.
    struct Outcome {
        ApplyJob::Progress progress;
        std::optional<Error> error;
        QList<SentChange> secrets;
    };
    Task<Outcome> apply(ChangeSetId set, ApplyOptions options = {}, std::stop_token stop = {});

    /// Settles what a crash left under way, in every open directory. Call it once the directories are open. An error is the first of
    /// those for which something stays under way; what was settled all the same is told by the signals.
    Task<Result<QList<StagedChange>>> recover();
    /// Those that recover() came upon; only once, then they are forgotten here.
    QList<SentChange> takeSecrets() { return std::exchange(m_secrets, {}); }
    /// Changes whose secrets are gone, as whoever had them ended before anybody saw them; only once.
    QList<StagedChange> takeLostSecrets() { return std::exchange(m_lostSecrets, {}); }
    /// The person has these now; until then a new start would tell that they are lost.
    void secretsShown(const QList<SentChange> &secrets);
    /// A staged set that gives new passwords in the place of lost ones.
    Task<Result<ChangeSet>> stageNewSecrets(QList<StagedChange> lost);

    /// What taking back a whole set, or these of its changes (in any order), would be; nothing is written.
    /// NotFound, or Unsupported with the sentences of what is lost in `details` when nothing can be taken back.
    Task<Result<UndoPlan>> planUndo(ChangeSetId set, QList<ChangeId> only = {});
    /// Puts a plan into the basket.
    Task<Result<void>> stage(UndoPlan plan);

    /// Plans, stages and applies at once what Edit > Undo takes back; Redo likewise. NotFound when there is nothing.
    Task<Result<UndoReport>> undoLast(ConnectionId where = {});
    Task<Result<UndoReport>> redoLast(ConnectionId where = {});

Q_SIGNALS:
    void stagesEditsChanged(bool stages);
    /// An edit or a bulk action went into the basket.
    void staged(const Rollcall::ChangeSet &set);
    void jobStarted(Rollcall::ApplyJob *job);
    /// Before the job goes: its secrets can be taken now, and never again.
    void jobEnded(Rollcall::ApplyJob *job);
    /// What an earlier run had left under way, as it was settled now.
    void recovered(const QList<Rollcall::StagedChange> &items);
    /// What it had left under way and may not be sent: it is staged again, each with the reason.
    void heldBack(const QList<Rollcall::StagedChange> &items);
    /// takeSecrets() and takeLostSecrets() may have something.
    void secretsFound();

private:
    void attach(OpenDirectory &directory);
    Task<Result<ChangeSet>> stageEdits(QString title, QList<Change> changes);
    Task<Result<UndoReport>> undoNow(std::optional<ChangeSet> set);

    Workspace &m_workspace;
    Basket m_basket;
    History m_history;
    TakeSendLease m_lease;
    ApplyGate m_gate;
    QList<ApplyJob *> m_jobs;
    QList<SentChange> m_secrets;
    QList<StagedChange> m_lostSecrets;
    bool m_stagesEdits = false;
};

/// Leases as the sender wants them.
TakeSendLease leaseFrom(Leases &leases);

} // namespace Rollcall
