#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"
#include "models/store/session.h"

namespace Rollcall {

/// What the changes of a batch made, so that later ones can name it by the change that made it. While only people change, the
/// organizations and roles that they are put into are read once.
class Refs final
{
public:
    void done(const ChangeId &change, const EntityId &target) { m_targets.insert(change, target); }
    void failed(const ChangeId &change) { m_failed.insert(change); }

    /// The thing meant: itself, or what the change made, in this batch or (by the journal) in an earlier one.
    Result<EntityId> resolve(ReadSession &session, const Ref &ref) const;
    /// Refused when one of them failed or was never applied.
    Result<void> allDone(ReadSession &session, const QList<ChangeId> &changes) const;

    // The same with the thing itself: NotFound when it is not there, Invalid when it is of another kind.
    Result<Organization> organization(ReadSession &session, const Ref &ref) const;
    Result<Application> application(ReadSession &session, const Ref &ref) const;
    Result<User> user(ReadSession &session, const Ref &ref) const; ///< A membership stands for its user.
    /// What user() says of somebody who is not there: for those whom the actor may not see, too.
    static tl::unexpected<Error> noPerson(const UserId &id);
    Result<Role> role(ReadSession &session, const Ref &ref) const;
    Result<RoleGroup> roleGroup(ReadSession &session, const Ref &ref) const;

    struct Member {
        Membership membership;
        User user;
        Organization organization;
    };
    Result<Member> member(ReadSession &session, const Ref &ref) const;
    /// A membership stands for its latest invitation.
    Result<Invitation> invitation(ReadSession &session, const Ref &ref) const;

    /// Whether organizations and roles stay as they are from now on; read again after it was false.
    void keepThings(bool keep);

private:
    Result<Organization> organizationBy(ReadSession &session, const OrganizationId &id, const EntityId &meant) const;

    QHash<ChangeId, EntityId> m_targets;
    QSet<ChangeId> m_failed;
    bool m_keepsThings = false;
    mutable QHash<OrganizationId, Organization> m_organizations;
    mutable QHash<RoleId, Role> m_roles;
};

} // namespace Rollcall
