#include "tests/remote/blynk/blynkserver.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString below = u"/api/v1/organization"_s;
constexpr qint64 then = 1702985292062; // milliseconds, as in the documentation's example
constexpr qint64 never = 0;

/// The API's own errors are nested, the token endpoint's are RFC 6749's.
ScriptedReply bad(int status, const QString &message)
{
    return jsonReply(status, QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, message}}}});
}

ScriptedReply noRoute()
{
    return {.status = 404, .body = "<html><title>404 Not Found</title></html>", .contentType = "text/html"};
}

ContractShape shape()
{
    ContractShape shape;
    shape.items = u"content"_s;
    shape.wrong = {{u"id"_s, u"seven"_s}, {u"orgId"_s, QJsonArray()}, {u"address"_s, 7}};
    shape.refusedToken = [] { return ScriptedReply{.status = 401, .body = "Unauthorized", .contentType = "text/plain"}; };
    shape.fault = [] { return bad(500, u"Internal Server Error"_s); };
    return shape;
}

qint64 number(const ScriptedRequest &request, const QString &name)
{
    return request.parameter(name).toLongLong();
}

bool isOf(const QString &text, const QString &alphabet)
{
    return QRegularExpression(u"\\A[\\p{L}\\p{M}%1]+\\z"_s.arg(alphabet)).match(text).hasMatch();
}

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

BlynkServer::BlynkServer() : m_faults(&http, shape())
{
    root = addOrganization(u"Root"_s, 1);
    clients = addOrganization(u"Clients"_s, root);
    orgs[clients].isGroup = true;
    http.onOthers([this](const ScriptedRequest &request) {
        if (onRequest)
            onRequest(request);
        return m_faults.answered(request, [this](const ScriptedRequest &one) { return answer(one); });
    });
}

qint64 BlynkServer::addOrganization(const QString &name, qint64 parent)
{
    orgs.insert(++m_number, {name, parent, u"BUSINESS"_s});
    return m_number;
}

qint64 BlynkServer::addUser(const QString &email, qint64 org, qint64 role)
{
    users.insert(++m_number, {email, email.section(u'@', 0, 0), org, role});
    return m_number;
}

