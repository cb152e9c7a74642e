#pragma once

#include "models/net/api/budget.h"

#include <QFile>

#include <memory>

namespace Rollcall {

/// When the requests of one connection were started, by all processes of this computer that have it open: a small file that each of
/// them maps into memory. Times are the computer's clock; those of the future, after somebody set it back, do not count.
class SharedPace final
{
public:
    /// Makes the file (0600) where it is missing, in a folder that is there. nullptr when it cannot be used: then everybody counts
    /// alone, as without it.
    static std::shared_ptr<SharedPace> open(const QString &path, BudgetLimits limits);
    ~SharedPace();
    Q_DISABLE_COPY_MOVE(SharedPace)

    /// How long a request of this lane has to wait; zero when it may start now. A job leaves a fifth of each minute to persons, and of
    /// each second too as long as one at any screen asked in the last two.
    std::chrono::milliseconds untilNext(Lane lane, const QDateTime &now) const;

    /// Notes a start. False: another process has the file just now, or took the last place; try again in `again`.
    bool take(Lane lane, const QDateTime &now);
    static constexpr std::chrono::milliseconds again{2};

    /// The server wants nothing until then, from nobody. Invalid: nothing asked for, or more than a day ahead.
    void pauseUntil(const QDateTime &until);
    QDateTime pausedUntil(const QDateTime &now) const;

private:
    struct Shared;
    SharedPace(std::unique_ptr<QFile> file, Shared *shared, BudgetLimits limits);

    std::chrono::milliseconds after(int limit, qint64 span, qint64 now) const;
    bool isPersonThere(qint64 now) const;

    std::unique_ptr<QFile> m_file;
    Shared *m_shared; ///< In the mapping.
    BudgetLimits m_limits;
};

} // namespace Rollcall
