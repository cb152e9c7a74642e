#include "models/remote/blynk/blynkdirectory.h"

#include "models/domain/json.h"
#include "models/remote/blynk/blynkpull.h"
#include "models/remote/blynk/blynktraits.h"
#include "models/remote/blynk/images.h"
#include "models/remote/common/refusals.h"

namespace Rollcall {

using namespace Qt::StringLiterals;
using Blynk::Api;

namespace {

tl::unexpected<Error> notOffered()
{
    return Remote::notOffered(u"Blynk"_s);
}

bool isNumbered(const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::Organization: return Blynk::numberOf(OrganizationId(entity.id)).has_value();
    case EntityKind::Membership:
        return Blynk::numberOf(UserId(entity.id)).has_value() && Blynk::numberOf(OrganizationId(entity.organization)).has_value();
    case EntityKind::User: return Blynk::numberOf(UserId(entity.id)).has_value();
    case EntityKind::Role: return Blynk::numberOf(RoleId(entity.id)).has_value();
    default: return true;
    }
}

/// What a change names, of one of these kinds; NotFound for an id that Blynk cannot have, so that it never reaches a call.
Result<EntityId> named(const Remote::EarlierChanges &earlier, const Ref &ref, const QList<EntityKind> &kinds)
{
    Result<EntityId> target = earlier.resolved(ref);
    if (target && !kinds.contains(target->kind))
        return notOffered();
    if (target && !isNumbered(*target))
        return failure(Error::Kind::NotFound, BlynkDirectory::tr("This has no id that Blynk could know. Refresh the list and try again."));
    return target;
}

/// What an earlier change made of somebody is a user or a member.
UserId userOf(const EntityId &entity)
{
    return UserId(entity.kind == EntityKind::User || entity.kind == EntityKind::Membership ? entity.id : QString());
}

/// Of what is applied only this looks at a person first; an id that Blynk cannot have never reaches a call.
bool isReadAhead(const Change &next)
{
    const auto *roles = std::get_if<SetRoles>(&next.payload);
    const auto *member = roles ? std::get_if<EntityId>(&roles->member) : nullptr;
    return member && member->kind == EntityKind::Membership && isNumbered(*member);
}

Snapshot snapshotOf(const EntityId &entity, const Blynk::Users &users)
{
    Snapshot snapshot{entity, std::nullopt};
    const auto found = users.constFind(UserId(entity.id));
    if (found == users.constEnd())
        return snapshot;
    if (entity.kind == EntityKind::User)
        snapshot.image = userImage(*found);
    else if (found->membership.organization.toString() == entity.organization)
        snapshot.image = membershipImage(*found);
    return snapshot;
}

} // namespace

BlynkDirectory::BlynkDirectory(Blynk::Settings settings, ApiClient::Parts parts, QObject *parent)
    : Directory(parent), m_api(std::move(settings), std::move(parts))
{
}

Task<Result<Traits>> BlynkDirectory::traits(Actor, std::optional<OrganizationId> organization)
{
    if (!organization)
        co_return Blynk::directoryTraits();
    const Api::Ptr api(&m_api);
    if (!m_api.lastOwn()) {
        // Without an answer too changes can be staged; a deletion of the client's own organization is refused when it is sent.
        const Result<Blynk::OrganizationRecord> own = co_await Api::own(api);
        Q_UNUSED(own)
    }
    co_return Blynk::organizationTraits(api && api->lastOwn() == organization);
}

