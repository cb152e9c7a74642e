#pragma once

#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QSet>

namespace Rollcall {

/// The roles that these groups, which are assigned to the organization, make available there. A group of an application counts
/// only where the organization has that application.
QSet<RoleId> groupedRoles(const Organization &organization, const QList<RoleGroup> &groups);

} // namespace Rollcall
