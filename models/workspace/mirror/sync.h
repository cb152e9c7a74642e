#pragma once

#include "models/directory/pull.h"
#include "models/workspace/leases/leases.h"
#include "models/workspace/mirror/syncstate.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace Rollcall {

class Mirror;
class SyncRun;

/// Brings a mirror up to its server: at once, in the background, and when somebody comes back to the window. Only one process
/// does it at a time; the others watch. Lives on the main thread, as a part of its mirror.
class Sync final : public QObject
{
    Q_OBJECT
public:
    ~Sync() override; ///< Whoever waits gets Cancelled.

    const SyncState &state() const { return m_state; }
    QDateTime lastComplete() const { return m_state.lastComplete; }

    /// Whether the server ever listed all members of the organization: one without members is known to be empty only then.
    Task<bool> knowsMembersOf(OrganizationId organization) const;

    /// Begins a sync, or joins the one that runs (here or in another process).
    void refresh();
    /// The same, answered when it has ended: its error, Conflict with the question when it is held, Cancelled.
    Task<Result<void>> refreshed();
    /// What was kept so far stays; the next one goes on from there.
    void cancel();

    /// Answers to Held. What would vanish goes now,
    void acceptVanished();
    /// or stays, and is not asked for again as long as the server returns no less.
    void keepOld();

    /// From now on refreshes by itself whenever what is here is older; zero, as at first: never. A refused sign-in and a question
    /// wait for the person.
    void setInterval(std::chrono::seconds interval);
    static constexpr std::chrono::seconds usualInterval{15 * 60};
    bool refreshesByItself() const { return m_interval.count() > 0; }
    /// Somebody looks at the window again: refreshes when what is here is older than `freshFor`, where it may by itself.
    void focused();
    static constexpr std::chrono::seconds freshFor{60};

Q_SIGNALS:
    void stateChanged();

private:
    friend class Mirror;
    using Step = std::function<Task<Result<void>>(SyncRun &, std::stop_token)>;
    using Waiter = std::shared_ptr<QPromise<Result<void>>>;

    explicit Sync(Mirror &mirror);
    /// Answers when state() is what the file says.
    Task<void> opened();
    void setState(SyncState state);
    bool isDue(std::chrono::seconds age) const;
    /// Does it under the lease, when nothing else is done.
    void begin(Step step, bool isPull);
    Task<Result<void>> work(Step step, bool isPull);
    Task<Result<Leases::Held>> takeTurn(std::stop_token stop);
    void ended(const Result<void> &result);
    Task<void> look();
    SyncState failed(SyncState state) const;

    Mirror &m_mirror;
    SyncState m_state;
    std::unique_ptr<SyncRun> m_run; ///< While it is this process's turn.
    bool m_isBusy = false;
    std::optional<Error> m_unwritten; ///< What the last attempt failed with, where the file does not say it.
    QDateTime m_unwrittenSince;
    std::stop_source m_stop;
    QList<Waiter> m_waiters;
    QList<Waiter> m_told; ///< They hear of the end once it was looked at.
    std::chrono::seconds m_interval{0};
    QDateTime m_stopped; ///< UTC: when somebody stopped one; it does not begin again by itself at once.
    QTimer m_looks; ///< At what other processes do.
    QTimer m_alarm; ///< For what is to be done by itself.
};

} // namespace Rollcall
