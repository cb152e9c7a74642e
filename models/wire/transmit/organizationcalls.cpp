#include "models/wire/transmit/callparts.h"

namespace Rollcall::Transmit::Calls {

using namespace Qt::StringLiterals;

namespace {

QStringList organizations(const QStringList &rest = {})
{
    return path(QStringList{u"organizations"_s} + rest);
}

QStringList assigned(const ApplicationId &application, const OrganizationId &id, const QStringList &rest)
{
    return path(QStringList{u"applications"_s, application.toString(), u"organizations"_s, id.toString()} + rest);
}

QStringList managed(const OrganizationId &parent, const ApplicationId &application)
{
    return organizations({parent.toString(), u"applications"_s, application.toString(), u"managed-organizations"_s});
}

/// `domain` is deprecated and still required where `domains` is; some servers know only one of them.
void putDomains(QJsonObject &body, const QStringList &domains)
{
    body.insert(u"domain"_s, domains.value(0));
    body.insert(u"domains"_s, QJsonArray::fromStringList(domains));
}

QJsonObject bodyOf(const NewOrganization &organization)
{
    QJsonObject body{{u"name"_s, organization.name}};
    putDomains(body, organization.domains);
    if (!organization.aliasName.isEmpty())
        body.insert(u"alias_name"_s, organization.aliasName);
    if (!organization.enabled)
        body.insert(u"enabled"_s, false);
    return body;
}

QList<QPair<QString, QString>> queryOf(const ListPage &page)
{
    QList<QPair<QString, QString>> query{{u"limit"_s, QString::number(page.limit)}, {u"offset"_s, QString::number(page.offset)},
                                         // New ones come last, so that nothing moves to an earlier page.
                                         {u"sort_field"_s, u"created_at"_s}, {u"sort_order"_s, u"asc"_s}};
    if (!page.search.isEmpty())
        query.append({u"search"_s, page.search});
    return query;
}

} // namespace

Call createOrganization(const NewOrganization &organization)
{
    QJsonObject body = bodyOf(organization);
    body.insert(u"app_ids"_s, idsOf(organization.applications));
    return {u"createOrganization"_s, Credential::Management, "POST", organizations(), {}, body};
}

Call listOrganizations()
{
    return {u"getAllOrganizations"_s, Credential::Management, "GET", organizations()};
}

Call organizationsNamed(const QString &name)
{
    return {u"getAllOrganizations"_s, Credential::Management, "GET", organizations(), {{u"name"_s, name}}};
}

Call organization(const OrganizationId &id)
{
    return {u"getOrganization"_s, Credential::Management, "GET", organizations({id.toString()})};
}

Call changeOrganization(const OrganizationId &id, const OrganizationChanges &changes)
{
    QJsonObject body;
    putIfSet(body, u"name"_s, changes.name);
    putIfSet(body, u"alias_name"_s, changes.aliasName);
    putIfSet(body, u"enabled"_s, changes.enabled);
    if (changes.domains)
        putDomains(body, *changes.domains);
    return {u"updateOrganization"_s, Credential::Management, "PUT", organizations({id.toString()}), {}, body};
}

Call removeOrganization(const OrganizationId &id)
{
    return {u"deleteOrganization"_s, Credential::Management, "DELETE", organizations({id.toString()})};
}

Call organizationByName(const QString &name)
{
    return {u"getOrganizationByName"_s, Credential::Management, "GET", organizations({u"name"_s, name})};
}

Call addApplications(const OrganizationId &id, const QList<ApplicationId> &applications)
{
    return {u"addAppsToOrganization"_s, Credential::Management, "PUT", organizations({id.toString(), u"apps"_s}), {},
            QJsonObject{{u"app_ids"_s, idsOf(applications)}}};
}

Call removeApplications(const OrganizationId &id, const QList<ApplicationId> &applications)
{
    return {u"removeAppsFromOrganization"_s, Credential::Management, "DELETE", organizations({id.toString(), u"apps"_s}), {},
            QJsonObject{{u"app_ids"_s, idsOf(applications)}}};
}

Call uploadLogo(const OrganizationId &id, const QByteArray &image)
{
    return {u"uploadLogo"_s, Credential::Management, "POST", organizations({id.toString(), u"logo"_s}), {}, {}, image};
}

Call organizationConfig(const OrganizationId &id, const QString &tenant)
{
    return {u"getOrganizationConfig"_s, Credential::Management, "GET", organizations({id.toString(), u"config"_s}),
            {{u"tenant_id"_s, tenant}}};
}

Call createManagedOrganization(const OrganizationId &parent, const ApplicationId &application, const NewOrganization &organization)
{
    return {u"createManagedOrganization"_s, Credential::Management, "POST", managed(parent, application), {}, bodyOf(organization)};
}

Call managedOrganizations(const OrganizationId &parent, const ApplicationId &application, const ListPage &page)
{
    return {u"getAllManagedOrganization"_s, Credential::Management, "GET", managed(parent, application), queryOf(page)};
}

Call organizationsOf(const ApplicationId &application, const ListPage &page)
{
    return {u"getOrganizationsByApp"_s, Credential::Management, "GET",
            path({u"manage"_s, u"apps"_s, application.toString(), u"organizations"_s}), queryOf(page)};
}

Call setRoleGroups(const ApplicationId &application, const OrganizationId &id, const QList<RoleGroupId> &groups)
{
    return {u"setAssignedRoleGroups"_s, Credential::Management, "POST", assigned(application, id, {u"role-groups"_s, u"set"_s}), {},
            QJsonObject{{u"role_group_ids"_s, idsOf(groups)}}};
}

Call roleGroupsOf(const ApplicationId &application, const OrganizationId &id)
{
    return {u"getAssignedRoleGroups"_s, Credential::Management, "GET", assigned(application, id, {u"role-groups"_s})};
}

Call setRolesAndGroups(const ApplicationId &application, const OrganizationId &id, const QList<RoleId> &roles,
                       const QList<RoleGroupId> &groups)
{
    return {u"setAssignedRolesAndGroups"_s, Credential::Management, "POST", assigned(application, id, {u"roles-and-groups"_s, u"set"_s}),
            {}, QJsonObject{{u"role_ids"_s, idsOf(roles)}, {u"role_group_ids"_s, idsOf(groups)}}};
}

Call rolesAndGroupsOf(const ApplicationId &application, const OrganizationId &id)
{
    return {u"getAssignedRolesAndGroups"_s, Credential::Management, "GET", assigned(application, id, {u"roles-and-groups"_s})};
}

} // namespace Rollcall::Transmit::Calls
