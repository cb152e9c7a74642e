#pragma once

#include "models/workspace/mirror/syncrun.h"

#include <QPointer>
#include <QPromise>

namespace Rollcall {

/// Pages on their way from a server into the file. The first is written at once; those that come meanwhile wait, and are written
/// together as soon as that is done. So many wait at most, and a slow disk holds the server up, not the memory. Lives as long as the
/// pull, which may be longer than the run.
class PageSink final : public Sink
{
public:
    explicit PageSink(SyncRun *run) : m_run(run) {}

    Task<Result<void>> take(PulledPage page) override;
    /// Everything that was taken is kept, or was not.
    Task<Result<void>> settled();

    static constexpr qint64 mostWaiting = 2000; ///< Things (people, memberships, …); a page that is larger waits alone.

private:
    Task<Result<void>> keepAll();

    QPointer<SyncRun> m_run;
    QList<SyncRun::Taken> m_waiting;
    qint64 m_things = 0; ///< In them.
    bool m_isKeeping = false;
    QPromise<void> m_written; ///< Of the transaction that runs.
    std::optional<Task<Result<void>>> m_keeping;
    std::optional<Error> m_error; ///< Of a page that was taken before.
};

} // namespace Rollcall
