#include "models/store/lists/memberrows.h"

#include "models/store/lists/keys.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/users.h"

namespace Rollcall::Lists {

namespace {

QStringList roleNames(Sql::Connection &sql, qint64 membership)
{
    QStringList names;
    auto rows = sql.select("SELECT r.name FROM membership_roles h JOIN roles r ON r.id=h.role WHERE h.membership=?", membership);
    while (rows.step())
        names.append(rows.text(0));
    return names;
}

Sql::Statement membershipsSeen(Sql::Connection &sql, const Scope &scope, qint64 user)
{
    const QByteArray all = "SELECT m.id, m.status FROM memberships m WHERE m.user=?1";
    if (!scope.limited)
        return sql.select(all, user);
    auto memberships = sql.select(all + " AND " + seen("m"), user);
    bindSeen(memberships, scope);
    return memberships;
}

void fillMember(Sql::Connection &sql, const Scope &scope, qint64 user, MemberRow &row)
{
    const auto membership = sql.integer("SELECT id FROM memberships WHERE user=? AND organization=?", user, scope.row);
    if (!membership)
        return;
    row.membership = Tables::membershipAt(sql, *membership).value_or(Membership());
    row.roleNames = sortedNames(roleNames(sql, *membership));
    auto memberships = membershipsSeen(sql, scope, user);
    while (memberships.step())
        ++row.organizations;
}

void fillPerson(Sql::Connection &sql, const Scope &scope, qint64 user, MemberRow &row)
{
    std::optional<MemberStatus> best;
    QStringList names;
    auto memberships = membershipsSeen(sql, scope, user);
    while (memberships.step()) {
        const auto status = static_cast<MemberStatus>(memberships.number(1));
        best = best ? better(*best, status) : status;
        names += roleNames(sql, memberships.integer(0));
        ++row.organizations;
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
    for (const qint64 user : users) {
        auto person = Tables::userAt(sql, user);
        if (!person)
            continue;
        MemberRow row;
        row.user = *std::move(person);
        if (scope.row != 0)
            fillMember(sql, scope, user, row);
        else
            fillPerson(sql, scope, user, row);
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace Rollcall::Lists
