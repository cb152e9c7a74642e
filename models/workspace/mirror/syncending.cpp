#include "models/workspace/mirror/syncrun.h"

#include "models/store/sql/faults.h"
#include "models/store/store.h"
#include "models/workspace/mirror/intake.h"
#include "models/workspace/mirror/sweep.h"

#include <qcorofuture.h>
#include <QPointer>

#include <algorithm>

namespace Rollcall {

namespace {

/// In one transaction, so that whoever writes in between waits for a moment only.
constexpr int sweptAtOnce = 500;

/// The person has said “keep” to as much before.
bool isAnswered(const QList<Vanishing> &vanishing, const QList<Vanishing> &kept)
{
    return std::ranges::all_of(vanishing, [&](const Vanishing &one) {
        return std::ranges::any_of(kept, [&](const Vanishing &before) {
            return before.kind == one.kind && one.known - one.returned <= before.known - before.returned;
        });
    });
}

} // namespace

Task<Result<void>> SyncRun::finish(Coverage coverage)
{
    const QPointer self(this);
    const Result<void> put = co_await putWaiting(coverage.organizations);
    if (!self || !put)
        co_return put;
    std::function<Result<SyncRecord>(WriteSession &)> keeping = [coverage, record = m_record](WriteSession &session) mutable -> Result<SyncRecord> {
        keepCoverage(session, record, coverage);
        record.write(session.sql());
        return record;
    };
    auto writing = m_store.write<SyncRecord>(std::move(keeping));
    const Result<SyncRecord> covered = co_await writing;
    if (!self || m_isAbandoned || !covered)
        co_return tl::unexpected(covered ? Sql::cancelled() : covered.error());
    m_record = *covered;
    m_record.vanishing.clear();
    if (!m_record.isFull)
        co_return co_await complete();

    std::function<Result<Sweep::Verdict>(ReadSession &)> judging = [record = m_record](ReadSession &session) { return Sweep(session, record).judge(); };
    auto reading = m_store.read<Sweep::Verdict>(std::move(judging));
    const Result<Sweep::Verdict> verdict = co_await reading;
    if (!self || !verdict)
        co_return tl::unexpected(verdict ? Sql::cancelled() : verdict.error());
    if (verdict->foreign > 0) {
        m_record.notes.append(tr("Your sign-in has other rights than the one before: %n entry(s) that it did not return were kept as they were.",
                                 nullptr, static_cast<int>(verdict->foreign)));
    }
    if (verdict->vanishing.isEmpty()) {
        m_record.kept.clear();
        const Result<void> swept = co_await sweep();
        if (!self || !swept)
            co_return swept;
    } else if (isAnswered(verdict->vanishing, m_record.kept)) {
        m_record.notes.append(tr("The old list was kept, as you said, though the server returned less."));
    } else {
        m_record.vanishing = verdict->vanishing;
    }
    co_return co_await complete();
}

Task<Result<void>> SyncRun::putWaiting(bool areOrganizationsListed)
{
    const QPointer self(this);
    std::optional<EntityId> after;
    do {
        std::function<Result<std::optional<EntityId>>(WriteSession &)> work = [after, areOrganizationsListed, generation = m_record.generation, now = m_clock()](WriteSession &session) {
            return Result<std::optional<EntityId>>(Intake(session, generation, now).putWaiting(after, sweptAtOnce, areOrganizationsListed));
        };
        auto writing = m_store.write<std::optional<EntityId>>(std::move(work));
        const Result<std::optional<EntityId>> put = co_await writing;
        if (!self || m_isAbandoned || !put)
            co_return tl::unexpected(put ? Sql::cancelled() : put.error());
        after = *put;
    } while (after);
    co_return Result<void>();
}

Task<Result<void>> SyncRun::sweep()
{
    const QPointer self(this);
    std::optional<Sweep::Place> place = Sweep::Place();
    while (place) {
        std::function<Result<std::optional<Sweep::Place>>(WriteSession &)> work = [from = *place, record = m_record, now = m_clock()](WriteSession &session) {
            return Result<std::optional<Sweep::Place>>(Sweep::step(session, record, from, sweptAtOnce, now));
        };
        auto writing = m_store.write<std::optional<Sweep::Place>>(std::move(work));
        const Result<std::optional<Sweep::Place>> swept = co_await writing;
        if (!self || m_isAbandoned || !swept)
            co_return tl::unexpected(swept ? Sql::cancelled() : swept.error());
        place = *swept;
    }
    // Who is gone is gone from the log too, as soon as nobody reads there.
    auto wiping = m_store.wipeLog();
    co_await wiping;
    co_return Result<void>();
}

} // namespace Rollcall
