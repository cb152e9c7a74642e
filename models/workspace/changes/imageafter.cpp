#include "models/workspace/changes/differences.h"

#include "models/directory/merging.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QStringList textsAfter(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &item : value.toArray())
        result.append(item.toString());
    return result;
}

template<typename T>
QStringList textsAfter(const QList<T> &ids)
{
    QStringList result;
    for (const T &id : ids)
        result.append(id.toString());
    return result;
}

QJsonValue merged(const FieldEdit &edit, const QJsonValue &now)
{
    if (!edit.before.isArray() && !edit.after.isArray())
        return edit.after;
    return QJsonArray::fromStringList(mergedList(textsAfter(edit.before), textsAfter(edit.after), textsAfter(now)));
}

QString invitationState(const QJsonObject &image)
{
    return image.value(u"invitation"_s).toObject().value(u"state"_s).toString();
}

struct After {
    const QJsonObject &now;
    using Answer = std::optional<QJsonObject>;

    QJsonObject with(const QString &key, const QJsonValue &value) const
    {
        QJsonObject image = now;
        image.insert(key, value);
        return image;
    }
    Answer operator()(const Create &create) const { return create.values; }
    Answer operator()(const Patch &patch) const
    {
        QJsonObject image = now;
        for (const FieldEdit &edit : patch.edits)
            image.insert(edit.field, merged(edit, now.value(edit.field)));
        return image;
    }
    Answer operator()(const Remove &) const { return std::nullopt; }
    Answer operator()(const AddMember &add) const
    {
        QJsonObject image = add.values;
        QJsonArray roles;
        for (const Ref &role : add.roles) {
            if (const auto *entity = std::get_if<EntityId>(&role))
                roles.append(entity->id);
        }
        image.insert(u"roles"_s, roles);
        image.insert(u"status"_s, toKey(add.invite ? MemberStatus::Pending : MemberStatus::Active));
        return image;
    }
    Answer operator()(const SetRoles &set) const
    {
        return with(u"roles"_s, QJsonArray::fromStringList(mergedList(textsAfter(set.before), textsAfter(set.after), textsAfter(now.value(u"roles"_s)))));
    }
    Answer operator()(const SetStatus &set) const { return with(u"status"_s, toKey(set.after)); }
    Answer operator()(const Invite &) const { return with(u"status"_s, toKey(MemberStatus::Pending)); }
    Answer operator()(const RevokeInvitation &) const { return now; }
    Answer operator()(const EndSessions &) const { return now; }
    Answer operator()(const ResetPassword &) const
    {
        QJsonObject image = with(u"hasPassword"_s, true);
        image.insert(u"mustReplacePassword"_s, true);
        return image;
    }
};

struct TouchedThing {
    QStringList operator()(const Patch &patch) const
    {
        QStringList keys;
        for (const FieldEdit &edit : patch.edits)
            keys.append(edit.field);
        return keys;
    }
    QStringList operator()(const SetRoles &) const { return {u"roles"_s}; }
    QStringList operator()(const SetStatus &) const { return {u"status"_s}; }
    QStringList operator()(const Invite &) const { return {u"status"_s}; }
    QStringList operator()(const ResetPassword &) const { return {u"hasPassword"_s, u"mustReplacePassword"_s}; }
    template<typename T>
    QStringList operator()(const T &) const
    {
        return {};
    }
};

} // namespace

QStringList touchedKeys(const Payload &payload)
{
    return std::visit(TouchedThing{}, payload);
}

std::optional<QJsonObject> imageAfter(const Payload &payload, const std::optional<QJsonObject> &now)
{
    const QJsonObject there = now.value_or(QJsonObject());
    return std::visit(After{there}, payload);
}

bool isReached(const Payload &payload, const std::optional<QJsonObject> &now)
{
    if (std::holds_alternative<Remove>(payload))
        return !now;
    if (!now)
        return false;
    if (std::holds_alternative<RevokeInvitation>(payload))
        return invitationState(*now) == toKey(InvitationState::Revoked);
    const bool tells = std::holds_alternative<Patch>(payload) || std::holds_alternative<SetRoles>(payload)
        || std::holds_alternative<SetStatus>(payload);
    return tells && differingKeys(*now, *imageAfter(payload, now)).isEmpty();
}

} // namespace Rollcall
