#include "models/store/lists/userwalk.h"

#include "models/domain/text.h"

#include <algorithm>
#include <iterator>

namespace Rollcall::Lists {

namespace {

/// An index of `users` that leaves out those without a value.
struct UserIndex {
    const char *column; ///< As MemberOrder names it; users_by_<column> is the index.
    const char *stored; ///< What is in the index.
    const char *filled; ///< The condition of the index.
    bool ofWords;       ///< In the order of the words, which is not that of their bytes.
};
constexpr UserIndex userIndexes[] = {
    {"username", "u.username_folded", "u.username_folded<>''", false},
    {"external_id", "u.external_id", "u.external_id<>''", false},
    {"last_sign_in", "u.last_sign_in", "u.last_sign_in IS NOT NULL", false},
    {"city", "u.city", "u.city<>''", true},
    {"country", "u.country", "u.country<>''", true},
};

const UserIndex *indexOf(const QByteArray &column)
{
    const auto found = std::ranges::find_if(userIndexes, [&](const UserIndex &index) { return column == index.column; });
    return found == std::end(userIndexes) ? nullptr : &*found;
}

} // namespace

bool UserWalk::knows(const QByteArray &column)
{
    return indexOf(column) != nullptr;
}

QByteArray UserWalk::select(const QByteArray &more, const QByteArray &order) const
{
    return QByteArray("SELECT u.id FROM users u INDEXED BY users_by_") + m_column
        + (m_scope == 0 ? "" : " CROSS JOIN listing l ON l.scope=?1 AND l.user=u.id") + " WHERE " + indexOf(m_column)->filled + more
        + " ORDER BY " + order;
}

QList<QByteArray> UserWalk::values()
{
    const QByteArray stored = indexOf(m_column)->stored;
    QList<std::pair<QByteArray, QByteArray>> keyed;
    // From one value to the next, past all who have it.
    auto next = m_sql.select("SELECT " + stored + " FROM users u INDEXED BY users_by_" + m_column + " WHERE " + stored + ">?1 AND "
                             + indexOf(m_column)->filled + " ORDER BY " + stored + " LIMIT 1");
    next.bind(1, QString());
    while (next.step()) {
        const QString value = next.text(0);
        keyed.append({Text::sortKey(value), value.toUtf8()});
        next.reset();
        next.bind(1, value);
    }
    std::sort(keyed.begin(), keyed.end());
    QList<QByteArray> values;
    for (const auto &[key, value] : std::as_const(keyed))
        values.append(value);
    return values;
}

void UserWalk::run(bool descending, const std::function<bool(qint64)> &take)
{
    const UserIndex &index = *indexOf(m_column);
    const QByteArray direction = descending ? " DESC" : "";
    const auto each = [&](Sql::Statement &rows) {
        while (rows.step()) {
            if (!take(rows.integer(0)))
                return false;
        }
        return !m_sql.fault().has_value();
    };
    if (!index.ofWords) {
        auto rows = m_sql.select(select({}, index.stored + direction + ", u.id" + direction));
        if (m_scope != 0)
            rows.bind(1, m_scope);
        each(rows);
        return;
    }
    QList<QByteArray> ordered = values();
    if (descending)
        std::ranges::reverse(ordered);
    auto rows = m_sql.select(select(QByteArray(" AND ") + index.stored + "=?2", "u.id" + direction));
    for (const QByteArray &value : std::as_const(ordered)) {
        if (m_scope != 0)
            rows.bind(1, m_scope);
        rows.bind(2, Sql::Utf8{value});
        if (!each(rows))
            return;
        rows.reset();
    }
}

QList<qint64> UserWalk::rows(qint64 offset, int limit, bool descending)
{
    const qint64 wanted = offset + limit;
    qint64 passed = 0;
    QList<qint64> users;
    run(descending, [&](qint64 user) {
        if (++passed > offset)
            users.append(user);
        return passed < wanted;
    });
    if (passed >= wanted || m_sql.fault())
        return users;
    const QByteArray direction = descending ? " DESC" : "";
    auto rest = m_sql.select("SELECT l.user FROM listing l CROSS JOIN users u ON u.id=l.user WHERE l.scope=?1 AND (" + QByteArray(indexOf(m_column)->filled)
                                 + ") IS NOT 1 ORDER BY l.user" + direction + " LIMIT ?2 OFFSET ?3",
                             m_scope, wanted - std::max(passed, offset), std::max<qint64>(0, offset - passed));
    while (rest.step())
        users.append(rest.integer(0));
    return users;
}

} // namespace Rollcall::Lists
