#include "models/workspace/mirror/syncrun.h"

#include "models/store/feed/feed.h"
#include "models/store/sql/faults.h"
#include "models/store/store.h"
#include "models/workspace/mirror/intake.h"
#include "models/workspace/mirror/pagesink.h"

#include <qcorofuture.h>
#include <QPointer>

namespace Rollcall {

namespace {

/// The next run goes on one page before the last that was kept: things may have moved from one page to the other.
SyncRecord begun(SyncRecord record, const QDateTime &now)
{
    const bool isRecent = record.began.isValid() && record.began.secsTo(now) < std::chrono::seconds(SyncRun::longestBreak).count();
    record.beat = now;
    if (record.isOpen && isRecent && !record.markBefore.isEmpty()) {
        record.isResumed = true;
        record.mark = record.markBefore;
        return record;
    }
    const bool isFullDue = !record.completedFull.isValid()
        || record.completedFull.secsTo(now) >= std::chrono::seconds(SyncRun::betweenFullPasses).count();
    ++record.generation;
    record.isOpen = true;
    record.isResumed = false;
    record.isFull = record.next.isEmpty() || isFullDue || !record.vanishing.isEmpty();
    record.vanishing.clear(); // what an answer would take away is what this pass does not meet, and that is not known yet
    record.began = now;
    record.mark = record.isFull ? QString() : record.next;
    record.markBefore.clear();
    record.progress = {};
    return record;
}

/// Whether the marks of the pass may be good for another run.
bool isPassing(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Unauthorized:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncRun::SyncRun(Store &store, Clock clock, QObject *parent) : QObject(parent), m_store(store), m_clock(std::move(clock)) {}

Task<Result<void>> SyncRun::pull(Pullable *source, std::stop_token stop)
{
    const QPointer self(this);
    const QDateTime now = m_clock();
    std::function<Result<SyncRecord>(WriteSession &)> work = [now](WriteSession &session) -> Result<SyncRecord> {
        const SyncRecord record = begun(SyncRecord::read(session.sql()), now);
        record.write(session.sql());
        return record;
    };
    auto beginning = m_store.write<SyncRecord>(std::move(work));
    const Result<SyncRecord> record = co_await beginning;
    if (!self || !record)
        co_return tl::unexpected(record ? Sql::cancelled() : record.error());
    m_record = *record;
    m_taken = m_record;
    m_since.start();
    m_thingsBefore = m_record.progress.things;
    Q_EMIT progressed(m_record.progress);
    const auto pages = std::make_shared<PageSink>(this);
    const std::shared_ptr<Sink> sink = pages;
    const SyncMark since{m_record.mark};
    const Result<Coverage> coverage = co_await source->pull(sink, since, stop);
    const Result<void> kept = co_await pages->settled();
    if (!self)
        co_return tl::unexpected(Sql::cancelled());
    if (!coverage)
        co_return co_await fail(coverage.error());
    if (!kept)
        co_return co_await fail(kept.error());
    const Result<void> finished = co_await finish(*coverage);
    if (!self || finished)
        co_return finished;
    const bool isHeld = finished.error().kind == Error::Kind::Conflict && !m_record.vanishing.isEmpty();
    if (isHeld)
        co_return finished;
    co_return co_await fail(finished.error());
}

qint64 SyncRun::thingsIn(const PulledPage &page)
{
    return page.organizations.size() + page.users.size() + page.memberships.size() + page.roles.size() + page.roleGroups.size()
        + page.applications.size();
}

void SyncRun::count(const PulledPage &page)
{
    SyncProgress &progress = m_taken.progress;
    progress.done = page.done;
    progress.total = page.total;
    progress.things += thingsIn(page);
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (!m_firstStep && page.total > 0)
        m_firstStep = page.done;
    progress.perSecond = seconds > 0 ? static_cast<double>(progress.things - m_thingsBefore) / seconds : 0;
    progress.secondsLeft.reset();
    if (m_firstStep && page.done > *m_firstStep) {
        const double each = seconds / static_cast<double>(page.done - *m_firstStep);
        progress.secondsLeft = static_cast<qint64>(each * static_cast<double>(page.total - page.done));
    }
}

SyncRun::Taken SyncRun::taken(PulledPage page)
{
    count(page);
    m_taken.beat = m_clock();
    // A page without a mark of its own moves nothing.
    if (!page.mark.text.isEmpty() && page.mark.text != m_taken.mark) {
        m_taken.markBefore = m_taken.mark;
        m_taken.mark = page.mark.text;
    }
    return {std::move(page), m_taken};
}

Task<Result<qsizetype>> SyncRun::keep(QList<Taken> some)
{
    const QPointer self(this);
    if (m_isAbandoned)
        co_return tl::unexpected(Sql::cancelled());
    std::function<Result<qsizetype>(WriteSession &)> work = [some, now = m_clock()](WriteSession &session) -> Result<qsizetype> {
        QElapsedTimer clock;
        clock.start();
        Intake intake(session, some.first().record.generation, now);
        qsizetype kept = 0;
        do {
            intake.take(some.at(kept++).page);
        } while (kept < some.size() && clock.elapsed() < longestWrite.count() && !session.hasFailed());
        // A first pull tells of more than anybody will ever look back at.
        Feed::prune(session.sql());
        some.at(kept - 1).record.write(session.sql());
        return kept;
    };
    auto keeping = m_store.write<qsizetype>(std::move(work));
    const Result<qsizetype> kept = co_await keeping;
    if (!self || !kept)
        co_return kept;
    m_record = some.at(*kept - 1).record;
    Q_EMIT progressed(m_record.progress);
    co_return kept;
}

Task<Result<void>> SyncRun::complete()
{
    const QDateTime now = m_clock();
    m_record.isOpen = false;
    m_record.beat = {};
    m_record.completed = now;
    if (m_record.isFull)
        m_record.completedFull = now;
    m_record.failed = {};
    m_record.error.reset();
    const QList<Vanishing> vanishing = m_record.vanishing;
    const Result<void> written = co_await writeRecord();
    if (!written || vanishing.isEmpty())
        co_return written;
    co_return failure(Error::Kind::Conflict, vanishing.first().question());
}

Task<Result<void>> SyncRun::fail(Error error)
{
    m_record.beat = {};
    if (!isPassing(error.kind))
        m_record.markBefore.clear();
    if (error.kind != Error::Kind::Cancelled) {
        m_record.failed = m_clock();
        m_record.error = error;
    }
    // What went wrong with the server is the news, not that it could not be noted.
    co_await writeRecord();
    co_return tl::unexpected(error);
}

Task<Result<void>> SyncRun::acceptVanished()
{
    const QPointer self(this);
    const Result<void> read = co_await readRecord();
    if (!self || !read || m_record.vanishing.isEmpty())
        co_return read;
    const Result<void> swept = co_await sweep();
    if (!self || !swept)
        co_return swept;
    m_record.vanishing.clear();
    m_record.kept.clear();
    co_return co_await writeRecord();
}

Task<Result<void>> SyncRun::keepOld()
{
    const QPointer self(this);
    const Result<void> read = co_await readRecord();
    if (!self || !read || m_record.vanishing.isEmpty())
        co_return read;
    m_record.kept = std::exchange(m_record.vanishing, {});
    co_return co_await writeRecord();
}

Task<Result<void>> SyncRun::readRecord()
{
    const QPointer self(this);
    std::function<Result<SyncRecord>(ReadSession &)> work = [](ReadSession &session) { return Result<SyncRecord>(SyncRecord::read(session.sql())); };
    auto reading = m_store.read<SyncRecord>(std::move(work));
    const Result<SyncRecord> record = co_await reading;
    if (!self || !record)
        co_return tl::unexpected(record ? Sql::cancelled() : record.error());
    m_record = *record;
    co_return Result<void>();
}

Task<Result<void>> SyncRun::writeRecord()
{
    if (m_isAbandoned)
        co_return tl::unexpected(Sql::cancelled());
    std::function<Result<void>(WriteSession &)> work = [record = m_record](WriteSession &session) -> Result<void> {
        record.write(session.sql());
        return {};
    };
    auto writing = m_store.write<void>(std::move(work));
    const Result<void> written = co_await writing;
    co_return written;
}

} // namespace Rollcall
