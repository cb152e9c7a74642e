#include "models/domain/groupedroles.h"

namespace Rollcall {

bool counts(const RoleGroup &group, const Organization &organization)
{
    return group.application.isEmpty() || organization.applications.contains(group.application);
}

QSet<RoleId> groupedRoles(const Organization &organization, const QList<RoleGroup> &groups)
{
    QSet<RoleId> roles;
    for (const RoleGroup &group : groups) {
        if (counts(group, organization))
            roles.unite(QSet<RoleId>(group.roles.cbegin(), group.roles.cend()));
    }
    return roles;
}

} // namespace Rollcall
