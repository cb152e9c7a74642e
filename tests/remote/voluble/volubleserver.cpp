#include "tests/remote/voluble/volubleserver.h"

#include "models/domain/phone.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Ending = ScriptedReply::Ending;

VolubleServer::VolubleServer(Voluble::Dialect dialect) : m_dialect(dialect), m_faults(&http, shape())
{
    http.onOthers([this](const ScriptedRequest &request) { return answer(request); });
}

QString VolubleServer::addOrganization(const QString &name, const QStringList &members)
{
    const QString id = u"0000000%1-0000-4000-8000-000000000000"_s.arg(++m_number);
    orgs.insert(id, {name, u"+442071838750"_s, u"PAYG"_s, 0, m_number});
    for (const QString &member : members)
        users.insert(member, id);
    return id;
}

SecretBytes VolubleServer::token(const QString &user)
{
    const QStringList rights(m_rights[user].begin(), m_rights[user].end());
    const QJsonObject claims{{u"sub"_s, user}, {u"permissions"_s, QJsonArray::fromStringList(rights)},
                             {u"scope"_s, rights.join(u' ')}, {u"jti"_s, ++m_number}};
    QByteArray text = unsignedJwt(claims);
    return SecretBytes::taken(text);
}

int VolubleServer::orphans() const
{
    int count = 0;
    for (auto it = orgs.begin(); it != orgs.end(); ++it)
        count += users.values().contains(it.key()) ? 0 : 1;
    return count;
}

ContractShape VolubleServer::shape() const
{
    ContractShape shape;
    shape.items = u"data"_s;
    shape.wrong = {{u"id"_s, 7}, {u"attributes"_s, QJsonArray()}};
    shape.refusedToken = [this] {
        return isJSend() ? jsonReply(401, QJsonObject{{u"status"_s, u"fail"_s},
                                                      {u"data"_s, QJsonObject{{u"name"_s, u"UnauthorizedError"_s},
                                                                              {u"message"_s, u"jwt expired"_s}}}})
                         : bad(401, u"AuthorizationFailedError"_s, u"Authorization token expired"_s);
    };
    shape.fault = [this] { return bad(500, u"TypeError"_s, u"Cannot read property 'x' of undefined"_s); };
    return shape;
}

ScriptedReply VolubleServer::answer(const ScriptedRequest &request)
{
    if (dead)
        return {.ending = Ending::CloseUnanswered};
    return m_faults.answered(request, [this](const ScriptedRequest &asked) { return done(asked); });
}

ScriptedReply VolubleServer::good(const QJsonValue &data, int status) const
{
    QJsonObject body{{u"data"_s, data}};
    if (isJSend())
        body.insert(u"status"_s, u"success"_s);
    return jsonReply(status, body);
}

ScriptedReply VolubleServer::bad(int status, const QString &title, const QString &detail) const
{
    if (!isJSend())
        return jsonReply(status, QJsonObject{{u"errors"_s, QJsonArray{QJsonObject{{u"title"_s, title}, {u"detail"_s, detail}}}}});
    if (status >= 500)
        return jsonReply(status, QJsonObject{{u"status"_s, u"error"_s}, {u"message"_s, detail}});
    return jsonReply(status, QJsonObject{{u"status"_s, u"fail"_s}, {u"data"_s, detail.isEmpty() ? QJsonValue(QJsonObject()) : QJsonValue(detail)}});
}

ScriptedReply VolubleServer::noRoute(const ScriptedRequest &request) const
{
    return {.status = 404,
            .body = "<!DOCTYPE html>\n<html><head><title>Error</title></head><body>\n<pre>Cannot " + request.method + " "
                    + request.path.toUtf8() + "</pre>\n</body></html>\n",
            .contentType = "text/html; charset=utf-8"};
}

ScriptedReply VolubleServer::silent() const
{
    return {.ending = Ending::Silence};
}

ScriptedReply VolubleServer::deadly()
{
    dead = true;
    return {.ending = Ending::CloseUnanswered};
}

