#pragma once

#include "models/auth/tokens/lease.h"
#include "models/workspace/leases/leases.h"

namespace Rollcall {

/// The lease of a token source: one renewal of a connection at a time over all processes that share the workspace file.
class WorkspaceLease final : public Lease
{
public:
    WorkspaceLease(Leases *leases, const ConnectionId &connection);

    QCoro::Task<Result<std::shared_ptr<LeaseHold>>> hold(std::stop_token stop) override;

private:
    QPointer<Leases> m_leases;
    QString m_name;
};

} // namespace Rollcall
