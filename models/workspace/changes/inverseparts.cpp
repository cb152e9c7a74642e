#include "models/workspace/changes/inverseparts.h"

#include "models/domain/fields.h"
#include "models/domain/json.h"

#include <QJsonArray>

namespace Rollcall::Inverting {

using namespace Qt::StringLiterals;

ChangeId Builder::add(Payload payload, const QJsonObject &base, std::optional<EntityId> recreates, const QList<ChangeId> &after)
{
    StagedChange item;
    item.change = Change::make({}, std::move(payload));
    item.change.dependsOn = after;
    item.title = m_applied.title;
    item.base = base;
    item.recreates = std::move(recreates);
    item.undoes = m_applied.id();
    result.items.append(item);
    return item.id();
}

void Builder::lose(const QString &sentence)
{
    if (!result.lost.contains(sentence))
        result.lost.append(sentence);
}

QJsonObject creatable(const QJsonObject &image, EntityKind kind)
{
    switch (kind) {
    case EntityKind::Organization: {
        QJsonObject values = toJson(organizationFromJson(image));
        for (const QString &key : {u"id"_s, u"created"_s})
            values.remove(key);
        return values;
    }
    case EntityKind::Application: return {{u"name"_s, image.value(u"name"_s)}};
    case EntityKind::Role: {
        QJsonObject values = toJson(roleFromJson(image));
        for (const QString &key : {u"id"_s, u"created"_s, u"builtIn"_s})
            values.remove(key);
        return values;
    }
    case EntityKind::RoleGroup: {
        QJsonObject values = toJson(roleGroupFromJson(image));
        for (const QString &key : {u"id"_s, u"created"_s})
            values.remove(key);
        return values;
    }
    case EntityKind::User:
    case EntityKind::Membership:
    case EntityKind::Invitation: break;
    }
    QJsonObject values;
    for (const FieldInfo &field : memberFields()) {
        const bool wanted = kind == EntityKind::User ? field.ofUser != nullptr : field.ofMembership != nullptr;
        if (wanted && image.contains(field.key))
            values.insert(field.key, image.value(field.key));
    }
    return values;
}

QList<RoleId> rolesIn(const QJsonObject &image)
{
    return membershipFromJson(image).roles;
}

MemberStatus statusIn(const QJsonObject &image)
{
    return membershipFromJson(image).status;
}

bool isInvited(const QJsonObject &image)
{
    return image.value(u"invitation"_s).toObject().value(u"state"_s).toString() == toKey(InvitationState::Pending);
}

namespace {

ChangeId finish(Builder &to, AddMember add, const QJsonObject &image, const std::optional<EntityId> &recreates,
                const QList<ChangeId> &after)
{
    for (const RoleId &role : rolesIn(image))
        add.roles.append(entity(role));
    const MemberStatus status = statusIn(image);
    add.invite = status == MemberStatus::Pending;
    if (add.invite)
        to.lose(UndoWords::tr("%1 gets a new invitation; the earlier one stays void.").arg(to.title()));
    const ChangeId added = to.add(add, {}, recreates, after);
    if (status == MemberStatus::Suspended)
        to.add(SetStatus{added, MemberStatus::Active, MemberStatus::Suspended});
    const QJsonObject invitation = image.value(u"invitation"_s).toObject();
    if (add.invite && !invitation.isEmpty() && !isInvited(image))
        to.add(RevokeInvitation{added});
    return added;
}

} // namespace

ChangeId addMembership(Builder &to, const QJsonObject &image, const Ref &user, const Ref &organization, const QList<ChangeId> &after)
{
    AddMember add;
    add.organization = organization;
    add.values = creatable(image, EntityKind::Membership);
    add.user = user;
    return finish(to, std::move(add), image, {}, after);
}

ChangeId addPerson(Builder &to, const QJsonObject &image, const QJsonObject &person, const Ref &organization)
{
    AddMember add;
    add.organization = organization;
    add.values = creatable(image, EntityKind::Membership);
    const QJsonObject profile = creatable(person, EntityKind::User);
    for (auto it = profile.begin(); it != profile.end(); ++it)
        add.values.insert(it.key(), it.value());
    to.lose(UndoWords::tr("The account of %1 was deleted: it is made again, with another id.").arg(to.title()));
    if (person.value(u"hasPassword"_s).toBool())
        to.lose(UndoWords::tr("The password of %1 is gone.").arg(to.title()));
    return finish(to, std::move(add), image, EntityId{EntityKind::User, person.value(u"id"_s).toString(), {}}, {});
}

} // namespace Rollcall::Inverting
