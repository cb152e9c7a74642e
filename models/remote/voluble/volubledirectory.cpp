#include "models/remote/voluble/volubledirectory.h"

#include "models/domain/json.h"
#include "models/net/text/networkerrors.h"
#include "models/remote/common/refusals.h"
#include "models/remote/voluble/images.h"
#include "models/remote/voluble/volublepull.h"
#include "models/remote/voluble/volubletraits.h"
#include "models/remote/voluble/writes.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Voluble::Api;
using Voluble::Own;

namespace {

tl::unexpected<Error> notOffered()
{
    return Remote::notOffered(u"Voluble"_s);
}

Task<Result<Snapshot>> snapshot(Api::Ptr api, EntityId entity)
{
    Snapshot snapshot{entity, std::nullopt};
    const OrganizationId organization(entity.kind == EntityKind::Organization ? entity.id : entity.organization);
    if (entity.kind == EntityKind::Organization) {
        const auto found = co_await Voluble::organizationNow(api, organization);
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = imageOf(**found);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::Membership) {
        const auto found = co_await Voluble::userNow(api, organization, UserId(entity.id));
        if (!found)
            co_return passOn(found);
        if (*found)
            snapshot.image = membershipImage(**found, organization);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::User) {
        // There is no list of all users; those of the caller's own organization can be looked at.
        const Result<Own> own = co_await Api::own(api);
        if (!own)
            co_return passOn(own);
        if (own->organization.isEmpty())
            co_return notOffered();
        const auto found = co_await Voluble::userNow(api, own->organization, UserId(entity.id));
        if (!found)
            co_return passOn(found);
        const auto profile = co_await Voluble::profileNow(api, own->organization, UserId(entity.id));
        if (*found)
            snapshot.image = imageOf(**found, profile);
        co_return snapshot;
    }
    if (entity.kind == EntityKind::Role && api && api->hasProxy()) {
        Voluble::Call call = Voluble::Calls::roles();
        const Result<Voluble::Reply> reply = co_await Api::ask(api, std::move(call), Repeat::ByMethod);
        if (!reply || reply->fault != Voluble::Fault::None)
            co_return tl::unexpected(Voluble::Writes::errorOf(reply));
        for (const QJsonValue &item : reply->answer.json.toArray()) {
            if (const auto role = Voluble::roleFrom(item.toObject()); role && role->id.toString() == entity.id)
                snapshot.image = toJson(*role);
        }
        co_return snapshot;
    }
    co_return notOffered();
}

} // namespace

VolubleDirectory::VolubleDirectory(Voluble::Settings settings, ApiClient::Parts parts, QObject *parent)
    : Directory(parent), m_api(std::move(settings), std::move(parts))
{
    connect(&m_api, &Api::changed, this, [this] {
        ++m_version;
        Q_EMIT traitsChanged();
    });
}

Task<Result<Traits>> VolubleDirectory::traits(Actor, std::optional<OrganizationId> organization)
{
    const QPointer self(this);
    const Api::Ptr api(&m_api);
    const Result<Voluble::Account> account = co_await Api::account(api);
    if (!account)
        co_return passOn(account);
    const Result<Own> own = co_await Api::own(api);
    if (!self || !api)
        co_return tl::unexpected(NetworkErrors::cancelled());
    if (!own)
        co_return passOn(own);
    Traits traits = organization ? organizationTraits(*api, *account, *own, *organization) : directoryTraits(*api, *own);
    traits.version = m_version;
    co_return traits;
}

Task<Result<QList<Snapshot>>> VolubleDirectory::read(Actor, QList<EntityId> entities)
{
    const Api::Ptr api(&m_api);
    QList<Snapshot> snapshots;
    for (const EntityId &entity : std::as_const(entities)) {
        const Result<Snapshot> found = co_await snapshot(api, entity);
        if (!found)
            co_return passOn(found);
        snapshots.append(*found);
    }
    co_return snapshots;
}

Task<Result<Coverage>> VolubleDirectory::pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    return Voluble::pull(Api::Ptr(&m_api), std::move(sink), std::move(since), std::move(stop));
}

Task<Result<Applied>> VolubleDirectory::applyOne(Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier, Change change)
{
    namespace Writes = Voluble::Writes;
    if (const auto *create = std::get_if<Create>(&change.payload)) {
        if (create->kind != EntityKind::Organization)
            co_return notOffered();
        co_return co_await Writes::createOrganization(api, *create);
    }
    if (const auto *patch = std::get_if<Patch>(&change.payload)) {
        const Result<EntityId> target = earlier->resolved(patch->target);
        if (!target)
            co_return passOn(target);
        if (target->kind != EntityKind::Organization)
            co_return notOffered();
        co_return co_await Writes::patchOrganization(api, OrganizationId(target->id), patch->edits);
    }
    if (const auto *remove = std::get_if<Remove>(&change.payload)) {
        const Result<EntityId> target = earlier->resolved(remove->target);
        if (!target)
            co_return passOn(target);
        if (target->kind == EntityKind::Organization)
            co_return co_await Writes::removeOrganization(api, OrganizationId(target->id));
        if (target->kind == EntityKind::Membership)
            co_return co_await Writes::removeMember(api, OrganizationId(target->organization), UserId(target->id), remove->alsoAccount);
        co_return notOffered();
    }
    if (const auto *add = std::get_if<AddMember>(&change.payload)) {
        const Result<EntityId> target = earlier->resolved(add->organization);
        if (!target)
            co_return passOn(target);
        const Result<QList<EntityId>> named = earlier->resolved(add->roles);
        if (!named)
            co_return passOn(named);
        QList<RoleId> roles;
        for (const EntityId &role : *named)
            roles.append(RoleId(role.id));
        co_return co_await Writes::addMember(api, OrganizationId(target->id), *add, roles);
    }
    if (const auto *set = std::get_if<SetRoles>(&change.payload)) {
        const Result<EntityId> target = earlier->resolved(set->member);
        if (!target)
            co_return passOn(target);
        co_return co_await Writes::giveRoles(api, OrganizationId(target->organization), UserId(target->id), set->before, set->after);
    }
    if (const auto *reset = std::get_if<ResetPassword>(&change.payload)) {
        const Result<EntityId> target = earlier->resolved(reset->user);
        if (!target)
            co_return passOn(target);
        co_return co_await Writes::resetPassword(api, UserId(target->id));
    }
    co_return notOffered();
}

Task<QList<Result<Applied>>> VolubleDirectory::apply(QList<Change> changes)
{
    const QPointer self(this);
    auto applyOne = [api = Api::Ptr(&m_api), earlier = m_earlier](Change change) {
        return VolubleDirectory::applyOne(api, earlier, std::move(change));
    };
    auto told = [self](const Change &change, const Result<Applied> &result) {
        // With an organization of one's own comes and goes what one may do.
        const bool isOrganization = result && result->target.kind == EntityKind::Organization;
        if (self && isOrganization && !std::holds_alternative<Patch>(change.payload)) {
            ++self->m_version;
            Q_EMIT self->traitsChanged();
        }
    };
    return Remote::applyInOrder(m_earlier, std::move(changes), std::move(applyOne), std::move(told));
}

} // namespace Rollcall