QJsonObject VolubleServer::written(const QString &id, const Org &org) const
{
    if (isJSend())
        return {{u"id"_s, id}, {u"name"_s, org.name}, {u"phone_number"_s, org.phone},
                {u"createdAt"_s, u"2026-11-21T03:26:02.000Z"_s}, {u"updatedAt"_s, u"2026-11-21T03:26:02.000Z"_s}};
    return {{u"type"_s, u"organization"_s}, {u"id"_s, id},
            {u"attributes"_s, QJsonObject{{u"name"_s, org.name}, {u"phone_number"_s, org.phone}, {u"credits"_s, org.credits},
                                          {u"plan"_s, org.plan}}},
            {u"links"_s, QJsonObject{{u"self"_s, u"/orgs/undefined"_s}}}};
}

QJsonObject VolubleServer::written(const QString &user) const
{
    const QString org = users.value(user);
    if (isJSend())
        return {{u"id"_s, user}, {u"createdAt"_s, u"2026-11-21T03:26:02.000Z"_s}, {u"updatedAt"_s, u"2026-11-21T03:26:02.000Z"_s},
                {u"OrganizationId"_s, org.isEmpty() ? QJsonValue() : QJsonValue(org)}};
    return {{u"type"_s, u"user"_s}, {u"id"_s, user},
            {u"relationships"_s,
             QJsonObject{{u"organization"_s, QJsonObject{{u"data"_s, org.isEmpty() ? QJsonValue()
                                                                                  : QJsonValue(QJsonObject{{u"type"_s, u"organization"_s},
                                                                                                           {u"id"_s, org}})}}}}}};
}

std::optional<VolubleServer::Caller> VolubleServer::callerOf(const ScriptedRequest &request) const
{
    const QJsonObject claims = claimsOf(request);
    if (claims.isEmpty())
        return std::nullopt;
    Caller caller{claims.value(u"sub"_s).toString(), {}};
    const QStringList words = claims.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts);
    caller.rights = QSet<QString>(words.begin(), words.end());
    return caller;
}

std::optional<ScriptedReply> VolubleServer::forbids(const Caller &caller, const QStringList &rights, const QString &organization)
{
    const bool holds = std::any_of(rights.begin(), rights.end(), [&](const QString &right) { return caller.rights.contains(right); });
    if (!holds && isJSend())
        return ScriptedReply{.status = 403, .body = "Insufficient scope", .contentType = "text/html; charset=utf-8"};
    if (!holds)
        return bad(403, u"ResourceOutOfUserScopeError"_s, u"User does not have permission to perform this action"_s);
    if (caller.isMachine())
        return std::nullopt;
    if (!users.contains(caller.id))
        return bad(401, u"ResourceNotFoundError"_s, isJSend() ? QString() : u"Auth0 user specified in JWT %1 does not exist"_s.arg(caller.id));
    if (users.value(caller.id).isEmpty())
        return isJSend() ? silent() : bad(500, u"TypeError"_s, u"Cannot read property 'id' of null"_s);
    // The older one forgets to look whose organization it is.
    if (!isJSend() && !organization.isEmpty() && organization != users.value(caller.id) && !caller.isStaff())
        return bad(403, u"ResourceOutOfUserScopeError"_s,
                   u"User with org ID does not have access to the requested resource: "_s + organization);
    return std::nullopt;
}

ScriptedReply VolubleServer::done(const ScriptedRequest &request)
{
    const std::optional<Caller> caller = callerOf(request);
    if (!caller)
        return bad(401, u"AuthorizationFailedError"_s, u"Authorization token not provided"_s);
    const QStringList steps = request.path.split(u'/', Qt::SkipEmptyParts);
    if (steps.value(0) == u"auth0"_s && !isJSend())
        return proxy(request, *caller, steps);
    if (steps.value(0) == u"v1"_s && steps.value(1) == u"users"_s && steps.size() == 3 && request.method == "GET" && !isJSend())
        return self(*caller, steps.at(2));
    if (steps.value(0) != u"v1"_s || steps.value(1) != u"orgs"_s)
        return noRoute(request);
    switch (steps.size()) {
    case 2: return organizations(request, *caller);
    case 3: return organization(request, *caller, steps.at(2));
    case 4: return members(request, *caller, steps.at(2));
    case 5: return member(request, *caller, steps.at(2), steps.at(4));
    default: return noRoute(request);
    }
}

