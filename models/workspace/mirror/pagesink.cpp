#include "models/workspace/mirror/pagesink.h"

#include "models/store/sql/faults.h"

#include <qcorofuture.h>

namespace Rollcall {

Task<Result<void>> PageSink::take(PulledPage page)
{
    if (!m_run)
        co_return tl::unexpected(Sql::cancelled());
    if (m_error)
        co_return tl::unexpected(*m_error);
    m_unkept += SyncRun::thingsIn(page);
    m_waiting.append(m_run->taken(std::move(page)));
    if (!m_isKeeping)
        m_keeping = keepAll();
    while (m_isKeeping && m_unkept >= mostUnkept) {
        auto written = m_written.future();
        co_await written;
    }
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return Result<void>();
}

Task<Result<void>> PageSink::settled()
{
    if (!m_keeping)
        co_return Result<void>();
    Task<Result<void>> keeping = std::move(*m_keeping);
    m_keeping.reset();
    co_return co_await keeping;
}

Task<Result<void>> PageSink::keepAll()
{
    m_isKeeping = true;
    while (m_run && !m_error && !m_waiting.isEmpty()) {
        m_written = QPromise<void>();
        m_written.start();
        QList<SyncRun::Taken> some = std::exchange(m_waiting, {});
        const Result<qsizetype> kept = co_await m_run->keep(some);
        if (!kept) {
            m_error = kept.error();
        } else {
            const QList<SyncRun::Taken> done = some.first(*kept);
            for (const SyncRun::Taken &one : done)
                m_unkept -= SyncRun::thingsIn(one.page);
            // What took too long for one transaction comes before what came meanwhile.
            m_waiting = some.mid(*kept) + m_waiting;
        }
        m_written.finish();
    }
    m_isKeeping = false;
    if (m_error)
        co_return tl::unexpected(*m_error);
    if (!m_run)
        co_return tl::unexpected(Sql::cancelled());
    co_return Result<void>();
}

} // namespace Rollcall
