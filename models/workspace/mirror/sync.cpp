#include "models/workspace/mirror/sync.h"

#include "models/store/sql/faults.h"
#include "models/store/store.h"
#include "models/workspace/mirror/mirror.h"
#include "models/workspace/mirror/syncrun.h"

#include <qcorofuture.h>
#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenIdleLooks = 2s;
constexpr auto betweenBusyLooks = 500ms;
constexpr auto betweenAlarms = 20s;
/// Another process that has not kept a page for so long is gone, or waits for its server.
constexpr std::chrono::seconds longestSilence{30};
/// Whoever syncs keeps the lease for as long as it takes; one that is gone loses it by itself.
constexpr std::chrono::hours patience{24};

} // namespace

Sync::Sync(Mirror &mirror) : m_mirror(mirror)
{
    m_looks.setInterval(betweenIdleLooks);
    m_alarm.setInterval(betweenAlarms);
    connect(&m_looks, &QTimer::timeout, this, [this] { look(); });
    connect(&m_alarm, &QTimer::timeout, this, [this] {
        if (m_interval > 0s && isDue(m_interval))
            refresh();
    });
}

Sync::~Sync()
{
    m_stopped = m_mirror.m_parts.clock();
    m_stop.request_stop();
    for (const Waiter &waiter : m_waiters + m_told) {
        waiter->addResult(Result<void>(tl::unexpected(Sql::cancelled())));
        waiter->finish();
    }
}

Task<void> Sync::opened()
{
    connect(m_mirror.m_store.get(), &Store::fed, this, [this] { look(); });
    m_looks.start();
    return look();
}

void Sync::setState(SyncState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

bool Sync::isDue(std::chrono::seconds age) const
{
    const bool isRefused = m_state.error && m_state.error->kind == Error::Kind::Unauthorized;
    if (m_isBusy || m_state.isRunning() || m_state.kind == SyncState::Kind::Held || isRefused)
        return false;
    const QDateTime now = m_mirror.m_parts.clock();
    if (m_stopped.isValid() && m_stopped.secsTo(now) < age.count())
        return false;
    return !m_state.at.isValid() || m_state.at.secsTo(now) >= age.count();
}

void Sync::setInterval(std::chrono::seconds interval)
{
    if (std::exchange(m_interval, interval) == interval)
        return;
    if (interval > 0s)
        m_alarm.start(std::min<std::chrono::milliseconds>(betweenAlarms, interval));
    else
        m_alarm.stop();
}

void Sync::focused()
{
    if (m_interval > 0s && isDue(freshFor))
        refresh();
}

Task<bool> Sync::knowsMembersOf(OrganizationId organization) const
{
    std::function<Result<bool>(ReadSession &)> work = [organization](ReadSession &session) {
        return Result<bool>(session.sql().integer("SELECT listed FROM organizations WHERE uuid=?", organization).value_or(0) != 0);
    };
    auto reading = m_mirror.m_store->read<bool>(std::move(work));
    const Result<bool> known = co_await reading;
    co_return known.value_or(false);
}

void Sync::refresh()
{
    Pullable *source = m_mirror.m_parts.source;
    begin([source](SyncRun &run, std::stop_token stop) { return run.pull(source, std::move(stop)); }, true);
}

Task<Result<void>> Sync::refreshed()
{
    const Waiter waiter = std::make_shared<QPromise<Result<void>>>();
    waiter->start();
    m_waiters.append(waiter);
    refresh();
    auto ending = waiter->future();
    const Result<void> result = co_await ending;
    co_return result;
}

void Sync::cancel()
{
    m_stop.request_stop();
}

void Sync::acceptVanished()
{
    begin([](SyncRun &run, const std::stop_token &) { return run.acceptVanished(); }, false);
}

void Sync::keepOld()
{
    begin([](SyncRun &run, const std::stop_token &) { return run.keepOld(); }, false);
}

void Sync::begin(Step step, bool isPull)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_unwritten.reset();
    m_stop = std::stop_source();
    SyncState state = m_state;
    state.kind = SyncState::Kind::Running;
    state.elsewhere = false;
    state.progress = {};
    state.error.reset();
    state.vanishing.clear();
    setState(std::move(state));
    QCoro::connect(work(std::move(step), isPull), this, [this](const Result<void> &result) { ended(result); });
}

