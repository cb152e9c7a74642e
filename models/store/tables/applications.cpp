#include "models/store/tables/applications.h"

#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/upkeep.h"
#include "models/store/tables/roles.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

std::optional<Application> application(Sql::Connection &sql, const ApplicationId &id)
{
    auto rows = sql.select("SELECT uuid, name, created FROM applications WHERE uuid=?", id);
    if (!rows.step())
        return std::nullopt;
    return Application{rows.id<ApplicationId>(0), rows.text(1), rows.time(2)};
}

std::optional<ApplicationId> applicationByName(Sql::Connection &sql, const QString &name)
{
    auto rows = sql.select("SELECT uuid FROM applications WHERE name_folded=?", Lists::identityFolded(name));
    return rows.step() ? std::optional(rows.id<ApplicationId>(0)) : std::nullopt;
}

void put(Sql::Connection &sql, const Application &application)
{
    sql.run("INSERT INTO applications(uuid, name, name_folded, name_key, created) VALUES (?,?,?,?,?) "
            "ON CONFLICT(uuid) DO UPDATE SET name=excluded.name, name_folded=excluded.name_folded, "
            "name_key=excluded.name_key, created=excluded.created",
            application.id, application.name, Lists::identityFolded(application.name), Lists::nameKey(application.name),
            application.created);
    Feed::append(sql, entity(application.id));
}

void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const ApplicationId &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        return;
    QList<RoleId> roles;
    {
        auto rows = sql.select("SELECT uuid FROM roles WHERE application=?", *row);
        while (rows.step())
            roles.append(rows.id<RoleId>(0));
    }
    for (const RoleId &role : std::as_const(roles))
        remove(sql, upkeep, role);
    {
        auto groups = sql.select("SELECT uuid FROM role_groups WHERE application=?", *row);
        while (groups.step())
            Feed::append(sql, entity(groups.id<RoleGroupId>(0)));
        auto organizations = sql.select("SELECT o.uuid FROM organization_applications a "
                                        "JOIN organizations o ON o.id=a.organization WHERE a.application=?",
                                        *row);
        while (organizations.step())
            Feed::append(sql, entity(organizations.id<OrganizationId>(0)));
    }
    sql.run("DELETE FROM applications WHERE id=?", *row);
    Feed::append(sql, entity(id));
}

} // namespace Rollcall::Tables
