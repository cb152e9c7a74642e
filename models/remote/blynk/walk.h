#pragma once

#include "models/directory/pull.h"
#include "models/remote/blynk/blynkapi.h"

namespace Rollcall::Blynk {

/// What all steps of one pull share.
struct Walk {
    std::shared_ptr<Sink> sink;
    Patience patience;
    Coverage coverage;
    OrganizationId own;
    QSet<OrganizationId> organizations; ///< Those that came; their ids only: there may be many.
    QSet<RoleId> roles;                 ///< Those that came.
    qint64 done = 0;
    qint64 total = 0;
};
using WalkPtr = std::shared_ptr<Walk>;

PulledPage pageOf(const Walk &walk);

/// Adds it to the page unless it came before; true when it is new.
bool addOrganization(Walk &walk, PulledPage &page, const OrganizationRecord &record);

/// The client's own organization and, as far as the server tells, all below it.
Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk);

/// Everybody, page by page from this one on, each with what their own page tells.
Task<Result<void>> pullUsers(Api::Ptr api, WalkPtr walk, int first);

} // namespace Rollcall::Blynk
