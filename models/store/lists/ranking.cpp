#include "models/store/lists/ranking.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/crowd.h"
#include "models/store/lists/userwalk.h"
#include "models/store/sql/connection.h"

#include <sqlite3.h>

#include <algorithm>

namespace Rollcall::Lists {

using namespace std::chrono_literals;

namespace {

constexpr qint64 leastRanked = 2000;
constexpr auto soonEnough = 3s;

} // namespace

std::shared_ptr<const Ranking> Ranking::read(Sql::Connection &sql, const Key &key)
{
    auto ranking = std::make_shared<Ranking>();
    ranking->m_sequence = Feed::sequence(sql);
    ranking->m_read = std::chrono::steady_clock::now();
    const bool isRead = UserWalk::knows(key.column) ? ranking->readUsers(sql, key) : ranking->readListing(sql, key);
    if (!isRead && !sql.fault())
        sql.failFrom(SQLITE_CORRUPT, nullptr);
    return isRead && !sql.fault() ? ranking : nullptr;
}

bool Ranking::add(qint64 user)
{
    if (user < 1 || user > Crowd::lastRow)
        return false;
    m_users.push_back(static_cast<std::uint32_t>(user));
    return true;
}

bool Ranking::readListing(Sql::Connection &sql, const Key &key)
{
    const QByteArray text = "SELECT user FROM listing INDEXED BY listing_by_" + key.column + " WHERE scope=? AND wide=1 AND ";
    for (const QByteArray &part : {key.column + ">X'' ORDER BY " + key.column + ", user", key.column + "=X'' ORDER BY user"}) {
        auto rows = sql.select(text + part, key.scope);
        while (rows.step()) {
            if (!add(rows.integer(0)))
                return false;
        }
        if (m_filled == 0)
            m_filled = m_users.size();
    }
    return true;
}

bool Ranking::readUsers(Sql::Connection &sql, const Key &key)
{
    bool fits = true;
    UserWalk(sql, key.column, key.scope).run(false, [&](qint64 user) { return fits = add(user); });
    m_filled = m_users.size();
    // The rest is everybody else: an index of the scope says who that is faster than their rows would.
    std::vector<bool> isFilled;
    for (const std::uint32_t user : m_users) {
        if (user >= isFilled.size())
            isFilled.resize(size_t(user) * 2 + 1);
        isFilled[user] = true;
    }
    auto rows = sql.select("SELECT user FROM listing INDEXED BY listing_by_organizations WHERE scope=? AND wide=1", key.scope);
    while (fits && rows.step()) {
        const qint64 user = rows.integer(0);
        if (static_cast<size_t>(user) >= isFilled.size() || !isFilled[static_cast<size_t>(user)])
            fits = add(user);
    }
    std::sort(m_users.begin() + static_cast<std::ptrdiff_t>(m_filled), m_users.end());
    return fits;
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

RankingWalk::RankingWalk(Sql::Connection &sql, Ranking::Key key, bool descending)
    : m_sql(sql)
    , m_key(std::move(key))
    , m_direction(descending ? " DESC" : "")
{
    select(true);
}

void RankingWalk::select(bool filled)
{
    const QByteArray order = (filled ? m_key.column + m_direction + ", user" : QByteArray("user")) + m_direction;
    m_rows.emplace(m_sql.select("SELECT user FROM listing INDEXED BY listing_by_" + m_key.column + " WHERE scope=? AND wide=1 AND "
                                    + m_key.column + (filled ? ">X''" : "=X''") + " ORDER BY " + order,
                                m_key.scope));
}

std::optional<qint64> RankingWalk::next()
{
    if (m_rows->step())
        return m_rows->integer(0);
    if (!m_filled || m_sql.fault())
        return std::nullopt;
    m_filled = false;
    select(false);
    return m_rows->step() ? std::optional(m_rows->integer(0)) : std::nullopt;
}

bool isRanked(qint64 scopeSize)
{
    return scopeSize >= leastRanked;
}

} // namespace Rollcall::Lists
