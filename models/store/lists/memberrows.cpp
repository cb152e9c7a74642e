#include "models/store/lists/memberrows.h"

#include "models/store/lists/keys.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/users.h"

#include <QHash>

namespace Rollcall::Lists {

namespace {

/// Few roles serve many people.
class RoleNames final
{
public:
    explicit RoleNames(Sql::Connection &sql) : m_sql(sql) {}

    QString of(qint64 role)
    {
        auto name = m_names.constFind(role);
        if (name == m_names.cend()) {
            auto row = m_sql.select("SELECT name FROM roles WHERE id=?", role);
            name = m_names.insert(role, row.step() ? row.text(0) : QString());
        }
        return *name;
    }

private:
    Sql::Connection &m_sql;
    QHash<qint64, QString> m_names;
};

/// A row for each role of each membership that may be seen: the membership, its status and a role, NULL without any.
Sql::Statement membershipsSeen(Sql::Connection &sql, const Scope &scope, qint64 user)
{
    const QByteArray all = "SELECT m.id, m.status, h.role FROM memberships m LEFT JOIN membership_roles h ON h.membership=m.id WHERE m.user=?1";
    if (!scope.limited)
        return sql.select(all, user);
    auto memberships = sql.select(all + " AND " + seen("m"), user);
    bindSeen(memberships, scope);
    return memberships;
}

void fillMember(Sql::Connection &sql, const Scope &scope, qint64 user, RoleNames &roles, MemberRow &row)
{
    const auto membership = sql.integer("SELECT id FROM memberships WHERE user=? AND organization=?", user, scope.row);
    if (!membership)
        return;
    row.membership = Tables::membershipAt(sql, *membership).value_or(Membership());
    QStringList names;
    qint64 last = 0;
    auto memberships = membershipsSeen(sql, scope, user);
    while (memberships.step()) {
        const qint64 one = memberships.integer(0);
        row.organizations += one == last ? 0 : 1;
        last = one;
        if (one == *membership && !memberships.isNull(2))
            names.append(roles.of(memberships.integer(2)));
    }
    row.roleNames = sortedNames(names);
}

void fillPerson(Sql::Connection &sql, const Scope &scope, qint64 user, RoleNames &roles, MemberRow &row)
{
    std::optional<MemberStatus> best;
    QStringList names;
    qint64 last = 0;
    auto memberships = membershipsSeen(sql, scope, user);
    while (memberships.step()) {
        const qint64 one = memberships.integer(0);
        if (one != last) {
            const auto status = static_cast<MemberStatus>(memberships.number(1));
            best = best ? better(*best, status) : status;
            ++row.organizations;
        }
        last = one;
        if (!memberships.isNull(2))
            names.append(roles.of(memberships.integer(2)));
    }
    row.membership.user = row.user.id;
    row.membership.status = best.value_or(MemberStatus::Active);
    row.membership.since = row.user.created;
    row.roleNames = sortedNames(names);
}

} // namespace

QList<MemberRow> memberRows(Sql::Connection &sql, const Scope &scope, const QList<qint64> &users)
{
    QList<MemberRow> rows;
    rows.reserve(users.size());
    RoleNames roles(sql);
    for (const qint64 user : users) {
        auto person = Tables::userAt(sql, user);
        if (!person)
            continue;
        MemberRow row;
        row.user = *std::move(person);
        if (scope.row != 0)
            fillMember(sql, scope, user, roles, row);
        else
            fillPerson(sql, scope, user, roles, row);
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace Rollcall::Lists
