#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Transmit::Credential;

namespace {

constexpr qint64 firstDay = 1'700'000'000; // of organizations, in seconds

} // namespace

TransmitServer::TransmitServer() : m_faults(&http, shape())
{
    http.onOthers([this](const Request &request) {
        return m_faults.answered(request, [this](const Request &asked) { return done(asked); });
    });
    ownApplication = addApplication(u"Shop"_s);
}

ContractShape TransmitServer::shape() const
{
    ContractShape shape;
    shape.items = u"result"_s;
    shape.wrong = {{u"organization_id"_s, 7}, {u"user_id"_s, QJsonArray()}, {u"role_id"_s, 7}, {u"app_id"_s, QJsonObject()}};
    shape.refusedToken = [this] { return bad(401, u"Unauthorized"_s); };
    shape.fault = [this] { return bad(500, u"Internal server error"_s); };
    return shape;
}

QString TransmitServer::nextId(const QString &prefix)
{
    // Ids are opaque and hold what paths must encode or leave alone.
    return u"%1_x-%2.y"_s.arg(prefix).arg(++m_number, 6, 10, QLatin1Char('0'));
}

QString TransmitServer::addApplication(const QString &name)
{
    const QString id = nextId(u"app"_s);
    applications.insert(id, name);
    return id;
}

QString TransmitServer::addOrganization(const QString &name, const QStringList &apps)
{
    const QString id = nextId(u"org"_s);
    orgs.insert(id, {.name = name, .domains = {name.toLower().remove(u' ') + u".example"_s}, .applications = apps, .order = m_number});
    return id;
}

QString TransmitServer::addUser(const QString &email)
{
    const QString id = nextId(u"user"_s);
    users.insert(id, {.profile = {{u"email"_s, email}}, .status = u"Active"_s});
    return id;
}

void TransmitServer::addMember(const QString &organization, const QString &user, const QString &application, const QStringList &roles)
{
    Member &member = members[organization][user];
    member.roles[application] = roles;
    if (member.organizationRoles.isEmpty())
        member.organizationRoles = {organizationRoles.last()};
}

QString TransmitServer::addRole(const QString &application, const QString &name)
{
    const QString id = nextId(u"role"_s);
    roles.insert(id, {.name = name, .displayName = name, .application = application});
    return id;
}

QString TransmitServer::addGroup(const QString &application, const QString &name, const QStringList &inside)
{
    const QString id = nextId(u"group"_s);
    groups.insert(id, {.name = name, .displayName = name, .roles = inside, .application = application});
    return id;
}

QString TransmitServer::organizationNamed(const QString &name) const
{
    for (auto it = orgs.begin(); it != orgs.end(); ++it) {
        if (it->name == name)
            return it.key();
    }
    return {};
}

QStringList TransmitServer::usersOf(const QString &email) const
{
    QStringList found;
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it->profile.value(u"email"_s).toString() == email)
            found.append(it.key());
    }
    return found;
}

bool TransmitServer::reaches(const QString &organization, const QString &role) const
{
    if (organizationRoles.contains(role))
        return true;
    const Given all = given.value(organization).value(roles.value(role).application);
    return all.roles.contains(role)
           || std::any_of(all.groups.begin(), all.groups.end(), [&](const QString &id) { return groups.value(id).roles.contains(role); });
}

SecretBytes TransmitServer::token(Credential credential)
{
    const bool isManaged = credential == Credential::Management;
    QJsonObject claims{{u"client_id"_s, Transmit::toKey(credential)}, {u"tid"_s, u"tenant"_s}, {u"jti"_s, ++m_number}};
    if (isManaged)
        claims.insert(u"role"_s, QJsonArray{u"Admin"_s});
    else
        claims.insert(u"app_id"_s, ownApplication);
    QByteArray text = unsignedJwt(claims);
    return SecretBytes::taken(text);
}

