#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/member.h"

namespace Rollcall::Tables {

/// What one membership, or all of them, adds to its organization's counters.
struct Tally {
    int members = 0;
    int pending = 0;
    int owners = 0; ///< Active ones.
};
Tally tallyOf(MemberStatus status, bool owner);

/// How a membership is counted now.
struct Standing {
    std::optional<qint64> row; ///< None: there is no such membership.
    Tally tally;
};
Standing standingOf(Sql::Connection &sql, qint64 user, qint64 organization);

/// Takes the old out of an organization's counters and the new in.
void countIn(Sql::Connection &sql, qint64 organization, const Tally &before, const Tally &after);

} // namespace Rollcall::Tables