ScriptedReply VolubleServer::self(const Caller &caller, const QString &user)
{
    if (user != caller.id)
        return bad(403, u"ResourceOutOfUserScopeError"_s, u"Users may only request information about themself."_s);
    return users.contains(user) ? good(written(user)) : bad(404, u"ResourceNotFoundError"_s, u"User with ID %1 not found"_s.arg(user));
}

ScriptedReply VolubleServer::organizations(const ScriptedRequest &request, const Caller &caller)
{
    if (request.method == "POST")
        return create(QJsonDocument::fromJson(request.body).object(), caller);
    if (request.method != "GET")
        return noRoute(request);
    if (const auto refusal = forbids(caller, {u"organization:owner"_s, u"voluble:admin"_s}, {}))
        return *refusal;
    if (caller.isStaff() || isJSend()) {
        QJsonArray items;
        for (auto it = orgs.begin(); it != orgs.end(); ++it) {
            if (caller.isStaff() || it.key() == users.value(caller.id))
                items.append(written(it.key(), *it));
        }
        return good(items);
    }
    const QString own = users.value(caller.id);
    return good(written(own, orgs.value(own)));
}

ScriptedReply VolubleServer::create(const QJsonObject &body, const Caller &caller)
{
    const QString name = body.value(u"name"_s).toString();
    const auto phone = Phone::toE164(body.value(u"phone_number"_s).toString());
    const QString plan = body.value(u"plan"_s).toString().toUpper();
    if (isJSend() && name.isEmpty())
        return bad(400, {}, u"Organization name has not been provided"_s);
    if (!phone)
        return bad(400, u"InvalidParameterValueError"_s, u"Phone number supplied is invalid: "_s + body.value(u"phone_number"_s).toString());
    const QString id = u"0000000%1-0000-4000-8000-00000000000a"_s.arg(++m_number);
    const auto isFree = !users.contains(caller.id);
    if (isJSend()) {
        orgs.insert(id, {name, *phone, {}, 0, m_number});
        if (!isFree)
            return bad(500, {}, u"Validation error"_s);
        users.insert(caller.id, id);
        grant(caller.id, {u"organization:owner"_s});
        return good(written(id, orgs.value(id)), 201);
    }
    for (const QString &key : body.keys()) {
        if (!QStringList{u"name"_s, u"phone_number"_s, u"plan"_s}.contains(key))
            return bad(400, u"InvalidParameterValueError"_s, u"Parameter '%1' does not exist on object 'Organization'"_s.arg(key));
    }
    if (plan.isEmpty())
        return deadly();
    const bool isBad = name.isEmpty() || name.size() > 255 || (plan != u"PAYG"_s && plan != u"PAY_IN_ADVANCE"_s);
    if (isBad) {
        users.insert(caller.id, QString()); // what the real one leaves behind
        return bad(500, u"DatabaseError"_s, u"Data truncated"_s);
    }
    orgs.insert(id, {name, *phone, plan, 0, m_number});
    if (caller.isMachine()) {
        users.insert(u"z3loy43b6tq"_s, id);
        return good(written(id, orgs.value(id)), 201);
    }
    if (!isFree)
        return bad(500, u"UniqueConstraintError"_s, u"Validation error"_s);
    users.insert(caller.id, id);
    return bad(500, u"TypeError"_s, u"Cannot read property 'getUserById' of undefined"_s);
}

ScriptedReply VolubleServer::organization(const ScriptedRequest &request, const Caller &caller, const QString &id)
{
    const QString owner = u"organization:owner"_s;
    const QString staff = u"voluble:admin"_s;
    if (request.method == "GET") {
        if (const auto refusal = forbids(caller, {owner, staff}, id))
            return *refusal;
        return orgs.contains(id) ? good(written(id, orgs.value(id)))
                                 : bad(400, u"ResourceNotFoundError"_s, u"Organization with ID %1 does not exist"_s.arg(id));
    }
    if (request.method == "PUT") {
        if (const auto refusal = forbids(caller, {owner, u"organization:edit"_s, staff}, id))
            return *refusal;
        return change(QJsonDocument::fromJson(request.body).object(), caller, id);
    }
    if (request.method != "DELETE")
        return noRoute(request);
    if (const auto refusal = forbids(caller, {owner, u"organization:delete"_s, staff}, id))
        return *refusal;
    const bool wasThere = orgs.remove(id) > 0;
    for (const QString &user : users.keys(id)) {
        if (isJSend())
            users.insert(user, QString());
        else
            users.remove(user);
    }
    if (isJSend())
        return good(true, wasThere ? 200 : 404);
    return wasThere ? jsonReply(204, {}) : jsonReply(404, QJsonObject());
}

