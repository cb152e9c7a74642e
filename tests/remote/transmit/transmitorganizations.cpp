// Organizations of the contract server.

#include "models/remote/common/edits.h"
#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Remote::textsOf;
using Transmit::Credential;

namespace {

constexpr qint64 firstDay = 1'700'000'000; // of organizations, in seconds

} // namespace

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
        return create(body, {}, textsOf(body.value(u"app_ids"_s)));
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
    const QStringList domains = textsOf(body.value(u"domains"_s));
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
    if (body.contains(u"domains"_s))
        org.domains = textsOf(body.value(u"domains"_s));
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
