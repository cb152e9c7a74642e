#include "models/remote/transmit/transmitdirectory.h"

#include "models/remote/transmit/applying.h"
#include "models/remote/transmit/chain.h"
#include "models/remote/transmit/snapshots.h"
#include "models/remote/transmit/transmitinspect.h"
#include "models/remote/transmit/transmitpull.h"
#include "models/remote/transmit/transmittraits.h"
#include "models/remote/transmit/words.h"

namespace Rollcall {

using Transmit::Api;

TransmitDirectory::TransmitDirectory(Transmit::Settings settings, Transmit::Parts parts, QObject *parent)
    : Directory(parent), m_api(std::move(settings), std::move(parts))
{
}

Task<Result<Traits>> TransmitDirectory::traits(Actor, std::optional<OrganizationId>)
{
    co_return Transmit::traitsOf(m_api);
}

Task<Result<QList<Snapshot>>> TransmitDirectory::read(Actor, QList<EntityId> entities)
{
    const Api::Ptr api(&m_api);
    QList<Snapshot> snapshots;
    for (const EntityId &entity : std::as_const(entities)) {
        const Result<Snapshot> found = co_await Transmit::snapshot(api, entity);
        if (!found)
            co_return passOn(found);
        snapshots.append(*found);
    }
    co_return snapshots;
}

Task<QList<Result<Applied>>> TransmitDirectory::apply(QList<Change> changes)
{
    auto applyOne = [api = Api::Ptr(&m_api), earlier = m_earlier](Change change) {
        return Transmit::applyOne(api, earlier, std::move(change));
    };
    return Remote::applyInOrder(m_earlier, std::move(changes), std::move(applyOne), {});
}

Task<Result<QString>> TransmitDirectory::storeLogo(Actor, QByteArray bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestLogo)
        co_return failure(Error::Kind::Invalid, Transmit::TransmitWords::tr("A logo is a picture of at most one megabyte."));
    co_return m_api.keepLogo(bytes);
}

Task<Result<QByteArray>> TransmitDirectory::logo(QString hash)
{
    const QByteArray image = m_api.logo(hash);
    if (image.isEmpty())
        co_return failure(Error::Kind::NotFound, Transmit::TransmitWords::tr("The picture is not here any more. Choose it again."));
    co_return image;
}

Task<Result<Coverage>> TransmitDirectory::pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop)
{
    return Transmit::pull(Api::Ptr(&m_api), std::move(sink), std::move(since), std::move(stop));
}

Task<Result<Details>> TransmitDirectory::inspect(EntityId entity)
{
    const Api::Ptr api(&m_api);
    if (entity.kind == EntityKind::Organization)
        co_return co_await Transmit::inspectOrganization(api, OrganizationId(entity.id));
    if (entity.kind == EntityKind::Membership)
        co_return co_await Transmit::inspectMember(api, OrganizationId(entity.organization), UserId(entity.id));
    if (entity.kind == EntityKind::User)
        co_return co_await Transmit::inspectUser(api, UserId(entity.id));
    co_return failure(Error::Kind::Unsupported, Transmit::TransmitWords::tr("Transmit tells nothing more of this."));
}

Task<Result<QList<RoleObstacle>>> TransmitDirectory::obstacles(OrganizationId organization, QList<RoleId> roles)
{
    const Api::Ptr api(&m_api);
    const Result<Transmit::Chain> chain = co_await Transmit::chainOf(api, organization);
    if (!chain)
        co_return passOn(chain);
    co_return co_await Transmit::obstaclesOf(api, *chain, roles, Transmit::Holders::Asked);
}

} // namespace Rollcall
