// Members of the contract server.

#include "models/remote/common/edits.h"
#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Remote::textsOf;

namespace {

QJsonArray roleObjects(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(QJsonObject{{u"role_id"_s, id}, {u"role_name"_s, id}});
    return array;
}

} // namespace

bool TransmitServer::isShown(const QString &organization, const QString &user) const
{
    const QMap<QString, Member> all = members.value(organization);
    return all.contains(user) && (!showsOwnApplicationOnly || all.value(user).roles.contains(ownApplication));
}

void TransmitServer::setRoles(Member &member, const QString &application, const QStringList &wanted)
{
    QStringList own;
    QStringList shared;
    for (const QString &role : wanted)
        (organizationRoles.contains(role) ? shared : own).append(role);
    member.roles[application] = copiesOrganizationRoles ? own + shared : own;
    if (copiesOrganizationRoles) {
        shared.clear();
        for (const QStringList &copies : std::as_const(member.roles)) {
            for (const QString &role : copies) {
                if (organizationRoles.contains(role) && !shared.contains(role))
                    shared.append(role);
            }
        }
    }
    member.organizationRoles = shared;
}

QJsonObject TransmitServer::shownMember(const QString &organization, const QString &user) const
{
    const Member member = members.value(organization).value(user);
    QJsonObject shown = shownUser(user);
    QStringList named = member.organizationRoles;
    QJsonArray assigned;
    for (auto it = member.roles.begin(); it != member.roles.end(); ++it) {
        if (showsOwnApplicationOnly && it.key() != ownApplication)
            continue;
        assigned.append(QJsonObject{{u"app_id"_s, it.key()}, {u"roles"_s, roleObjects(*it)}, {u"suspended"_s, member.suspended.contains(it.key())}});
        if (namesAllRoles)
            named += *it;
    }
    shown.insert(u"roles"_s, roleObjects(named));
    shown.insert(u"organization_information"_s,
                 QJsonObject{{u"organization_id"_s, organization}, {u"name"_s, orgs.value(organization).name}, {u"added_by"_s, u"api"_s},
                             {u"department"_s, member.department}, {u"title"_s, member.title}, {u"manager"_s, member.manager},
                             {u"enabled"_s, member.enabled}, {u"assigned_apps"_s, assigned}});
    return shown;
}

ScriptedReply TransmitServer::memberList(const Request &request, const QString &organization)
{
    if (request.method == "POST")
        return assign(jsonOf(request.body).toObject(), organization);
    if (request.method != "GET")
        return noRoute(request);
    static const QRegularExpression expression(u"^(\\w+) eq \"(.*)\"$"_s);
    const auto match = expression.match(request.parameter(u"search"_s));
    QJsonArray items;
    const QMap<QString, Member> all = members.value(organization);
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString value = users.value(it.key()).profile.value(match.captured(1)).toString();
        // Its search finds more than it should: beginnings too.
        if (!isShown(organization, it.key()))
            continue;
        if (!match.hasMatch() || value.startsWith(match.captured(2).left(3), Qt::CaseInsensitive))
            items.append(shownMember(organization, it.key()));
    }
    return good(items);
}

ScriptedReply TransmitServer::assign(const QJsonObject &body, const QString &organization)
{
    const QStringList wanted = textsOf(body.value(u"role_ids"_s));
    if (!body.contains(u"role_ids"_s))
        return bad(400, QJsonArray{u"role_ids must be an array"_s});
    QString id;
    bool isNamed = false;
    for (const QString &key : {u"email"_s, u"phone_number"_s, u"username"_s}) {
        isNamed = isNamed || !body.value(key).toString().isEmpty();
        if (id.isEmpty())
            id = userBy(key, body.value(key).toString());
    }
    if (!isNamed)
        return bad(400, QJsonArray{u"one of email, phone_number, username is required"_s});
    if (const auto refusal = refusesProfile(body))
        return *refusal;
    for (const QString &role : wanted) {
        const bool isOfAnother = !organizationRoles.contains(role) && roles.value(role).application != ownApplication;
        if (isOfAnother || !reaches(organization, role))
            return bad(400, QJsonArray{u"role %1 is not assigned to the organization"_s.arg(role)});
    }
    const QString owner = userBy(u"username"_s, body.value(u"username"_s).toString());
    if (!owner.isEmpty() && owner != id)
        return bad(409, u"Identifier already taken"_s);
    const QJsonObject credentials = body.value(u"credentials"_s).toObject();
    const QString password = credentials.value(u"password"_s).toString();
    if (body.contains(u"credentials"_s) && !isStrong(password))
        return bad(400, QJsonArray{u"password is too weak"_s});
    if (id.isEmpty()) {
        id = nextId(u"user"_s);
        Person person;
        for (const QString &key : {u"email"_s, u"phone_number"_s, u"username"_s, u"name"_s, u"language"_s, u"picture"_s, u"address"_s,
                                   u"external_user_id"_s}) {
            if (body.contains(key))
                person.profile.insert(key, body.value(key));
        }
        person.password = password;
        person.isTemporary = credentials.value(u"force_replace"_s).toBool(true);
        users.insert(id, person);
    }
    Member &member = members[organization][id];
    setRoles(member, ownApplication, wanted);
    const QJsonObject information = body.value(u"organization_information"_s).toObject();
    member.title = information.value(u"title"_s).toString(member.title);
    member.department = information.value(u"department"_s).toString(member.department);
    member.manager = information.value(u"manager"_s).toString(member.manager);
    if (body.value(u"send_invite"_s).toBool())
        letters.append(id);
    return good(QJsonObject{{u"user_id"_s, id}});
}

