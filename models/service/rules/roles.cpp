#include "models/service/rules/roles.h"

#include "models/domain/json.h"
#include "models/service/policy/availability.h"
#include "models/service/rules/guards.h"
#include "models/service/rules/images.h"
#include "models/service/rules/merge.h"
#include "models/service/rules/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rollcall::Rules {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

QStringList texts(const QList<RoleId> &ids)
{
    QStringList result;
    for (const RoleId &id : ids)
        result.append(id.toString());
    return result;
}

QList<RoleId> merged(const SetRoles &set, const QList<RoleId> &now)
{
    QList<RoleId> result;
    for (const QString &id : Merge::lists(texts(set.before), texts(set.after), texts(now)))
        result.append(RoleId(id));
    return result;
}

} // namespace

Result<QList<Role>> rolesOf(Work &work, const QList<RoleId> &ids)
{
    QList<Role> roles;
    for (const RoleId &id : ids) {
        const auto role = work.refs.role(work.session, entity(id));
        if (!role)
            return passOn(role);
        roles.append(*role);
    }
    return roles;
}

Result<void> mayGive(Work &work, const Organization &organization, const QList<Role> &roles)
{
    if (roles != QList<Role>() && !(roles.size() == 1 && roles.first().id == BuiltInRole::member())) {
        if (const auto may = Rights::needs(work.actor, Permission::roleAssign, organization); !may)
            return passOn(may);
    }
    const bool always = std::ranges::all_of(roles, [&](const Role &role) { return Availability::isAlways(role, organization); });
    if (const auto ok = always ? Result<void>() : Availability::of(work.session, organization).check(work.session, roles); !ok)
        return passOn(ok);
    return Rights::grants(work.actor, organization, roles);
}

Result<Effect> setRoles(Work &work, const SetRoles &set)
{
    const auto member = work.refs.member(work.session, set.member);
    if (!member)
        return passOn(member);
    const Organization &organization = member->organization;
    Membership membership = member->membership;
    if (const auto may = Rights::needs(work.actor, Permission::roleAssign, organization); !may)
        return passOn(may);
    if (const auto may = Rights::reaches(work.session, work.actor, membership, organization, member->user.title()); !may)
        return passOn(may);

    const QList<RoleId> wanted = merged(set, membership.roles);
    const EntityId target = entity(membership.user, membership.organization);
    const QString name = Images::nameOf(member->user, organization);
    if (QSet<RoleId>(wanted.begin(), wanted.end()) == QSet<RoleId>(membership.roles.begin(), membership.roles.end()))
        return Effect::noOp(target, name, toJson(membership));
    if (wanted.isEmpty()) {
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 would have no role in %2 any more, and every member has at least one. Give them “Member”, or "
                                 "remove them from the organization.").arg(member->user.title(), organization.title()),
                       {}, u"roles"_s);
    }
    QList<RoleId> added;
    for (const RoleId &id : wanted) {
        if (!membership.roles.contains(id))
            added.append(id);
    }
    const auto given = rolesOf(work, added);
    if (!given)
        return passOn(given);
    if (const auto may = mayGive(work, organization, *given); !may)
        return passOn(may);

    Effect effect;
    effect.target = target;
    effect.name = name;
    effect.person = member->user.title();
    effect.before = toJson(membership);
    if (Guards::isActiveOwner(work.session, membership))
        effect.guarded = {membership.organization};
    membership.roles = wanted;
    work.session.put(membership);
    effect.after = toJson(membership);
    return effect;
}

} // namespace Rollcall::Rules
