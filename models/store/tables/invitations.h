#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/member.h"

namespace Rollcall::Tables {

std::optional<Invitation> invitation(Sql::Connection &sql, const InvitationId &id);
std::optional<Invitation> latestInvitation(Sql::Connection &sql, const UserId &user, const OrganizationId &organization);
void put(Sql::Connection &sql, const Invitation &invitation);

} // namespace Rollcall::Tables
