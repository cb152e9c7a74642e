#include "models/workspace/mirror/mirrorimages.h"

#include "models/domain/json.h"
#include "models/workspace/changes/mentions.h"

#include <QJsonArray>

namespace Rollcall::MirrorImages {

namespace {

template<typename T>
QList<T> once(const QList<T> &list)
{
    QList<T> result;
    for (const T &one : list) {
        if (!one.isEmpty() && !result.contains(one))
            result.append(one);
    }
    return result;
}

QJsonObject normalizedOrganization(const QJsonObject &image)
{
    Organization organization = organizationFromJson(image);
    for (QString &domain : organization.domains)
        domain = domain.toLower();
    organization.domains.removeDuplicates();
    organization.domains.removeAll(QString());
    organization.applications = once(organization.applications);
    return toJson(organization);
}

QJsonObject normalizedUser(const QJsonObject &image)
{
    return toJson(normalized(userFromJson(image)));
}

QJsonObject normalizedMembership(const QJsonObject &image)
{
    return toJson(normalized(membershipFromJson(image)));
}

QJsonObject normalizedRole(const QJsonObject &image)
{
    Role role = roleFromJson(image);
    role.permissions.removeDuplicates();
    role.permissions.removeAll(QString());
    return toJson(role);
}

QJsonObject normalizedRoleGroup(const QJsonObject &image)
{
    RoleGroup group = roleGroupFromJson(image);
    group.roles = once(group.roles);
    group.organizations = once(group.organizations);
    return toJson(group);
}

template<typename T>
std::optional<QJsonObject> imageOf(const std::optional<T> &found)
{
    return found ? std::optional(toJson(*found)) : std::nullopt;
}

} // namespace

std::optional<QJsonObject> stored(ReadSession &session, const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return imageOf(session.organization(OrganizationId(entity.id)));
    case EntityKind::Application:
        return imageOf(session.application(ApplicationId(entity.id)));
    case EntityKind::User:
        return imageOf(session.user(UserId(entity.id)));
    case EntityKind::Membership:
        return imageOf(session.membership(UserId(entity.id), OrganizationId(entity.organization)));
    case EntityKind::Role:
        return imageOf(session.role(RoleId(entity.id)));
    case EntityKind::RoleGroup:
        return imageOf(session.roleGroup(RoleGroupId(entity.id)));
    case EntityKind::Invitation:
        break;
    }
    return std::nullopt;
}

void put(WriteSession &session, const EntityId &entity, const QJsonObject &image)
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return session.put(organizationFromJson(image));
    case EntityKind::Application:
        return session.put(applicationFromJson(image));
    case EntityKind::User:
        return session.put(userFromJson(image));
    case EntityKind::Membership:
        return session.put(membershipFromJson(image));
    case EntityKind::Role:
        return session.put(roleFromJson(image));
    case EntityKind::RoleGroup:
        return session.put(roleGroupFromJson(image));
    case EntityKind::Invitation:
        break;
    }
}

void remove(WriteSession &session, const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return session.remove(OrganizationId(entity.id));
    case EntityKind::Application:
        return session.remove(ApplicationId(entity.id));
    case EntityKind::User:
        return session.remove(UserId(entity.id));
    case EntityKind::Membership:
        return session.remove(UserId(entity.id), OrganizationId(entity.organization));
    case EntityKind::Role:
        return session.remove(RoleId(entity.id));
    case EntityKind::RoleGroup:
        return session.remove(RoleGroupId(entity.id));
    case EntityKind::Invitation:
        break;
    }
}

User normalized(User user)
{
    user.hasPassword = false;
    user.mustReplacePassword = false;
    user.directoryOwner = false;
    return user;
}

Membership normalized(Membership membership)
{
    membership.roles = once(membership.roles);
    return membership;
}

QJsonObject normalized(const EntityId &entity, const QJsonObject &image)
{
    switch (entity.kind) {
    case EntityKind::Organization:
        return normalizedOrganization(image);
    case EntityKind::Application:
        return toJson(applicationFromJson(image));
    case EntityKind::User:
        return normalizedUser(image);
    case EntityKind::Membership:
        return normalizedMembership(image);
    case EntityKind::Role:
        return normalizedRole(image);
    case EntityKind::RoleGroup:
        return normalizedRoleGroup(image);
    case EntityKind::Invitation:
        break;
    }
    return {};
}

QList<EntityId> references(const QJsonObject &image)
{
    QList<EntityId> found;
    rewritten(image, [&found](EntityKind kind, const QString &id) {
        if (!id.isEmpty())
            found.append({kind, id, {}});
        return id;
    });
    return found;
}

QJsonObject without(const EntityId &entity, const QJsonObject &image, const QList<EntityId> &missing)
{
    const QJsonObject left = rewritten(image, [&missing](EntityKind kind, const QString &id) {
        return missing.contains(EntityId{kind, id, {}}) ? QString() : id;
    });
    return normalized(entity, left);
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    const auto isEmpty = [](const QJsonValue &value) {
        return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty())
            || (value.isBool() && !value.toBool());
    };
    return a == b || (isEmpty(a) && isEmpty(b));
}

} // namespace Rollcall::MirrorImages
