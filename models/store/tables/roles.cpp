#include "models/store/tables/roles.h"

#include "models/domain/permissions.h"
#include "models/store/feed/feed.h"
#include "models/store/lists/keys.h"
#include "models/store/lists/upkeep.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/rows.h"

namespace Rollcall::Tables {

Role roleFrom(const Sql::Statement &row)
{
    Role role;
    role.id = row.id<RoleId>(1);
    role.name = row.text(2);
    role.description = row.text(3);
    role.permissions = row.text(4).split(u'\n', Qt::SkipEmptyParts);
    role.organization = row.id<OrganizationId>(5);
    role.application = row.id<ApplicationId>(6);
    role.builtIn = row.flag(7);
    role.created = row.time(8);
    return role;
}

std::optional<Role> role(Sql::Connection &sql, const RoleId &id)
{
    auto rows = sql.select("SELECT " ROLLCALL_ROLE_COLUMNS " FROM " ROLLCALL_ROLE_TABLES " WHERE r.uuid=?", id);
    return rows.step() ? std::optional(roleFrom(rows)) : std::nullopt;
}

QList<Role> rolesById(Sql::Connection &sql, const QList<RoleId> &ids)
{
    QList<Role> roles;
    for (const RoleId &id : ids) {
        if (auto one = role(sql, id))
            roles.append(*std::move(one));
    }
    return roles;
}

qint64 holders(Sql::Connection &sql, const RoleId &role)
{
    return sql.integer("SELECT count(*) FROM membership_roles WHERE role=(SELECT id FROM roles WHERE uuid=?)", role).value_or(0);
}

namespace {

/// Tells the feed about everybody who has the role; beyond what a watcher is told one by one, the rest is left out.
void feedHolders(Sql::Connection &sql, qint64 role)
{
    auto rows = sql.select("SELECT u.uuid, o.uuid FROM membership_roles h JOIN users u ON u.id=h.user "
                           "JOIN organizations o ON o.id=h.organization WHERE h.role=? LIMIT ?",
                           role, Feed::mostEvents + 1);
    while (rows.step())
        Feed::append(sql, entity(rows.id<UserId>(0), rows.id<OrganizationId>(1)));
}

} // namespace

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const Role &role)
{
    const std::optional<qint64> organization = optionalRow(sql, role.organization);
    const std::optional<qint64> application = optionalRow(sql, role.application);
    const bool owner = role.permissions.contains(Permission::organizationOwner);
    std::optional<qint64> row;
    QString oldName;
    bool wasOwner = false;
    {
        auto old = sql.select("SELECT id, name, owner FROM roles WHERE uuid=?", role.id);
        if (old.step()) {
            row = old.integer(0);
            oldName = old.text(1);
            wasOwner = old.flag(2);
        }
    }
    sql.run("INSERT INTO roles(uuid, name, name_key, description, permissions, organization, application, built_in, owner, "
            "created) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT(uuid) DO UPDATE SET name=excluded.name, "
            "name_key=excluded.name_key, description=excluded.description, permissions=excluded.permissions, "
            "organization=excluded.organization, application=excluded.application, built_in=excluded.built_in, "
            "owner=excluded.owner, created=excluded.created",
            role.id, role.name, Lists::nameKey(role.name), role.description, role.permissions.join(u'\n'), organization,
            application, role.builtIn, owner, role.created);
    if (row && oldName != role.name) {
        upkeep.markHolders(*row);
        feedHolders(sql, *row);
    }
    if (row && wasOwner != owner)
        refreshOwners(sql, *row);
    Feed::append(sql, entity(role.id));
}

void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const RoleId &id)
{
    const std::optional<qint64> row = rowOf(sql, id);
    if (!row)
        return;
    upkeep.markHolders(*row);
    feedHolders(sql, *row);
    refreshOwners(sql, *row, *row);
    sql.run("DELETE FROM roles WHERE id=?", *row);
    Feed::append(sql, entity(id));
}

} // namespace Rollcall::Tables
