// Applications, roles and role groups of the contract server.

#include "models/remote/common/edits.h"
#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Remote::textsOf;
using Transmit::Credential;

QJsonObject TransmitServer::shownRole(const QString &id) const
{
    const RoleRow role = roles.value(id);
    return {{u"role_id"_s, id},
            {u"role_name"_s, role.name},
            {u"display_name"_s, role.displayName},
            {u"description"_s, role.description},
            {u"permissions"_s, QJsonArray::fromStringList(role.permissions)},
            {u"app_id"_s, role.application}};
}

QJsonObject TransmitServer::shownGroup(const QString &id) const
{
    const GroupRow group = groups.value(id);
    QJsonArray inside;
    for (const QString &role : group.roles)
        inside.append(shownRole(role));
    return {{u"group_id"_s, id}, {u"name"_s, group.name}, {u"display_name"_s, group.displayName}, {u"description"_s, group.description},
            {u"roles"_s, inside}};
}

ScriptedReply TransmitServer::application(const Request &request, const QStringList &steps)
{
    if (claimsOf(request).isEmpty())
        return bad(401, u"Unauthorized"_s);
    if (steps.value(0) == u"list"_s) {
        QJsonArray items;
        for (auto it = applications.begin(); it != applications.end(); ++it)
            items.append(QJsonObject{{u"app_id"_s, it.key()}, {u"tenant_id"_s, u"tenant"_s}, {u"app_name"_s, *it}, {u"app_description"_s, QString()}});
        return good(items);
    }
    if (const auto refusal = refuses(request, Credential::Management))
        return *refusal;
    if (!applications.contains(steps.value(0)))
        return bad(404, u"Application not found"_s);
    if (steps.value(1) == u"roles"_s)
        return roleCall(request, steps.at(0), steps.value(2));
    if (steps.value(1) == u"role-groups"_s)
        return groupCall(request, steps.at(0), steps.mid(2));
    if (steps.value(1) != u"organizations"_s || steps.size() < 4)
        return noRoute(request);
    if (!orgs.value(steps.at(2)).applications.contains(steps.at(0)))
        return bad(404, u"Organization not found"_s);
    if (steps.at(3) == u"members"_s && steps.size() == 6)
        return managedMember(request, steps);
    return reachCall(request, steps.at(0), steps.at(2), steps.mid(3));
}

ScriptedReply TransmitServer::roleCall(const Request &request, const QString &application, const QString &id)
{
    const QJsonObject body = jsonOf(request.body).toObject();
    if (id.isEmpty() && request.method == "GET") {
        QJsonArray items;
        for (auto it = roles.begin(); it != roles.end(); ++it) {
            if (it->application == application)
                items.append(shownRole(it.key()));
        }
        return good(items);
    }
    if (id.isEmpty()) {
        const QString name = body.value(u"role_name"_s).toString();
        if (name.isEmpty())
            return bad(400, QJsonArray{u"role_name should not be empty"_s});
        for (const RoleRow &role : std::as_const(roles)) {
            if (role.application == application && role.name == name)
                return bad(409, u"Role already exists"_s);
        }
        const QString made = addRole(application, name);
        roles[made].displayName = body.value(u"display_name"_s).toString();
        roles[made].description = body.value(u"description"_s).toString();
        roles[made].permissions = textsOf(body.value(u"permissions"_s));
        return good(QJsonObject{{u"result"_s, tellsNewRole ? shownRole(made) : QJsonObject()}}, 201);
    }
    if (roles.value(id).application != application)
        return bad(404, u"Role not found"_s);
    if (request.method == "GET")
        return good(shownRole(id));
    if (request.method == "DELETE") {
        roles.remove(id);
        for (GroupRow &group : groups)
            group.roles.removeAll(id);
        return jsonReply(202, {});
    }
    RoleRow &role = roles[id];
    role.name = body.value(u"role_name"_s).toString(role.name);
    role.displayName = body.value(u"display_name"_s).toString(role.displayName);
    role.description = body.value(u"description"_s).toString(role.description);
    if (body.contains(u"permissions"_s))
        role.permissions = textsOf(body.value(u"permissions"_s));
    return good(QJsonObject(), 202);
}

