#include "models/domain/json.h"
#include "models/service/policy/availability.h"
#include "models/service/rules/checks.h"
#include "models/service/rules/groups.h"
#include "models/service/rules/removing.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

const Visibility all{.everything = true, .organizations = {}, .self = {}};

/// In each organization where somebody gets it, the replacement must be available and the actor's to give.
Result<void> mayReplace(Work &work, const Role &replacement, const QList<OrganizationId> &organizations)
{
    for (const OrganizationId &id : organizations) {
        const auto organization = work.session.organization(id);
        if (!organization)
            continue;
        if (const auto ok = Availability::of(work.session, *organization).check(work.session, {replacement}); !ok)
            return passOn(ok);
        if (const auto ok = Rights::grants(work.actor, *organization, {replacement}); !ok)
            return passOn(ok);
    }
    return {};
}

void replaceIn(Work &work, Membership membership, const RoleId &from, const RoleId &to)
{
    if (membership.roles.contains(to))
        membership.roles.removeAll(from);
    else
        std::ranges::replace(membership.roles, from, to);
    work.session.put(membership);
}

/// Who got the replacement falls out of the query, so it is always the first page that is looked at.
void moveHolders(Work &work, const Role &role, const Role &replacement)
{
    MemberQuery query;
    query.roles = {role.id};
    for (qint64 left = work.session.holders(role.id); left > 0 && !work.session.hasFailed();) {
        const auto page = work.session.members(query, all, 0, 500);
        if (page.rows.isEmpty())
            return;
        for (const MemberRow &row : page.rows) {
            for (const Membership &membership : work.session.membershipsOf(row.user.id)) {
                if (!membership.roles.contains(role.id))
                    continue;
                replaceIn(work, membership, role.id, replacement.id);
                --left;
            }
        }
    }
}

} // namespace

Result<Effect> removeRole(Work &work, const Role &role, const std::optional<Role> &replacement)
{
    if (const auto may = mayEditRole(work, role); !may)
        return passOn(may);
    const qint64 holders = work.session.holders(role.id);
    if (holders > 0 && !replacement) {
        const auto shown = static_cast<int>(std::min<qint64>(holders, std::numeric_limits<int>::max()));
        return failure(Error::Kind::Forbidden,
                       Words::tr("%n member(s) hold the role “%1”. Choose the role that they get instead.", nullptr, shown)
                           .arg(role.name));
    }
    if (replacement && replacement->id == role.id)
        return failure(Error::Kind::Invalid, Words::tr("A role cannot be replaced by itself."));

    Effect effect;
    effect.target = entity(role.id);
    effect.name = role.name;
    effect.before = toJson(role);
    effect.before.insert(u"holders"_s, holders);
    if (holders > 0) {
        const auto organizations = Checks::organizationsOfHolders(work.session, role);
        if (const auto may = mayReplace(work, *replacement, organizations); !may)
            return passOn(may);
        if (role.permissions.contains(Permission::organizationOwner))
            effect.guarded = organizations;
        effect.before.insert(u"replacement"_s, replacement->id.toString());
        moveHolders(work, role, *replacement);
    }
    work.session.remove(role.id);
    return effect;
}

Result<Effect> removeRoleGroup(Work &work, const RoleGroup &group)
{
    if (const auto may = Rights::needsDirectoryOwner(work.actor, Words::tr("Role groups belong to the whole directory.")); !may)
        return passOn(may);
    if (const auto ok = groupIsFree(work, group, nullptr); !ok)
        return passOn(ok);
    Effect effect;
    effect.target = entity(group.id);
    effect.name = group.name;
    effect.before = toJson(group);
    work.session.remove(group.id);
    return effect;
}

} // namespace Rollcall::Rules
