#pragma once

#include "models/workspace/mirror/syncrun.h"

#include <QPointer>
#include <QPromise>

namespace Rollcall {

/// Pages on their way from a server into the file. The first is written at once; those that come meanwhile wait, and are written
/// together as soon as that is done. Only so many wait: a slow disk holds the server up, not the memory. Lives as long as the pull,
/// which may be longer than the run.
class PageSink final : public Sink
{
public:
    explicit PageSink(SyncRun *run) : m_run(run) {}

    Task<Result<void>> take(PulledPage page) override;
    /// Everything that was taken is kept, or was not.
    Task<Result<void>> settled();

    /// Things (people, memberships, …) that are taken and not yet kept, those that are being written included; and one page more.
    static constexpr qint64 mostUnkept = 4000;

private:
    Task<Result<void>> keepAll();

    QPointer<SyncRun> m_run;
    QList<SyncRun::Taken> m_waiting;
    qint64 m_unkept = 0; ///< Things in them, and in those that are being written.
    bool m_isKeeping = false;
    QPromise<void> m_written; ///< Of the transaction that runs.
    std::optional<Task<Result<void>>> m_keeping;
    std::optional<Error> m_error; ///< Of a page that was taken before.
};

} // namespace Rollcall