std::optional<qint64> BlynkServer::userOf(const QString &email) const
{
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it->email.compare(email, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return std::nullopt;
}

QList<qint64> BlynkServer::organizationsNamed(const QString &name) const
{
    QList<qint64> found;
    for (auto it = orgs.begin(); it != orgs.end(); ++it) {
        if (it->name == name)
            found.append(it.key());
    }
    return found;
}

int BlynkServer::writes() const
{
    return writesOf(http) - http.count(u"/oauth2/token"_s);
}

ScriptedReply BlynkServer::answer(const ScriptedRequest &request)
{
    if (request.path == u"/oauth2/token"_s)
        return request.method == "POST" ? token(request) : noRoute();
    const QByteArray header = request.headers.value("authorization");
    if (!header.startsWith("Bearer ") || !(header.startsWith("Bearer good-") || m_tokens.contains(header.mid(7))))
        return shape().refusedToken();
    if (!hasScope)
        return bad(403, u"Platform API scope is not enabled for this oauth client."_s);
    if (!request.path.startsWith(below))
        return noRoute();
    const QByteArray what = request.method + ' ' + request.path.mid(below.size()).toLatin1();
    const QJsonObject body = jsonOf(request.body).toObject();
    if (what == "GET /profile")
        return profile();
    if (what == "GET " || what == "DELETE ")
        return organization(request);
    if (what == "GET /search")
        return searchOrganizations(request);
    if (what == "GET /sub-organizations")
        return subOrganizations(request);
    if (what == "POST /create")
        return createOrganization(body);
    if (what == "PUT /edit/name")
        return renamed(request);
    if (what == "GET /users")
        return listUsers(request);
    if (what == "GET /search/users")
        return searchUsers(request);
    if (what == "GET /user")
        return user(request);
    if (what == "POST /users/create")
        return create(body);
    if (what == "POST /users/create-in-org")
        return createIn(body);
    if (what == "POST /users/invite")
        return invite(body);
    if (what == "POST /users/register")
        return registered(body);
    if (what == "POST /users/transfer")
        return transfer(body);
    return what == "PUT /users/role" ? changeRole(request) : noRoute();
}

ScriptedReply BlynkServer::token(const ScriptedRequest &request)
{
    const auto refused = [](const QString &code, const QString &text) {
        return jsonReply(400, QJsonObject{{u"error"_s, code}, {u"error_description"_s, text}});
    };
    const QByteArray basic = "Basic " + (clientId.toUtf8() + ':' + clientSecret).toBase64();
    if (!request.body.isEmpty() || request.query.hasQueryItem(u"client_secret"_s))
        return refused(u"invalid_request"_s, u"Parameters belong into the query."_s);
    if (request.headers.value("authorization") != basic)
        return refused(u"invalid_client"_s, u"Client ID is not found or password is wrong."_s);
    if (request.parameter(u"grant_type"_s) != u"client_credentials"_s)
        return refused(u"unsupported_grant_type"_s, u"Grant type is not supported."_s);
    const QByteArray access = "access-" + QByteArray::number(++tokensGiven);
    m_tokens = {access};
    return jsonReply(200, QJsonObject{{u"access_token"_s, QString::fromLatin1(access)}, {u"token_type"_s, u"Bearer"_s},
                                      {u"expires_in"_s, life},
                                      {u"refresh_token"_s, u"refresh-%1"_s.arg(tokensGiven)}});
}

QJsonObject BlynkServer::written(qint64 id, const Org &org) const
{
    QJsonObject item = org.more;
    item.insert(u"id"_s, id);
    item.insert(u"name"_s, org.name);
    item.insert(u"parentOrganizationId"_s, org.parent);
    item.insert(u"isActive"_s, false);
    item.insert(u"lastModifiedTs"_s, then);
    if (!item.contains(u"address"_s))
        item.insert(u"address"_s, QJsonValue());
    return item;
}

QJsonObject BlynkServer::listed(qint64 id, const Person &person) const
{
    return {{u"id"_s, id}, {u"name"_s, person.name}, {u"email"_s, person.email}, {u"roleId"_s, person.role},
            {u"orgId"_s, person.org}, {u"isDev"_s, false}};
}

QJsonObject BlynkServer::written(qint64 id, const Person &person) const
{
    QJsonObject item = listed(id, person);
    for (const QString &key : {u"title"_s, u"nickName"_s, u"phoneNumber"_s, u"tz"_s, u"locale"_s}) {
        if (person.more.contains(key))
            item.insert(key, person.more.value(key));
    }
    item.insert(u"status"_s, person.status);
    item.insert(u"lastModifiedTs"_s, then);
    item.insert(u"lastLoggedAt"_s, person.status == u"Active"_s ? then : never);
    item.insert(u"registeredAt"_s, then);
    return item;
}

ScriptedReply BlynkServer::paged(const ScriptedRequest &request, const QJsonArray &all) const
{
    if (!request.query.hasQueryItem(u"page"_s) || number(request, u"size"_s) < 1)
        return bad(400, u"Request with incorrect parameters"_s);
    const qint64 size = std::min<qint64>(number(request, u"size"_s), mostOnAPage);
    const qint64 start = number(request, u"page"_s) * size;
    QJsonArray page;
    for (qint64 at = start; at < std::min<qint64>(start + size, all.size()); ++at)
        page.append(all.at(static_cast<qsizetype>(at)));
    QJsonObject list{{u"content"_s, page}};
    if (tellsTotals)
        list.insert(u"totalElements"_s, all.size());
    return jsonReply(200, list);
}

ScriptedReply BlynkServer::profile() const
{
    return jsonReply(200, written(root, orgs.value(root)));
}

ScriptedReply BlynkServer::organization(const ScriptedRequest &request)
{
    const qint64 id = number(request, u"orgId"_s);
    const bool isThere = orgs.contains(id);
    if (request.method == "GET")
        return isThere ? jsonReply(200, written(id, orgs.value(id)))
                       : bad(404, u"Organization is not found or you don't have access to it."_s);
    if (!isThere || undeletable.contains(id))
        return bad(404, u"Organization with identifier %1 is not found or you don't have access to it."_s.arg(id));
    const bool hasSubs = std::any_of(orgs.begin(), orgs.end(), [id](const Org &org) { return org.parent == id; });
    if (id == root || orgs.value(id).isGroup || orgs.value(id).devices > 0 || hasSubs)
        return bad(400, u"Organization can't be deleted."_s);
    orgs.remove(id);
    users.removeIf([id](const auto &entry) { return entry.value().org == id; });
    return {.status = 204};
}

ScriptedReply BlynkServer::searchOrganizations(const ScriptedRequest &request) const
{
    const QString text = request.parameter(u"query"_s);
    if (text.isEmpty() || text.size() > 255)
        return bad(400, u"Request with incorrect parameters"_s);
    QJsonArray found;
    for (auto it = orgs.begin(); it != orgs.end(); ++it) {
        if (holds(it->name, text))
            found.append(written(it.key(), *it));
    }
    return paged(request, found);
}

ScriptedReply BlynkServer::subOrganizations(const ScriptedRequest &request) const
{
    if (subList == SubList::Missing)
        return noRoute();
    const qint64 asked = subList == SubList::IgnoresOrgId ? root : number(request, u"orgId"_s);
    if (!orgs.contains(asked))
        return bad(404, u"Organization is not found or you don't have access to it."_s);
    QJsonArray found;
    for (auto it = orgs.begin(); it != orgs.end(); ++it) {
        if (it.key() != root && (it->parent == asked || subList == SubList::WholeTree))
            found.append(written(it.key(), *it));
    }
    return subList == SubList::BareArray ? jsonReply(200, found) : paged(request, found);
}

ScriptedReply BlynkServer::createOrganization(const QJsonObject &body)
{
    static const QStringList types{u"ROOT"_s, u"BUSINESS"_s, u"PERSONAL"_s, u"BRANCH"_s, u"DISTRIBUTOR"_s, u"CONTRACTOR"_s, u"INSTALLER"_s,
                                   u"RESELLER"_s};
    const QString name = body.value(u"name"_s).toString();
    const qint64 parent = body.value(u"parentId"_s).toInteger(root);
    if (!orgs.contains(parent))
        return bad(404, u"Parent organization is not found or you don't have access to it."_s);
    const bool isPlain = !body.value(u"description"_s).toString().contains(QRegularExpression(u"[/\\\\<>]"_s));
    const QString phone = body.value(u"phoneNumber"_s).toString(u"+"_s);
    if (name.size() < 3 || name.size() > 100 || !isOf(name, u"0-9 .'-"_s) || !types.contains(body.value(u"type"_s).toString()) || !isPlain
        || !phone.startsWith(u'+'))
        return bad(400, u"Request with incorrect parameters"_s);
    const qint64 id = addOrganization(name, parent);
    const bool isPersonal = orgs.value(parent).type == u"PERSONAL"_s;
    orgs[id].type = isPersonal ? u"PERSONAL"_s : body.value(u"type"_s).toString();
    for (const QString &key : {u"description"_s, u"tz"_s, u"unitSystem"_s, u"phoneNumber"_s}) {
        if (body.contains(key))
            orgs[id].more.insert(key, body.value(key));
    }
    return jsonReply(201, written(id, orgs.value(id)));
}

ScriptedReply BlynkServer::renamed(const ScriptedRequest &request)
{
    if (rename == Rename::Missing)
        return noRoute();
    const QJsonObject body = jsonOf(request.body).toObject();
    const bool isQuery = rename != Rename::ByBody;
    const qint64 asked = isQuery ? number(request, u"orgId"_s) : body.value(u"orgId"_s).toInteger();
    const qint64 id = rename == Rename::OwnOnly ? root : asked;
    const QString name = isQuery ? request.parameter(u"name"_s) : body.value(u"name"_s).toString();
    if (!orgs.contains(id))
        return bad(404, u"Organization is not found or you don't have access to it."_s);
    if (name.size() < 3 || name.size() > 100)
        return bad(400, u"Request with incorrect parameters"_s);
    if (mostRenames-- > 0)
        orgs[id].name = name;
    return {.status = 204};
}

ScriptedReply BlynkServer::listUsers(const ScriptedRequest &request)
{
    QJsonArray found;
    const bool withBelow = request.parameter(u"includeSubOrgUsers"_s) == u"true"_s && !ignoresSubOrgUsers;
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it->org == root || withBelow)
            found.append(listed(it.key(), *it));
    }
    return paged(request, found);
}

