#pragma once

#include "models/workspace/changes/brake.h"
#include "models/workspace/changes/feed.h"
#include "models/workspace/changes/recovering.h"
#include "models/workspace/changes/sender.h"

#include <QElapsedTimer>
#include <QSet>

namespace Rollcall {

/// What applying needs; all of it outlives the job, or the job ends with Cancelled.
struct ApplyContext {
    QPointer<Basket> basket;
    QPointer<Workspace> workspace;
    TakeSendLease lease;
    ApplyGate gate = {}; ///< None: whatever is staged may be sent.
};

/// Asked before something is sent that was left under way: the gate and the brake, whose number nobody says. Not of the set
/// `own`, whose job has asked both.
ApplyGate gateOfLeft(ApplyContext context, ChangeSetId own = {});

struct ApplyOptions {
    /// Changes at once, at most; a directory's own Traits::batchSize counts as well. Nothing: more and more, as long as they are quick.
    std::optional<int> batch = {};
    std::optional<qint64> confirmed; ///< The number that the person typed where a Brake holds.
    bool isAsked = false;            ///< The caller has looked at the brake itself.
    QPointer<Feed> feed = {};        ///< What somebody stages meanwhile is applied as well, until this is closed.
};

/// Applies the staged items of one change set: directory beside directory, each in order, under its lease. Everything is on
/// disk before and after each batch, so the job may end at any time: the rest stays staged, and what was under way is settled
/// first by whoever applies next. Failed items stay in the set with their reason; Basket::retry stages them again.
class ApplyJob final : public QObject
{
    Q_OBJECT
public:
    enum class State { Ready, Running, Pausing, Paused, Cancelling, Finished };

    struct Progress {
        qint64 total = 0;    ///< Items to apply when the job began.
        qint64 settled = 0;  ///< Of these.
        std::array<qint64, itemStates> counts{}; ///< What became of them, by state.
        double perSecond = 0;                    ///< 0 while unknown.
        std::optional<qint64> secondsLeft;       ///< Nothing while unknown.
        bool waitsForLease = false;              ///< Another process applies to a directory of this set.
    };

    ApplyJob(ApplyContext context, ChangeSetId set, ApplyOptions options, QObject *parent = nullptr);
    ~ApplyJob() override; ///< Stops after the batch that is under way, without waiting for it.

    const ChangeSetId &set() const { return m_set; }
    State state() const { return m_state; }
    const Progress &progress() const { return m_progress; }
    /// Why it stopped before the end: Forbidden with the number to type when the brake holds, Network, Storage, …
    const std::optional<Error> &error() const { return m_error; }
    /// It ended with changes left, as it had lost the lease of a directory; whoever holds that now looks after them.
    bool hasLostLease() const { return m_hasLostLease; }
    /// The item and its one-time secret, for those that have one; only once, then they are forgotten here.
    QList<SentChange> takeSecrets();

    void start();
    /// After the batch that is under way; gives the leases back.
    void pause();
    void resume();
    /// After the batch that is under way; what is left stays staged.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    /// Each batch, in order: also what was recovered before the set's own items.
    void settled(const QList<Rollcall::StagedChange> &items);
    /// Exactly once, at the latest when it is destroyed while it runs.
    void finished();

private:
    Task<void> prepare();
    Task<bool> mayGoOn();
    void runLanes();
    Task<void> lane(ConnectionId where);
    Task<void> sendAll(Sender sender, SendLease lease, int most, int largest);
    void laneEnded();
    void note(const QList<SentChange> &sent, qint64 settledUnsent);
    void note(const Sender::Step &step);
    void setState(State state);
    bool goesOn() const { return m_state == State::Running; }
    void finish();

    ApplyContext m_context;
    ChangeSetId m_set;
    ApplyOptions m_options;
    State m_state = State::Ready;
    Progress m_progress;
    std::optional<Error> m_error;
    QList<ConnectionId> m_where;
    QList<SentChange> m_secrets;
    QElapsedTimer m_clock;
    qint64 m_elapsed = 0; ///< Milliseconds of earlier runs, before a pause.
    int m_lanes = 0;
    bool m_isWaiting = false; ///< Somebody waits for another lane,
    bool m_hasMoved = false;  ///< which has done something in this round.
    bool m_hasLostLease = false;
    std::stop_source m_stop;
};

} // namespace Rollcall
