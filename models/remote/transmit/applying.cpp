#include "models/remote/transmit/applying.h"

#include "models/remote/common/refusals.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit {

namespace {

Task<Result<Applied>> refused(Error error)
{
    co_return tl::unexpected(std::move(error));
}

Task<Result<Applied>> notOffered()
{
    return refused(Remote::notOffered(systemName).value());
}

/// One payload after another; each names what it is about through earlier changes, if need be.
class Applying final
{
public:
    Applying(Api::Ptr api, const Remote::EarlierChanges &earlier) : m_api(std::move(api)), m_earlier(earlier) {}

    Task<Result<Applied>> operator()(const Create &create) const
    {
        switch (create.kind) {
        case EntityKind::Organization: return Writes::createOrganization(m_api, create);
        case EntityKind::Role: return Writes::createRole(m_api, create);
        case EntityKind::RoleGroup: return Writes::createRoleGroup(m_api, create);
        default: return notOffered();
        }
    }

    Task<Result<Applied>> operator()(const Patch &patch) const
    {
        const Result<EntityId> target = m_earlier.resolved(patch.target);
        if (!target)
            return refused(target.error());
        switch (target->kind) {
        case EntityKind::Organization: return Writes::patchOrganization(m_api, OrganizationId(target->id), patch.edits);
        case EntityKind::Membership:
            return Writes::patchMember(m_api, OrganizationId(target->organization), UserId(target->id), patch.edits);
        case EntityKind::User: return Writes::patchUser(m_api, UserId(target->id), patch.edits);
        case EntityKind::Role: return Writes::patchRole(m_api, RoleId(target->id), patch.edits);
        case EntityKind::RoleGroup: return Writes::patchRoleGroup(m_api, RoleGroupId(target->id), patch.edits);
        default: return notOffered();
        }
    }

    Task<Result<Applied>> operator()(const Remove &remove) const
    {
        const Result<EntityId> target = m_earlier.resolved(remove.target);
        if (!target)
            return refused(target.error());
        if (remove.replacement)
            return refused({Error::Kind::Unsupported, TransmitWords::tr("Transmit puts no role in the place of another. Give it first."), {}, {}});
        switch (target->kind) {
        case EntityKind::Organization: return Writes::removeOrganization(m_api, OrganizationId(target->id));
        case EntityKind::Membership:
            return Writes::removeMember(m_api, OrganizationId(target->organization), UserId(target->id), remove.alsoAccount);
        case EntityKind::User: return Writes::removeUser(m_api, UserId(target->id));
        case EntityKind::Role: return Writes::removeRole(m_api, RoleId(target->id));
        case EntityKind::RoleGroup: return Writes::removeRoleGroup(m_api, RoleGroupId(target->id));
        default: return notOffered();
        }
    }

    Task<Result<Applied>> operator()(const AddMember &add) const
    {
        const Result<EntityId> target = m_earlier.resolved(add.organization);
        if (!target)
            return refused(target.error());
        const Result<QList<EntityId>> named = m_earlier.resolved(add.roles);
        if (!named)
            return refused(named.error());
        QList<RoleId> roles;
        for (const EntityId &role : *named)
            roles.append(RoleId(role.id));
        std::optional<UserId> known;
        if (add.user) {
            const Result<EntityId> user = m_earlier.resolved(*add.user);
            if (!user)
                return refused(user.error());
            known = UserId(user->id);
        }
        return Writes::addMember(m_api, OrganizationId(target->id), add, roles, known);
    }

    Task<Result<Applied>> operator()(const SetRoles &set) const
    {
        const Result<EntityId> target = m_earlier.resolved(set.member);
        if (!target)
            return refused(target.error());
        return Writes::setRoles(m_api, OrganizationId(target->organization), UserId(target->id), set.before, set.after);
    }

    Task<Result<Applied>> operator()(const SetStatus &set) const
    {
        const Result<EntityId> target = m_earlier.resolved(set.member);
        if (!target)
            return refused(target.error());
        if (target->kind == EntityKind::User)
            return Writes::setAccountStatus(m_api, UserId(target->id), set.before, set.after);
        return Writes::setStatus(m_api, OrganizationId(target->organization), UserId(target->id), set.before, set.after);
    }

    Task<Result<Applied>> operator()(const Invite &invite) const
    {
        const Result<EntityId> target = m_earlier.resolved(invite.member);
        if (!target)
            return refused(target.error());
        return Writes::invite(m_api, OrganizationId(target->organization), UserId(target->id));
    }

    Task<Result<Applied>> operator()(const RevokeInvitation &) const { return notOffered(); }

    Task<Result<Applied>> operator()(const ResetPassword &reset) const
    {
        const Result<EntityId> target = m_earlier.resolved(reset.user);
        if (!target)
            return refused(target.error());
        return Writes::resetPassword(m_api, UserId(target->id));
    }

    Task<Result<Applied>> operator()(const EndSessions &end) const
    {
        const Result<EntityId> target = m_earlier.resolved(end.user);
        if (!target)
            return refused(target.error());
        return Writes::endSessions(m_api, UserId(target->id));
    }

private:
    Api::Ptr m_api;
    const Remote::EarlierChanges &m_earlier;
};

} // namespace

Task<Result<Applied>> applyOne(Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier, Change change)
{
    const Applying applying(std::move(api), *earlier);
    return std::visit(applying, change.payload);
}

} // namespace Rollcall::Transmit
