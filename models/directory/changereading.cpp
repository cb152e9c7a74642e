#include "models/directory/changejson.h"

#include "models/directory/jsonplaces.h"
#include "models/domain/json.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

EntityId entityAt(JsonPlaces &at)
{
    const auto kind = entityKindFromKey(at.text(u"kind"_s));
    if (!kind)
        at.fail(u"kind"_s);
    EntityId entity{kind.value_or(EntityKind::Organization), at.text(u"id"_s), {}};
    if (entity.id.isEmpty())
        at.fail(u"id"_s);
    if (entity.kind == EntityKind::Membership) {
        entity.organization = at.text(u"organization"_s);
        if (entity.organization.isEmpty())
            at.fail(u"organization"_s);
    }
    at.done();
    return entity;
}

Ref refAt(JsonPlaces &at)
{
    if (!at.has(u"change"_s))
        return entityAt(at);
    const ChangeId change(at.text(u"change"_s));
    if (change.isEmpty())
        at.fail(u"change"_s);
    at.done();
    return change;
}

Ref ref(JsonPlaces &at, const QString &key)
{
    if (auto inner = at.inside(key))
        return refAt(*inner);
    at.fail(key);
    return EntityId();
}

std::optional<Ref> maybeRef(JsonPlaces &at, const QString &key)
{
    return at.has(key) ? std::optional(ref(at, key)) : std::nullopt;
}

template<typename T>
QList<T> ids(JsonPlaces &at, const QString &key)
{
    QList<T> result;
    for (const QString &text : at.texts(key))
        result.append(T(text));
    return result;
}

MemberStatus status(JsonPlaces &at, const QString &key)
{
    const auto status = memberStatusFromKey(at.text(key));
    if (!status)
        at.fail(key);
    return status.value_or(MemberStatus::Active);
}

constexpr int mostHours = 1'000'000; ///< The directory has its own, smaller limit.

Payload create(JsonPlaces &at)
{
    const auto kind = entityKindFromKey(at.text(u"kind"_s));
    if (!kind)
        at.fail(u"kind"_s);
    return Create{kind.value_or(EntityKind::Organization), at.object(u"values"_s), maybeRef(at, u"owner"_s)};
}

Payload patch(JsonPlaces &at)
{
    Patch patch{ref(at, u"target"_s), {}};
    for (JsonPlaces &edit : at.list(u"edits"_s)) {
        patch.edits.append({edit.text(u"field"_s), edit.value(u"before"_s), edit.value(u"after"_s)});
        edit.done();
    }
    return patch;
}

Payload remove(JsonPlaces &at)
{
    return Remove{ref(at, u"target"_s), at.flag(u"alsoAccount"_s, false), maybeRef(at, u"replacement"_s)};
}

Payload addMember(JsonPlaces &at)
{
    AddMember add;
    add.organization = ref(at, u"organization"_s);
    add.values = at.object(u"values"_s);
    for (JsonPlaces &role : at.list(u"roles"_s))
        add.roles.append(refAt(role));
    add.invite = at.flag(u"invite"_s, false);
    add.inviteValidHours = static_cast<int>(at.number(u"inviteValidHours"_s, -mostHours, mostHours, add.inviteValidHours));
    add.generatePassword = at.flag(u"generatePassword"_s, false);
    add.user = maybeRef(at, u"user"_s);
    return add;
}

Payload setRoles(JsonPlaces &at)
{
    return SetRoles{ref(at, u"member"_s), ids<RoleId>(at, u"before"_s), ids<RoleId>(at, u"after"_s)};
}

Payload setStatus(JsonPlaces &at)
{
    return SetStatus{ref(at, u"member"_s), status(at, u"before"_s), status(at, u"after"_s)};
}

Payload invite(JsonPlaces &at)
{
    Invite invite;
    invite.member = ref(at, u"member"_s);
    invite.validHours = static_cast<int>(at.number(u"validHours"_s, -mostHours, mostHours, invite.validHours));
    return invite;
}

Payload payloadAt(JsonPlaces &at)
{
    const auto verb = verbFromKey(at.text(u"verb"_s));
    Payload payload;
    if (!verb) {
        at.fail(u"verb"_s);
        return payload;
    }
    switch (*verb) {
    case Verb::Create: payload = create(at); break;
    case Verb::Patch: payload = patch(at); break;
    case Verb::Remove: payload = remove(at); break;
    case Verb::AddMember: payload = addMember(at); break;
    case Verb::SetRoles: payload = setRoles(at); break;
    case Verb::SetStatus: payload = setStatus(at); break;
    case Verb::Invite: payload = invite(at); break;
    case Verb::RevokeInvitation: payload = RevokeInvitation{ref(at, u"invitation"_s)}; break;
    case Verb::ResetPassword: payload = ResetPassword{ref(at, u"user"_s)}; break;
    case Verb::EndSessions: payload = EndSessions{ref(at, u"user"_s)}; break;
    }
    at.done();
    return payload;
}

Change changeAt(JsonPlaces &at)
{
    Change change;
    change.id = ChangeId(at.text(u"id"_s));
    if (change.id.isEmpty())
        at.fail(u"id"_s);
    change.where = ConnectionId(at.text(u"where"_s));
    change.actor.user = UserId(at.text(u"actor"_s));
    change.dependsOn = ids<ChangeId>(at, u"dependsOn"_s);
    if (auto base = at.inside(u"base"_s)) {
        change.base.sequence = base->number(u"sequence"_s, 0, most, 0);
        const QString time = base->textOr(u"at"_s, {});
        change.base.at = timeFromText(time);
        if (!time.isEmpty() && !change.base.at.isValid())
            base->fail(u"at"_s);
        base->done();
    }
    if (auto payload = at.inside(u"payload"_s))
        change.payload = payloadAt(*payload);
    else
        at.fail(u"payload"_s);
    at.done();
    return change;
}

/// `reader` may leave a fault behind; its value counts only without one.
template<typename T>
Result<T> read(const QJsonObject &object, T (*reader)(JsonPlaces &))
{
    std::optional<Error> fault;
    JsonPlaces at(object, {}, fault);
    T value = reader(at);
    if (fault)
        return tl::unexpected(*fault);
    return value;
}

} // namespace

std::optional<Verb> verbFromKey(QStringView key)
{
    for (int i = 0; i <= static_cast<int>(Verb::EndSessions); ++i) {
        if (toKey(static_cast<Verb>(i)) == key)
            return static_cast<Verb>(i);
    }
    return std::nullopt;
}

Result<EntityId> entityFromJson(const QJsonObject &object)
{
    return read<EntityId>(object, &entityAt);
}

Result<Ref> refFromJson(const QJsonObject &object)
{
    return read<Ref>(object, &refAt);
}

Result<Payload> payloadFromJson(const QJsonObject &object)
{
    return read<Payload>(object, &payloadAt);
}

Result<Change> changeFromJson(const QJsonObject &object)
{
    return read<Change>(object, &changeAt);
}

} // namespace Rollcall
