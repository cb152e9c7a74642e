#pragma once

#include "models/directory/pull.h"
#include "models/store/session.h"
#include "models/workspace/mirror/syncrecord.h"

namespace Rollcall {

/// What a full pass did not meet. It is gone only where the pass listed everything, and where whoever looked then had the same
/// rights as whoever saw it before.
class Sweep final
{
public:
    Sweep(ReadSession &session, const SyncRecord &record);

    struct Verdict {
        QList<Vanishing> vanishing; ///< More than a tenth of a kind, and more than a handful.
        qint64 foreign = 0; ///< Not met, and last seen with other rights: they stay.
    };
    Verdict judge();

    /// Where the next step goes on.
    struct Place {
        int kind = 0;
        qint64 row = 0;
    };
    /// Takes away at most `limit`; none when nothing is left.
    static std::optional<Place> step(WriteSession &session, const SyncRecord &record, Place place, int limit, const QDateTime &now);

    static constexpr qint64 handful = 5;

private:
    Sql::Connection &m_sql;
    const SyncRecord &m_record;
};

/// Notes in the file what the pass covered and under which scope. The record's scope, covered kinds and notes are set.
void keepCoverage(WriteSession &session, SyncRecord &record, const Coverage &coverage);

} // namespace Rollcall
