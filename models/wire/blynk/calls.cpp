#include "models/wire/blynk/calls.h"

namespace Rollcall::Blynk {

using namespace Qt::StringLiterals;

QStringList organizationTypes()
{
    return {u"BUSINESS"_s, u"PERSONAL"_s, u"BRANCH"_s, u"DISTRIBUTOR"_s, u"CONTRACTOR"_s, u"INSTALLER"_s, u"RESELLER"_s, u"ROOT"_s};
}

QStringList unitSystems()
{
    return {u"METRIC"_s, u"IMPERIAL"_s};
}

namespace Calls {

namespace {

using Query = QList<QPair<QString, QString>>;

QStringList below(const QStringList &rest = {})
{
    return QStringList{u"api"_s, u"v1"_s, u"organization"_s} + rest;
}

QPair<QString, QString> pair(const QString &name, const QString &value)
{
    return {name, value};
}

Query pageOf(int page)
{
    // The defaults differ from server to server.
    return {pair(u"page"_s, QString::number(page)), pair(u"size"_s, QString::number(pageSize))};
}

void put(QJsonObject &body, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, text);
}

/// Everything but the time zone, whose name differs.
QJsonObject bodyOf(const NewUser &made)
{
    QJsonObject body{{u"email"_s, made.email}, {u"passwordHash"_s, QString::fromLatin1(made.passwordHash)}, {u"name"_s, made.name}};
    put(body, u"title"_s, made.title);
    put(body, u"nickName"_s, made.nickName);
    put(body, u"phoneNumber"_s, made.phone);
    QJsonObject address;
    put(address, u"fullAddress"_s, made.address.fullAddress);
    put(address, u"city"_s, made.address.city);
    put(address, u"country"_s, made.address.country);
    put(address, u"state"_s, made.address.state);
    put(address, u"zip"_s, made.address.zip);
    if (!address.isEmpty())
        body.insert(u"address"_s, address);
    return body;
}

} // namespace

Call profile()
{
    return {"GET", below({u"profile"_s})};
}

Call organization(const OrganizationId &id)
{
    if (!numberOf(id))
        return {};
    return {"GET", below(), {pair(u"orgId"_s, id.toString())}};
}

Call searchOrganizations(const QString &text, int page)
{
    return {"GET", below({u"search"_s}), Query{pair(u"query"_s, text)} + pageOf(page)};
}

Call subOrganizations(const OrganizationId &parent, int page)
{
    if (!numberOf(parent))
        return {};
    return {"GET", below({u"sub-organizations"_s}), Query{pair(u"orgId"_s, parent.toString())} + pageOf(page)};
}

Call createOrganization(const NewOrganization &made)
{
    const auto parent = numberOf(made.parent);
    if (!parent)
        return {};
    QJsonObject body{{u"name"_s, made.name}, {u"type"_s, made.type}, {u"parentId"_s, *parent}};
    put(body, u"description"_s, made.description);
    put(body, u"phoneNumber"_s, made.phone);
    put(body, u"tz"_s, made.timeZone);
    put(body, u"unitSystem"_s, made.unitSystem);
    return {"POST", below({u"create"_s}), {}, body};
}

Call renameOrganization(const OrganizationId &id, const QString &name)
{
    const auto number = numberOf(id);
    if (!number)
        return {};
    return {"PUT", below({u"edit"_s, u"name"_s}), {pair(u"orgId"_s, id.toString()), pair(u"name"_s, name)},
            QJsonObject{{u"orgId"_s, *number}, {u"name"_s, name}}};
}

Call removeOrganization(const OrganizationId &id)
{
    if (!numberOf(id))
        return {};
    return {"DELETE", below(), {pair(u"orgId"_s, id.toString())}};
}

Call listUsers(int page, bool withSubOrganizations)
{
    Query query = pageOf(page);
    query.append(pair(u"includeSubOrgUsers"_s, withSubOrganizations ? u"true"_s : u"false"_s));
    return {"GET", below({u"users"_s}), query};
}

Call searchUsers(const QString &text, int page)
{
    return {"GET", below({u"search"_s, u"users"_s}), Query{pair(u"query"_s, text)} + pageOf(page)};
}

Call user(const UserId &id)
{
    if (!numberOf(id))
        return {};
    return {"GET", below({u"user"_s}), {pair(u"userId"_s, id.toString())}};
}

Call createUser(const NewUser &made, const QString &organizationName)
{
    QJsonObject body = bodyOf(made);
    put(body, u"timeZone"_s, made.timeZone);
    put(body, u"organizationName"_s, organizationName);
    return {"POST", below({u"users"_s, u"create"_s}), {}, body};
}

Call createUserIn(const OrganizationId &organization, const RoleId &role, const NewUser &made)
{
    const auto organizationNumber = numberOf(organization);
    const auto roleNumber = numberOf(role);
    if (!organizationNumber || !roleNumber)
        return {};
    QJsonObject body = bodyOf(made);
    body.insert(u"orgId"_s, *organizationNumber);
    body.insert(u"roleId"_s, *roleNumber);
    put(body, u"tz"_s, made.timeZone);
    return {"POST", below({u"users"_s, u"create-in-org"_s}), {}, body};
}

Call inviteUser(const OrganizationId &organization, const RoleId &role, const QString &email, const QString &name, const QString &locale)
{
    const auto organizationNumber = numberOf(organization);
    const auto roleNumber = numberOf(role);
    if (!organizationNumber || !roleNumber)
        return {};
    QJsonObject body{{u"email"_s, email}, {u"name"_s, name}, {u"roleId"_s, *roleNumber}, {u"orgId"_s, *organizationNumber}};
    put(body, u"locale"_s, locale);
    return {"POST", below({u"users"_s, u"invite"_s}), {}, body};
}

Call registerUser(const QString &email, const QString &locale)
{
    QJsonObject body{{u"email"_s, email}};
    put(body, u"locale"_s, locale);
    return {"POST", below({u"users"_s, u"register"_s}), {}, body};
}

Call transferUser(const UserId &user, const OrganizationId &target, const RoleId &role)
{
    const auto userNumber = numberOf(user);
    const auto targetNumber = numberOf(target);
    const auto roleNumber = numberOf(role);
    if (!userNumber || !targetNumber || !roleNumber)
        return {};
    return {"POST", below({u"users"_s, u"transfer"_s}), {},
            QJsonObject{{u"userId"_s, *userNumber}, {u"targetOrgId"_s, *targetNumber}, {u"roleId"_s, *roleNumber}}};
}

Call changeRole(const UserId &user, const RoleId &role)
{
    if (!numberOf(user) || !numberOf(role))
        return {};
    return {"PUT", below({u"users"_s, u"role"_s}), {pair(u"userId"_s, user.toString()), pair(u"roleId"_s, role.toString())}};
}

} // namespace Calls
} // namespace Rollcall::Blynk
