#include "models/directory/merging.h"
#include "models/domain/json.h"
#include "models/remote/common/edits.h"
#include "models/remote/common/idtexts.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/snapshots.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;
using Remote::ids;
using Remote::plain;
using Remote::sorted;

namespace {

std::optional<RoleGroup> named(const QList<RoleGroup> &groups, const QString &name)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const RoleGroup &group) { return group.name == name; });
    return found == groups.end() ? std::nullopt : std::optional<RoleGroup>(*found);
}

/// Which organizations are to get the group, and which are to lose it.
struct Reach {
    QList<OrganizationId> given;
    QList<OrganizationId> taken;

    bool isEmpty() const { return given.isEmpty() && taken.isEmpty(); }
};

Reach reachOf(const FieldEdit &edit)
{
    const QStringList before = Remote::textsOf(edit.before);
    const QStringList after = Remote::textsOf(edit.after);
    Reach reach;
    for (const QString &id : after) {
        if (!before.contains(id))
            reach.given.append(OrganizationId(id));
    }
    for (const QString &id : before) {
        if (!after.contains(id))
            reach.taken.append(OrganizationId(id));
    }
    return reach;
}

/// The call that gives an organization the group or takes it, with all the others that it has: the list is replaced, and on a server of
/// 2026 the roles that it has without a group as well. Nothing when it is so already.
std::optional<Step> stepFor(const RoleGroup &group, const OrganizationId &organization, const Assigned &now, bool has)
{
    QList<RoleGroupId> groups;
    for (const RoleGroup &one : now.groups)
        groups.append(one.id);
    if (groups.contains(group.id) == has)
        return std::nullopt;
    if (has)
        groups.append(group.id);
    else
        groups.removeAll(group.id);
    if (now.roles.isEmpty())
        return Step{Calls::setRoleGroups(group.application, organization, groups), Repeat::Always};
    return Step{Calls::setRolesAndGroups(group.application, organization, now.roles, groups), Repeat::Always};
}

struct Planned {
    QList<Step> steps;
    QHash<OrganizationId, bool> wanted; ///< Whether the organization is to have the group.
};

Task<Result<Planned>> planned(Api::Ptr api, RoleGroup group, Reach reach)
{
    Planned plan;
    const QList<OrganizationId> all = reach.given + reach.taken;
    for (const OrganizationId &organization : all) {
        const Result<Assigned> now = co_await assignedNow(api, group.application, organization);
        if (!now)
            co_return passOn(now);
        const bool has = reach.given.contains(organization);
        if (const std::optional<Step> step = stepFor(group, organization, *now, has)) {
            plan.steps.append(*step);
            plan.wanted.insert(organization, has);
        }
    }
    co_return plan;
}

/// Whether the organizations have what they should; an error when that cannot be read.
Task<Result<bool>> isReached(Api::Ptr api, RoleGroup group, QHash<OrganizationId, bool> wanted)
{
    const QList<OrganizationId> organizations = wanted.keys();
    for (const OrganizationId &organization : organizations) {
        const Result<Assigned> now = co_await assignedNow(api, group.application, organization);
        if (!now)
            co_return passOn(now);
        const bool has = std::any_of(now->groups.begin(), now->groups.end(), [&](const RoleGroup &one) { return one.id == group.id; });
        if (has != wanted.value(organization))
            co_return false;
    }
    co_return true;
}

} // namespace

Task<Result<Applied>> createRoleGroup(Api::Ptr api, Create create)
{
    const RoleGroup typed = roleGroupFromJson(create.values);
    const QString name = typed.name.trimmed();
    if (name.isEmpty())
        co_return failure(Error::Kind::Invalid, TransmitWords::tr("A role group needs a name."), {}, u"name"_s);
    if (typed.application.isEmpty())
        co_return failure(Error::Kind::Invalid, TransmitWords::tr("In Transmit every role and role group is of an application. Choose one."), {},
                          u"application"_s);
    const auto before = co_await roleGroupsNow(api, typed.application);
    if (!before)
        co_return passOn(before);
    Applied applied;
    applied.target = EntityId{EntityKind::RoleGroup, {}, {}};
    std::optional<RoleGroup> group = named(*before, name);
    if (group && sorted(plain(group->roles)) != sorted(plain(typed.roles)))
        co_return failure(Error::Kind::Conflict, TransmitWords::tr("The application has another role group of this name."), {}, u"name"_s);
    if (group) {
        applied.outcome = Applied::Outcome::NoOp;
    } else {
        RoleFields fields;
        fields.name = name;
        fields.displayName = name;
        fields.description = typed.description;
        fields.roles = typed.roles;
        Call call = Calls::createRoleGroup(typed.application, fields);
        const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Never);
        if (!(answer && answer->isGood()) && !Remote::isInDoubt(answer))
            co_return tl::unexpected(Remote::errorOf(answer));
        const auto after = co_await roleGroupsNow(api, typed.application);
        if (answer)
            applied.requestId = answer->head.requestId;
        group = after ? named(*after, name) : std::nullopt;
        const QString id = answer && answer->isGood() ? textNamed(u"group_id"_s, answer->json) : QString();
        if (!group) {
            const Result<Applied> told = unseen(applied, answer, id, after.has_value());
            if (!told || id.isEmpty())
                co_return told;
            applied = *told;
            group = typed;
            group->id = RoleGroupId(id);
            group->organizations.clear();
        }
    }
    applied.target = entity(group->id);
    applied.after = toJson(*group);
    if (typed.organizations.isEmpty())
        co_return applied;
    const Reach reach{typed.organizations, {}};
    Result<Planned> plan = co_await planned(api, *group, reach);
    if (!plan) {
        applied.outcome = Applied::Outcome::Partial;
        applied.notes.append(TransmitWords::tr("Only a part of it was done. %1").arg(plan.error().message));
        co_return applied;
    }
    if (plan->steps.isEmpty())
        co_return applied;
    applied.outcome = Applied::Outcome::Done;
    Walked walked = co_await walk(api, std::move(plan->steps));
    ++walked.done; // the group itself
    const Result<bool> reached = co_await isReached(api, *group, plan->wanted);
    group->organizations = typed.organizations;
    applied.after = toJson(*group);
    co_return settled(applied, walked, !reached ? Seen::Nothing : *reached ? Seen::AsWanted : Seen::Otherwise);
}

