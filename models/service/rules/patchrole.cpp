#include "models/service/policy/availability.h"
#include "models/service/rules/checks.h"
#include "models/service/rules/editable.h"
#include "models/service/rules/groups.h"
#include "models/service/rules/patching.h"

#include <QCoreApplication>

namespace Rollcall::Rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

} // namespace

Result<void> mayEditRole(Work &work, const Role &role)
{
    if (role.builtIn) {
        return failure(Error::Kind::Forbidden,
                       Words::tr("“%1” is built in and stays as it is. Make a role of your own instead.").arg(role.name));
    }
    if (role.organization.isEmpty()) {
        return Rights::needsDirectoryOwner(
            work.actor, Words::tr("A role of an application, or of no organization, belongs to the whole directory."));
    }
    const auto organization = work.refs.organization(work.session, entity(role.organization));
    if (!organization)
        return passOn(organization);
    if (const auto may = Rights::needs(work.actor, Permission::roleEdit, *organization); !may)
        return passOn(may);
    return Rights::grants(work.actor, *organization, {role});
}

Result<Effect> patchRole(Work &work, const Patch &patch, const EntityId &target)
{
    const auto now = work.refs.role(work.session, target);
    if (!now)
        return passOn(now);
    if (const auto may = mayEditRole(work, *now); !may)
        return passOn(may);
    const auto edited = Rules::edited<Role>(*now, patch, Editable::role(), &roleFromJson, &Checks::tidied, now->name);
    if (!edited)
        return passOn(edited);
    const Role &wanted = edited->wanted;
    if (const auto may = mayEditRole(work, wanted); !may)
        return passOn(may);
    if (const auto ok = Checks::role(work, wanted); !ok)
        return passOn(ok);
    Effect effect = replaced(work, *edited, target, wanted.name);
    if (now->permissions.contains(Permission::organizationOwner) && !wanted.permissions.contains(Permission::organizationOwner))
        effect.guarded = Checks::organizationsOfHolders(work.session, *now);
    return effect;
}

Result<Effect> patchApplication(Work &work, const Patch &patch, const EntityId &target)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Applications belong to the whole directory.")); !may)
        return passOn(may);
    const auto now = work.refs.application(work.session, target);
    if (!now)
        return passOn(now);
    const auto edited = Rules::edited<Application>(*now, patch, Editable::application(), &applicationFromJson, &Checks::tidied,
                                                   now->name);
    if (!edited)
        return passOn(edited);
    const Application &wanted = edited->wanted;
    if (const auto ok = Checks::application(work, wanted); !ok)
        return passOn(ok);
    return replaced(work, *edited, target, wanted.name);
}

Result<Effect> patchRoleGroup(Work &work, const Patch &patch, const EntityId &target)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Role groups belong to the whole directory.")); !may)
        return passOn(may);
    const auto now = work.refs.roleGroup(work.session, target);
    if (!now)
        return passOn(now);
    const auto edited = Rules::edited<RoleGroup>(*now, patch, Editable::roleGroup(), &roleGroupFromJson, &Checks::tidied,
                                                 now->name);
    if (!edited)
        return passOn(edited);
    const RoleGroup &wanted = edited->wanted;
    if (const auto ok = Checks::roleGroup(work, wanted); !ok)
        return passOn(ok);
    if (const auto ok = groupIsFree(work, *now, &wanted); !ok)
        return passOn(ok);
    return replaced(work, *edited, target, wanted.name);
}

Result<void> groupIsFree(Work &work, const RoleGroup &now, const RoleGroup *wanted)
{
    for (const OrganizationId &id : now.organizations) {
        const auto organization = work.session.organization(id);
        if (!organization)
            continue;
        const auto groups = work.session.roleGroupsOf(id);
        QList<RoleGroup> after = groups;
        after.removeIf([&](const RoleGroup &group) { return group.id == now.id; });
        if (wanted && wanted->organizations.contains(id))
            after.append(*wanted);
        const Availability available(*organization, groups);
        if (const auto ok = available.checkLoss(work.session, Availability(*organization, after)); !ok)
            return passOn(ok);
    }
    return {};
}

} // namespace Rollcall::Rules
