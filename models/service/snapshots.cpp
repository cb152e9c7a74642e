#include "models/service/snapshots.h"

#include "models/domain/json.h"
#include "models/service/policy/sight.h"
#include "models/service/rules/images.h"

namespace Rollcall {

namespace {

class Photographer final
{
public:
    Photographer(ReadSession &session, const Standing &actor, const QDateTime &now)
        : m_session(session), m_actor(actor), m_now(now)
    {
    }

    std::optional<QJsonObject> imageOf(const EntityId &entity) const
    {
        switch (entity.kind) {
        case EntityKind::Organization: {
            const auto found = m_session.organization(OrganizationId(entity.id));
            return imageIf(found, found && Sight::organization(m_actor, found->id));
        }
        case EntityKind::Application: {
            const auto found = m_session.application(ApplicationId(entity.id));
            return imageIf(found, found && Sight::application(m_actor, m_session, found->id));
        }
        case EntityKind::User: {
            const auto found = m_session.user(UserId(entity.id));
            return imageIf(found, found && Sight::user(m_session, m_actor, found->id));
        }
        case EntityKind::Membership: {
            const auto found = m_session.membership(UserId(entity.id), OrganizationId(entity.organization));
            return imageIf(found, found && Sight::membership(m_actor, *found));
        }
        case EntityKind::Role: {
            const auto found = m_session.role(RoleId(entity.id));
            return imageIf(found, found && Sight::role(m_session, m_actor, *found));
        }
        case EntityKind::RoleGroup: {
            auto found = m_session.roleGroup(RoleGroupId(entity.id));
            if (found)
                found = Sight::roleGroup(m_actor, *std::move(found));
            return imageIf(found, true);
        }
        case EntityKind::Invitation: {
            auto found = m_session.invitation(InvitationId(entity.id));
            if (found)
                found = Images::asOf(*std::move(found), m_now);
            return imageIf(found, found && m_actor.holds(Permission::userView, found->organization));
        }
        }
        return std::nullopt;
    }

private:
    template<typename T>
    static std::optional<QJsonObject> imageIf(const std::optional<T> &found, bool seen)
    {
        return found && seen ? std::optional(toJson(*found)) : std::nullopt;
    }

    ReadSession &m_session;
    const Standing &m_actor;
    QDateTime m_now;
};

} // namespace

Result<QList<Snapshot>> snapshotsFor(ReadSession &session, const Actor &actor, const QList<EntityId> &entities,
                                     const QDateTime &now)
{
    const auto standing = Standing::of(session, actor);
    if (!standing)
        return passOn(standing);
    const Photographer photographer(session, *standing, now);
    QList<Snapshot> snapshots;
    for (const EntityId &entity : entities)
        snapshots.append({entity, photographer.imageOf(entity)});
    return snapshots;
}

} // namespace Rollcall
