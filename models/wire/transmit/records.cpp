#include "models/wire/transmit/records.h"

#include "models/wire/transmit/values.h"

#include <QJsonArray>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QList<T> idList(const QJsonValue &array)
{
    QList<T> ids;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        if (const T id(value.toString()); !id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

/// Roles are objects, and ids alone in some examples.
QList<RoleId> roleIds(const QJsonValue &array)
{
    QList<RoleId> ids;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values) {
        const RoleId id(value.isObject() ? text(value.toObject(), u"role_id"_s) : value.toString());
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void readMembership(MemberRecord &record, const QJsonObject &information)
{
    Membership &membership = record.membership;
    membership.title = text(information, u"title"_s);
    membership.department = text(information, u"department"_s);
    membership.manager = text(information, u"manager"_s);
    membership.since = timeFrom(information.value(u"added_at"_s));
    record.standing.enabled = information.value(u"enabled"_s).toBool(true);
    const QJsonArray applications = information.value(u"assigned_apps"_s).toArray();
    for (const QJsonValue &value : applications) {
        const QJsonObject application = value.toObject();
        if (const ApplicationId id(text(application, u"app_id"_s)); !id.isEmpty())
            record.applicationRoles.insert(id, roleIds(application.value(u"roles"_s)));
        if (application.value(u"suspended"_s).toBool()) {
            record.suspendedIn.insert(ApplicationId(text(application, u"app_id"_s)));
            record.standing.isSuspended = true;
        }
    }
    record.standing.isSuspended = record.standing.isSuspended || information.value(u"suspended"_s).toBool();
}

} // namespace

MemberStatus Standing::status() const
{
    const bool isOff = account.compare(u"Disabled"_s, Qt::CaseInsensitive) == 0 || !enabled || isSuspended;
    if (isOff)
        return MemberStatus::Suspended;
    return account.compare(u"Pending"_s, Qt::CaseInsensitive) == 0 ? MemberStatus::Pending : MemberStatus::Active;
}

QString Standing::ownStatus() const
{
    if (account.compare(u"Disabled"_s, Qt::CaseInsensitive) == 0)
        return OwnStatus::account;
    return enabled ? QString() : OwnStatus::membership;
}

std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item)
{
    const OrganizationId id(text(item, u"organization_id"_s));
    if (id.isEmpty())
        return std::nullopt;
    OrganizationRecord record;
    Organization &organization = record.organization;
    organization.id = id;
    organization.name = text(item, u"name"_s);
    organization.displayName = text(item, u"alias_name"_s);
    organization.domains = texts(item, u"domains"_s);
    if (const QString domain = text(item, u"domain"_s); organization.domains.isEmpty() && !domain.isEmpty())
        organization.domains = {domain};
    organization.applications = idList<ApplicationId>(item.value(u"app_ids"_s));
    organization.parent = OrganizationId(text(item, u"managing_organization_id"_s));
    organization.status = item.value(u"enabled"_s).toBool(true) ? OrganizationStatus::Active : OrganizationStatus::Suspended;
    organization.created = timeFrom(item.value(u"created_at"_s));
    record.raw = item;
    return record;
}

std::optional<UserRecord> userFrom(const QJsonObject &item)
{
    const UserId id(text(item, u"user_id"_s));
    if (id.isEmpty())
        return std::nullopt;
    UserRecord record;
    record.user = profileFrom(item);
    record.user.id = id;
    record.status = text(item, u"status"_s);
    record.raw = item;
    return record;
}

std::optional<MemberRecord> memberFrom(const QJsonObject &item, const OrganizationId &organization)
{
    const auto user = userFrom(item);
    if (!user)
        return std::nullopt;
    MemberRecord record;
    record.user = user->user;
    record.standing.account = user->status;
    record.standing.isSuspended = item.value(u"suspended"_s).toBool();
    record.membership.user = record.user.id;
    record.membership.organization = organization;
    readMembership(record, item.value(u"organization_information"_s).toObject());
    record.namedRoles = roleIds(item.value(u"roles"_s));
    record.membership.roles = record.namedRoles;
    for (const QList<RoleId> &roles : std::as_const(record.applicationRoles)) {
        for (const RoleId &role : roles) {
            if (!record.membership.roles.contains(role))
                record.membership.roles.append(role);
        }
    }
    std::sort(record.membership.roles.begin(), record.membership.roles.end());
    record.membership.status = record.standing.status();
    record.membership.ownStatus = record.standing.ownStatus();
    record.membership.statusChanged = timeFrom(item.value(u"status_changed_at"_s));
    record.raw = item;
    return record;
}

std::optional<Application> applicationFrom(const QJsonObject &item)
{
    const ApplicationId id(text(item, u"app_id"_s));
    if (id.isEmpty())
        return std::nullopt;
    Application application;
    application.id = id;
    application.name = text(item, u"app_name"_s);
    if (application.name.isEmpty())
        application.name = id.toString();
    return application;
}

std::optional<Role> roleFrom(const QJsonObject &item, const ApplicationId &application)
{
    const RoleId id(text(item, u"role_id"_s));
    if (id.isEmpty())
        return std::nullopt;
    Role role;
    role.id = id;
    // What the portal calls the name is the display name; the other one is the value that applications see.
    role.name = text(item, u"display_name"_s);
    if (role.name.isEmpty())
        role.name = text(item, u"role_name"_s);
    if (role.name.isEmpty())
        role.name = id.toString();
    role.description = text(item, u"description"_s);
    role.permissions = texts(item, u"permissions"_s);
    role.permissions.sort();
    const QString owner = text(item, u"app_id"_s);
    role.application = owner.isEmpty() ? application : ApplicationId(owner);
    role.created = timeFrom(item.value(u"created_at"_s));
    return role;
}

std::optional<RoleGroup> roleGroupFrom(const QJsonObject &item, const ApplicationId &application)
{
    const RoleGroupId id(text(item, u"group_id"_s));
    if (id.isEmpty())
        return std::nullopt;
    RoleGroup group;
    group.id = id;
    group.name = text(item, u"display_name"_s);
    if (group.name.isEmpty())
        group.name = text(item, u"name"_s);
    group.description = text(item, u"description"_s);
    group.application = application;
    group.roles = roleIds(item.value(u"roles"_s));
    return group;
}

Assigned assignedFrom(const QJsonObject &result, const ApplicationId &application)
{
    Assigned assigned;
    const QJsonArray groups = result.value(u"role_groups"_s).toArray();
    for (const QJsonValue &value : groups) {
        if (const auto group = roleGroupFrom(value.toObject(), application))
            assigned.groups.append(*group);
    }
    const QJsonArray defaults = result.value(u"default_organization_roles"_s).toArray();
    for (const QJsonValue &value : defaults) {
        if (auto role = roleFrom(value.toObject(), {})) {
            role->builtIn = true;
            role->application = {};
            assigned.organizationRoles.append(*role);
        }
    }
    assigned.roles = roleIds(result.value(u"roles"_s));
    return assigned;
}

} // namespace Rollcall::Transmit
