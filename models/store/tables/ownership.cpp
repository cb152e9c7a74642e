#include "models/store/tables/ownership.h"

#include "models/store/tables/memberships.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

Tally tallyOf(MemberStatus status, bool owner)
{
    return {1, status == MemberStatus::Pending ? 1 : 0, owner && status == MemberStatus::Active ? 1 : 0};
}

Standing standingOf(Sql::Connection &sql, qint64 user, qint64 organization)
{
    auto row = sql.select("SELECT id, status, owner FROM memberships WHERE user=? AND organization=?", user, organization);
    if (!row.step())
        return {};
    return {row.integer(0), tallyOf(static_cast<MemberStatus>(row.number(1)), row.flag(2))};
}

void countIn(Sql::Connection &sql, qint64 organization, const Tally &before, const Tally &after)
{
    const int members = after.members - before.members;
    const int pending = after.pending - before.pending;
    const int owners = after.owners - before.owners;
    if (members || pending || owners) {
        sql.run("UPDATE organizations SET members=members+?2, pending=pending+?3, owners=owners+?4 WHERE id=?1", organization,
                members, pending, owners);
    }
}

int activeOwners(Sql::Connection &sql, const OrganizationId &organization, const UserId &except)
{
    return static_cast<int>(sql.integer("SELECT count(*) FROM memberships m JOIN organizations o ON o.id=m.organization "
                                        "WHERE o.uuid=?1 AND m.owner=1 AND m.status=1 "
                                        "AND m.user IS NOT (SELECT id FROM users WHERE uuid=?2)",
                                        organization, except)
                                .value_or(0));
}

QList<OrganizationId> solelyOwnedBy(Sql::Connection &sql, const UserId &user, int limit)
{
    QList<OrganizationId> organizations;
    auto rows = sql.select("SELECT o.uuid FROM users u JOIN memberships m ON m.user=u.id "
                           "JOIN organizations o ON o.id=m.organization "
                           "WHERE u.uuid=?1 AND m.owner=1 AND m.status=1 AND o.owners=1 ORDER BY o.name_key, o.id LIMIT ?2",
                           user, limit);
    while (rows.step())
        organizations.append(rows.id<OrganizationId>(0));
    return organizations;
}

void refreshOwners(Sql::Connection &sql, qint64 role, qint64 ignoring)
{
    struct Turned {
        qint64 membership;
        qint64 organization;
        MemberStatus status;
        bool owner; ///< What it was.
    };
    QList<Turned> turned;
    {
        auto rows = sql.select(
            "SELECT m.id, m.organization, m.status, m.owner FROM membership_roles h JOIN memberships m ON m.id=h.membership "
            "WHERE h.role=?1 AND m.owner<>EXISTS(SELECT 1 FROM membership_roles x JOIN roles r ON r.id=x.role "
            "WHERE x.membership=m.id AND r.owner=1 AND r.id<>?2)",
            role, ignoring);
        while (rows.step()) {
            turned.append({rows.integer(0), rows.integer(1), static_cast<MemberStatus>(rows.number(2)), rows.flag(3)});
        }
    }
    for (const Turned &one : std::as_const(turned)) {
        sql.run("UPDATE memberships SET owner=?2 WHERE id=?1", one.membership, !one.owner);
        countIn(sql, one.organization, tallyOf(one.status, one.owner), tallyOf(one.status, !one.owner));
    }
}

} // namespace Rollcall::Tables
