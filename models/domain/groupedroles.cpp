#include "models/domain/groupedroles.h"

namespace Rollcall {

QSet<RoleId> groupedRoles(const Organization &organization, const QList<RoleGroup> &groups)
{
    QSet<RoleId> roles;
    for (const RoleGroup &group : groups) {
        if (group.application.isEmpty() || organization.applications.contains(group.application))
            roles.unite(QSet<RoleId>(group.roles.cbegin(), group.roles.cend()));
    }
    return roles;
}

} // namespace Rollcall
