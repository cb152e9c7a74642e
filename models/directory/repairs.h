#pragma once

#include "models/directory/directory.h"

namespace Rollcall {

/// One way out: changes to be made one after another, and what they do in a few words.
struct Repair {
    QString label;
    QList<Payload> steps;
};

/// Why a role cannot be given to members of an organization as things are.
struct RoleObstacle {
    RoleId role;
    QString sentence;
    QList<Repair> repairs; ///< The least first; none where nothing helps.
};

/// A directory where a role reaches members through more than one step (role → group → organization and application → member).
class RoleRepairs
{
public:
    virtual ~RoleRepairs() = default;

    /// What stands in the way of these roles in the organization; none when all of them can be given.
    virtual Task<Result<QList<RoleObstacle>>> obstacles(OrganizationId organization, QList<RoleId> roles) = 0;
};

} // namespace Rollcall
