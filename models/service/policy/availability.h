#pragma once

#include "models/domain/error.h"
#include "models/store/session.h"

namespace Rollcall {

/// Which roles may be given in an organization: built-in ones, its own, and those of its role groups. A group of an
/// application counts only where the organization has that application.
class Availability final
{
public:
    Availability(const Organization &organization, const QList<RoleGroup> &groups);
    static Availability of(ReadSession &session, const Organization &organization);

    bool has(const Role &role) const;
    /// Whatever its groups.
    static bool isAlways(const Role &role, const Organization &organization);
    /// Roles that come from groups.
    const QSet<RoleId> &fromGroups() const { return m_fromGroups; }

    /// Refused for the first role that is not available, with the groups that would make it so.
    Result<void> check(ReadSession &session, const QList<Role> &roles) const;

    /// Refused when members hold a role that is available now and would not be any more.
    Result<void> checkLoss(ReadSession &session, const Availability &after) const;

private:
    Organization m_organization;
    QSet<RoleId> m_fromGroups;
};

} // namespace Rollcall