int TransmitServer::writes() const
{
    return static_cast<int>(written().size());
}

QStringList TransmitServer::written() const
{
    QStringList lines;
    for (const Request &request : http.requests) {
        if (request.method != "GET" && !request.path.endsWith(u"/oidc/token"_s))
            lines += QString::fromLatin1(request.method) + u' ' + request.path.mid(4);
    }
    return lines;
}

ScriptedReply TransmitServer::good(const QJsonValue &result, int status) const
{
    return jsonReply(status, QJsonObject{{u"result"_s, result}});
}

ScriptedReply TransmitServer::bad(int status, const QJsonValue &message, const QString &code) const
{
    QJsonObject body{{u"message"_s, message}, {u"error_code"_s, status}};
    if (!code.isEmpty())
        body.insert(u"ts_error_code"_s, code);
    return jsonReply(status, body);
}

ScriptedReply TransmitServer::noRoute(const Request &request) const
{
    return bad(404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
}

std::optional<ScriptedReply> TransmitServer::refuses(const Request &request, Credential wanted) const
{
    const QString client = claimsOf(request).value(u"client_id"_s).toString();
    if (client.isEmpty())
        return bad(401, u"Unauthorized"_s);
    if (client == Transmit::toKey(wanted) || (managesMembers && wanted == Credential::Application))
        return std::nullopt;
    return bad(403, u"Forbidden resource"_s);
}

ScriptedReply TransmitServer::tokens(const Request &request)
{
    const QString client = request.field(u"client_id"_s);
    const auto credential = Transmit::credentialFromKey(client);
    if (request.method != "POST" || request.field(u"grant_type"_s) != u"client_credentials"_s)
        return bad(400, u"Bad request"_s);
    if (!credential || request.field(u"client_secret"_s) != u"secret of "_s + client)
        return jsonReply(400, QJsonObject{{u"error"_s, u"invalid_client"_s}, {u"error_description"_s, u"client authentication failed"_s}});
    return jsonReply(200, QJsonObject{{u"access_token"_s, token(*credential).toPlainText()}, {u"token_type"_s, u"Bearer"_s},
                                      {u"expires_in"_s, 3600}});
}

ScriptedReply TransmitServer::done(const Request &request)
{
    if (request.path == u"/oidc/token"_s || request.path == u"/cis/oidc/token"_s)
        return tokens(request);
    const QStringList steps = request.path.split(u'/', Qt::SkipEmptyParts).mid(2);
    if (!request.path.startsWith(u"/cis/v1/"_s) || steps.isEmpty())
        return noRoute(request);
    if (steps.first() == u"organizations"_s)
        return organizations(request, steps.mid(1));
    if (steps.first() == u"applications"_s)
        return application(request, steps.mid(1));
    const QString client = claimsOf(request).value(u"client_id"_s).toString();
    if (client.isEmpty())
        return bad(401, u"Unauthorized"_s);
    if (steps.first() == u"manage"_s && steps.value(1) == u"apps"_s && steps.value(3) == u"organizations"_s) {
        if (const auto refusal = refuses(request, Credential::Management))
            return *refusal;
        QStringList ids = orgs.keys();
        ids.removeIf([&](const QString &id) { return !orgs.value(id).applications.contains(steps.at(2)); });
        return pageOf(request, ids);
    }
    if (const auto refusal = refuses(request, Credential::Application))
        return *refusal;
    if (steps.first() == u"members"_s && steps.value(2) == u"organizations"_s) {
        QJsonObject result;
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (it->contains(steps.at(1)))
                result.insert(it.key(), QJsonArray::fromStringList(it->value(steps.at(1)).organizationRoles));
        }
        return good(result);
    }
    if (steps.first() == u"sessions"_s)
        return good(sessions.value(steps.value(1)));
    if (steps.first() == u"users"_s || steps.first() == u"manage"_s)
        return user(request, steps);
    return noRoute(request);
}

