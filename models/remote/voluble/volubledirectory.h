#pragma once

#include "models/directory/pull.h"
#include "models/remote/common/applyinorder.h"
#include "models/remote/voluble/volubleapi.h"

namespace Rollcall {

/// A Voluble with its Auth0 as a directory. An organization's credits and plan are in its metadata; roles and names come from Auth0
/// where the connection reaches it. What the server cannot do is absent from the traits.
class VolubleDirectory final : public Directory, public Pullable
{
    Q_OBJECT

public:
    VolubleDirectory(Voluble::Settings settings, ApiClient::Parts parts, QObject *parent = nullptr);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;
    Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop) override;

    Voluble::Api *api() { return &m_api; }

private:
    static Task<Result<Applied>> applyOne(Voluble::Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier, Change change);

    Voluble::Api m_api;
    /// Outlives the directory for those changes that are being applied.
    std::shared_ptr<Remote::EarlierChanges> m_earlier = std::make_shared<Remote::EarlierChanges>();
    int m_version = 0;
};

} // namespace Rollcall
