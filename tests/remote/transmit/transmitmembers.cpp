// Members, users and passwords of the contract server.

#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QJsonArray roleObjects(const QStringList &ids)
{
    QJsonArray array;
    for (const QString &id : ids)
        array.append(QJsonObject{{u"role_id"_s, id}, {u"role_name"_s, id}});
    return array;
}

/// Complexity 5: the strictest rule that there is.
bool isStrong(const QString &password)
{
    static const QRegularExpression kinds[]{QRegularExpression(u"[a-z]"_s), QRegularExpression(u"[A-Z]"_s), QRegularExpression(u"[0-9]"_s),
                                            QRegularExpression(u"[^a-zA-Z0-9]"_s)};
    return password.size() >= 14
           && std::all_of(std::begin(kinds), std::end(kinds), [&](const auto &kind) { return password.contains(kind); });
}

} // namespace

QString TransmitServer::userBy(const QString &key, const QString &value) const
{
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (!value.isEmpty() && it->profile.value(key).toString().compare(value, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return {};
}

QJsonObject TransmitServer::shownUser(const QString &id) const
{
    const Person person = users.value(id);
    QJsonObject shown = person.profile;
    shown.insert(u"user_id"_s, id);
    shown.insert(u"status"_s, person.status);
    shown.insert(u"created_at"_s, 1'700'000'000'123.0);
    for (const QString &key : {u"email"_s, u"phone_number"_s}) {
        if (shown.contains(key))
            shown.insert(key, QJsonObject{{u"value"_s, person.profile.value(key)}, {key + u"_verified"_s, false}});
    }
    if (!person.password.isEmpty())
        shown.insert(u"password_information"_s, QJsonObject{{u"expired"_s, false}, {u"temporary"_s, person.isTemporary}});
    shown.insert(u"identities"_s, QJsonArray{QJsonObject{{u"provider_name"_s, u"Transmit"_s}, {u"provider_type"_s, u"Native"_s}}});
    return shown;
}

QJsonObject TransmitServer::shownMember(const QString &organization, const QString &user) const
{
    const Member member = members.value(organization).value(user);
    QJsonObject shown = shownUser(user);
    QStringList named = member.organizationRoles;
    QJsonArray assigned;
    for (auto it = member.roles.begin(); it != member.roles.end(); ++it) {
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

std::optional<ScriptedReply> TransmitServer::refusesProfile(const QJsonObject &body) const
{
    const QJsonObject name = body.value(u"name"_s).toObject();
    for (const QJsonValue &part : name) {
        if (part.toString().size() > 30)
            return bad(400, u"Bad request"_s); // a bare text, against its own schema
    }
    for (const QString &key : {u"email"_s, u"phone_number"_s}) {
        if (body.contains(key) && !body.value(key).isString())
            return bad(400, QJsonArray{key + u" must be a string"_s});
    }
    return std::nullopt;
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
        if (!match.hasMatch() || value.startsWith(match.captured(2).left(3), Qt::CaseInsensitive))
            items.append(shownMember(organization, it.key()));
    }
    return good(items);
}

ScriptedReply TransmitServer::assign(const QJsonObject &body, const QString &organization)
{
    const QStringList wanted = texts(body.value(u"role_ids"_s));
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
        if (!reaches(organization, role))
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
    member.organizationRoles.clear();
    member.roles[ownApplication].clear();
    for (const QString &role : wanted) {
        if (organizationRoles.contains(role))
            member.organizationRoles.append(role);
        else if (roles.value(role).application == ownApplication)
            member.roles[ownApplication].append(role); // those of other applications want a call of their own
    }
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
    if (!members.value(organization).contains(user))
        return bad(404, u"Member not found"_s);
    const QJsonObject body = jsonOf(request.body).toObject();
    Member &member = members[organization][user];
    if (request.method == "GET")
        return good(shownMember(organization, user));
    if (request.method == "DELETE") {
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

ScriptedReply TransmitServer::user(const Request &request, const QStringList &steps)
{
    const bool isManaged = steps.first() == u"manage"_s;
    const QString id = steps.value(isManaged ? 2 : 1);
    if (id.isEmpty())
        return pageOf(request, users.keys());
    const QMap<QString, QString> ways{{u"email"_s, u"email"_s}, {u"phone-number"_s, u"phone_number"_s}, {u"username"_s, u"username"_s}};
    if (ways.contains(id)) {
        const QString found = userBy(ways.value(id), steps.value(2));
        return found.isEmpty() ? bad(404, u"User not found"_s) : good(shownUser(found));
    }
    if (!users.contains(id))
        return bad(404, u"User not found"_s);
    if (steps.value(2) == u"password"_s)
        return password(request, id);
    if (isManaged && request.method == "DELETE") {
        users.remove(id);
        for (QMap<QString, Member> &all : members)
            all.remove(id);
        return jsonReply(204, {});
    }
    if (request.method == "GET")
        return good(shownUser(id));
    if (request.method != "PUT")
        return noRoute(request);
    const QJsonObject body = jsonOf(request.body).toObject();
    if (const auto refusal = refusesProfile(body))
        return *refusal;
    Person &person = users[id];
    for (const QString &key : body.keys()) {
        if (key == u"status"_s)
            person.status = body.value(key).toString();
        else
            person.profile.insert(key, body.value(key));
    }
    return good(shownUser(id));
}

ScriptedReply TransmitServer::password(const Request &request, const QString &id)
{
    Person &person = users[id];
    const QJsonObject body = jsonOf(request.body).toObject();
    const QString wanted = body.value(u"password"_s).toString();
    if (!isStrong(wanted))
        return bad(400, QJsonArray{u"password is too weak"_s});
    if (request.method == "POST" && !person.password.isEmpty())
        return bad(409, u"Password exists"_s);
    if (request.method == "PUT" && person.password.isEmpty())
        return bad(404, u"Password not found"_s);
    person.password = wanted;
    person.isTemporary = body.value(u"force_replace"_s).toBool(true);
    return request.method == "POST" ? good(QJsonObject(), 201) : good(QJsonObject());
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
    QStringList own;
    QStringList shared;
    const QStringList wanted = texts(body.value(u"role_ids"_s));
    for (const QString &role : wanted) {
        if (!reaches(organization, role))
            return bad(400, QJsonArray{u"role %1 is not assigned to the organization"_s.arg(role)});
        (organizationRoles.contains(role) ? shared : own).append(role);
    }
    member.roles[application] = own;
    if (sharesRoleChannel)
        member.organizationRoles = shared;
    return jsonReply(204, {});
}

} // namespace Rollcall