Task<Result<Applied>> patchRoleGroup(Api::Ptr api, RoleGroupId id, QList<FieldEdit> edits)
{
    const auto before = co_await roleGroupNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return roleGroupIsGone();
    const RoleGroup now = **before;
    Applied applied;
    applied.target = entity(id);
    applied.before = toJson(now);
    applied.before.remove(u"organizations"_s); // who has it is not known here, but for what the person saw
    RoleFields names;
    std::optional<QStringList> roles;
    Reach reach;
    std::optional<FieldEdit> reaching;
    for (const FieldEdit &edit : std::as_const(edits)) {
        if (edit.field == u"roles"_s) {
            roles = Remote::wantedList(edit, plain(now.roles));
        } else if (edit.field == u"organizations"_s) {
            reach = reachOf(edit);
            reaching = edit;
            applied.before.insert(edit.field, edit.before);
        } else if (edit.field == u"name"_s || edit.field == u"description"_s) {
            const auto value = Remote::wanted(edit, applied.before.value(edit.field), edit.field);
            if (!value)
                co_return passOn(value);
            if (*value)
                (edit.field == u"name"_s ? names.displayName : names.description) = (*value)->toString().trimmed();
        } else {
            co_return Remote::keepsNo(systemName, edit.field, edit.field);
        }
    }
    if (names.displayName && names.displayName->isEmpty())
        co_return failure(Error::Kind::Invalid, TransmitWords::tr("A role group needs a name."), {}, u"name"_s);
    const Result<Planned> plan = co_await planned(api, now, reach);
    if (!plan)
        co_return passOn(plan);
    QList<Step> steps;
    if (!names.isEmpty())
        steps.append({Calls::changeRoleGroup(now.application, id, names)});
    if (roles)
        steps.append({Calls::setRolesOfGroup(now.application, id, ids<RoleId>(*roles)), Repeat::Always});
    steps.append(plan->steps);
    if (steps.isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await roleGroupNow(api, id);
    if (after && !*after)
        co_return roleGroupIsGone();
    const Result<bool> reached = co_await isReached(api, now, plan->wanted);
    if (!after || !reached)
        co_return settled(applied, walked, Seen::Nothing);
    applied.after = toJson(**after);
    applied.after.remove(u"organizations"_s);
    if (reaching)
        applied.after.insert(reaching->field, reaching->after);
    const bool isHeld = (!names.displayName || (*after)->name == *names.displayName)
                        && (!names.description || (*after)->description == *names.description)
                        && (!roles || sorted(*roles) == sorted(plain((*after)->roles)));
    co_return settled(applied, walked, isHeld && *reached ? Seen::AsWanted : Seen::Otherwise);
}

Task<Result<Applied>> removeRoleGroup(Api::Ptr api, RoleGroupId id)
{
    const auto before = co_await roleGroupNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return Remote::alreadyGone(entity(id));
    Applied applied;
    applied.target = entity(id);
    // With who has it: they are to have it again when it is made anew.
    const EntityId target = entity(id);
    const auto seen = co_await snapshot(api, target);
    applied.before = toJson(**before);
    applied.before.remove(u"organizations"_s);
    if (seen && seen->image)
        applied.before = *seen->image;
    QList<Step> steps{{Calls::removeRoleGroup((*before)->application, id)}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await roleGroupNow(api, id);
    co_return settled(applied, walked, seenGone(after));
}

} // namespace Rollcall::Transmit::Writes
