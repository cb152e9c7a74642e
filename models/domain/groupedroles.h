#pragma once

#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QSet>

namespace Rollcall {

/// Whether a group that is assigned to the organization makes its roles available there: one of an application counts only
/// where the organization has that application.
bool counts(const RoleGroup &group, const Organization &organization);

/// The roles that these groups, which are assigned to the organization, make available there.
QSet<RoleId> groupedRoles(const Organization &organization, const QList<RoleGroup> &groups);

} // namespace Rollcall
