#include "models/service/rules/removing.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

Result<Effect> removeRoleRef(Work &work, const Remove &remove, const EntityId &target)
{
    const auto role = work.refs.role(work.session, target);
    if (!role)
        return passOn(role);
    if (!remove.replacement)
        return removeRole(work, *role, std::nullopt);
    const auto replacement = work.refs.role(work.session, *remove.replacement);
    if (!replacement)
        return passOn(replacement);
    return removeRole(work, *role, *replacement);
}

} // namespace

Result<Effect> remove(Work &work, const Remove &remove)
{
    const auto target = work.refs.resolve(work.session, remove.target);
    if (!target)
        return passOn(target);
    const auto then = [&](const auto &found, auto &&rule) -> Result<Effect> {
        if (!found)
            return passOn(found);
        return rule(*found);
    };
    switch (target->kind) {
    case EntityKind::Organization:
        return then(work.refs.organization(work.session, *target), [&](const auto &o) { return removeOrganization(work, o); });
    case EntityKind::Application:
        return then(work.refs.application(work.session, *target), [&](const auto &a) { return removeApplication(work, a); });
    case EntityKind::User:
        return then(work.refs.user(work.session, *target), [&](const auto &u) { return removeUser(work, u); });
    case EntityKind::Membership:
        return then(work.refs.member(work.session, *target),
                    [&](const auto &m) { return removeMembership(work, m, remove.alsoAccount); });
    case EntityKind::Role: return removeRoleRef(work, remove, *target);
    case EntityKind::RoleGroup:
        return then(work.refs.roleGroup(work.session, *target), [&](const auto &g) { return removeRoleGroup(work, g); });
    case EntityKind::Invitation: break;
    }
    return failure(Error::Kind::Unsupported, Words::tr("An invitation is not removed: revoke it."));
}

} // namespace Rollcall::Rules
