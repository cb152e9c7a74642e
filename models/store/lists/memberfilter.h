#pragma once

#include "models/store/lists/scope.h"
#include "models/store/search/matcher.h"

namespace Rollcall::Lists {

/// The best status of those memberships of l.user that the actor sees; none at all counts as active.
QByteArray bestStatusSeen();

/// What a members query asks for, as conditions on table `listing` (l). The text of the SQL depends on the query's shape
/// only; every value is bound.
class MemberFilter final
{
public:
    MemberFilter(Sql::Connection &sql, const MemberQuery &query, Scope scope);

    const Scope &scope() const { return m_scope; }
    const Search::Matcher &matcher() const { return m_matcher; }
    const QList<MemberStatus> &statuses() const { return m_statuses; }
    const QString &roles() const { return m_roles; } ///< Rows, as a JSON array; empty without that filter.
    bool isEmpty() const { return m_where.isEmpty(); }
    bool isStatusOnly() const;
    /// Nothing but words, of anybody: their documents tell all.
    bool isWordsOnly() const;

    /// Joined behind `listing l`: " CROSS JOIN documents d …", or nothing.
    QByteArray join() const;
    /// " AND …", or nothing.
    const QByteArray &where() const { return m_where; }

    /// Binds what join() and where() use: 1 the scope, and of 2 to 5 what the filter needs.
    void bind(Sql::Statement &statement) const;
    /// The first parameter that is free for others.
    static constexpr int firstFree = 6;

    /// Names the question: equal keys, equal rows. The order is not part of it.
    QByteArray key() const;

private:
    void addVisibility();
    void addText();
    void addStatuses();
    void addRoles();

    Scope m_scope;
    Search::Matcher m_matcher;
    QString m_text;
    QList<MemberStatus> m_statuses;
    QString m_roles;
    QByteArray m_where;
};

} // namespace Rollcall::Lists
