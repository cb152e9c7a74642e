#pragma once

#include "models/directory/pull.h"
#include "models/remote/transmit/things.h"

namespace Rollcall::Transmit {

/// What all steps of one pull share.
struct PullWalk {
    /// As much of an organization as the later steps need: there may be many.
    struct Place {
        OrganizationId id;
        QList<ApplicationId> applications;
    };

    std::shared_ptr<Sink> sink;
    std::stop_token stop;
    Coverage coverage;
    QList<ApplicationId> applications;
    QString caller; ///< The name of the application whose client lists the members.
    QList<Place> organizations;
    QHash<RoleGroupId, RoleGroup> groups; ///< Told at the end, when it is known who has them.
    QSet<RoleId> builtIn;                 ///< Those that were told already; they come with the groups of organizations.
    bool hasRoles = false;                ///< Those of all applications were listed.
    qint64 done = 0;

    PulledPage page() const; ///< An empty one with the progress.
};
using WalkPtr = std::shared_ptr<PullWalk>;

Task<Result<void>> pullApplications(Api::Ptr api, WalkPtr walk);
Task<Result<void>> pullOrganizations(Api::Ptr api, WalkPtr walk);
Task<Result<void>> pullRoles(Api::Ptr api, WalkPtr walk);
Task<Result<void>> pullMembers(Api::Ptr api, WalkPtr walk, OrganizationId organization);
Task<Result<void>> pullReach(Api::Ptr api, WalkPtr walk);
Task<Result<void>> pullUsers(Api::Ptr api, WalkPtr walk);

} // namespace Rollcall::Transmit
