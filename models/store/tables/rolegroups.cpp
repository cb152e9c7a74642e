#include "models/store/tables/rolegroups.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

namespace {

RoleGroup groupFrom(Sql::Connection &sql, const Sql::Statement &row)
{
    const qint64 id = row.integer(0);
    RoleGroup group;
    group.id = row.id<RoleGroupId>(1);
    group.name = row.text(2);
    group.description = row.text(3);
    group.application = row.id<ApplicationId>(4);
    group.created = row.time(5);
    auto roles = sql.select("SELECT r.uuid FROM role_group_roles g JOIN roles r ON r.id=g.role WHERE g.role_group=? "
                            "ORDER BY g.position",
                            id);
    while (roles.step())
        group.roles.append(roles.id<RoleId>(0));
    auto organizations = sql.select("SELECT o.uuid FROM role_group_organizations g JOIN organizations o ON o.id=g.organization "
                                    "WHERE g.role_group=? ORDER BY g.position",
                                    id);
    while (organizations.step())
        group.organizations.append(organizations.id<OrganizationId>(0));
    return group;
}

QList<RoleGroup> all(Sql::Connection &sql, Sql::Statement rows)
{
    QList<RoleGroup> groups;
    while (rows.step())
        groups.append(groupFrom(sql, rows));
    return groups;
}

} // namespace

#define ROLLCALL_GROUP_COLUMNS "g.id, g.uuid, g.name, g.description, a.uuid, g.created"
#define ROLLCALL_GROUP_TABLES "role_groups g LEFT JOIN applications a ON a.id=g.application"

std::optional<RoleGroup> roleGroup(Sql::Connection &sql, const RoleGroupId &id)
{
    auto rows = sql.select("SELECT " ROLLCALL_GROUP_COLUMNS " FROM " ROLLCALL_GROUP_TABLES " WHERE g.uuid=?", id);
    return rows.step() ? std::optional(groupFrom(sql, rows)) : std::nullopt;
}

QList<RoleGroup> roleGroupsOf(Sql::Connection &sql, const OrganizationId &organization)
{
    return all(sql, sql.select("SELECT " ROLLCALL_GROUP_COLUMNS " FROM " ROLLCALL_GROUP_TABLES
                               " JOIN role_group_organizations x ON x.role_group=g.id "
                               "JOIN organizations o ON o.id=x.organization WHERE o.uuid=? ORDER BY g.name_key, g.id",
                               organization));
}

QList<RoleGroup> roleGroups(Sql::Connection &sql)
{
    return all(sql, sql.select("SELECT " ROLLCALL_GROUP_COLUMNS " FROM " ROLLCALL_GROUP_TABLES " ORDER BY g.name_key, g.id"));
}

void put(Sql::Connection &sql, const RoleGroup &group)
{
    const std::optional<qint64> application = optionalRow(sql, group.application);
    sql.run("INSERT INTO role_groups(uuid, name, name_key, description, application, created) VALUES (?,?,?,?,?,?) "
            "ON CONFLICT(uuid) DO UPDATE SET name=excluded.name, name_key=excluded.name_key, "
            "description=excluded.description, application=excluded.application, created=excluded.created",
            group.id, group.name, Lists::nameKey(group.name), group.description, application, group.created);
    const qint64 row = requiredRow(sql, group.id);
    sql.run("DELETE FROM role_group_roles WHERE role_group=?", row);
    for (qsizetype i = 0; i < group.roles.size(); ++i) {
        sql.run("INSERT OR IGNORE INTO role_group_roles(role_group, role, position) VALUES (?,?,?)", row,
                requiredRow(sql, group.roles.at(i)), static_cast<qint64>(i));
    }
    sql.run("DELETE FROM role_group_organizations WHERE role_group=?", row);
    for (qsizetype i = 0; i < group.organizations.size(); ++i) {
        sql.run("INSERT OR IGNORE INTO role_group_organizations(role_group, organization, position) VALUES (?,?,?)", row,
                requiredRow(sql, group.organizations.at(i)), static_cast<qint64>(i));
    }
    Feed::append(sql, entity(group.id));
}

void remove(Sql::Connection &sql, const RoleGroupId &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        return;
    sql.run("DELETE FROM role_groups WHERE id=?", *row);
    Feed::append(sql, entity(id));
}

} // namespace Rollcall::Tables