Task<Result<Leases::Held>> Sync::takeTurn(std::stop_token stop)
{
    if (!m_mirror.m_parts.leases)
        co_return Leases::Held();
    // Until it is our turn, one looks on at the other.
    m_looks.start(betweenBusyLooks);
    auto taking = m_mirror.m_parts.leases->take(u"sync:"_s + m_mirror.id().toString(), patience, std::move(stop));
    const Result<Leases::Held> held = co_await taking;
    co_return held;
}

Task<Result<void>> Sync::work(Step step, bool isPull)
{
    const QPointer self(this);
    const QDateTime asked = m_mirror.m_parts.clock();
    const std::stop_token stop = m_stop.get_token();
    const Result<Leases::Held> held = co_await takeTurn(stop);
    if (!self || !held)
        co_return tl::unexpected(held ? Sql::cancelled() : held.error());
    if (*held) {
        connect(held->get(), &HeldLease::lost, this, [this] {
            if (m_run)
                m_run->abandon();
            cancel();
        });
    }
    m_looks.start(betweenIdleLooks);
    std::function<Result<SyncRecord>(ReadSession &)> reading = [](ReadSession &session) { return Result<SyncRecord>(SyncRecord::read(session.sql())); };
    auto read = m_mirror.m_store->read<SyncRecord>(std::move(reading));
    const Result<SyncRecord> record = co_await read;
    if (!self || !record)
        co_return tl::unexpected(record ? Sql::cancelled() : record.error());
    // Somebody else has done it while we waited.
    if (isPull && record->completed.isValid() && record->completed > asked)
        co_return Result<void>();
    m_run = std::make_unique<SyncRun>(*m_mirror.m_store, m_mirror.m_parts.clock);
    connect(m_run.get(), &SyncRun::progressed, this, [this](const SyncProgress &progress) {
        SyncState state = m_state;
        state.kind = SyncState::Kind::Running;
        state.elsewhere = false;
        state.progress = progress;
        setState(std::move(state));
    });
    co_return co_await step(*m_run, stop);
}

void Sync::ended(const Result<void> &result)
{
    m_run.reset();
    m_isBusy = false;
    m_looks.start(betweenIdleLooks);
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    m_told += waiters;
    QCoro::connect(look(), this, [this, result, waiters] {
        // What the file does not know: that it cannot be written, or that there was no turn.
        const bool isKnown = result || result.error().kind == Error::Kind::Cancelled || m_state.error || m_state.kind == SyncState::Kind::Held;
        if (!isKnown && !m_isBusy) {
            m_unwritten = result.error();
            m_unwrittenSince = m_mirror.m_parts.clock();
            setState(failed(m_state));
        }
        for (const Waiter &waiter : waiters) {
            m_told.removeOne(waiter);
            waiter->addResult(result);
            waiter->finish();
        }
    });
}

Task<void> Sync::look()
{
    const QPointer self(this);
    std::function<Result<SyncRecord>(ReadSession &)> work = [](ReadSession &session) { return Result<SyncRecord>(SyncRecord::read(session.sql())); };
    auto reading = m_mirror.m_store->read<SyncRecord>(std::move(work));
    const Result<SyncRecord> record = co_await reading;
    // What this process does itself it knows better than the file.
    if (!self || !record || m_run)
        co_return;
    SyncState state = record->state();
    const QDateTime now = m_mirror.m_parts.clock();
    state.elsewhere = record->isOpen && record->beat.isValid() && record->beat.secsTo(now) < longestSilence.count();
    if (state.elsewhere || m_isBusy) {
        state.kind = SyncState::Kind::Running;
        state.progress = state.elsewhere ? record->progress : SyncProgress();
        state.error.reset();
        state.vanishing.clear();
    }
    if (record->completed.isValid() && record->completed > m_unwrittenSince)
        m_unwritten.reset();
    setState(m_unwritten && !state.isRunning() ? failed(std::move(state)) : std::move(state));
}

SyncState Sync::failed(SyncState state) const
{
    state.kind = SyncState::Kind::Failed;
    state.error = m_unwritten;
    state.at = m_unwrittenSince;
    return state;
}

} // namespace Rollcall