ScriptedReply TransmitServer::member(const Request &request, const QString &organization, const QString &user)
{
    if (!isShown(organization, user))
        return bad(404, u"Member not found"_s);
    const QJsonObject body = jsonOf(request.body).toObject();
    Member &member = members[organization][user];
    if (request.method == "GET")
        return good(shownMember(organization, user));
    if (request.method == "DELETE") {
        // From the calling application; the others keep the member. Who opens the whole tenant removes from all.
        if (claimsOf(request).value(u"client_id"_s) == Transmit::toKey(Transmit::Credential::Management)) {
            members[organization].remove(user);
            return jsonReply(204, {});
        }
        if (member.roles.remove(ownApplication) == 0)
            return bad(404, u"Member not found"_s);
        if (member.roles.isEmpty())
            members[organization].remove(user);
        return jsonReply(204, {});
    }
    if (request.method == "PUT") {
        // Whatever is not sent has its default again.
        member.enabled = body.value(u"enabled"_s).toBool(true);
        member.title = body.value(u"title"_s).toString();
        member.department = body.value(u"department"_s).toString();
        member.manager = body.value(u"manager"_s).toString();
        return good(QJsonObject{{u"user_id"_s, user}});
    }
    if (request.method != "PATCH")
        return noRoute(request);
    if (const auto refusal = refusesProfile(body))
        return *refusal;
    for (const QString &key : body.keys()) {
        if (!QStringList{u"name"_s, u"email"_s, u"phone_number"_s, u"language"_s}.contains(key))
            return bad(400, QJsonArray{u"property %1 should not exist"_s.arg(key)});
        users[user].profile.insert(key, body.value(key)); // the whole name is replaced
    }
    return jsonReply(200, {});
}

ScriptedReply TransmitServer::managedMember(const Request &request, const QStringList &steps)
{
    // {app}/organizations/{org}/members/{user}/roles or status
    const QString application = steps.at(0);
    const QString organization = steps.at(2);
    const QString user = steps.at(4);
    if (!members.value(organization).contains(user))
        return bad(404, u"Member not found"_s);
    Member &member = members[organization][user];
    const QJsonObject body = jsonOf(request.body).toObject();
    if (steps.value(5) == u"status"_s && request.method == "PUT" && isOf2026) {
        if (!body.value(u"suspended"_s).isBool() || request.headers.value("user-agent").isEmpty())
            return bad(400, QJsonArray{u"suspended must be a boolean"_s});
        if (body.value(u"suspended"_s).toBool())
            member.suspended.insert(application);
        else
            member.suspended.remove(application);
        return good(shownMember(organization, user));
    }
    if (steps.value(5) != u"roles"_s || request.method != "POST")
        return noRoute(request);
    const QStringList wanted = textsOf(body.value(u"role_ids"_s));
    for (const QString &role : wanted) {
        if (!reaches(organization, role))
            return bad(400, QJsonArray{u"role %1 is not assigned to the organization"_s.arg(role)});
    }
    const QStringList before = member.organizationRoles;
    setRoles(member, application, wanted);
    if (!sharesRoleChannel)
        member.organizationRoles = before;
    return jsonReply(204, {});
}

} // namespace Rollcall
