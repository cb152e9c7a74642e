#include "models/store/lists/rankedwalk.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/candidates.h"
#include "models/store/sql/faults.h"

#include <algorithm>
#include <limits>

namespace Rollcall::Lists {

namespace {

constexpr qint64 betweenAnchors = 1000;
// Some milliseconds.
constexpr qint64 nearby = 800;
constexpr qsizetype betweenStopLooks = 16'384;
constexpr qint64 leastAtOnce = 100;
constexpr qint64 mostAtOnce = 2000;

} // namespace

RankedWalk::RankedWalk(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order,
                       std::shared_ptr<const Crowd> crowd)
    : m_sql(sql)
    , m_filter(filter)
    , m_order(order)
    , m_crowd(crowd ? std::move(crowd) : std::make_shared<const Crowd>())
    , m_key{filter.scope().row, order.column}
    , m_sequence(Feed::sequence(sql))
    , m_ranking(sql.memory()->ranking(m_key, m_sequence))
{
}

void RankedWalk::wish() const
{
    m_sql.memory()->wish(m_key, m_sequence);
}

bool RankedWalk::makeReady()
{
    if (!m_ranking) {
        m_ranking = Ranking::read(m_sql, m_key);
        if (m_ranking)
            m_sql.memory()->rememberRanking(m_key, m_ranking);
    }
    return m_ranking != nullptr;
}

QList<qint64> RankedWalk::rows(qint64 offset, int limit)
{
    if (!m_filter.isEmpty())
        return filtered(offset, limit, std::numeric_limits<qint64>::max()).value_or(QList<qint64>());
    if (!makeReady())
        return {};
    QList<qint64> users;
    for (qsizetype i = offset; i < m_ranking->size() && users.size() < limit; ++i)
        users.append(m_ranking->at(i, m_order.descending));
    return users;
}

std::optional<QList<qint64>> RankedWalk::rowsNearby(qint64 offset, int limit)
{
    return filtered(offset, limit, nearby);
}

std::optional<qint64> RankedWalk::at(qsizetype place)
{
    if (m_walk)
        return m_walk->next();
    return place < m_ranking->size() ? std::optional(m_ranking->at(place, m_order.descending)) : std::nullopt;
}

RankedWalk::Stretch RankedWalk::stretch(qsizetype from, qsizetype most)
{
    Stretch stretch{{}, {}, from};
    for (; stretch.users.size() < most; ++stretch.next) {
        if (stretch.next % betweenStopLooks == 0 && m_sql.isStopped())
            m_sql.fail(Sql::cancelled());
        const std::optional<qint64> user = m_sql.fault() ? std::nullopt : at(stretch.next);
        stretch.ended = !user;
        if (stretch.ended)
            break;
        if (!m_crowd->isEverybody() && !m_crowd->contains(*user))
            continue;
        stretch.users.append(*user);
        stretch.places.append(stretch.next);
    }
    return stretch;
}

std::optional<QList<qint64>> RankedWalk::filtered(qint64 offset, int limit, qint64 mostChecks)
{
    // Anchors of such a walk are places in the ranking; an index walk of the same query has keys for positions.
    const QByteArray anchors = m_filter.key() + m_order.key() + '#';
    const Memory::Anchor anchor = m_sql.memory()->before(anchors, m_sequence, offset);
    // The first page is not kept waiting while the whole order is read.
    if (!m_ranking && !anchor.position && !m_order.isOfUsers) {
        m_walk.emplace(m_sql, m_key, m_order.descending);
        wish();
    } else if (!makeReady()) {
        return QList<qint64>();
    }
    qint64 passed = anchor.offset;
    qint64 atOnce = std::clamp(offset - passed + limit + limit / 4, leastAtOnce, mostAtOnce);
    QList<qint64> users;
    Stretch some{{}, {}, anchor.position ? anchor.position->user : 0};
    while (!some.ended && users.size() < limit) {
        if (mostChecks <= 0)
            return std::nullopt;
        some = stretch(some.next, std::min(atOnce, mostChecks));
        const QList<qint64> found = matching(m_sql, m_filter, *m_crowd, some.users);
        if (m_sql.fault())
            return QList<qint64>();
        mostChecks -= some.users.size();
        // As many more as the missing ones will be among, if they go on like this.
        const qint64 missing = offset + limit - passed - found.size();
        atOnce = std::clamp(missing * (some.users.size() + 1) / (found.size() + 1), leastAtOnce, mostAtOnce);
        qsizetype i = 0;
        for (auto user = found.cbegin(); user != found.cend() && users.size() < limit; ++user, ++i) {
            while (some.users.at(i) != *user)
                ++i;
            if (passed >= offset)
                users.append(*user);
            ++passed;
            if (passed % betweenAnchors == 0 || users.size() == limit)
                m_sql.memory()->remember(anchors, m_sequence, passed, {{}, some.places.at(i) + 1});
        }
    }
    return users;
}

} // namespace Rollcall::Lists
