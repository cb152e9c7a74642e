#include "models/store/lists/memberfilter.h"

#include "models/domain/text.h"
#include "models/store/tables/rows.h"

#include <QIODevice>

#include <algorithm>

namespace Rollcall::Lists {

using namespace Qt::StringLiterals;

namespace {

QByteArray numbers(const QList<MemberStatus> &statuses)
{
    QByteArray list;
    for (const MemberStatus status : statuses)
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(static_cast<int>(status));
    return list;
}

} // namespace

QByteArray bestStatusSeen()
{
    // In the order of better().
    return "CASE (SELECT min(CASE m.status WHEN 1 THEN 0 WHEN 0 THEN 1 ELSE 2 END) FROM memberships m WHERE m.user=l.user AND "
        + seen("m") + ") WHEN 1 THEN 0 WHEN 2 THEN 2 ELSE 1 END";
}

// Parameters: 1 scope, 2 matcher, 3 roles, 4 visible organizations, 5 the actor.

MemberFilter::MemberFilter(Sql::Connection &sql, const MemberQuery &query, Scope scope)
    : m_scope(std::move(scope))
    , m_matcher(query.text)
    , m_text(Text::folded(query.text))
    , m_statuses(query.statuses)
{
    std::sort(m_statuses.begin(), m_statuses.end());
    m_statuses.erase(std::unique(m_statuses.begin(), m_statuses.end()), m_statuses.end());
    if (m_statuses.size() == 3)
        m_statuses.clear();
    if (!query.roles.isEmpty()) {
        QList<qint64> rows;
        for (const RoleId &role : query.roles) {
            if (const auto row = Tables::rowOf(sql, role))
                rows.append(*row);
        }
        std::sort(rows.begin(), rows.end());
        m_roles = jsonRows(rows);
    }
    addVisibility();
    addStatuses();
    addRoles();
    addText();
}

void MemberFilter::addVisibility()
{
    if (m_scope.restricted) {
        m_where += " AND (l.user=?5 OR EXISTS(SELECT 1 FROM memberships v WHERE v.user=l.user AND " + seen("v") + "))";
    }
}

void MemberFilter::addText()
{
    if (m_matcher.isEmpty())
        return;
    if (!m_scope.restricted && m_scope.row == 0) {
        m_where += " AND holds(?2, d.text)";
        return;
    }
    // What a person is in other organizations is not to be found here: it may be none of the actor's business.
    QByteArray others = "(SELECT m.search FROM memberships m WHERE m.id=l.membership)";
    if (m_scope.restricted) {
        others = "(SELECT group_concat(m.search, '') FROM memberships m WHERE m.user=l.user AND " + seen("m") + ")";
    }
    m_where += " AND CASE holds(?2, d.text, d.own) WHEN 0 THEN 0 WHEN 1 THEN 1 ELSE holds(?2, d.text, d.own, " + others + ") END";
}

void MemberFilter::addStatuses()
{
    if (m_statuses.isEmpty())
        return;
    if (!m_scope.restricted) {
        m_where += " AND l.state IN (" + numbers(m_statuses) + ")";
        return;
    }
    m_where += " AND " + bestStatusSeen() + " IN (" + numbers(m_statuses) + ")";
}

void MemberFilter::addRoles()
{
    if (m_roles.isEmpty())
        return;
    if (m_scope.row != 0) {
        m_where += " AND EXISTS(SELECT 1 FROM membership_roles h WHERE h.membership=l.membership "
                   "AND h.role IN (SELECT value FROM json_each(?3)))";
        return;
    }
    m_where += " AND EXISTS(SELECT 1 FROM memberships m CROSS JOIN membership_roles h ON h.membership=m.id "
               "WHERE m.user=l.user AND h.role IN (SELECT value FROM json_each(?3))";
    if (m_scope.restricted)
        m_where += " AND " + seen("m");
    m_where += ")";
}

bool MemberFilter::isStatusOnly() const
{
    return !m_statuses.isEmpty() && m_roles.isEmpty() && m_matcher.isEmpty() && !m_scope.restricted;
}

bool MemberFilter::isWordsOnly() const
{
    return !m_matcher.isEmpty() && m_statuses.isEmpty() && m_roles.isEmpty() && m_scope.row == 0 && !m_scope.restricted;
}

QByteArray MemberFilter::join() const
{
    return m_matcher.isEmpty() ? QByteArray() : " CROSS JOIN documents d ON d.user=l.user"_ba;
}

void MemberFilter::bind(Sql::Statement &statement) const
{
    statement.bind(1, m_scope.row);
    if (!m_matcher.isEmpty())
        statement.bind(2, m_matcher.pointer());
    if (!m_roles.isEmpty())
        statement.bind(3, m_roles);
    if (m_scope.restricted)
        bindSeen(statement, m_scope);
}

QByteArray MemberFilter::key() const
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << m_scope.row << m_scope.restricted << m_scope.visible << m_scope.self << m_text << numbers(m_statuses) << m_roles;
    return key;
}

} // namespace Rollcall::Lists
