#pragma once

#include "models/directory/inspecting.h"
#include "models/directory/pull.h"
#include "models/directory/repairs.h"
#include "models/remote/common/applyinorder.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall {

/// A tenant of Transmit Security as a directory. What its API cannot do, or what the credentials are not for, is absent from the traits.
class TransmitDirectory final : public Directory, public Pullable, public Inspectable, public RoleRepairs
{
    Q_OBJECT

public:
    TransmitDirectory(Transmit::Settings settings, Transmit::Parts parts, QObject *parent = nullptr);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;
    Task<Result<QString>> storeLogo(Actor actor, QByteArray bytes) override;
    Task<Result<QByteArray>> logo(QString hash) override;
    Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop) override;
    Task<Result<Details>> inspect(EntityId entity) override;
    Task<Result<QList<RoleObstacle>>> obstacles(OrganizationId organization, QList<RoleId> roles) override;

    Transmit::Api *api() { return &m_api; }

private:
    Transmit::Api m_api;
    /// Outlives the directory for those changes that are being applied.
    std::shared_ptr<Remote::EarlierChanges> m_earlier = std::make_shared<Remote::EarlierChanges>();
};

} // namespace Rollcall
