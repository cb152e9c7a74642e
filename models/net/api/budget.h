#pragma once

#include "models/domain/error.h"
#include "models/net/time/completion.h"
#include "models/net/time/timing.h"

#include <deque>
#include <list>
#include <memory>

namespace Rollcall {

/// Who waits for an answer: a person at the screen, or a long job.
enum class Lane { Interactive, Background };

/// What one connection may ask of its server. 0 stands for no limit, but for `atOnce`.
struct BudgetLimits {
    int perSecond = 10;
    int perMinute = 0;
    int atOnce = 4;

    bool operator==(const BudgetLimits &) const = default;
};

class Budget;
class SharedPace;

/// The right to one request, until it is dropped.
class BudgetHold final
{
public:
    BudgetHold(Budget *budget, Lane lane);
    ~BudgetHold();
    Q_DISABLE_COPY_MOVE(BudgetHold)

private:
    QPointer<Budget> m_budget;
    Lane m_lane;
};

/// Shares the requests of one connection. A person goes before a job, but of five places in a row one is the job's when it waits;
/// a job leaves one place at once, and a fifth of each minute, to the person. What the server asks to wait holds everybody up.
class Budget final : public QObject
{
    Q_OBJECT

public:
    Budget(BudgetLimits limits, Timing *timing, QObject *parent = nullptr);
    ~Budget() override;

    /// From now on other processes' requests count too: rates and what the server asked to wait, not how many are under way. None:
    /// they do not.
    void share(std::shared_ptr<SharedPace> pace) { m_shared = std::move(pace); }

    /// Waits for its turn. Cancelled; RateLimited at once when the server asked everybody to wait longer than this lane does.
    QCoro::Task<Result<std::shared_ptr<BudgetHold>>> enter(Lane lane, std::stop_token stop);

    /// The server wants nothing for a while; a shorter wait than one that runs changes nothing.
    void pauseFor(std::chrono::milliseconds wait);

    /// Nobody gets a place any more: Cancelled, also for those who wait. Before the clock goes.
    void end();

    /// How long a lane waits for a server that asked for it.
    static std::chrono::milliseconds patience(Lane lane);
    static Error askedToWait(std::chrono::milliseconds wait);

    int waiting(Lane lane) const;
    int underWay() const { return m_underWay[0] + m_underWay[1]; }

private:
    friend class BudgetHold;
    using Turn = Completion<Result<std::shared_ptr<BudgetHold>>>;
    struct Waiter {
        quint64 number;
        Turn turn;
    };

    void leave(Lane lane);
    void serve();
    bool mayStart(Lane lane) const;
    std::chrono::milliseconds untilNext(Lane lane) const;
    QDateTime notBefore() const;
    void forgetOld();
    void wakeAfter(std::chrono::milliseconds wait);

    BudgetLimits m_limits;
    Timing *m_timing; ///< None once it has ended.
    std::list<Waiter> m_waiting[2];
    int m_underWay[2] = {0, 0};
    int m_inARow = 0; ///< Places given to persons while a job waited.
    quint64 m_number = 0;
    QDateTime m_notBefore;
    std::deque<QDateTime> m_started; ///< Those of the last minute.
    std::unique_ptr<QObject> m_alarm;
    std::shared_ptr<SharedPace> m_shared;
};

} // namespace Rollcall
