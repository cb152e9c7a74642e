#pragma once

#include "models/store/sql/statement.h"

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace Rollcall::Lists {

/// All people of a wide scope in the order of one column, four bytes each: the row at any offset at once, and the fastest
/// way to meet, in order, those of a crowd. Reading it takes about 100 ms for a million people.
class Ranking final
{
public:
    struct Key {
        qint64 scope = 0;
        QByteArray column;
        QByteArray bytes() const { return QByteArray::number(scope) + column; }
    };

    /// Null after a fault or a stop.
    static std::shared_ptr<const Ranking> read(Sql::Connection &sql, const Key &key);

    qint64 sequence() const { return m_sequence; }
    bool isOld() const; ///< Read more than some seconds ago.
    qsizetype size() const { return static_cast<qsizetype>(m_users.size()); }
    /// The row at an offset; those with an empty value stand last either way.
    qint64 at(qsizetype offset, bool descending) const;

private:
    bool add(qint64 user);
    bool readListing(Sql::Connection &sql, const Key &key);
    bool readUsers(Sql::Connection &sql, const Key &key);

    std::vector<std::uint32_t> m_users; ///< Ascending; those with an empty value at the end.
    size_t m_filled = 0;                ///< How many have a value.
    qint64 m_sequence = 0;
    std::chrono::steady_clock::time_point m_read;
};

/// The same order, one after the other from its index: for the beginning, before anybody has read it whole.
class RankingWalk final
{
public:
    RankingWalk(Sql::Connection &sql, Ranking::Key key, bool descending);
    std::optional<qint64> next();

private:
    void select(bool filled);

    Sql::Connection &m_sql;
    Ranking::Key m_key;
    QByteArray m_direction;
    bool m_filled = true; ///< Those with a value are not passed yet.
    std::optional<Sql::Statement> m_rows;
};

/// Orders are read for scopes of this size; smaller ones answer from their index fast enough.
bool isRanked(qint64 scopeSize);

} // namespace Rollcall::Lists