ScriptedReply TransmitServer::groupCall(const Request &request, const QString &application, const QStringList &rest)
{
    const QJsonObject body = jsonOf(request.body).toObject();
    if (rest.isEmpty() && request.method == "GET") {
        QJsonArray items;
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (it->application == application)
                items.append(shownGroup(it.key()));
        }
        return good(items);
    }
    if (rest.isEmpty()) {
        const QString name = body.value(u"name"_s).toString();
        if (name.isEmpty() || !body.value(u"role_ids"_s).isArray())
            return bad(400, QJsonArray{u"name and role_ids are required"_s});
        for (const GroupRow &group : std::as_const(groups)) {
            if (group.application == application && group.name == name)
                return bad(409, u"Role group already exists"_s);
        }
        const QString id = addGroup(application, name, textsOf(body.value(u"role_ids"_s)));
        groups[id].displayName = body.value(u"display_name"_s).toString();
        groups[id].description = body.value(u"description"_s).toString();
        return good(shownGroup(id), 201);
    }
    const QString id = rest.first();
    if (groups.value(id).application != application)
        return bad(404, u"Role group not found"_s);
    if (request.method == "DELETE") {
        groups.remove(id);
        for (QMap<QString, Given> &apps : given) {
            for (Given &one : apps)
                one.groups.removeAll(id);
        }
        return jsonReply(204, {});
    }
    GroupRow &group = groups[id];
    if (rest.value(1) == u"roles"_s && rest.value(2) == u"set"_s) {
        group.roles = textsOf(body.value(u"role_ids"_s));
        return jsonReply(202, {});
    }
    if (body.contains(u"role_ids"_s) && !body.value(u"role_ids"_s).isArray())
        return bad(400, QJsonArray{u"role_ids must be an array"_s});
    group.name = body.value(u"name"_s).toString(group.name);
    group.displayName = body.value(u"display_name"_s).toString(group.displayName);
    group.description = body.value(u"description"_s).toString(group.description);
    return good(shownGroup(id));
}

ScriptedReply TransmitServer::reachCall(const Request &request, const QString &application, const QString &organization, const QStringList &rest)
{
    const bool isNewer = rest.value(0) == u"roles-and-groups"_s;
    if ((!isNewer && rest.value(0) != u"role-groups"_s) || (isNewer && !isOf2026))
        return noRoute(request);
    Given &own = given[organization][application];
    if (rest.value(1) == u"set"_s && request.method == "POST") {
        const QJsonObject body = jsonOf(request.body).toObject();
        const QStringList wanted = textsOf(body.value(u"role_group_ids"_s));
        for (const QString &id : wanted) {
            if (groups.value(id).application != application)
                return bad(404, u"Role group not found"_s);
        }
        own.groups = wanted;
        own.roles = isNewer ? textsOf(body.value(u"role_ids"_s)) : QStringList();
        return jsonReply(202, {});
    }
    if (rest.size() != 1 || request.method != "GET")
        return noRoute(request);
    QJsonArray shown;
    for (const QString &id : std::as_const(own.groups))
        shown.append(shownGroup(id));
    QJsonArray defaults;
    for (const QString &id : organizationRoles)
        defaults.append(QJsonObject{{u"role_id"_s, id}, {u"role_name"_s, id}});
    QJsonObject result{{u"role_groups"_s, shown}, {u"default_organization_roles"_s, defaults}};
    QJsonArray straight;
    for (const QString &id : std::as_const(own.roles))
        straight.append(shownRole(id));
    if (isNewer)
        result.insert(u"roles"_s, straight);
    return good(result);
}

} // namespace Rollcall
