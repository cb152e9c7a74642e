#include "models/workspace/changes/mentions.h"

#include <QJsonArray>

#include <array>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using MapRef = std::function<Ref(const Ref &)>;
using MapId = std::function<QString(EntityKind, const QString &)>;

/// The keys of images whose values are ids, or lists of ids.
constexpr std::array idKeys{
    std::pair{"parent"_L1, EntityKind::Organization},       std::pair{"organization"_L1, EntityKind::Organization},
    std::pair{"organizations"_L1, EntityKind::Organization}, std::pair{"application"_L1, EntityKind::Application},
    std::pair{"applications"_L1, EntityKind::Application},  std::pair{"roles"_L1, EntityKind::Role},
    std::pair{"roleGroups"_L1, EntityKind::RoleGroup},      std::pair{"user"_L1, EntityKind::User},
    std::pair{"owner"_L1, EntityKind::User},
};

QJsonValue mapped(const QString &key, const QJsonValue &value, const MapId &id)
{
    for (const auto &[word, kind] : idKeys) {
        if (key != word)
            continue;
        if (value.isString() && !value.toString().isEmpty())
            return id(kind, value.toString());
        if (!value.isArray())
            return value;
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(item.isString() ? QJsonValue(id(kind, item.toString())) : item);
        return array;
    }
    return value;
}

struct Rewriter {
    const MapRef &ref;
    const MapId &id;

    void operator()(Create &create) const
    {
        create.values = rewritten(std::move(create.values), id);
        if (create.owner)
            create.owner = ref(*create.owner);
    }
    void operator()(Patch &patch) const
    {
        patch.target = ref(patch.target);
        for (FieldEdit &edit : patch.edits) {
            edit.before = mapped(edit.field, edit.before, id);
            edit.after = mapped(edit.field, edit.after, id);
        }
    }
    void operator()(Remove &remove) const
    {
        remove.target = ref(remove.target);
        if (remove.replacement)
            remove.replacement = ref(*remove.replacement);
    }
    void operator()(AddMember &add) const
    {
        add.organization = ref(add.organization);
        for (Ref &role : add.roles)
            role = ref(role);
        if (add.user)
            add.user = ref(*add.user);
    }
    void operator()(SetRoles &set) const
    {
        set.member = ref(set.member);
        for (RoleId &role : set.before)
            role = RoleId(id(EntityKind::Role, role.toString()));
        for (RoleId &role : set.after)
            role = RoleId(id(EntityKind::Role, role.toString()));
    }
    void operator()(SetStatus &set) const { set.member = ref(set.member); }
    void operator()(Invite &invite) const { invite.member = ref(invite.member); }
    void operator()(RevokeInvitation &revoke) const { revoke.invitation = ref(revoke.invitation); }
    void operator()(ResetPassword &reset) const { reset.user = ref(reset.user); }
    void operator()(EndSessions &end) const { end.user = ref(end.user); }
};

struct Target {
    std::optional<Ref> operator()(const Create &) const { return std::nullopt; }
    std::optional<Ref> operator()(const Patch &patch) const { return patch.target; }
    std::optional<Ref> operator()(const Remove &remove) const { return remove.target; }
    std::optional<Ref> operator()(const AddMember &add) const { return add.organization; }
    std::optional<Ref> operator()(const SetRoles &set) const { return set.member; }
    std::optional<Ref> operator()(const SetStatus &set) const { return set.member; }
    std::optional<Ref> operator()(const Invite &invite) const { return invite.member; }
    std::optional<Ref> operator()(const RevokeInvitation &revoke) const { return revoke.invitation; }
    std::optional<Ref> operator()(const ResetPassword &reset) const { return reset.user; }
    std::optional<Ref> operator()(const EndSessions &end) const { return end.user; }
};

/// Asked for each change that is staged or sent, so nothing is copied for it.
struct Refs {
    static QList<Ref> with(Ref first, const std::optional<Ref> &second)
    {
        return second ? QList<Ref>{std::move(first), *second} : QList<Ref>{std::move(first)};
    }
    QList<Ref> operator()(const Create &create) const { return create.owner ? QList<Ref>{*create.owner} : QList<Ref>(); }
    QList<Ref> operator()(const Patch &patch) const { return {patch.target}; }
    QList<Ref> operator()(const Remove &remove) const { return with(remove.target, remove.replacement); }
    QList<Ref> operator()(const AddMember &add) const
    {
        QList<Ref> refs = add.roles;
        refs.prepend(add.organization);
        if (add.user)
            refs.append(*add.user);
        return refs;
    }
    QList<Ref> operator()(const SetRoles &set) const { return {set.member}; }
    QList<Ref> operator()(const SetStatus &set) const { return {set.member}; }
    QList<Ref> operator()(const Invite &invite) const { return {invite.member}; }
    QList<Ref> operator()(const RevokeInvitation &revoke) const { return {revoke.invitation}; }
    QList<Ref> operator()(const ResetPassword &reset) const { return {reset.user}; }
    QList<Ref> operator()(const EndSessions &end) const { return {end.user}; }
};

} // namespace

Payload rewritten(Payload payload, const MapRef &ref, const MapId &id)
{
    std::visit(Rewriter{ref, id}, payload);
    return payload;
}

QJsonObject rewritten(QJsonObject image, const MapId &id)
{
    for (auto it = image.begin(); it != image.end(); ++it)
        it.value() = mapped(it.key(), it.value(), id);
    return image;
}

QList<Ref> refsOf(const Payload &payload)
{
    return std::visit(Refs(), payload);
}

std::optional<Ref> targetOf(const Payload &payload)
{
    return std::visit(Target{}, payload);
}

QList<EntityId> mentioned(const Payload &payload)
{
    QList<EntityId> entities;
    const auto add = [&entities](EntityKind kind, const QString &id) {
        const EntityId entity{kind, id, {}};
        if (!entities.contains(entity))
            entities.append(entity);
    };
    const MapRef ofRef = [&add](const Ref &ref) {
        if (const auto *entity = std::get_if<EntityId>(&ref)) {
            add(entity->kind == EntityKind::Membership ? EntityKind::User : entity->kind, entity->id);
            if (entity->kind == EntityKind::Membership)
                add(EntityKind::Organization, entity->organization);
        }
        return ref;
    };
    rewritten(payload, ofRef, [&add](EntityKind kind, const QString &id) {
        add(kind, id);
        return id;
    });
    return entities;
}

} // namespace Rollcall
