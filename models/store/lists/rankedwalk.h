#pragma once

#include "models/store/lists/memberorder.h"

namespace Rollcall::Lists {

/// Walks along an order that is held in memory: at an offset at once when nothing is filtered, else from one of a crowd to
/// the next, rechecking each. Even where hits stand at the far end of the order (who types "zoe" has sorted by name), that
/// takes milliseconds; along an index it would take a second.
class RankedWalk final
{
public:
    RankedWalk(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order, std::shared_ptr<const Crowd> crowd);

    bool isReady() const { return m_ranking != nullptr; }
    /// Somebody shall read the order when there is time.
    void wish() const;
    QList<qint64> rows(qint64 offset, int limit);
    /// Without a crowd: the rows, if they are met within the first few thousand people; nullopt when they are not.
    std::optional<QList<qint64>> rowsNearby(qint64 offset, int limit);

private:
    /// Some who may match, with where they stand.
    struct Stretch {
        QList<qint64> users;
        QList<qsizetype> places;
        qsizetype next;     ///< Where the walk goes on.
        bool ended = false; ///< Nobody stands there.
    };

    bool makeReady();
    std::optional<qint64> at(qsizetype place);
    Stretch stretch(qsizetype from, qsizetype most);
    std::optional<QList<qint64>> filtered(qint64 offset, int limit, qint64 mostChecks);

    Sql::Connection &m_sql;
    const MemberFilter &m_filter;
    const MemberOrder &m_order;
    std::shared_ptr<const Crowd> m_crowd;
    Ranking::Key m_key;
    qint64 m_sequence;
    std::shared_ptr<const Ranking> m_ranking;
    std::optional<RankingWalk> m_walk; ///< In place of the ranking.
};

} // namespace Rollcall::Lists
