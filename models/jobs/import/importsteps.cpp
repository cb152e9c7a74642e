// What an import job does, step by step; each leaves the disk so that another process could go on.

#include "models/domain/approval.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/destinations.h"
#include "models/jobs/import/importjob_p.h"
#include "models/workspace/jobend.h"
#include "models/workspace/onpool.h"

#include <algorithm>
#include <qcorofuture.h>

namespace Rollcall {

namespace {

using OpenedFile = Result<std::shared_ptr<RowFile>>;

constexpr int largeBatch = 1000; ///< Changes; every commit has its price, and what a directory takes at once still counts.

} // namespace

Task<Result<void>> ImportJob::prepare()
{
    const QPointer self(this);
    if (!isThere(m_context))
        co_return importClosed();
    const auto import = co_await m_context.imports->import(m_id);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!import)
        co_return passOn(import);
    if (import->state == Import::State::Checking)
        co_return failure(Error::Kind::Invalid, tr("This import was not staged yet."));
    // Rows that nobody has read yet were meant for there as well.
    if (leadsElsewhere(import->destination, m_context.directory->destination()))
        co_return tl::unexpected(meantForElsewhere());
    m_import = *import;
    m_isEnd = import->state == Import::State::Finished;
    const auto before = co_await m_context.imports->tally(m_id);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!before)
        co_return passOn(before);
    m_underWay = before->waiting;
    if (m_progress.total == 0)
        m_progress.total = import->left + m_underWay;
    m_answered = std::max<qint64>(0, m_progress.total - import->left - m_underWay);
    m_progress.row = import->next.row;
    const auto rules = co_await importRules(m_context.directory, m_import.organization);
    if (!self)
        co_return importClosed();
    if (!rules)
        co_return passOn(rules);
    m_planner = std::make_shared<RowPlanner>(m_import, *rules);
    std::function<OpenedFile()> open = [import = m_import, rules = rules->forRows(), stop = m_stop.get_token()]() -> OpenedFile {
        auto file = RowFile::open(import, rules, RowFile::Purpose::Apply, stop);
        if (!file)
            return file;
        if (const auto there = (*file)->seek(import.next); !there)
            return passOn(there);
        return file;
    };
    auto opening = onPool<OpenedFile>(std::move(open));
    const auto file = co_await opening;
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!file)
        co_return passOn(file);
    m_file = *file;
    const auto who = co_await actorName(m_context.directory);
    if (!self || !isThere(m_context))
        co_return importClosed();
    m_set = newChangeSet(m_import.title(), Origin::Import, who);
    m_set.id = m_id;
    co_return Result<void>();
}

/// What had no answer or no network is tried again; what the directory refused is for the person to look at.
Task<Result<void>> ImportJob::retryFailed()
{
    const QPointer self(this);
    QList<ChangeId> failed;
    for (const ItemState state : {ItemState::Failed, ItemState::Partial, ItemState::Unknown}) {
        if (!self || !isThere(m_context))
            co_return importClosed();
        const auto items = co_await m_context.changes->basket().items(m_id, state);
        if (!items)
            co_return passOn(items);
        for (const StagedChange &item : *items)
            failed.append(item.id());
    }
    if (failed.isEmpty())
        co_return Result<void>();
    if (!self || !isThere(m_context))
        co_return importClosed();
    const auto again = co_await m_context.changes->basket().retry(m_id, failed);
    if (!again)
        co_return passOn(again);
    co_return Result<void>();
}

/// Applies what is in the basket; beside that, more rows may come into it.
Task<Result<void>> ImportJob::applyStaged(Takes meanwhile)
{
    const QPointer self(this);
    if (!isThere(m_context))
        co_return importClosed();
    ApplyOptions options;
    options.batch = largeBatch;
    m_fault.reset();
    if (meanwhile == Takes::MoreRows) {
        m_feed = std::make_unique<Feed>();
        m_isWanted = false;
        if (m_isEnd)
            m_feed->close();
        options.feed = m_feed.get();
        connect(m_feed.get(), &Feed::wanted, this, [this] {
            m_isWanted = true;
            takeAhead();
        });
    }
    m_applying = m_context.changes->makeJob(m_id, options, this);
    const QPointer applying = m_applying;
    const auto before = m_progress.counts;
    connect(applying.data(), &ApplyJob::progressed, this, [this, applying, before] {
        if (applying)
            follow(*applying, before);
    });
    const QFuture<void> ending = endOf(applying.data());
    applying->start();
    takeAhead();
    if (applying && applying->state() != ApplyJob::State::Finished)
        co_await ending;
    if (!self || !applying)
        co_return importClosed();
    noteAnswers(*applying, before);
    const std::optional<Error> error = applying->error();
    m_isLeftBehind = applying->hasLostLease();
    applying->deleteLater(); // It is still telling that it has finished.
    if (m_feed)
        m_feed->close();
    if (m_isTaking) {
        auto taking = std::move(m_taking);
        co_await taking;
        if (!self)
            co_return importClosed();
    }
    m_feed.reset();
    // Who goes on after a fault begins at the mark on disk; what was read beyond it must not be taken as the next rows.
    if (m_fault && (!error || waitsForApproval(*error)))
        co_return tl::unexpected(*m_fault);
    if (error)
        co_return tl::unexpected(*error);
    m_answered += std::exchange(m_underWay, 0);
    co_return Result<void>();
}

Task<Result<void>> ImportJob::chunk()
{
    const QPointer self(this);
    // Somebody else had the directory meanwhile: what they left goes first, as nobody knows any more whom it is about.
    if (m_isLeftBehind)
        co_return co_await applyStaged(Takes::Nothing);
    m_touched.clear();
    m_items = 0;
    const auto changes = co_await takeRows();
    if (!self)
        co_return importClosed();
    if (!changes)
        co_return passOn(changes);
    if (*changes > 0) {
        const Takes meanwhile = m_takesAhead ? Takes::MoreRows : Takes::Nothing;
        const auto applied = co_await applyStaged(meanwhile);
        if (!self)
            co_return importClosed();
        if (!applied)
            co_return passOn(applied);
    }
    m_answered += std::exchange(m_underWay, 0);
    tell(m_answered);
    co_return Result<void>();
}

/// A second person agrees to what is in the basket, once: so all of it has to be there.
Task<Result<void>> ImportJob::stageRest(Error reason)
{
    const QPointer self(this);
    if (!isThere(m_context))
        co_return importClosed();
    const auto before = co_await m_context.imports->tally(m_id);
    if (!self || !isThere(m_context))
        co_return importClosed();
    if (!before)
        co_return passOn(before);
    m_answered += std::max<qint64>(0, m_underWay - before->waiting);
    m_underWay = before->waiting;
    for (qint64 staged = m_underWay; goesOn() && !m_isEnd && staged < m_mostForOneApproval;) {
        const auto changes = co_await takeRows();
        if (!self || !isThere(m_context))
            co_return importClosed();
        if (!changes)
            co_return passOn(changes);
        staged += *changes;
        tell(m_answered);
    }
    if (!goesOn())
        co_return Result<void>(); // Whoever goes on comes by here again.
    if (!isThere(m_context))
        co_return importClosed();
    const auto held = co_await m_context.changes->basket().hold(m_id, reason);
    if (!self)
        co_return importClosed();
    if (!held)
        co_return passOn(held);
    reason.message = tr("%n row(s) of this import wait in the basket for one approval by a second person. When it has come, go on with the import.",
                        nullptr, static_cast<int>(m_underWay));
    co_return tl::unexpected(reason);
}

} // namespace Rollcall
