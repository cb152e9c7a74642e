#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/domain/permissions.h"
#include "models/store/session.h"

namespace Rollcall {

/// What the actor of a call is and may do, as the store has it at this moment.
///
/// Only active memberships count, each in its own organization: a parent organization gives nothing in its children. The
/// directory owner holds everything everywhere.
///
/// In a suspended organization nobody but the directory owner holds anything. Owners of its parent, where that is active,
/// are its guardians: they see it and may make it active again. So nobody is locked out for ever: there always is a
/// directory owner, whose account cannot be removed.
class Standing final
{
public:
    /// Unauthorized when the directory does not know the user.
    static Result<Standing> of(ReadSession &session, const Actor &actor);

    const User &user() const { return m_user; }
    bool isDirectoryOwner() const { return m_user.directoryOwner; }

    PermissionSet in(const OrganizationId &organization) const;
    bool holds(const QString &permission, const OrganizationId &organization) const;
    bool holdsAnywhere(const QString &permission) const;
    /// An active member of it, were it not suspended.
    bool isSuspendedIn(const OrganizationId &organization) const { return m_suspended.contains(organization); }
    /// May make a suspended organization active again.
    bool isGuardianOf(const OrganizationId &organization) const;
    /// Where an active membership holds anything, in no order.
    QList<OrganizationId> organizations() const { return m_permissions.keys(); }

    /// The rows that may be seen by virtue of this permission (user:view for members, organization:view for
    /// organizations, …).
    Visibility visibility(const QString &permission) const;

private:
    void addChildren(ReadSession &session);

    User m_user;
    QHash<OrganizationId, PermissionSet> m_permissions;
    QSet<OrganizationId> m_suspended;
    QSet<OrganizationId> m_wards; ///< Suspended children of owned organizations.
};

/// All permission words of a membership's roles, whatever its status.
QStringList permissionsOf(ReadSession &session, const Membership &membership);

} // namespace Rollcall