ScriptedReply BlynkServer::searchUsers(const ScriptedRequest &request) const
{
    const QString text = request.parameter(u"query"_s);
    if (text.isEmpty() || text.size() > 255)
        return bad(400, u"Request with incorrect parameters"_s);
    QJsonArray found;
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (!unsearched.contains(it->email) && (holds(it->email, text) || holds(it->name, text)))
            found.append(listed(it.key(), *it));
    }
    return paged(request, found);
}

ScriptedReply BlynkServer::user(const ScriptedRequest &request) const
{
    const qint64 id = number(request, u"userId"_s);
    const bool isClosed = hidesUsersBelow && users.value(id).org != root;
    if (!users.contains(id) || isClosed)
        return bad(404, u"User with identifier %1 is not found or belong to another organization."_s.arg(id));
    return jsonReply(200, written(id, users.value(id)));
}

std::optional<ScriptedReply> BlynkServer::refusesPerson(const QJsonObject &body, const QStringList &known) const
{
    const QString email = body.value(u"email"_s).toString();
    const QString name = body.value(u"name"_s).toString();
    const QString title = body.value(u"title"_s).toString();
    const QString nickName = body.value(u"nickName"_s).toString();
    const QJsonValue address = body.value(u"address"_s);
    bool isGood = email.contains(u'@') && isOf(name, u" .'-"_s) && name.size() <= 50
                  && (title.isEmpty() || (isOf(title, u" -"_s) && title.size() <= 50))
                  && (nickName.isEmpty() || (isOf(nickName, u"0-9 -"_s) && nickName.size() <= 50))
                  && body.value(u"phoneNumber"_s).toString(u"+"_s).startsWith(u'+') && (address.isUndefined() || address.isObject());
    for (const QString &key : body.keys())
        isGood = isGood && known.contains(key);
    return isGood ? std::nullopt : std::optional(bad(400, u"Request with incorrect parameters"_s));
}

