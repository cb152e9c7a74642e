#pragma once

#include "models/store/sql/connection.h"

namespace Rollcall {

/// One row of the table `leases`, and who we are in it.
struct LeaseRow {
    QString holder;
    qint64 process = 0;
    QString boot; ///< Start of the computer, and the process namespace that `process` counts in.
    qint64 beat = 0;

    static constexpr qint64 longestSilence = 15'000; ///< Milliseconds.

    /// This process, now.
    static LeaseRow mine(const QString &holder, qint64 now);

    /// Whether somebody else may take it.
    bool isFree(qint64 now) const;
};

/// In a transaction: true when the lease is ours now.
bool takeLease(Sql::Connection &sql, const QString &name, const LeaseRow &mine);

/// Milliseconds that this computer has run, without its sleep.
qint64 runningTime();

} // namespace Rollcall
