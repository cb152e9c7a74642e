#include "models/store/journal/chain.h"

#include <algorithm>

namespace Rollcall::Journal {

namespace {

using Kind = JournalFault::Kind;

// So far away a row that was moved is still recognised as itself.
constexpr qint64 reach = 4096;

std::optional<qint64> formerPlace(Row row)
{
    const qint64 here = row.sequence;
    for (qint64 distance = 1; distance <= reach; ++distance) {
        for (const qint64 place : {here + distance, here - distance}) {
            row.sequence = place;
            if (place > 0 && hashOf(row) == row.hash)
                return place;
        }
    }
    return std::nullopt;
}

/// What is wrong with a row that should follow on `last`.
std::optional<JournalFault> faultOf(const Row &row, const JournalHead &last)
{
    if (row.sequence != last.sequence + 1)
        return JournalFault{Kind::Removed, last.sequence + 1, row.sequence - 1};
    if (hashOf(row) != row.hash) {
        if (const auto place = formerPlace(row))
            return JournalFault{Kind::Moved, row.sequence, *place};
        return JournalFault{Kind::Edited, row.sequence, row.sequence};
    }
    if (row.previous != last.hash) {
        const qint64 blamed = std::max<qint64>(last.sequence, 1);
        return JournalFault{Kind::Replaced, blamed, blamed};
    }
    return std::nullopt;
}

} // namespace

JournalVerdict verify(Sql::Connection &sql, const std::optional<JournalHead> &anchor, bool isShared)
{
    JournalVerdict verdict;
    verdict.head = {0, beginning(), {}};
    bool holds = anchor && *anchor == verdict.head;
    auto rows = sql.select(isShared ? "SELECT " ROLLCALL_SHARED_JOURNAL_COLUMNS " FROM journal j ORDER BY j.sequence"
                                    : "SELECT " ROLLCALL_JOURNAL_COLUMNS " FROM journal j ORDER BY j.sequence");
    while (rows.step()) {
        const Row row = rowFrom(rows);
        verdict.fault = faultOf(row, verdict.head);
        if (verdict.fault)
            return verdict;
        ++verdict.rows;
        verdict.head = {row.sequence, row.hash, QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC)};
        if (anchor && anchor->sequence == row.sequence)
            holds = anchor->hash == row.hash;
    }
    const qint64 promised = std::max(lastGiven(sql), anchor ? anchor->sequence : 0);
    if (verdict.head.sequence < promised)
        verdict.fault = JournalFault{Kind::Cut, verdict.head.sequence + 1, promised};
    else if (anchor && !holds)
        verdict.fault = JournalFault{Kind::Rewritten, anchor->sequence, anchor->sequence};
    verdict.anchored = holds && !verdict.fault;
    return verdict;
}

} // namespace Rollcall::Journal
