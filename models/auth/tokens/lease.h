#pragma once

#include "models/domain/error.h"
#include "models/net/time/timing.h"

#include <memory>

namespace Rollcall {

/// Held as long as it lives.
class LeaseHold
{
public:
    virtual ~LeaseHold() = default;

    /// Another process took it, as this one had not been heard of for too long.
    virtual bool isLost() const { return false; }
};

/// One refresh of a connection at a time over all processes that share a data folder.
class Lease
{
public:
    virtual ~Lease() = default;

    /// Waits for its turn; Timeout after the request time-out of a refresh and a little more, Storage when there can be no lease.
    virtual QCoro::Task<Result<std::shared_ptr<LeaseHold>>> hold(std::stop_token stop) = 0;
};

} // namespace Rollcall
