#pragma once

#include "models/directory/pull.h"
#include "models/workspace/mirror/syncstate.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace Rollcall {

class Mirror;

/// Brings a mirror up to its server: at once, in the background, and when somebody comes back to the window. Only one process
/// does it at a time; the others watch. Lives on the main thread, as a part of its mirror.
class Sync final : public QObject
{
    Q_OBJECT
public:
    ~Sync() override;

    const SyncState &state() const { return m_state; }
    QDateTime lastComplete() const { return m_state.lastComplete; }

    /// Begins a sync, or joins the one that runs (here or in another process).
    void refresh();
    /// The same, answered when it has ended: its error, Conflict with the question when it is held, Cancelled.
    Task<Result<void>> refreshed();
    /// What was kept so far stays; the next one goes on from there.
    void cancel();

    /// Answers to Held. What would vanish goes now,
    void acceptVanished();
    /// or stays, and is not asked for again as long as the server returns the same.
    void keepOld();

    /// Refreshes by itself whenever what is here is older; zero: never. A refused sign-in waits for refresh().
    void setInterval(std::chrono::seconds interval);
    static constexpr std::chrono::seconds usualInterval{15 * 60};
    /// Somebody looks at the window again: refreshes when what is here is older than a minute.
    void focused();

Q_SIGNALS:
    void stateChanged();

private:
    friend class Mirror;
    struct Private;
    explicit Sync(Mirror &mirror);

    SyncState m_state;
    std::unique_ptr<Private> m_private;
};

} // namespace Rollcall
