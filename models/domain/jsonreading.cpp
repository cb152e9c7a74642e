#include "models/domain/json.h"

#include "models/domain/fields.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

template<typename T>
QList<T> ids(const QJsonObject &object, const QString &key)
{
    QList<T> result;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (value.isString())
            result.append(T(value.toString()));
    }
    return result;
}

QStringList texts(const QJsonObject &object, const QString &key)
{
    QStringList result;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (value.isString())
            result.append(value.toString());
    }
    return result;
}

QDateTime time(const QJsonObject &object, const QString &key)
{
    return timeFromText(text(object, key));
}

/// A word that we do not know closes rather than opens.
template<typename Status>
Status status(const QJsonObject &object, std::optional<Status> (*fromKey)(QStringView))
{
    const QString key = text(object, u"status"_s);
    return key.isEmpty() ? Status::Active : fromKey(key).value_or(Status::Suspended);
}

} // namespace

Application applicationFromJson(const QJsonObject &object)
{
    return {ApplicationId(text(object, u"id"_s)), text(object, u"name"_s), time(object, u"created"_s)};
}

Organization organizationFromJson(const QJsonObject &object)
{
    Organization organization;
    organization.id = OrganizationId(text(object, u"id"_s));
    organization.name = text(object, u"name"_s);
    organization.displayName = text(object, u"displayName"_s);
    organization.domains = texts(object, u"domains"_s);
    organization.phone = text(object, u"phone"_s);
    organization.parent = OrganizationId(text(object, u"parent"_s));
    organization.applications = ids<ApplicationId>(object, u"applications"_s);
    organization.status = status(object, organizationStatusFromKey);
    organization.logo = text(object, u"logo"_s);
    organization.metadata = object.value(u"metadata"_s).toObject();
    organization.created = time(object, u"created"_s);
    return organization;
}

User userFromJson(const QJsonObject &object)
{
    User user;
    user.id = UserId(text(object, u"id"_s));
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser)
            user.*field.ofUser = text(object, field.key);
    }
    user.hasPassword = object.value(u"hasPassword"_s).toBool();
    user.mustReplacePassword = object.value(u"mustReplacePassword"_s).toBool();
    user.directoryOwner = object.value(u"directoryOwner"_s).toBool();
    user.created = time(object, u"created"_s);
    user.lastSignIn = time(object, u"lastSignIn"_s);
    return user;
}

Membership membershipFromJson(const QJsonObject &object)
{
    Membership membership;
    membership.user = UserId(text(object, u"user"_s));
    membership.organization = OrganizationId(text(object, u"organization"_s));
    membership.roles = ids<RoleId>(object, u"roles"_s);
    membership.status = status(object, memberStatusFromKey);
    membership.ownStatus = text(object, u"ownStatus"_s);
    for (const FieldInfo &field : memberFields()) {
        if (field.ofMembership)
            membership.*field.ofMembership = text(object, field.key);
    }
    membership.since = time(object, u"since"_s);
    membership.until = time(object, u"until"_s);
    membership.statusChanged = time(object, u"statusChanged"_s);
    membership.statusChangedBy = UserId(text(object, u"statusChangedBy"_s));
    return membership;
}

Role roleFromJson(const QJsonObject &object)
{
    Role role;
    role.id = RoleId(text(object, u"id"_s));
    role.name = text(object, u"name"_s);
    role.description = text(object, u"description"_s);
    role.permissions = texts(object, u"permissions"_s);
    role.organization = OrganizationId(text(object, u"organization"_s));
    role.application = ApplicationId(text(object, u"application"_s));
    role.builtIn = object.value(u"builtIn"_s).toBool();
    role.created = time(object, u"created"_s);
    return role;
}

RoleGroup roleGroupFromJson(const QJsonObject &object)
{
    RoleGroup group;
    group.id = RoleGroupId(text(object, u"id"_s));
    group.name = text(object, u"name"_s);
    group.description = text(object, u"description"_s);
    group.application = ApplicationId(text(object, u"application"_s));
    group.roles = ids<RoleId>(object, u"roles"_s);
    group.organizations = ids<OrganizationId>(object, u"organizations"_s);
    group.created = time(object, u"created"_s);
    return group;
}

} // namespace Rollcall