Task<Result<QList<Snapshot>>> BlynkDirectory::read(Actor, QList<EntityId> entities)
{
    const Api::Ptr api(&m_api);
    QList<UserId> ids;
    for (const EntityId &entity : std::as_const(entities)) {
        if (const UserId id = userOf(entity); !id.isEmpty())
            ids.append(id);
    }
    const Result<Blynk::Users> users = co_await Blynk::usersNow(api, ids);
    if (!users)
        co_return passOn(users);
    QList<Snapshot> snapshots;
    for (const EntityId &entity : std::as_const(entities)) {
        if (!isNumbered(entity)) {
            snapshots.append({entity, std::nullopt});
        } else if (entity.kind == EntityKind::Organization) {
            const auto found = co_await Blynk::organizationNow(api, OrganizationId(entity.id));
            if (!found)
                co_return passOn(found);
            snapshots.append({entity, *found ? std::optional(imageOf(**found)) : std::nullopt});
        } else if (entity.kind == EntityKind::User || entity.kind == EntityKind::Membership) {
            snapshots.append(snapshotOf(entity, *users));
        } else if (entity.kind == EntityKind::Role) {
            snapshots.append({entity, toJson(Blynk::roleOf(RoleId(entity.id)))});
        } else {
            co_return notOffered();
        }
    }
    co_return snapshots;
}

Task<Result<Coverage>> BlynkDirectory::pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    return Blynk::pull(Api::Ptr(&m_api), std::move(sink), std::move(since), std::move(stop));
}

Task<Result<Applied>> BlynkDirectory::applyOne(Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier,
                                               std::shared_ptr<Blynk::Writes::UsersAhead> ahead, Change change)
{
    namespace Writes = Blynk::Writes;
    if (const auto *create = std::get_if<Create>(&change.payload)) {
        if (create->kind == EntityKind::Organization)
            co_return co_await Writes::createOrganization(api, *create);
        if (create->kind == EntityKind::User)
            co_return co_await Writes::createUser(api, *create);
        co_return notOffered();
    }
    if (const auto *patch = std::get_if<Patch>(&change.payload)) {
        const Result<EntityId> target = named(*earlier, patch->target, {EntityKind::Organization});
        if (!target)
            co_return passOn(target);
        co_return co_await Writes::patchOrganization(api, OrganizationId(target->id), patch->edits);
    }
    if (const auto *remove = std::get_if<Remove>(&change.payload)) {
        const Result<EntityId> target = named(*earlier, remove->target, {EntityKind::Organization});
        if (!target)
            co_return passOn(target);
        co_return co_await Writes::removeOrganization(api, OrganizationId(target->id));
    }
    if (const auto *add = std::get_if<AddMember>(&change.payload)) {
        const Result<EntityId> target = named(*earlier, add->organization, {EntityKind::Organization});
        if (!target)
            co_return passOn(target);
        QList<RoleId> roles;
        for (const Ref &ref : add->roles) {
            const Result<EntityId> role = named(*earlier, ref, {EntityKind::Role});
            if (!role)
                co_return passOn(role);
            roles.append(RoleId(role->id));
        }
        UserId user;
        if (add->user) {
            const Result<EntityId> who = named(*earlier, *add->user, {EntityKind::User, EntityKind::Membership});
            if (!who)
                co_return passOn(who);
            user = userOf(*who);
        }
        co_return co_await Writes::addMember(api, OrganizationId(target->id), *add, roles, user);
    }
    if (const auto *set = std::get_if<SetRoles>(&change.payload)) {
        const Result<EntityId> target = named(*earlier, set->member, {EntityKind::Membership});
        if (!target)
            co_return passOn(target);
        co_return co_await Writes::setRole(api, OrganizationId(target->organization), UserId(target->id), set->before, set->after,
                                          ahead);
    }
    co_return notOffered();
}

Task<QList<Result<Applied>>> BlynkDirectory::apply(QList<Change> changes)
{
    const Api::Ptr api(&m_api);
    const std::shared_ptr<Remote::EarlierChanges> earlier = m_earlier;
    const auto read = [api](const EntityId &person) { return Blynk::userAlone(api, UserId(person.id)); };
    const auto ahead = std::make_shared<Blynk::Writes::UsersAhead>(changes, read, Blynk::Writes::UsersAhead::freshness, isReadAhead);
    const Remote::ApplyOne one = [api, earlier, ahead](Change change) {
        ahead->begin(change.id);
        return applyOne(api, earlier, ahead, std::move(change));
    };
    const Remote::Told told = [ahead](const Change &, const Result<Applied> &result) { ahead->end(result); };
    return Remote::applyInOrder(earlier, std::move(changes), one, told);
}

} // namespace Rollcall
