#pragma once

#include "models/store/lists/memberfilter.h"
#include "models/store/lists/memory.h"

namespace Rollcall::Lists {

/// The order of a members list and the index that has it. Rows with an empty value stand last, whichever way the others go.
struct MemberOrder {
    MemberOrder(const MemberQuery &query, const Scope &scope);

    QByteArray column; ///< Of listing; the index is listing_by_<column>. Else the field's name, where no index has the order.
    QByteArray value;  ///< SQL of what keyOf() reads, over `listing l`.
    bool isIndexed = true;
    bool isOfUsers = false;    ///< That index is of `users`: see UserWalk.
    bool descending = false;

    QByteArray key() const { return column + (descending ? '-' : '+'); }
    /// The key in a row's column that selected `value`.
    QByteArray keyOf(const Sql::Statement &row, int column) const;
    bool operator()(const Position &a, const Position &b) const; ///< a stands before b.
    /// Binds what `value` uses.
    void bind(Sql::Statement &statement, const Scope &scope) const;

private:
    enum class Kind { Key, Text, Time, Count, Status, Roles };
    static Kind kindOf(MemberSort sort);
    void limit(MemberSort sort);

    Kind m_kind = Kind::Key;
    bool m_limited = false;
};

/// Walks along an index in order, rechecking each row against the filter.
class MemberWalk final
{
public:
    MemberWalk(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order);

    /// Rows offset … offset+limit-1. Starts from the nearest anchor that the connection's memory has, and leaves more.
    QList<qint64> rows(qint64 offset, int limit);

private:
    using From = std::optional<Position>; ///< None: the beginning.
    Sql::Statement select(const char *what, bool ofEmpty, const From &from, qint64 limit, qint64 skip);
    /// The position `count` rows further on; nullopt behind the end.
    From advance(From from, qint64 offset, qint64 count, bool &ended);
    QList<Position> take(From from, int limit);
    Position startOfEmpty() const;
    void remember(qint64 offset, const Position &position);

    Sql::Connection &m_sql;
    const MemberFilter &m_filter;
    const MemberOrder &m_order;
    QByteArray m_key;
    qint64 m_sequence = 0;
};

} // namespace Rollcall::Lists
