#include "models/service/rules/refs.h"

#include <QCoreApplication>

namespace Rollcall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QString missingSentence(const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::Organization: return Words::tr("There is no organization with the id “%1” (any more).").arg(entity.id);
    case EntityKind::Application: return Words::tr("There is no application with the id “%1” (any more).").arg(entity.id);
    case EntityKind::User: return Words::tr("There is no person with the id “%1” (any more).").arg(entity.id);
    case EntityKind::Membership:
        return Words::tr("The person “%1” is not a member of the organization “%2” (any more).")
            .arg(entity.id, entity.organization);
    case EntityKind::Role: return Words::tr("There is no role with the id “%1” (any more).").arg(entity.id);
    case EntityKind::RoleGroup: return Words::tr("There is no role group with the id “%1” (any more).").arg(entity.id);
    case EntityKind::Invitation: return Words::tr("There is no invitation with the id “%1” (any more).").arg(entity.id);
    }
    return {};
}

template<typename T>
Result<T> present(std::optional<T> found, const EntityId &entity)
{
    if (found)
        return *std::move(found);
    return failure(Error::Kind::NotFound, missingSentence(entity));
}

/// A change that names, say, a role where an organization belongs was put together wrongly.
tl::unexpected<Error> wrongKind(const EntityId &entity, EntityKind wanted)
{
    return failure(Error::Kind::Invalid, Words::tr("The change names something of another kind than it needs."),
                   toKey(entity.kind) + QStringLiteral(" instead of ") + toKey(wanted));
}

} // namespace

Result<EntityId> Refs::resolve(ReadSession &session, const Ref &ref) const
{
    if (const auto *entity = std::get_if<EntityId>(&ref))
        return *entity;
    const auto &change = std::get<ChangeId>(ref);
    if (const auto made = m_targets.constFind(change); made != m_targets.constEnd())
        return *made;
    if (!m_failed.contains(change)) {
        if (const auto entry = session.journalEntryOf(change))
            return entry->target;
    }
    return failure(Error::Kind::NotFound,
                   Words::tr("This builds on a change that has not been applied, so there is nothing to work on."),
                   change.toString());
}

Result<void> Refs::allDone(ReadSession &session, const QList<ChangeId> &changes) const
{
    for (const ChangeId &change : changes) {
        if (const auto target = resolve(session, Ref(change)); !target)
            return passOn(target);
    }
    return {};
}

Result<Organization> Refs::organization(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::Organization)
        return wrongKind(*entity, EntityKind::Organization);
    return organizationBy(session, OrganizationId(entity->id), *entity);
}

Result<Organization> Refs::organizationBy(ReadSession &session, const OrganizationId &id, const EntityId &meant) const
{
    if (const auto known = m_organizations.constFind(id); known != m_organizations.constEnd())
        return *known;
    const auto found = session.organization(id);
    if (found && m_keepsThings)
        m_organizations.insert(id, *found);
    return present(found, meant);
}

void Refs::keepThings(bool keep)
{
    m_keepsThings = keep;
    if (keep)
        return;
    m_organizations.clear();
    m_roles.clear();
}

Result<Application> Refs::application(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::Application)
        return wrongKind(*entity, EntityKind::Application);
    return present(session.application(ApplicationId(entity->id)), *entity);
}

Result<User> Refs::user(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::User && entity->kind != EntityKind::Membership)
        return wrongKind(*entity, EntityKind::User);
    return present(session.user(UserId(entity->id)), EntityId{EntityKind::User, entity->id, {}});
}

tl::unexpected<Error> Refs::noPerson(const UserId &id)
{
    return failure(Error::Kind::NotFound, missingSentence(entity(id)));
}

Result<Role> Refs::role(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::Role)
        return wrongKind(*entity, EntityKind::Role);
    const RoleId id(entity->id);
    if (const auto known = m_roles.constFind(id); known != m_roles.constEnd())
        return *known;
    const auto found = session.role(id);
    if (found && m_keepsThings)
        m_roles.insert(id, *found);
    return present(found, *entity);
}

Result<RoleGroup> Refs::roleGroup(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::RoleGroup)
        return wrongKind(*entity, EntityKind::RoleGroup);
    return present(session.roleGroup(RoleGroupId(entity->id)), *entity);
}

Result<Refs::Member> Refs::member(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind != EntityKind::Membership)
        return wrongKind(*entity, EntityKind::Membership);
    auto membership = session.membership(UserId(entity->id), OrganizationId(entity->organization));
    auto user = session.user(UserId(entity->id));
    auto organization = organizationBy(session, OrganizationId(entity->organization), *entity);
    if (!membership || !user || !organization)
        return failure(Error::Kind::NotFound, missingSentence(*entity));
    return Member{*std::move(membership), *std::move(user), *std::move(organization)};
}

Result<Invitation> Refs::invitation(ReadSession &session, const Ref &ref) const
{
    const auto entity = resolve(session, ref);
    if (!entity)
        return passOn(entity);
    if (entity->kind == EntityKind::Membership)
        return present(session.latestInvitation(UserId(entity->id), OrganizationId(entity->organization)), *entity);
    if (entity->kind != EntityKind::Invitation)
        return wrongKind(*entity, EntityKind::Invitation);
    return present(session.invitation(InvitationId(entity->id)), *entity);
}

} // namespace Rollcall
