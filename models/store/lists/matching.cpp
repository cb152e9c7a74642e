#include "models/store/lists/matching.h"

#include "models/store/lists/keys.h"
#include "models/store/lists/scope.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/rows.h"
#include "models/store/tables/users.h"

namespace Rollcall::Lists {

namespace {

constexpr qsizetype mostOfOneKey = 5; // Two are too many already; these are for the sentence that says so.

void collectUsers(Sql::Statement rows, QList<qint64> &users)
{
    while (users.size() < mostOfOneKey && rows.step()) {
        if (!users.contains(rows.integer(0)))
            users.append(rows.integer(0));
    }
}

/// Conditions on '' let SQLite use the indexes, which leave empty values out.
QList<qint64> usersOf(Sql::Connection &sql, const PersonKeys &keys)
{
    QList<qint64> users;
    if (!keys.email.isEmpty())
        collectUsers(sql.select("SELECT id FROM users WHERE email_folded=? AND email_folded<>''", identityFolded(keys.email)), users);
    if (!keys.username.isEmpty())
        collectUsers(sql.select("SELECT id FROM users WHERE username_folded=? AND username_folded<>''", identityFolded(keys.username)), users);
    if (!keys.externalId.isEmpty())
        collectUsers(sql.select("SELECT id FROM users WHERE external_id=? AND external_id<>''", keys.externalId), users);
    const bool hasOther = !keys.email.isEmpty() || !keys.username.isEmpty() || !keys.externalId.isEmpty();
    if (!hasOther && !keys.phone.isEmpty())
        collectUsers(sql.select("SELECT user FROM listing WHERE scope=0 AND phone=? AND wide=1", phoneKey(keys.phone)), users);
    return users;
}

bool isSeen(Sql::Connection &sql, const Scope &scope, qint64 user)
{
    if (!scope.limited || user == scope.self)
        return true;
    auto shared = sql.select("SELECT 1 FROM memberships m WHERE m.user=?1 AND " + seen("m"), user);
    bindSeen(shared, scope);
    return shared.step();
}

} // namespace

QList<QList<KnownPerson>> match(Sql::Connection &sql, const OrganizationId &organization, const QList<PersonKeys> &keys,
                                const Visibility &visible)
{
    const Scope everybody = scopeOf(sql, std::nullopt, visible);
    const Scope members = scopeOf(sql, organization, visible);
    QList<QList<KnownPerson>> found;
    found.reserve(keys.size());
    for (const PersonKeys &one : keys) {
        QList<KnownPerson> people;
        for (const qint64 row : usersOf(sql, one)) {
            const auto user = isSeen(sql, everybody, row) ? Tables::userAt(sql, row) : std::nullopt;
            if (!user)
                continue;
            KnownPerson person{*user, std::nullopt};
            const auto membership = members.nothing
                ? std::nullopt
                : sql.integer("SELECT id FROM memberships WHERE user=? AND organization=?", row, members.row);
            if (membership)
                person.membership = Tables::membershipAt(sql, *membership);
            people.append(person);
        }
        found.append(people);
    }
    return found;
}

} // namespace Rollcall::Lists
