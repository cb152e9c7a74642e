#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/role.h"

namespace Rollcall::Lists {
class Upkeep;
}

/// What roleFrom() reads, of tables r (roles), o (its organization) and a (its application).
#define ROLLCALL_ROLE_COLUMNS                                                                                           \
    "r.id, r.uuid, r.name, r.description, r.permissions, o.uuid, a.uuid, r.built_in, r.created"
#define ROLLCALL_ROLE_TABLES                                                                                            \
    "roles r LEFT JOIN organizations o ON o.id=r.organization LEFT JOIN applications a ON a.id=r.application"

namespace Rollcall::Tables {

Role roleFrom(const Sql::Statement &row);
std::optional<Role> role(Sql::Connection &sql, const RoleId &id);
/// Those that there are, in the order of the ids.
QList<Role> rolesById(Sql::Connection &sql, const QList<RoleId> &ids);
qint64 holders(Sql::Connection &sql, const RoleId &role);

void put(Sql::Connection &sql, Lists::Upkeep &upkeep, const Role &role);
void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const RoleId &id);

} // namespace Rollcall::Tables
