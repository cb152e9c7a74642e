#pragma once

#include "models/directory/pull.h"
#include "models/remote/blynk/writes.h"
#include "models/remote/common/applyinorder.h"

namespace Rollcall {

/// The organizations of a Blynk that one client can see: its own and those below. What the server cannot do is absent from the traits,
/// with the reason.
class BlynkDirectory final : public Directory, public Pullable
{
    Q_OBJECT

public:
    BlynkDirectory(Blynk::Settings settings, ApiClient::Parts parts, QObject *parent = nullptr);

    Task<Result<Traits>> traits(Actor actor, std::optional<OrganizationId> organization) override;
    Task<Result<QList<Snapshot>>> read(Actor actor, QList<EntityId> entities) override;
    Task<QList<Result<Applied>>> apply(QList<Change> changes) override;
    Task<Result<Coverage>> pull(std::shared_ptr<Sink> sink, SyncMark since, std::stop_token stop) override;

    Blynk::Api *api() { return &m_api; }

private:
    static Task<Result<Applied>> applyOne(Blynk::Api::Ptr api, std::shared_ptr<Remote::EarlierChanges> earlier,
                                          std::shared_ptr<Blynk::Writes::UsersAhead> ahead, Change change);

    Blynk::Api m_api;
    /// Outlives the directory for those changes that are being applied.
    std::shared_ptr<Remote::EarlierChanges> m_earlier = std::make_shared<Remote::EarlierChanges>();
};

} // namespace Rollcall
