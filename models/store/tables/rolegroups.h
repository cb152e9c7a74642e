#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/role.h"

namespace Rollcall::Tables {

std::optional<RoleGroup> roleGroup(Sql::Connection &sql, const RoleGroupId &id);
/// Those that are assigned to the organization, by name.
QList<RoleGroup> roleGroupsOf(Sql::Connection &sql, const OrganizationId &organization);
/// All of them, by name.
QList<RoleGroup> roleGroups(Sql::Connection &sql);

void put(Sql::Connection &sql, const RoleGroup &group);
void remove(Sql::Connection &sql, const RoleGroupId &id);

} // namespace Rollcall::Tables
