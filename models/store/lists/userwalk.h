#pragma once

#include "models/store/sql/connection.h"

#include <functional>

namespace Rollcall::Lists {

/// People of a scope in the order of a column that an index of `users` has and `listing` has not: those that a members list
/// hides at first. User names, ids and times stand in the order of the index; what is written in words is read value by value
/// and put in the order of the words.
class UserWalk final
{
public:
    UserWalk(Sql::Connection &sql, const QByteArray &column, qint64 scope) : m_sql(sql), m_column(column), m_scope(scope) {}

    static bool knows(const QByteArray &column);

    /// Rows offset … offset+limit-1, those without a value last. For the beginning: it walks through all before them.
    QList<qint64> rows(qint64 offset, int limit, bool descending);
    /// Everybody who has a value, until `take` answers false.
    void run(bool descending, const std::function<bool(qint64)> &take);

private:
    QList<QByteArray> values();
    QByteArray select(const QByteArray &more, const QByteArray &order) const;

    Sql::Connection &m_sql;
    QByteArray m_column; ///< As MemberOrder names it.
    qint64 m_scope;      ///< 0: everybody.
};

} // namespace Rollcall::Lists
