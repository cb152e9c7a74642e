#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

// By name. Counts and names of what may not be seen are left out.
QList<RoleRow> roles(Sql::Connection &sql, const Visibility &visibleHolders, const RoleSight &shown);
QList<RoleGroupRow> roleGroups(Sql::Connection &sql, const Visibility &visible);
QList<ApplicationRow> applications(Sql::Connection &sql);

} // namespace Rollcall::Lists
