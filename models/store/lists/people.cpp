#include "models/store/lists/people.h"

#include "models/store/tables/invitations.h"
#include "models/store/tables/memberships.h"
#include "models/store/tables/organizations.h"
#include "models/store/tables/roles.h"
#include "models/store/tables/users.h"

namespace Rollcall::Lists {

Person person(Sql::Connection &sql, const User &user, const Visibility &visible)
{
    Person person{user, {}};
    for (const Membership &membership : Tables::membershipsOf(sql, user.id)) {
        // Their own memberships are never hidden from a person.
        if (!visible.everything && user.id != visible.self && !visible.organizations.contains(membership.organization))
            continue;
        MembershipDetails details;
        details.membership = membership;
        if (const auto organization = Tables::organization(sql, membership.organization))
            details.organizationName = organization->title();
        details.roles = Tables::rolesById(sql, membership.roles);
        details.invitation = Tables::latestInvitation(sql, membership.user, membership.organization);
        if (const auto by = Tables::user(sql, membership.statusChangedBy))
            details.statusChangedByName = by->title();
        person.memberships.append(std::move(details));
    }
    return person;
}

} // namespace Rollcall::Lists
