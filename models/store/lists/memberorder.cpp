#include "models/store/lists/memberorder.h"

#include "models/domain/text.h"
#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/userwalk.h"

#include <limits>

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

// Rows between two anchors: skipping as many along an index takes a fraction of a millisecond.
constexpr qint64 rowsBetweenAnchors = 1000;
constexpr qint64 last = std::numeric_limits<qint64>::max();
// Behind every key: they are shorter, and no sort key has a byte 0xff in front.
const QByteArray behindAll(16, '\xff');

QByteArray columnOf(MemberSort sort)
{
    switch (sort) {
    case MemberSort::Name: return "name";
    case MemberSort::Email: return "email";
    case MemberSort::Phone: return "phone";
    case MemberSort::Status: return "status";
    case MemberSort::Roles: return "roles";
    case MemberSort::Organizations: return "organizations";
    case MemberSort::Added: return "added";
    case MemberSort::Username: return "username";
    case MemberSort::Title: return "title";
    case MemberSort::Department: return "department";
    case MemberSort::City: return "city";
    case MemberSort::Country: return "country";
    case MemberSort::ExternalId: return "external_id";
    case MemberSort::LastSignIn: return "last_sign_in";
    }
    return "name";
}

/// A field of the membership is empty in the list of people, which shows none.
QByteArray valueOf(MemberSort sort, const QByteArray &column)
{
    if (sort <= MemberSort::Added)
        return "l." + column;
    if (sort == MemberSort::Title || sort == MemberSort::Department)
        return "(SELECT m." + column + " FROM memberships m WHERE m.id=l.membership)";
    // As e-mail addresses, in the order of their folded bytes.
    const QByteArray stored = sort == MemberSort::Username ? QByteArray("username_folded") : column;
    return "(SELECT u." + stored + " FROM users u WHERE u.id=l.user)";
}

} // namespace

MemberOrder::MemberOrder(const MemberQuery &query, const Scope &scope)
    : column(columnOf(query.sort))
    , value(valueOf(query.sort, column))
    , isIndexed(query.sort <= MemberSort::Added)
    , descending(query.order == SortOrder::Descending)
{
    if (!isIndexed)
        m_kind = kindOf(query.sort);
    // A small scope is read through before the index of everybody has shown a page of it.
    isOfUsers = !isIndexed && !scope.restricted && scope.wide && isRanked(scope.size) && UserWalk::knows(column);
    isIndexed = isIndexed || isOfUsers;
    // What is stored of these counts all memberships of a person.
    const bool ofAll = query.sort == MemberSort::Organizations
        || (scope.row == 0 && (query.sort == MemberSort::Status || query.sort == MemberSort::Roles));
    if (scope.limited && ofAll)
        limit(query.sort);
}

MemberOrder::Kind MemberOrder::kindOf(MemberSort sort)
{
    switch (sort) {
    case MemberSort::LastSignIn: return Kind::Time;
    case MemberSort::Username:
    case MemberSort::ExternalId: return Kind::Key;
    default: return Kind::Text;
    }
}

void MemberOrder::limit(MemberSort sort)
{
    isIndexed = false;
    m_limited = true;
    const QByteArray condition = " WHERE m.user=l.user AND " + seen("m") + ")";
    if (sort == MemberSort::Status) {
        m_kind = Kind::Status;
        value = bestStatusSeen() + ", l.name";
    } else if (sort == MemberSort::Roles) {
        m_kind = Kind::Roles;
        value = "(SELECT group_concat(r.name, char(10)) FROM memberships m JOIN membership_roles h ON h.membership=m.id "
                "JOIN roles r ON r.id=h.role" + condition;
    } else {
        m_kind = Kind::Count;
        value = "(SELECT count(*) FROM memberships m" + condition;
    }
}

void MemberOrder::bind(Sql::Statement &statement, const Scope &scope) const
{
    if (m_limited)
        bindSeen(statement, scope);
}

QByteArray MemberOrder::keyOf(const Sql::Statement &row, int column) const
{
    switch (m_kind) {
    case Kind::Key: return row.blob(column);
    case Kind::Text: return Text::sortKey(row.text(column));
    case Kind::Time: return timeKey(row.time(column));
    case Kind::Count: return countKey(row.integer(column));
    case Kind::Status: return statusKey(static_cast<MemberStatus>(row.number(column)), row.blob(column + 1));
    case Kind::Roles: return rolesKey(sortedNames(row.text(column).split(u'\n', Qt::SkipEmptyParts)).join(u", "_s));
    }
    return {};
}

