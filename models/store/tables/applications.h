#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/organization.h"

namespace Rollcall::Lists {
class Upkeep;
}

namespace Rollcall::Tables {

std::optional<Application> application(Sql::Connection &sql, const ApplicationId &id);
/// Names are compared case-insensitively.
std::optional<ApplicationId> applicationByName(Sql::Connection &sql, const QString &name);

void put(Sql::Connection &sql, const Application &application);
/// Its own roles and the role groups that are for it alone go with it.
void remove(Sql::Connection &sql, Lists::Upkeep &upkeep, const ApplicationId &id);

} // namespace Rollcall::Tables
