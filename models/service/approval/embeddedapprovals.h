#pragma once

#include "models/directory/approvalkeeper.h"
#include "models/domain/clock.h"

#include <functional>

namespace Rollcall {

class Store;
class WriteSession;

/// Two-person approval as the embedded service keeps it: see needsNoSecondPerson().
class EmbeddedApprovals final : public ApprovalKeeper
{
public:
    /// The store outlives it and is open.
    EmbeddedApprovals(Store &store, Actor actor, Clock clock = &QDateTime::currentDateTimeUtc);

    Task<Result<QList<PinnedKey>>> pinnedKeys() override;
    Task<Result<void>> pin(QByteArray key, QString name, UserId user) override;
    Task<Result<void>> unpin(QByteArray key) override;
    Task<Result<std::optional<ApprovalRule>>> rule() override;
    Task<Result<void>> setRule(std::optional<ApprovalRule> rule) override;
    Task<Result<void>> accept(QByteArray document) override;

private:
    Task<Result<void>> write(std::function<Result<bool>(WriteSession &)> work);

    Store &m_store;
    Actor m_actor;
    Clock m_clock;
};

} // namespace Rollcall
