#include "models/store/lists/ranking.h"

#include "models/store/feed/feed.h"
#include "models/store/sql/connection.h"

#include <limits>

namespace Rollcall::Lists {

using namespace std::chrono_literals;

namespace {

constexpr qint64 leastRanked = 20'000;
constexpr auto soonEnough = 3s;

} // namespace

std::shared_ptr<const Ranking> Ranking::read(Sql::Connection &sql, const Key &key)
{
    auto ranking = std::make_shared<Ranking>();
    ranking->m_sequence = Feed::sequence(sql);
    ranking->m_read = std::chrono::steady_clock::now();
    const QByteArray text = "SELECT user FROM listing INDEXED BY listing_by_" + key.column + " WHERE scope=? AND wide=1 AND ";
    for (const QByteArray &part : {key.column + ">X'' ORDER BY " + key.column + ", user", key.column + "=X'' ORDER BY user"}) {
        auto rows = sql.select(text + part, key.scope);
        while (rows.step()) {
            const qint64 user = rows.integer(0);
            if (user > std::numeric_limits<std::uint32_t>::max())
                return nullptr;
            ranking->m_users.push_back(static_cast<std::uint32_t>(user));
        }
        if (ranking->m_filled == 0)
            ranking->m_filled = ranking->m_users.size();
    }
    return sql.fault() ? nullptr : ranking;
}

bool Ranking::isOld() const
{
    return std::chrono::steady_clock::now() - m_read > soonEnough;
}

qint64 Ranking::at(qsizetype offset, bool descending) const
{
    const auto index = static_cast<size_t>(offset);
    if (!descending)
        return m_users[index];
    return index < m_filled ? m_users[m_filled - 1 - index] : m_users[m_users.size() - 1 - (index - m_filled)];
}

bool isRanked(qint64 scopeSize)
{
    return scopeSize >= leastRanked;
}

} // namespace Rollcall::Lists
