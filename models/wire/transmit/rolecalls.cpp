#include "models/wire/transmit/callparts.h"

namespace Rollcall::Transmit::Calls {

using namespace Qt::StringLiterals;

namespace {

QStringList roles(const ApplicationId &application, const QStringList &rest = {})
{
    return path(QStringList{u"applications"_s, application.toString(), u"roles"_s} + rest);
}

QStringList groups(const ApplicationId &application, const QStringList &rest = {})
{
    return path(QStringList{u"applications"_s, application.toString(), u"role-groups"_s} + rest);
}

/// `nameKey` differs: "role_name" of a role, "name" of a group.
QJsonObject bodyOf(const RoleFields &fields, const QString &nameKey)
{
    QJsonObject body;
    putIfSet(body, nameKey, fields.name);
    putIfSet(body, u"display_name"_s, fields.displayName);
    putIfSet(body, u"description"_s, fields.description);
    if (fields.permissions)
        body.insert(u"permissions"_s, QJsonArray::fromStringList(*fields.permissions));
    // One specification calls it a text where its own example has a list.
    if (fields.roles)
        body.insert(u"role_ids"_s, idsOf(*fields.roles));
    return body;
}

Call roleCall(const QString &name, QByteArray method, const QStringList &steps, std::optional<QJsonObject> body = {})
{
    return {name, Credential::Management, std::move(method), steps, {}, std::move(body)};
}

} // namespace

Call listRoles(const ApplicationId &application)
{
    return roleCall(u"getAppRoles"_s, "GET", roles(application));
}

Call createRole(const ApplicationId &application, const RoleFields &fields)
{
    return roleCall(u"createRoleInApp"_s, "POST", roles(application), bodyOf(fields, u"role_name"_s));
}

Call changeRole(const ApplicationId &application, const RoleId &role, const RoleFields &fields)
{
    return roleCall(u"updateRoleInApp"_s, "PUT", roles(application, {role.toString()}), bodyOf(fields, u"role_name"_s));
}

Call removeRole(const ApplicationId &application, const RoleId &role)
{
    return roleCall(u"deleteRoleFromApp"_s, "DELETE", roles(application, {role.toString()}));
}

Call listRoleGroups(const ApplicationId &application)
{
    return roleCall(u"getAppRoleGroups"_s, "GET", groups(application));
}

Call createRoleGroup(const ApplicationId &application, const RoleFields &fields)
{
    QJsonObject body = bodyOf(fields, u"name"_s);
    if (!fields.roles)
        body.insert(u"role_ids"_s, QJsonArray()); // required
    return roleCall(u"createRoleGroup"_s, "POST", groups(application), body);
}

Call changeRoleGroup(const ApplicationId &application, const RoleGroupId &group, const RoleFields &fields)
{
    return roleCall(u"updateRoleGroup"_s, "PUT", groups(application, {group.toString()}), bodyOf(fields, u"name"_s));
}

Call removeRoleGroup(const ApplicationId &application, const RoleGroupId &group)
{
    return roleCall(u"deleteRoleGroup"_s, "DELETE", groups(application, {group.toString()}));
}

Call setRolesOfGroup(const ApplicationId &application, const RoleGroupId &group, const QList<RoleId> &roles)
{
    return roleCall(u"setRolesToRoleGroup"_s, "POST", groups(application, {group.toString(), u"roles"_s, u"set"_s}),
                QJsonObject{{u"role_ids"_s, idsOf(roles)}});
}

} // namespace Rollcall::Transmit::Calls
