#include "models/remote/transmit/roleplaces.h"

namespace Rollcall::Transmit {

Places placesOf(const QList<RoleId> &roles, const QHash<ApplicationId, QList<RoleId>> &shown, const Chain &chain)
{
    Places places;
    for (const RoleId &role : roles) {
        if (chain.isOrganizationRole(role)) {
            places.organization.append(role);
            continue;
        }
        std::optional<ApplicationId> home = chain.applicationOf(role);
        for (auto it = shown.begin(); it != shown.end() && !home; ++it) {
            if (it->contains(role))
                home = it.key();
        }
        if (home && chain.organization.applications.contains(*home))
            places.applications[*home].append(role);
        else
            places.homeless.append(role);
    }
    return places;
}

QList<RoleId> rolesSeenBy(const ApplicationId &caller, const Places &places, const QList<RoleId> &all)
{
    const QList<RoleId> own = places.applications.value(caller) + places.organization;
    return own.isEmpty() ? all : own;
}

} // namespace Rollcall::Transmit
