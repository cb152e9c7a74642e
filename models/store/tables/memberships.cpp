#include "models/store/tables/memberships.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/listing.h"
#include "models/store/lists/upkeep.h"
#include "models/store/search/documents.h"
#include "models/store/tables/ownership.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

static_assert(static_cast<int>(MemberStatus::Pending) == 0 && static_cast<int>(MemberStatus::Active) == 1
              && static_cast<int>(MemberStatus::Suspended) == 2); // Written into files.

Membership membershipFrom(Sql::Connection &sql, const Sql::Statement &row)
{
    Membership membership;
    membership.user = row.id<UserId>(1);
    membership.organization = row.id<OrganizationId>(2);
    membership.status = static_cast<MemberStatus>(row.number(3));
    membership.ownStatus = row.text(4);
    membership.title = row.text(5);
    membership.department = row.text(6);
    membership.manager = row.text(7);
    membership.since = row.time(8);
    membership.until = row.time(9);
    membership.statusChanged = row.time(10);
    membership.statusChangedBy = row.id<UserId>(11);
    auto roles = sql.select("SELECT r.uuid FROM membership_roles m JOIN roles r ON r.id=m.role WHERE m.membership=? "
                            "ORDER BY m.position",
                            row.integer(0));
    while (roles.step())
        membership.roles.append(roles.id<RoleId>(0));
    return membership;
}

std::optional<Membership> membershipAt(Sql::Connection &sql, qint64 row)
{
    auto rows = sql.select("SELECT " ROLLCALL_MEMBERSHIP_COLUMNS " FROM " ROLLCALL_MEMBERSHIP_TABLES " WHERE m.id=?", row);
    return rows.step() ? std::optional(membershipFrom(sql, rows)) : std::nullopt;
}

std::optional<Membership> membership(Sql::Connection &sql, const UserId &user, const OrganizationId &organization)
{
    auto rows = sql.select("SELECT " ROLLCALL_MEMBERSHIP_COLUMNS " FROM " ROLLCALL_MEMBERSHIP_TABLES
                           " WHERE u.uuid=? AND o.uuid=?",
                           user, organization);
    return rows.step() ? std::optional(membershipFrom(sql, rows)) : std::nullopt;
}

QList<Membership> membershipsOf(Sql::Connection &sql, const UserId &user)
{
    QList<Membership> memberships;
    auto rows = sql.select("SELECT " ROLLCALL_MEMBERSHIP_COLUMNS " FROM " ROLLCALL_MEMBERSHIP_TABLES
                           " WHERE u.uuid=? ORDER BY o.name_key, o.id",
                           user);
    while (rows.step())
        memberships.append(membershipFrom(sql, rows));
    return memberships;
}

namespace {

void putRoles(Sql::Connection &sql, qint64 membership, bool isNew, qint64 organization, qint64 user, const QList<qint64> &roles)
{
    QList<qint64> old;
    if (!isNew) {
        auto rows = sql.select("SELECT role FROM membership_roles WHERE membership=? ORDER BY position", membership);
        while (rows.step())
            old.append(rows.integer(0));
    }
    if (old == roles)
        return;
    if (!old.isEmpty())
        sql.run("DELETE FROM membership_roles WHERE membership=?", membership);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        sql.run("INSERT INTO membership_roles(membership, role, position, organization, user) VALUES (?,?,?,?,?)", membership,
                roles.at(i), static_cast<qint64>(i), organization, user);
    }
}

} // namespace

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const Membership &membership)
{
    const qint64 user = requiredRow(sql, membership.user);
    const qint64 organization = requiredRow(sql, membership.organization);
    QList<qint64> roles;
    bool owner = false;
    for (const RoleId &role : membership.roles) {
        auto known = sql.select("SELECT id, owner FROM roles WHERE uuid=?", role);
        if (!known.step())
            return failMissing(sql, role.toString());
        if (roles.contains(known.integer(0)))
            continue;
        roles.append(known.integer(0));
        owner = owner || known.flag(1);
    }

    const Standing old = standingOf(sql, user, organization);
    auto statement = old.row
        ? sql.select("UPDATE memberships SET status=?3, own_status=?4, title=?5, department=?6, manager=?7, since=?8, "
                     "until=?9, status_changed=?10, status_changed_by=?11, owner=?12, search=?13 "
                     "WHERE user=?1 AND organization=?2")
        : sql.select("INSERT INTO memberships(user, organization, status, own_status, title, department, manager, since, "
                     "until, status_changed, status_changed_by, owner, search) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.bind(1, user).bind(2, organization).bind(3, static_cast<int>(membership.status));
    statement.bind(4, membership.ownStatus).bind(5, membership.title).bind(6, membership.department);
    statement.bind(7, membership.manager).bind(8, membership.since).bind(9, membership.until);
    statement.bind(10, membership.statusChanged).bind(11, membership.statusChangedBy);
    statement.bind(12, owner).bind(13, Search::documentOf(membership));
    statement.step();

    putRoles(sql, old.row ? *old.row : sql.lastRow(), !old.row, organization, user, roles);
    countIn(sql, organization, old.tally, tallyOf(membership.status, owner));
    upkeep.mark(user);
    Feed::append(sql, entity(membership.user, membership.organization));
}

void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const UserId &user, const OrganizationId &organization)
{
    const std::optional<qint64> userRow = rowOf(sql, user);
    const std::optional<qint64> organizationRow = rowOf(sql, organization);
    if (!userRow || !organizationRow)
        return;
    const Standing old = standingOf(sql, *userRow, *organizationRow);
    if (!old.row)
        return;
    sql.run("DELETE FROM memberships WHERE id=?", *old.row);
    countIn(sql, *organizationRow, old.tally, {});
    Lists::Listing::remove(sql, *organizationRow, *userRow);
    upkeep.mark(*userRow);
    Feed::append(sql, entity(user, organization));
}

void removeMembershipsOf(Sql::Connection &sql, const UserId &user, qint64 row)
{
    auto rows = sql.select("SELECT o.id, o.uuid FROM memberships m JOIN organizations o ON o.id=m.organization WHERE m.user=?",
                           row);
    while (rows.step()) {
        const qint64 organization = rows.integer(0);
        countIn(sql, organization, standingOf(sql, row, organization).tally, {});
        Lists::Listing::remove(sql, organization, row);
        Feed::append(sql, entity(user, rows.id<OrganizationId>(1)));
    }
}

void leaveMembershipsIn(Sql::Connection &sql, Lists::Upkeep &upkeep, const OrganizationId &organization, qint64 row)
{
    int told = 0;
    auto rows = sql.select("SELECT u.id, u.uuid FROM memberships m JOIN users u ON u.id=m.user WHERE m.organization=?", row);
    while (rows.step()) {
        upkeep.mark(rows.integer(0));
        // More than a watcher is told one by one are as good as all.
        if (told++ <= Feed::mostEvents)
            Feed::append(sql, entity(rows.id<UserId>(1), organization));
    }
    Lists::Listing::removeScope(sql, row);
}

} // namespace Rollcall::Tables