ScriptedReply VolubleServer::change(const QJsonObject &body, const Caller &caller, const QString &id)
{
    if (!orgs.contains(id))
        return isJSend() ? bad(404, {}, {}) : bad(404, u"ResourceNotFoundError"_s, u"Resource not found: "_s + id);
    Org &org = orgs[id];
    Org changed = org;
    if (body.contains(u"phone_number"_s)) {
        const auto phone = Phone::toE164(body.value(u"phone_number"_s).toString());
        if (!phone)
            return bad(400, u"InvalidParameterValueError"_s, isJSend() ? QString() : u"Supplied parameter 'phone_number' is not correct"_s);
        changed.phone = *phone;
    }
    if (const QString name = body.value(u"name"_s).toString(); !name.isEmpty())
        changed.name = name;
    if (!isJSend() && body.contains(u"plan"_s)) {
        const QString plan = body.value(u"plan"_s).toString();
        if (plan != u"PAYG"_s && plan != u"PAY_IN_ADVANCE"_s)
            return bad(400, u"InvalidParameterValueError"_s, u"Parameter 'plan' must be one of the following"_s);
        changed.plan = plan;
    }
    if (!isJSend() && body.value(u"credits"_s).toDouble() > 0) {
        const bool may = caller.rights.contains(u"credits:update"_s) || caller.rights.contains(u"organization:owner"_s) || caller.isStaff();
        if (!may)
            return bad(403, u"ResourceOutOfUserScopeError"_s, u"This user cannot alter parameter 'credits'"_s);
        changed.credits = body.value(u"credits"_s).toDouble();
    }
    org = changed;
    return good(written(id, org));
}

ScriptedReply VolubleServer::members(const ScriptedRequest &request, const Caller &caller, const QString &id)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const bool isRead = request.method == "GET";
    const bool isMove = request.method == "PUT" && isJSend();
    if (!isRead && !isMove && request.method != "POST")
        return noRoute(request);
    const QStringList rights{isRead ? u"user:view"_s : u"user:add"_s, u"organization:edit"_s, u"organization:owner"_s, u"voluble:admin"_s};
    if (const auto refusal = forbids(caller, rights, id))
        return *refusal;
    if (!orgs.contains(id))
        return isJSend() ? bad(404, {}, {}) : bad(404, u"ResourceNotFoundError"_s, u"Organization with ID %1 does not exist"_s.arg(id));
    if (isRead) {
        QJsonArray items;
        for (const QString &user : users.keys(id))
            items.append(written(user));
        return good(items);
    }
    const QString user = body.value(isMove ? u"user_id"_s : u"id"_s).toString();
    if (isMove) {
        if (!users.contains(user))
            return bad(500, {}, u"Cannot read property 'setOrganization' of null"_s);
        users.insert(user, id);
        return good(written(user));
    }
    if (user.isEmpty())
        return isJSend() ? bad(400, {}, u"Parameter 'id' not specified"_s) : deadly();
    if (isJSend()) {
        if (!users.contains(user))
            users.insert(user, id);
        return silent();
    }
    if (users.contains(user))
        return bad(500, u"UniqueConstraintError"_s, u"Validation error"_s);
    users.insert(user, id);
    return jsonReply(201, QJsonObject());
}

