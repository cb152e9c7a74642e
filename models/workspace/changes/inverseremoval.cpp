// What was removed is made again: with another id, and with all that went with it and stands in the image.
#include "models/workspace/changes/inverseparts.h"

#include "models/domain/role.h"

#include <QJsonArray>

namespace Rollcall::Inverting {

using namespace Qt::StringLiterals;

namespace {

EntityId userIn(const QJsonObject &image)
{
    return {EntityKind::User, image.value(u"user"_s).toString(), {}};
}

Patch listEdit(EntityKind kind, const QString &id, const QString &field, const QString &added)
{
    return {EntityId{kind, id, {}}, {{field, QJsonArray(), QJsonArray{added}}}};
}

bool isOwner(const QJsonObject &membership, const QJsonArray &roles)
{
    if (membership.value(u"status"_s).toString() != toKey(MemberStatus::Active))
        return false;
    for (const RoleId &held : rolesIn(membership)) {
        if (held == BuiltInRole::owner())
            return true;
        for (const QJsonValue &role : roles) {
            if (role[u"id"_s].toString() == held.toString()
                && role[u"permissions"_s].toArray().contains(u"organization:owner"_s))
                return true;
        }
    }
    return false;
}

/// The one whom the new organization gets as its owner: an owner as they were, else whoever comes first.
QJsonObject ownerOf(const QJsonArray &memberships, const QJsonArray &roles)
{
    for (const QJsonValue &membership : memberships) {
        if (isOwner(membership.toObject(), roles))
            return membership.toObject();
    }
    return {};
}

/// The membership that came with the organization, as it was.
void mendOwner(Builder &to, const QJsonObject &owner, const EntityId &organization, const ChangeId &created,
               const QList<ChangeId> &after)
{
    const EntityId member{EntityKind::Membership, owner.value(u"user"_s).toString(), organization.id};
    const QList<RoleId> roles = rolesIn(owner);
    if (roles != QList<RoleId>{BuiltInRole::owner()})
        to.add(SetRoles{member, {BuiltInRole::owner()}, roles}, {}, {}, QList<ChangeId>{created} + after);
    Patch fields{member, {}};
    const QJsonObject values = creatable(owner, EntityKind::Membership);
    for (auto it = values.begin(); it != values.end(); ++it)
        fields.edits.append({it.key(), QJsonValue(), it.value()});
    if (!fields.edits.isEmpty())
        to.add(fields, {}, {}, {created});
}

void removedOrganization(Builder &to, const EntityId &target)
{
    const QJsonObject &image = to.applied().before;
    const QJsonArray memberships = image.value(u"memberships"_s).toArray();
    const QJsonArray roles = image.value(u"roles"_s).toArray();
    const QJsonObject owner = ownerOf(memberships, roles);
    Create create{EntityKind::Organization, creatable(image, EntityKind::Organization), {}};
    if (!owner.isEmpty())
        create.owner = Ref(userIn(owner));
    const ChangeId created = to.add(create, {}, target);
    QList<ChangeId> made;
    for (const QJsonValue &role : roles) {
        const EntityId old{EntityKind::Role, role[u"id"_s].toString(), {}};
        made.append(to.add(Create{EntityKind::Role, creatable(role.toObject(), EntityKind::Role), {}}, {}, old, {created}));
    }
    for (const QJsonValue &group : image.value(u"roleGroups"_s).toArray())
        made.append(to.add(listEdit(EntityKind::RoleGroup, group.toString(), u"organizations"_s, target.id), {}, {}, {created}));
    if (!owner.isEmpty())
        mendOwner(to, owner, target, created, made);
    for (const QJsonValue &membership : memberships) {
        if (membership.toObject() != owner)
            addMembership(to, membership.toObject(), userIn(membership.toObject()), target, QList<ChangeId>{created} + made);
    }
    const qint64 missing = image.value(u"members"_s).toInteger() - memberships.size();
    if (missing > 0)
        to.lose(UndoWords::tr("%n membership(s) of %1 cannot be restored: there were too many to keep.", nullptr, static_cast<int>(missing)).arg(to.title()));
}

void removedRole(Builder &to, const EntityId &target)
{
    const QJsonObject &image = to.applied().before;
    const ChangeId created = to.add(Create{EntityKind::Role, creatable(image, EntityKind::Role), {}}, {}, target);
    QList<ChangeId> made{created};
    for (const QJsonValue &group : image.value(u"roleGroups"_s).toArray())
        made.append(to.add(listEdit(EntityKind::RoleGroup, group.toString(), u"roles"_s, target.id), {}, {}, {created}));
    const RoleId replacement(image.value(u"replacement"_s).toString());
    const QJsonArray holders = image.value(u"heldBy"_s).toArray();
    for (const QJsonValue &holder : holders) {
        const EntityId member{EntityKind::Membership, holder[u"user"_s].toString(), holder[u"organization"_s].toString()};
        const QList<RoleId> instead = holder[u"alsoReplacement"_s].toBool() ? QList<RoleId>() : QList<RoleId>{replacement};
        to.add(SetRoles{member, instead, {RoleId(target.id)}}, {}, {}, made);
    }
    const qint64 missing = image.value(u"holders"_s).toInteger() - holders.size();
    if (missing > 0)
        to.lose(UndoWords::tr("%n holder(s) of “%1” do not get it back: there were too many to keep.", nullptr, static_cast<int>(missing)).arg(to.title()));
}

void removedUser(Builder &to, const EntityId &target)
{
    const QJsonObject &image = to.applied().before;
    const QJsonArray memberships = image.value(u"memberships"_s).toArray();
    if (memberships.isEmpty()) {
        to.add(Create{EntityKind::User, creatable(image, EntityKind::User), {}}, {}, target);
        to.lose(UndoWords::tr("The account of %1 was deleted: it is made again, with another id.").arg(to.title()));
        if (image.value(u"hasPassword"_s).toBool())
            to.lose(UndoWords::tr("The password of %1 is gone.").arg(to.title()));
        return;
    }
    QList<ChangeId> made;
    for (const QJsonValue &membership : memberships) {
        const EntityId organization{EntityKind::Organization, membership[u"organization"_s].toString(), {}};
        if (made.isEmpty())
            made.append(addPerson(to, membership.toObject(), image, organization));
        else
            addMembership(to, membership.toObject(), made.first(), organization, made);
    }
}

void removedMembership(Builder &to, const EntityId &target)
{
    const QJsonObject &image = to.applied().before;
    const EntityId organization{EntityKind::Organization, target.organization, {}};
    const QJsonObject person = image.value(u"person"_s).toObject();
    if (person.isEmpty())
        addMembership(to, image, EntityId{EntityKind::User, target.id, {}}, organization, {});
    else
        addPerson(to, image, person, organization);
}

} // namespace

void removed(Builder &to, const EntityId &target)
{
    switch (target.kind) {
    case EntityKind::Organization: return removedOrganization(to, target);
    case EntityKind::Role: return removedRole(to, target);
    case EntityKind::User: return removedUser(to, target);
    case EntityKind::Membership: return removedMembership(to, target);
    case EntityKind::RoleGroup:
        if (!to.applied().before.contains(u"organizations"_s))
            to.lose(UndoWords::tr("Which organizations had “%1” is not known: it is made again without them.").arg(to.title()));
        [[fallthrough]];
    case EntityKind::Application:
        to.add(Create{target.kind, creatable(to.applied().before, target.kind), {}}, {}, target);
        return;
    case EntityKind::Invitation: break;
    }
}

} // namespace Rollcall::Inverting
