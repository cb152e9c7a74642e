#include "models/wire/voluble/calls.h"

#include <QJsonArray>

namespace Rollcall::Voluble {

using namespace Qt::StringLiterals;

QString toWire(Plan plan)
{
    return plan == Plan::PayAsYouGo ? u"PAYG"_s : u"PAY_IN_ADVANCE"_s;
}

std::optional<Plan> planFromWire(const QString &word)
{
    for (const Plan plan : {Plan::PayAsYouGo, Plan::InAdvance}) {
        if (word.compare(toWire(plan), Qt::CaseInsensitive) == 0)
            return plan;
    }
    return std::nullopt;
}

namespace Calls {

namespace {

QStringList orgs(const QStringList &rest = {})
{
    return QStringList{u"v1"_s, u"orgs"_s} + rest;
}

Call proxied(QByteArray method, const QStringList &rest, std::optional<QJsonObject> body = {})
{
    return {std::move(method), QStringList{u"auth0"_s} + rest, std::move(body), true};
}

} // namespace

Call listOrganizations()
{
    return {"GET", orgs()};
}

Call organization(const OrganizationId &id)
{
    return {"GET", orgs({id.toString()})};
}

Call createOrganization(const QString &name, const QString &phone, std::optional<Plan> plan)
{
    QJsonObject body{{u"name"_s, name}, {u"phone_number"_s, phone}};
    if (plan)
        body.insert(u"plan"_s, toWire(*plan));
    return {"POST", orgs(), body};
}

Call changeOrganization(const OrganizationId &id, const OrganizationChanges &changes)
{
    QJsonObject body;
    if (changes.name)
        body.insert(u"name"_s, *changes.name);
    if (changes.phone)
        body.insert(u"phone_number"_s, *changes.phone);
    if (changes.plan)
        body.insert(u"plan"_s, toWire(*changes.plan));
    if (changes.credits)
        body.insert(u"credits"_s, *changes.credits);
    return {"PUT", orgs({id.toString()}), body};
}

Call removeOrganization(const OrganizationId &id)
{
    return {"DELETE", orgs({id.toString()})};
}

Call listUsers(const OrganizationId &organization)
{
    return {"GET", orgs({organization.toString(), u"users"_s})};
}

Call user(const OrganizationId &organization, const UserId &user)
{
    return {"GET", orgs({organization.toString(), u"users"_s, user.toString()})};
}

Call addUser(const OrganizationId &organization, const UserId &user)
{
    return {"POST", orgs({organization.toString(), u"users"_s}), QJsonObject{{u"id"_s, user.toString()}}};
}

Call moveUser(const OrganizationId &organization, const UserId &user)
{
    return {"PUT", orgs({organization.toString(), u"users"_s}), QJsonObject{{u"user_id"_s, user.toString()}}};
}

Call removeUser(const OrganizationId &organization, const UserId &user)
{
    return {"DELETE", orgs({organization.toString(), u"users"_s, user.toString()})};
}

Call ownUser(const UserId &self)
{
    return {"GET", {u"v1"_s, u"users"_s, self.toString()}};
}

Call roles()
{
    return proxied("GET", {u"roles"_s});
}

Call listProfiles(const OrganizationId &organization)
{
    return proxied("GET", {u"users"_s, organization.toString()});
}

Call profile(const OrganizationId &organization, const UserId &user)
{
    return proxied("GET", {u"users"_s, organization.toString(), user.toString()});
}

Call createIdentity(const OrganizationId &organization, const Identity &identity)
{
    return proxied("POST", {u"users"_s, organization.toString()},
                   QJsonObject{{u"email"_s, identity.email}, {u"first_name"_s, identity.givenName},
                               {u"last_name"_s, identity.familyName}, {u"avatar_uri"_s, identity.picture}});
}

Call removeIdentity(const OrganizationId &organization, const UserId &user)
{
    return proxied("DELETE", {u"users"_s, organization.toString(), user.toString()});
}

Call resetPassword(const OrganizationId &organization, const UserId &user)
{
    return proxied("POST", {u"users"_s, organization.toString(), user.toString(), u"resetpassword"_s}, QJsonObject());
}

Call giveRoles(const OrganizationId &organization, const UserId &user, const QList<RoleId> &roles)
{
    QJsonArray ids;
    for (const RoleId &role : roles)
        ids.append(role.toString());
    return proxied("POST", {u"users"_s, organization.toString(), user.toString(), u"setroles"_s}, QJsonObject{{u"roles"_s, ids}});
}

} // namespace Calls
} // namespace Rollcall::Voluble
