#include "models/remote/transmit/snapshots.h"

#include "models/domain/json.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/things.h"
#include "models/remote/transmit/words.h"

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

Task<Result<Snapshot>> groupSnapshot(Api::Ptr api, EntityId entity)
{
    Snapshot snapshot{entity, std::nullopt};
    const auto found = co_await roleGroupNow(api, RoleGroupId(entity.id));
    if (!found)
        co_return passOn(found);
    if (!*found)
        co_return snapshot;
    RoleGroup group = **found;
    const auto holders = co_await holdersNow(api, group.application, mostAsked);
    const bool isKnown = holders && *holders;
    if (isKnown)
        group.organizations = (*holders)->value(group.id);
    QJsonObject image = toJson(group);
    if (!isKnown)
        image.remove(u"organizations"_s); // unknown is not empty
    snapshot.image = image;
    co_return snapshot;
}

} // namespace

Task<Result<Snapshot>> snapshot(Api::Ptr api, EntityId entity)
{
    Snapshot snapshot{entity, std::nullopt};
    if (entity.kind == EntityKind::Organization) {
        const auto found = co_await organizationNow(api, OrganizationId(entity.id));
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = imageOf(**found);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::Membership) {
        const auto found = co_await memberNow(api, OrganizationId(entity.organization), UserId(entity.id));
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = imageOf(**found);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::User) {
        const auto found = co_await userNow(api, UserId(entity.id));
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = imageOf(**found);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::Role) {
        const auto found = co_await roleNow(api, RoleId(entity.id));
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = toJson(**found);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::Application) {
        const auto found = co_await applicationsNow(api);
        if (!found)
            co_return passOn(found);
        for (const Application &application : *found) {
            if (application.id.toString() == entity.id)
                snapshot.image = toJson(application);
        }
        co_return snapshot;
    }
    if (entity.kind == EntityKind::RoleGroup)
        co_return co_await groupSnapshot(api, entity);
    co_return Remote::notOffered(systemName);
}

} // namespace Rollcall::Transmit
