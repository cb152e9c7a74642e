#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Transmit::Credential;

TransmitServer::TransmitServer() : m_faults(&http, shape())
{
    http.onOthers([this](const Request &request) { return answered(request); });
    ownApplication = addApplication(u"Shop"_s);
}

ScriptedReply TransmitServer::answered(const Request &request)
{
    return m_faults.answered(request, [this](const Request &asked) { return done(asked); });
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
        member.organizationRoles = {organizationRoles.at(1)};
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
            if (isShown(it.key(), steps.at(1)))
                result.insert(it.key(), QJsonArray::fromStringList(it->value(steps.at(1)).organizationRoles));
        }
        return users.contains(steps.at(1)) ? good(result) : bad(404, u"Member not found"_s);
    }
    if (steps.first() == u"sessions"_s && request.method == "DELETE") {
        sessions.remove(steps.value(1));
        return jsonReply(204, {});
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
    const qsizetype told = request.parameter(isUsers ? u"page_offset"_s : u"offset"_s).toLongLong();
    const int asked = request.parameter(isUsers ? u"page_limit"_s : u"limit"_s).toInt();
    if (asked > (isUsers ? 10'000 : 1000))
        return bad(400, QJsonArray{u"limit must not be greater than 1000"_s});
    const qsizetype limit = std::min(asked == 0 ? 1000 : asked, mostOnAPage);
    const qsizetype offset = countsPages ? told * limit : told;
    if (refusesBeyond && offset > 0 && offset >= ids.size())
        return bad(400, QJsonArray{u"page_offset is beyond the end"_s});
    QJsonArray items;
    for (const QString &id : ids.mid(offset, limit))
        items.append(isUsers ? shownUser(id) : shownOrganization(id));
    return jsonReply(200, QJsonObject{{u"result"_s, items}, {u"total_count"_s, ids.size()},
                                      {u"page_info"_s, QJsonObject{{u"has_next_page"_s, offset + limit < ids.size()},
                                                                   {u"has_previous_page"_s, offset > 0}}}});
}

} // namespace Rollcall
