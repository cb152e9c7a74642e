#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

// By name. An actor sees the roles of the directory, of applications and of organizations that may be seen; counts and
// names of what may not be seen are left out.
QList<RoleRow> roles(Sql::Connection &sql, const Visibility &visible);
QList<RoleGroupRow> roleGroups(Sql::Connection &sql, const Visibility &visible);
QList<ApplicationRow> applications(Sql::Connection &sql);

} // namespace Rollcall::Lists