qint64 BlynkServer::added(const QJsonObject &body, qint64 org, qint64 role, const QString &status)
{
    const qint64 id = addUser(body.value(u"email"_s).toString(), org, role);
    Person &person = users[id];
    person.name = body.value(u"name"_s).toString();
    person.status = status;
    person.passwordHash = body.value(u"passwordHash"_s).toString().toLatin1();
    person.more = body;
    return id;
}

ScriptedReply BlynkServer::create(const QJsonObject &body)
{
    static const QStringList known{u"email"_s, u"passwordHash"_s, u"name"_s, u"title"_s, u"nickName"_s, u"phoneNumber"_s, u"timeZone"_s,
                                   u"organizationName"_s, u"address"_s};
    if (const auto refusal = refusesPerson(body, known))
        return *refusal;
    if (body.value(u"passwordHash"_s).toString().size() != 44)
        return bad(400, u"Request with incorrect parameters"_s);
    if (!userOf(body.value(u"email"_s).toString())) {
        const qint64 org = addOrganization(body.value(u"organizationName"_s).toString(body.value(u"name"_s).toString()), clients);
        added(body, org, 1, u"Active"_s);
    }
    return {.status = 204}; // "User created or already exists"
}

ScriptedReply BlynkServer::createIn(const QJsonObject &body)
{
    static const QStringList known{u"email"_s, u"passwordHash"_s, u"name"_s, u"orgId"_s, u"roleId"_s, u"title"_s, u"nickName"_s,
                                   u"phoneNumber"_s, u"tz"_s, u"address"_s};
    const qint64 org = body.value(u"orgId"_s).toInteger();
    const qint64 role = body.value(u"roleId"_s).toInteger();
    if (const auto refusal = refusesPerson(body, known))
        return *refusal;
    if (body.value(u"passwordHash"_s).toString().size() != 44)
        return bad(400, u"Request with incorrect parameters"_s);
    if (!orgs.contains(org))
        return bad(404, u"Organization is not found or you don't have access to it."_s);
    if (!permittedRoles.contains(role))
        return bad(400, u"You don't have permissions to access this Role. Contact administrator for details."_s);
    if (userOf(body.value(u"email"_s).toString()))
        return bad(400, body.value(u"email"_s).toString() + u" is already in use"_s);
    const qint64 id = added(body, org, role, u"Active"_s);
    return jsonReply(201, written(id, users.value(id)));
}

