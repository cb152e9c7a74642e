#pragma once

#include "models/directory/pull.h"
#include "models/domain/clock.h"
#include "models/workspace/mirror/syncrecord.h"

#include <QElapsedTimer>

namespace Rollcall {

class Store;

/// One run of a sync: begins a pass or goes on with the one that was cut off, keeps its pages, then takes away what is gone. Only
/// one at a time works on a file; whoever makes it sees to that.
class SyncRun final : public QObject
{
    Q_OBJECT
public:
    SyncRun(Store &store, Clock clock, QObject *parent = nullptr);

    /// Conflict with the question when it is held; Cancelled.
    Task<Result<void>> pull(Pullable *source, std::stop_token stop);
    /// Takes away what a held pass would have.
    Task<Result<void>> acceptVanished();
    /// Leaves it, for as long as the server returns no less.
    Task<Result<void>> keepOld();

    /// After a sleep of the computer another process may have begun: from now on nothing is written.
    void abandon() { m_isAbandoned = true; }

    /// A pass that was cut off is gone on with no later than this; after that it begins anew.
    static constexpr std::chrono::hours longestBreak{24};
    /// Changes alone are asked for in between; a full pass also sees what they may have missed.
    static constexpr std::chrono::hours betweenFullPasses{24};

Q_SIGNALS:
    void progressed(const Rollcall::SyncProgress &progress);

private:
    friend class PageSink;
    /// A page, and what the file says of the sync once it is kept.
    struct Taken {
        PulledPage page;
        SyncRecord record;
    };
    Taken taken(PulledPage page);
    /// As many of them as one transaction may take, the first at least; answers how many.
    Task<Result<qsizetype>> keep(QList<Taken> some);
    static qint64 thingsIn(const PulledPage &page);
    /// Whoever writes in between waits no longer than this and a page.
    static constexpr std::chrono::milliseconds longestWrite{250};
    Task<Result<void>> finish(Coverage coverage);
    Task<Result<void>> putWaiting(bool areOrganizationsListed);
    Task<Result<void>> sweep();
    Task<Result<void>> fail(Error error);
    Task<Result<void>> complete();
    Task<Result<void>> writeRecord();
    Task<Result<void>> readRecord();
    void count(const PulledPage &page);

    Store &m_store;
    Clock m_clock;
    SyncRecord m_record; ///< What is kept,
    SyncRecord m_taken;  ///< and the same with all that was taken.
    QElapsedTimer m_since;
    std::optional<qint64> m_firstStep; ///< Where this run found the pass.
    qint64 m_thingsBefore = 0;
    bool m_isAbandoned = false;
};

} // namespace Rollcall
