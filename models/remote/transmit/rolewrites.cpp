#include "models/directory/merging.h"
#include "models/domain/json.h"
#include "models/remote/common/edits.h"
#include "models/remote/common/refusals.h"
#include "models/remote/transmit/steps.h"
#include "models/remote/transmit/words.h"
#include "models/remote/transmit/writes.h"

namespace Rollcall::Transmit::Writes {

using namespace Qt::StringLiterals;

namespace {

/// Name and description of a role or a group, against its image. What the portal calls the name is the display name; the value that
/// applications see stays.
Result<RoleFields> namesOf(const QList<FieldEdit> &edits, const QJsonObject &now)
{
    RoleFields fields;
    for (const FieldEdit &edit : edits) {
        if (edit.field != u"name"_s && edit.field != u"description"_s)
            continue;
        const auto value = Remote::wanted(edit, now.value(edit.field), edit.field);
        if (!value)
            return passOn(value);
        if (!*value)
            continue;
        const QString typed = (*value)->toString().trimmed();
        if (edit.field == u"name"_s && typed.isEmpty())
            return failure(Error::Kind::Invalid, TransmitWords::tr("A role needs a name."), {}, edit.field);
        (edit.field == u"name"_s ? fields.displayName : fields.description) = typed;
    }
    return fields;
}

tl::unexpected<Error> nameless()
{
    return failure(Error::Kind::Invalid, TransmitWords::tr("A role needs a name."), {}, u"name"_s);
}

tl::unexpected<Error> applicationless()
{
    return failure(Error::Kind::Invalid, TransmitWords::tr("In Transmit every role and role group is of an application. Choose one."), {},
                   u"application"_s);
}

std::optional<Role> named(const QList<Role> &roles, const QString &name)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role &role) { return role.name == name; });
    return found == roles.end() ? std::nullopt : std::optional<Role>(*found);
}

bool holds(const Role &role, const RoleFields &fields)
{
    return (!fields.displayName || role.name == *fields.displayName) && (!fields.description || role.description == *fields.description)
           && (!fields.permissions || role.permissions == *fields.permissions);
}

} // namespace

Task<Result<Applied>> createRole(Api::Ptr api, Create create)
{
    const Role typed = roleFromJson(create.values);
    const QString name = typed.name.trimmed();
    if (name.isEmpty())
        co_return nameless();
    if (!typed.organization.isEmpty() || typed.application.isEmpty())
        co_return applicationless();
    const auto before = co_await rolesNow(api, typed.application);
    if (!before)
        co_return passOn(before);
    RoleFields fields;
    fields.name = name;
    fields.displayName = name;
    fields.description = typed.description;
    QStringList permissions = typed.permissions;
    permissions.sort();
    fields.permissions = permissions;
    Applied applied;
    applied.target = EntityId{EntityKind::Role, {}, {}};
    if (const std::optional<Role> known = named(*before, name)) {
        applied.target = entity(known->id);
        applied.before = toJson(*known);
        applied.after = applied.before;
        applied.outcome = Applied::Outcome::NoOp;
        if (holds(*known, fields))
            co_return applied;
        co_return failure(Error::Kind::Conflict, TransmitWords::tr("The application has another role of this name."), {}, u"name"_s);
    }
    Call call = Calls::createRole(typed.application, fields);
    const Result<ApiAnswer> answer = co_await Api::ask(api, std::move(call), Repeat::Never);
    const bool isGood = answer && answer->isGood();
    if (!isGood && !Remote::isInDoubt(answer))
        co_return tl::unexpected(Remote::errorOf(answer));
    // Nobody wrote down what the answer looks like.
    const QString id = isGood ? textNamed(u"role_id"_s, answer->json) : QString();
    const auto after = co_await rolesNow(api, typed.application);
    const std::optional<Role> made = after ? named(*after, name) : std::nullopt;
    if (!made)
        co_return unseen(applied, answer, id, after.has_value());
    if (answer)
        applied.requestId = answer->head.requestId;
    applied.target = entity(made->id);
    applied.after = toJson(*made);
    co_return applied;
}

Task<Result<Applied>> patchRole(Api::Ptr api, RoleId id, QList<FieldEdit> edits)
{
    const auto before = co_await roleNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return roleIsGone();
    Applied applied;
    applied.target = entity(id);
    applied.before = toJson(**before);
    Result<RoleFields> fields = namesOf(edits, applied.before);
    if (!fields)
        co_return passOn(fields);
    for (const FieldEdit &edit : std::as_const(edits)) {
        if (edit.field == u"permissions"_s) {
            fields->permissions = Remote::wantedList(edit, (*before)->permissions);
            if (fields->permissions)
                fields->permissions->sort();
        } else if (edit.field != u"name"_s && edit.field != u"description"_s) {
            co_return Remote::keepsNo(systemName, edit.field, edit.field);
        }
    }
    if (fields->isEmpty()) {
        applied.outcome = Applied::Outcome::NoOp;
        applied.after = applied.before;
        co_return applied;
    }
    QList<Step> steps{{Calls::changeRole((*before)->application, id, *fields)}};
    const Walked walked = co_await walk(api, std::move(steps));
    const auto after = co_await roleNow(api, id);
    if (after && !*after)
        co_return roleIsGone();
    if (after)
        applied.after = toJson(**after);
    const Seen seen = !after ? Seen::Nothing : holds(**after, *fields) ? Seen::AsWanted : Seen::Otherwise;
    co_return settled(applied, walked, seen);
}

Task<Result<Applied>> removeRole(Api::Ptr api, RoleId id)
{
    const auto before = co_await roleNow(api, id);
    if (!before)
        co_return passOn(before);
    if (!*before)
        co_return Remote::alreadyGone(entity(id));
    Applied applied;
    applied.target = entity(id);
    applied.before = toJson(**before);
    QList<Step> steps{{Calls::removeRole((*before)->application, id)}};
    const Walked walked = co_await walk(api, std::move(steps));
    // 202 says that it will go.
    const auto after = co_await roleNow(api, id);
    co_return settled(applied, walked, seenGone(after));
}

} // namespace Rollcall::Transmit::Writes