ScriptedReply TransmitServer::pageOf(const Request &request, const QList<QString> &ids) const
{
    const bool isUsers = request.path.endsWith(u"/users"_s);
    const qsizetype offset = request.parameter(isUsers ? u"page_offset"_s : u"offset"_s).toLongLong();
    const int asked = request.parameter(isUsers ? u"page_limit"_s : u"limit"_s).toInt();
    if (asked > (isUsers ? 10'000 : 1000))
        return bad(400, QJsonArray{u"limit must not be greater than 1000"_s});
    const qsizetype limit = std::min(asked == 0 ? 1000 : asked, mostOnAPage);
    QJsonArray items;
    for (const QString &id : ids.mid(offset, limit))
        items.append(isUsers ? shownUser(id) : shownOrganization(id));
    return jsonReply(200, QJsonObject{{u"result"_s, items}, {u"total_count"_s, ids.size()},
                                      {u"page_info"_s, QJsonObject{{u"has_next_page"_s, offset + limit < ids.size()},
                                                                   {u"has_previous_page"_s, offset > 0}}}});
}

QJsonObject TransmitServer::shownOrganization(const QString &id) const
{
    const Org org = orgs.value(id);
    QJsonObject shown{{u"organization_id"_s, id},
                      {u"name"_s, org.name},
                      {u"domain"_s, org.domains.value(0)},
                      {u"domains"_s, QJsonArray::fromStringList(org.domains)},
                      {u"app_ids"_s, QJsonArray::fromStringList(org.applications)},
                      {u"enabled"_s, org.enabled},
                      {u"alias_name"_s, org.alias},
                      {u"created_at"_s, firstDay + org.order}};
    if (!org.parent.isEmpty())
        shown.insert(u"managing_organization_id"_s, org.parent);
    if (!org.logo.isEmpty())
        shown.insert(u"logo_url"_s, u"https://cdn.example/"_s + id);
    return shown;
}

ScriptedReply TransmitServer::organizations(const Request &request, const QStringList &steps)
{
    const bool isOfMembers = steps.value(1) == u"members"_s;
    if (const auto refusal = refuses(request, isOfMembers ? Credential::Application : Credential::Management))
        return *refusal;
    if (steps.isEmpty() && request.method == "POST") {
        const QJsonObject body = jsonOf(request.body).toObject();
        QStringList ids;
        const QJsonArray named = body.value(u"app_ids"_s).toArray();
        for (const QJsonValue &app : named)
            ids.append(app.toString());
        return create(body, {}, ids);
    }
    if (steps.isEmpty() && request.method == "GET") {
        if (isPaged)
            return bad(403, u"Forbidden resource"_s);
        QJsonArray items;
        const QString name = isOf2026 ? request.parameter(u"name"_s) : QString();
        for (auto it = orgs.begin(); it != orgs.end(); ++it) {
            if (name.isEmpty() || it->name == name)
                items.append(shownOrganization(it.key()));
        }
        return good(items);
    }
    if (steps.value(0) == u"name"_s && steps.size() == 2) {
        const QString id = organizationNamed(steps.at(1));
        return id.isEmpty() ? bad(404, u"Organization not found"_s) : good(shownOrganization(id));
    }
    if (!orgs.contains(steps.value(0)))
        return bad(404, u"Organization not found"_s);
    return organization(request, steps.at(0), steps.mid(1));
}

ScriptedReply TransmitServer::create(const QJsonObject &body, const QString &parent, const QStringList &apps)
{
    QJsonArray faults;
    const QString name = body.value(u"name"_s).toString();
    QStringList domains;
    const QJsonArray named = body.value(u"domains"_s).toArray();
    for (const QJsonValue &domain : named)
        domains.append(domain.toString());
    if (name.isEmpty())
        faults.append(u"name should not be empty"_s);
    if (domains.isEmpty() || body.value(u"domain"_s).toString() != domains.first())
        faults.append(u"domain and domains are required"_s);
    if (apps.isEmpty() || std::any_of(apps.begin(), apps.end(), [&](const QString &id) { return !applications.contains(id); }))
        faults.append(u"app_ids must name applications"_s);
    if (!faults.isEmpty())
        return bad(400, faults);
    if (!organizationNamed(name).isEmpty())
        return bad(409, u"Organization already exists"_s, isOf2026 ? u"TS409"_s : QString());
    const QString id = nextId(u"org"_s);
    orgs.insert(id, {.name = name, .domains = domains, .applications = apps, .enabled = body.value(u"enabled"_s).toBool(true),
                     .alias = body.value(u"alias_name"_s).toString(), .parent = parent, .order = m_number});
    return good(shownOrganization(id), 201);
}

ScriptedReply TransmitServer::organization(const Request &request, const QString &id, const QStringList &rest)
{
    const QJsonObject body = jsonOf(request.body).toObject();
    if (rest.value(0) == u"members"_s)
        return rest.size() == 1 ? memberList(request, id) : member(request, id, rest.at(1));
    if (rest.value(0) == u"apps"_s)
        return apps(request, id);
    if (rest.value(0) == u"logo"_s && request.method == "POST") {
        if (!request.headers.value("content-type").startsWith("multipart/form-data") || !request.body.contains("name=\"logo\""))
            return bad(400, u"logo is required"_s);
        orgs[id].logo = request.body;
        return jsonReply(202, {});
    }
    if (rest.value(0) == u"config"_s && !isOf2026)
        return request.parameter(u"tenant_id"_s) == u"tenant"_s ? good(shownOrganization(id)) : bad(404, u"Tenant not found"_s);
    if (rest.value(0) == u"applications"_s && rest.value(2) == u"managed-organizations"_s) {
        if (request.method == "POST")
            return create(body, id, {rest.at(1)});
        QStringList ids = orgs.keys();
        ids.removeIf([&](const QString &one) { return orgs.value(one).parent != id; });
        return pageOf(request, ids);
    }
    if (!rest.isEmpty())
        return noRoute(request);
    if (request.method == "GET")
        return good(shownOrganization(id));
    if (request.method == "DELETE") {
        orgs.remove(id);
        members.remove(id);
        return jsonReply(204, {});
    }
    if (request.method != "PUT")
        return noRoute(request);
    Org &org = orgs[id];
    if (body.contains(u"app_ids"_s))
        return bad(400, QJsonArray{u"property app_ids should not exist"_s});
    if (body.contains(u"domains"_s) != body.contains(u"domain"_s))
        return bad(400, QJsonArray{u"domain and domains are required"_s});
    org.name = body.value(u"name"_s).toString(org.name);
    org.alias = body.value(u"alias_name"_s).toString(org.alias);
    org.enabled = body.value(u"enabled"_s).toBool(org.enabled);
    if (body.contains(u"domains"_s)) {
        org.domains.clear();
        const QJsonArray named = body.value(u"domains"_s).toArray();
        for (const QJsonValue &domain : named)
            org.domains.append(domain.toString());
    }
    return good(shownOrganization(id));
}

ScriptedReply TransmitServer::apps(const Request &request, const QString &id)
{
    const QJsonArray named = jsonOf(request.body).toObject().value(u"app_ids"_s).toArray();
    if (named.isEmpty())
        return bad(400, QJsonArray{u"app_ids should not be empty"_s});
    if (request.method != "PUT" && request.method != "DELETE")
        return noRoute(request);
    QStringList &own = orgs[id].applications;
    for (const QJsonValue &value : named) {
        const QString app = value.toString();
        if (!applications.contains(app))
            return bad(404, u"Application not found"_s);
        own.removeAll(app);
        if (request.method == "PUT")
            own.append(app);
    }
    return jsonReply(204, {});
}

} // namespace Rollcall
