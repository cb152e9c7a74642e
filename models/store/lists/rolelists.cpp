#include "models/store/lists/rolelists.h"

#include "models/store/lists/scope.h"
#include "models/store/tables/applications.h"
#include "models/store/tables/organizations.h"
#include "models/store/tables/rolegroups.h"
#include "models/store/tables/roles.h"

namespace Rollcall::Lists {

namespace {

qint64 holders(Sql::Connection &sql, qint64 role, const Visibility &visible, const QString &rows)
{
    if (visible.everything)
        return sql.integer("SELECT count(*) FROM membership_roles WHERE role=?", role).value_or(0);
    return sql.integer("SELECT count(*) FROM membership_roles WHERE role=?1 "
                       "AND organization IN (SELECT value FROM json_each(?2))",
                       role, rows)
        .value_or(0);
}

} // namespace

QList<RoleRow> roles(Sql::Connection &sql, const Visibility &visible, const RoleSight &shown)
{
    const QString rows = visible.everything ? QString() : jsonRows(rowsOf(sql, visible.organizations));
    QList<RoleRow> list;
    auto found = sql.select("SELECT " ROLLCALL_ROLE_COLUMNS ", CASE WHEN o.display_name<>'' THEN o.display_name ELSE o.name END, "
                            "a.name FROM " ROLLCALL_ROLE_TABLES " ORDER BY r.name_key, r.id");
    while (found.step()) {
        RoleRow row;
        row.role = Tables::roleFrom(found);
        if (shown && !shown(row.role))
            continue;
        row.belongsTo = row.role.organization.isEmpty() ? found.text(10) : found.text(9);
        row.holders = holders(sql, found.integer(0), visible, rows);
        auto groups = sql.select("SELECT g.name FROM role_group_roles x JOIN role_groups g ON g.id=x.role_group WHERE x.role=? "
                                 "ORDER BY g.name_key, g.id",
                                 found.integer(0));
        while (groups.step())
            row.roleGroups.append(groups.text(0));
        list.append(std::move(row));
    }
    return list;
}

QList<RoleGroupRow> roleGroups(Sql::Connection &sql, const Visibility &visible)
{
    QList<RoleGroupRow> list;
    for (RoleGroup &group : Tables::roleGroups(sql)) {
        RoleGroupRow row;
        if (const auto application = Tables::application(sql, group.application))
            row.applicationName = application->name;
        for (const Role &role : Tables::rolesById(sql, group.roles))
            row.roleNames.append(role.name);
        if (!visible.everything)
            group.organizations.removeIf([&](const OrganizationId &id) { return !visible.organizations.contains(id); });
        for (const OrganizationId &id : std::as_const(group.organizations)) {
            if (const auto organization = Tables::organization(sql, id))
                row.organizationNames.append(organization->title());
        }
        row.group = std::move(group);
        list.append(std::move(row));
    }
    return list;
}

QList<ApplicationRow> applications(Sql::Connection &sql)
{
    QList<ApplicationRow> list;
    auto rows = sql.select("SELECT uuid, name, created, (SELECT count(*) FROM organization_applications o WHERE o.application=a.id), "
                           "(SELECT count(*) FROM roles r WHERE r.application=a.id) FROM applications a ORDER BY name_key, id");
    while (rows.step()) {
        list.append({{rows.id<ApplicationId>(0), rows.text(1), rows.time(2)}, rows.number(3), rows.number(4)});
    }
    return list;
}

} // namespace Rollcall::Lists
