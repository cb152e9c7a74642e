#include "models/net/api/budget.h"

#include "models/net/api/sharedpace.h"
#include "models/net/text/networkerrors.h"

#include <QPointer>

namespace Rollcall {

using namespace std::chrono_literals;

constexpr int mostInARow = 4;

BudgetHold::BudgetHold(Budget *budget, Lane lane) : m_budget(budget), m_lane(lane) {}

BudgetHold::~BudgetHold()
{
    if (m_budget)
        m_budget->leave(m_lane);
}

Budget::Budget(BudgetLimits limits, Timing *timing, QObject *parent) : QObject(parent), m_limits(limits), m_timing(timing)
{
    m_limits.atOnce = std::max(m_limits.atOnce, 1);
}

Budget::~Budget()
{
    end();
}

void Budget::end()
{
    m_timing = nullptr;
    m_alarm.reset();
    for (auto &lane : m_waiting) {
        for (const Waiter &waiter : std::exchange(lane, {}))
            waiter.turn.resolve(tl::unexpected(NetworkErrors::cancelled()));
    }
}

std::chrono::milliseconds Budget::patience(Lane lane)
{
    return lane == Lane::Interactive ? 30s : 15min;
}

Error Budget::askedToWait(std::chrono::milliseconds wait)
{
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return {Error::Kind::RateLimited,
            tr("The server has had too many requests and asks to wait. Try again in %n second(s).", nullptr, seconds), {}, {}};
}

QCoro::Task<Result<std::shared_ptr<BudgetHold>>> Budget::enter(Lane lane, std::stop_token stop)
{
    if (stop.stop_requested() || !m_timing)
        co_return tl::unexpected(NetworkErrors::cancelled());
    const QDateTime earliest = notBefore();
    const std::chrono::milliseconds asked(earliest.isValid() ? m_timing->now().msecsTo(earliest) : 0);
    if (asked > patience(lane))
        co_return tl::unexpected(askedToWait(asked));
    const Turn turn;
    const quint64 number = ++m_number;
    const int index = static_cast<int>(lane);
    m_waiting[index].push_back({number, turn});
    const QPointer self(this);
    const std::stop_callback stopped(stop, [self, number, index, turn] {
        if (self)
            self->m_waiting[index].remove_if([&](const Waiter &waiter) { return waiter.number == number; });
        turn.resolve(tl::unexpected(NetworkErrors::cancelled()));
    });
    serve();
    co_return co_await turn;
}

void Budget::pauseFor(std::chrono::milliseconds wait)
{
    if (!m_timing)
        return;
    const QDateTime until = m_timing->now().addMSecs(wait.count());
    if (m_notBefore.isValid() && m_notBefore >= until)
        return;
    m_notBefore = until;
    if (m_shared)
        m_shared->pauseUntil(until);
    for (const Lane lane : {Lane::Interactive, Lane::Background}) {
        if (wait <= patience(lane))
            continue;
        for (const Waiter &waiter : std::exchange(m_waiting[static_cast<int>(lane)], {}))
            waiter.turn.resolve(tl::unexpected(askedToWait(wait)));
    }
    serve();
}

int Budget::waiting(Lane lane) const
{
    return static_cast<int>(m_waiting[static_cast<int>(lane)].size());
}

void Budget::leave(Lane lane)
{
    --m_underWay[static_cast<int>(lane)];
    serve();
}

bool Budget::mayStart(Lane lane) const
{
    if (m_waiting[static_cast<int>(lane)].empty() || underWay() >= m_limits.atOnce)
        return false;
    return lane == Lane::Interactive || m_limits.atOnce == 1
           || m_underWay[static_cast<int>(Lane::Background)] < m_limits.atOnce - 1;
}

QDateTime Budget::notBefore() const
{
    const QDateTime others = m_shared ? m_shared->pausedUntil(m_timing->now()) : QDateTime();
    return others.isValid() && (!m_notBefore.isValid() || others > m_notBefore) ? others : m_notBefore;
}

/// Zero when the rates permit a request of this lane now.
std::chrono::milliseconds Budget::untilNext(Lane lane) const
{
    const QDateTime now = m_timing->now();
    const QDateTime earliest = notBefore();
    qint64 wait = earliest.isValid() ? std::max<qint64>(0, now.msecsTo(earliest)) : 0;
    const auto after = [&](int limit, qint64 span) {
        const auto count = static_cast<qint64>(m_started.size());
        if (limit > 0 && count >= limit) {
            const QDateTime &oldest = m_started[static_cast<size_t>(count - limit)];
            wait = std::max(wait, span - oldest.msecsTo(now));
        }
    };
    after(m_limits.perSecond, 1000);
    const bool isShared = lane == Lane::Background && m_limits.perMinute > 0;
    after(isShared ? std::max(1, m_limits.perMinute * 4 / 5) : m_limits.perMinute, 60'000);
    const std::chrono::milliseconds alone(wait);
    return m_shared ? std::max(alone, m_shared->untilNext(lane, now)) : alone;
}

void Budget::forgetOld()
{
    const QDateTime oldest = m_timing->now().addMSecs(-60'000);
    while (!m_started.empty() && m_started.front() <= oldest)
        m_started.pop_front();
    const QDateTime now = m_timing->now();
    // Somebody set the clock back: what was started in the future would hold everybody up.
    while (!m_started.empty() && m_started.back() > now)
        m_started.pop_back();
}

void Budget::serve()
{
    if (!m_timing || std::ranges::all_of(m_waiting, [](const auto &lane) { return lane.empty(); }))
        return;
    const QDateTime earliest = notBefore();
    // Another process was asked to wait: whoever is here and waits no longer hears it now.
    if (earliest != m_notBefore)
        return pauseFor(std::chrono::milliseconds(m_timing->now().msecsTo(earliest)));
    forgetOld();
    for (;;) {
        const bool person = mayStart(Lane::Interactive);
        const bool job = mayStart(Lane::Background);
        if (!person && !job)
            return;
        const Lane lane = job && (!person || m_inARow >= mostInARow) ? Lane::Background : Lane::Interactive;
        if (const auto wait = untilNext(lane); wait > 0ms) {
            // A minute that is used up for jobs may still have places for persons.
            const auto other = person && lane == Lane::Background ? untilNext(Lane::Interactive) : wait;
            if (other > 0ms)
                return wakeAfter(std::min(wait, other));
            m_inARow = 0;
            continue;
        }
        if (m_shared && !m_shared->take(lane, m_timing->now()))
            return wakeAfter(SharedPace::again);
        m_inARow = lane == Lane::Interactive && job ? m_inARow + 1 : 0;
        const int index = static_cast<int>(lane);
        const Turn turn = m_waiting[index].front().turn;
        m_waiting[index].pop_front();
        ++m_underWay[index];
        m_started.push_back(m_timing->now());
        turn.resolve(std::make_shared<BudgetHold>(this, lane));
    }
}

void Budget::wakeAfter(std::chrono::milliseconds wait)
{
    m_alarm = std::make_unique<QObject>();
    m_timing->after(wait, m_alarm.get(), [this] { serve(); });
}

} // namespace Rollcall