ScriptedReply VolubleServer::member(const ScriptedRequest &request, const Caller &caller, const QString &id, const QString &user)
{
    const bool isRead = request.method == "GET";
    if (!isRead && request.method != "DELETE")
        return noRoute(request);
    const QStringList rights{isRead ? u"user:view"_s : u"user:delete"_s, u"organization:edit"_s, u"organization:owner"_s, u"voluble:admin"_s};
    if (const auto refusal = forbids(caller, rights, id))
        return *refusal;
    if (isRead && users.contains(user) && users.value(user) == id)
        return good(isJSend() ? QJsonValue(written(user)) : QJsonValue(QJsonArray{written(user)}));
    if (isRead)
        return isJSend() ? bad(404, {}, {}) : bad(400, u"UserNotInOrgError"_s, u"User %1 does not exist in Organization %2"_s.arg(user, id));
    const bool wasThere = users.remove(user) > 0; // whosever member it was
    if (isJSend())
        return good(true, wasThere ? 200 : 404);
    return wasThere ? jsonReply(204, {}) : jsonReply(404, QJsonObject());
}

ScriptedReply VolubleServer::proxy(const ScriptedRequest &request, const Caller &caller, const QStringList &steps)
{
    if (m_origin.isEmpty() || request.headers.value("origin") != m_origin)
        return bad(401, u"UnauthorizedError"_s, u"Origin not in allowed origins list: undefined"_s);
    constexpr int pageOfAuth0 = 50;
    if (steps.value(1) == u"roles"_s) {
        QJsonArray roles{QJsonObject{{u"id"_s, u"rol_owner"_s}, {u"name"_s, u"Organization Owner"_s}},
                         QJsonObject{{u"id"_s, u"rol_member"_s}, {u"name"_s, u"Member"_s}}};
        for (int i = 0; i < furtherRoles && roles.size() < pageOfAuth0; ++i)
            roles.append(QJsonObject{{u"id"_s, u"rol_%1"_s.arg(i)}, {u"name"_s, u"Role %1"_s.arg(i)}});
        return jsonReply(200, roles);
    }
    if (!users.contains(caller.id))
        return bad(401, u"ResourceNotFoundError"_s, u"Auth0 user specified in JWT %1 does not exist"_s.arg(caller.id));
    const QString org = steps.value(2);
    const QString user = steps.value(3);
    if (org != users.value(caller.id))
        return bad(403, u"ResourceOutOfUserScopeError"_s, u"User with org ID does not have access to the requested resource: "_s + org);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (steps.size() == 3 && request.method == "GET") {
        QJsonArray items;
        for (const QJsonObject &identity : std::as_const(identities)) {
            if (identity.value(u"app_metadata"_s).toObject().value(u"organization"_s).toString() == org && items.size() < pageOfAuth0)
                items.append(identity);
        }
        return jsonReply(200, items);
    }
    if (steps.size() == 3) {
        for (const QString &key : {u"email"_s, u"first_name"_s, u"last_name"_s, u"avatar_uri"_s}) {
            if (body.value(key).toString().isEmpty())
                return bad(400, u"InvalidParameterValueError"_s, u"Field %1 must be supplied"_s.arg(key));
        }
        const QString id = u"auth0|made%1"_s.arg(++m_number);
        const QJsonObject identity{{u"user_id"_s, id}, {u"app_metadata"_s, QJsonObject{{u"organization"_s, org}}},
                                   {u"email"_s, body.value(u"email"_s)}, {u"given_name"_s, body.value(u"first_name"_s)},
                                   {u"family_name"_s, body.value(u"last_name"_s)}, {u"picture"_s, body.value(u"avatar_uri"_s)}};
        identities.insert(id, identity);
        return jsonReply(200, identity);
    }
    if (!identities.contains(user))
        return jsonReply(404, QJsonObject{{u"statusCode"_s, 404}, {u"error"_s, u"Not Found"_s}, {u"message"_s, u"The user does not exist."_s}});
    if (steps.size() == 4 && request.method == "DELETE") {
        identities.remove(user);
        return jsonReply(204, {});
    }
    if (steps.size() == 4)
        return jsonReply(200, identities.value(user));
    if (steps.at(4) == u"setroles"_s) {
        for (const QJsonValue &role : body.value(u"roles"_s).toArray()) {
            if (!givenRoles[user].contains(role.toString()))
                givenRoles[user].append(role.toString());
        }
        return jsonReply(204, {});
    }
    return jsonReply(201, QJsonObject{{u"ticket"_s, u"https://tenant.example/lo/reset?ticket=one-time"_s}});
}

} // namespace Rollcall
