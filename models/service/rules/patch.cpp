#include "models/service/rules/patching.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

Result<Effect> patch(Work &work, const Patch &patch)
{
    const auto target = work.refs.resolve(work.session, patch.target);
    if (!target)
        return passOn(target);
    switch (target->kind) {
    case EntityKind::Organization: return patchOrganization(work, patch, *target);
    case EntityKind::Application: return patchApplication(work, patch, *target);
    case EntityKind::User: return patchUser(work, patch, *target);
    case EntityKind::Membership: return patchMembership(work, patch, *target);
    case EntityKind::Role: return patchRole(work, patch, *target);
    case EntityKind::RoleGroup: return patchRoleGroup(work, patch, *target);
    case EntityKind::Invitation: break;
    }
    return failure(Error::Kind::Unsupported,
                   Words::tr("An invitation is not edited: revoke it, or invite the member again for a new one."));
}

} // namespace Rollcall::Rules