bool MemberOrder::operator()(const Position &a, const Position &b) const
{
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    const Position &first = descending ? b : a;
    const Position &second = descending ? a : b;
    return first.key == second.key ? first.user < second.user : first.key < second.key;
}

MemberWalk::MemberWalk(Sql::Connection &sql, const MemberFilter &filter, const MemberOrder &order)
    : m_sql(sql)
    , m_filter(filter)
    , m_order(order)
    , m_key(filter.key() + order.key())
{
}

Sql::Statement MemberWalk::select(const char *what, bool ofEmpty, const From &from, qint64 limit, qint64 skip)
{
    const QByteArray column = "l." + m_order.column;
    QByteArray sql = QByteArray("SELECT ") + what + " FROM (SELECT l.user AS user, " + column + " AS key FROM listing l INDEXED BY listing_by_"
        + m_order.column + m_filter.join() + " WHERE l.scope=?1 AND l.wide=1";
    if (ofEmpty)
        sql += " AND " + column + "=X'' AND l.user" + (m_order.descending ? "<?7" : ">?7");
    else
        sql += " AND (" + column + ", l.user)" + (m_order.descending ? "<(?6,?7) AND " + column + ">X''" : ">(?6,?7)");
    sql += m_filter.where();
    const QByteArray direction = m_order.descending ? " DESC" : "";
    sql += " ORDER BY " + column + direction + ", l.user" + direction + " LIMIT ?8 OFFSET ?9)";

    Sql::Statement statement = m_sql.select(sql);
    m_filter.bind(statement);
    if (!ofEmpty)
        statement.bind(6, from ? from->key : (m_order.descending ? behindAll : QByteArray()));
    statement.bind(7, from ? from->user : last);
    statement.bind(8, limit).bind(9, skip);
    return statement;
}

Position MemberWalk::startOfEmpty() const
{
    return {{}, m_order.descending ? last : std::numeric_limits<qint64>::min()};
}

MemberWalk::From MemberWalk::advance(From from, qint64 offset, qint64 count, bool &ended)
{
    while (count > 0 && !m_sql.fault()) {
        const bool ofEmpty = from && from->key.isEmpty();
        const qint64 step = std::min(count, rowsBetweenAnchors - offset % rowsBetweenAnchors);
        {
            auto row = select("user, key", ofEmpty, from, 1, step - 1);
            if (row.step()) {
                from = Position{row.blob(1), row.integer(0)};
                offset += step;
                count -= step;
                remember(offset, *from);
                continue;
            }
        }
        if (ofEmpty)
            break;
        // Fewer are left before those with an empty value; go on there.
        auto rest = select("count(*)", false, from, step, 0);
        const qint64 passed = rest.step() ? rest.integer(0) : 0;
        offset += passed;
        count -= passed;
        from = startOfEmpty();
    }
    ended = count > 0;
    return from;
}

QList<Position> MemberWalk::take(From from, int limit)
{
    QList<Position> positions;
    for (bool ofEmpty = from && from->key.isEmpty();; ofEmpty = true, from = startOfEmpty()) {
        auto rows = select("user, key", ofEmpty, from, limit - positions.size(), 0);
        while (rows.step())
            positions.append({rows.blob(1), rows.integer(0)});
        if (ofEmpty || positions.size() >= limit || m_sql.fault())
            return positions;
    }
}

QList<qint64> MemberWalk::rows(qint64 offset, int limit)
{
    Memory::Anchor anchor;
    if (Memory *memory = m_sql.memory()) {
        m_sequence = Feed::sequence(m_sql);
        anchor = memory->before(m_key, m_sequence, offset);
    }
    bool ended = false;
    const From from = advance(anchor.position, anchor.offset, offset - anchor.offset, ended);
    if (ended || m_sql.fault())
        return {};
    const QList<Position> positions = take(from, limit);
    if (!positions.isEmpty())
        remember(offset + positions.size(), positions.last());
    QList<qint64> users;
    users.reserve(positions.size());
    for (const Position &position : positions)
        users.append(position.user);
    return users;
}

void MemberWalk::remember(qint64 offset, const Position &position)
{
    // Not when a fault or a stop cut the walk short.
    if (Memory *memory = m_sql.memory(); memory && !m_sql.fault())
        memory->remember(m_key, m_sequence, offset, position);
}

} // namespace Rollcall::Lists