ScriptedReply BlynkServer::invite(const QJsonObject &body)
{
    static const QStringList known{u"email"_s, u"name"_s, u"roleId"_s, u"orgId"_s, u"locale"_s};
    const qint64 org = body.value(u"orgId"_s).toInteger(root);
    const qint64 role = body.value(u"roleId"_s).toInteger();
    if (const auto refusal = refusesPerson(body, known))
        return *refusal;
    if (!orgs.contains(org))
        return bad(404, u"Organization is not found or you don't have access to it."_s);
    if (!permittedRoles.contains(role))
        return bad(400, u"You don't have permissions to access this Role. Contact administrator for details."_s);
    if (userOf(body.value(u"email"_s).toString()))
        return bad(400, body.value(u"email"_s).toString() + u" is already in use"_s);
    if (letters.size() >= 25)
        return jsonReply(429, QJsonObject());
    letters.append(body.value(u"email"_s).toString());
    const qint64 id = added(body, org, role, u"Pending"_s);
    return jsonReply(201, written(id, users.value(id)));
}

ScriptedReply BlynkServer::registered(const QJsonObject &body)
{
    const QString email = body.value(u"email"_s).toString();
    for (const QString &key : body.keys()) {
        if (key != u"email"_s && key != u"locale"_s)
            return bad(400, u"Request with incorrect parameters"_s);
    }
    if (!email.contains(u'@'))
        return bad(400, u"Request with incorrect parameters"_s);
    letters.append(email);
    return {.status = 204};
}

ScriptedReply BlynkServer::transfer(const QJsonObject &body)
{
    const qint64 id = body.value(u"userId"_s).toInteger();
    const qint64 target = body.value(u"targetOrgId"_s).toInteger();
    if (!orgs.contains(target))
        return bad(404, u"Target organization is not found."_s);
    if (!permittedRoles.contains(body.value(u"roleId"_s).toInteger()))
        return bad(400, u"Request with incorrect parameters"_s);
    if (!users.contains(id))
        return bad(400, u"User with identifier %1 is not found."_s.arg(id));
    users[id].org = target;
    users[id].role = body.value(u"roleId"_s).toInteger();
    return jsonReply(201, written(id, users.value(id)));
}

ScriptedReply BlynkServer::changeRole(const ScriptedRequest &request)
{
    const qint64 id = number(request, u"userId"_s);
    const qint64 role = number(request, u"roleId"_s);
    if (!request.body.isEmpty())
        return bad(400, u"Request with incorrect parameters"_s);
    if (!users.contains(id))
        return bad(404, u"User with identifier %1 is not found or belong to another organization."_s.arg(id));
    if (!permittedRoles.contains(role))
        return bad(404, u"Role is not found."_s);
    users[id].role = role;
    return jsonReply(200, written(id, users.value(id)));
}

} // namespace Rollcall
