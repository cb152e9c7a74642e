#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Transmit Security's B2B identity API ("Mosaic"). What is known of it are specifications of 2025 and 2026; where they differ,
/// both are spoken.
namespace Rollcall::Transmit {

/// Whose token a call carries: that of a management application, which opens the whole tenant, or that of an ordinary one.
enum class Credential { Management, Application };
QString toKey(Credential credential); ///< "management", "application"
std::optional<Credential> credentialFromKey(const QString &key);

/// One request, without host and token.
struct Call {
    QString name; ///< The operation in the specification ("createOrganization"), by which its credential may be overridden.
    Credential credential = Credential::Management; ///< As the specification wants it.
    QByteArray method;
    QStringList steps; ///< Of the path below the API's base ("…/cis"), plain.
    QList<QPair<QString, QString>> query = {};
    std::optional<QJsonObject> body = {};
    QByteArray logo = {}; ///< An upload, in place of a body.

    bool operator==(const Call &) const = default;
};

struct NewOrganization {
    QString name;
    QString aliasName;
    QStringList domains; ///< At least one.
    QList<ApplicationId> applications; ///< At least one; not sent for a managed one, which is of one application.
    bool enabled = true;
};

/// What is absent stays. There is no call that replaces the applications: they are added and taken away.
struct OrganizationChanges {
    std::optional<QString> name;
    std::optional<QString> aliasName;
    std::optional<QStringList> domains;
    std::optional<bool> enabled;

    bool isEmpty() const { return !name && !aliasName && !domains && !enabled; }
};

/// A role or a role group that is made or changed. What is absent stays, or has its default.
struct RoleFields {
    std::optional<QString> name; ///< The identifier that applications see.
    std::optional<QString> displayName;
    std::optional<QString> description;
    std::optional<QStringList> permissions; ///< Of a role.
    std::optional<QList<RoleId>> roles;     ///< Of a role group.

    bool isEmpty() const { return !name && !displayName && !description && !permissions && !roles; }
};

/// A page of a paged list.
struct ListPage {
    int limit = 1000; ///< At most 1000 of organizations, 10,000 of users.
    qint64 offset = 0;
    QString search = {};
};

namespace Calls {

// Organizations: the seventeen operations.
Call createOrganization(const NewOrganization &organization);
Call listOrganizations();
Call organizationsNamed(const QString &name); ///< The list of 2026 with its query; an older server answers with all of them.
Call organization(const OrganizationId &id);
Call changeOrganization(const OrganizationId &id, const OrganizationChanges &changes);
Call removeOrganization(const OrganizationId &id);
Call organizationByName(const QString &name);
Call addApplications(const OrganizationId &id, const QList<ApplicationId> &applications);
Call removeApplications(const OrganizationId &id, const QList<ApplicationId> &applications); ///< A DELETE with a body.
Call uploadLogo(const OrganizationId &id, const QByteArray &image);
Call organizationConfig(const OrganizationId &id, const QString &tenant); ///< 2025 only.
Call createManagedOrganization(const OrganizationId &parent, const ApplicationId &application, const NewOrganization &organization);
Call managedOrganizations(const OrganizationId &parent, const ApplicationId &application, const ListPage &page);
Call organizationsOf(const ApplicationId &application, const ListPage &page);
Call setRoleGroups(const ApplicationId &application, const OrganizationId &id, const QList<RoleGroupId> &groups); ///< Replaces.
Call roleGroupsOf(const ApplicationId &application, const OrganizationId &id);
Call setRolesAndGroups(const ApplicationId &application, const OrganizationId &id, const QList<RoleId> &roles,
                       const QList<RoleGroupId> &groups); ///< 2026; replaces both.
Call rolesAndGroupsOf(const ApplicationId &application, const OrganizationId &id); ///< 2026.

// Members. A member's id is the user's.
Call createOrAssignMember(const OrganizationId &organization, const QJsonObject &member);
Call listMembers(const OrganizationId &organization);
Call findMembers(const OrganizationId &organization, const QString &search); ///< A SCIM expression; see scimEquals().
Call member(const OrganizationId &organization, const UserId &user);
Call changeMembership(const OrganizationId &organization, const UserId &user, const QJsonObject &membership); ///< `enabled` is true unless sent.
Call changeProfile(const OrganizationId &organization, const UserId &user, const QJsonObject &profile);
Call removeMember(const OrganizationId &organization, const UserId &user);
Call setMemberRoles(const ApplicationId &application, const OrganizationId &organization, const UserId &user,
                    const QList<RoleId> &roles); ///< Replaces those of this application.
Call organizationsOfMember(const UserId &user);
Call suspendMember(const ApplicationId &application, const OrganizationId &organization, const UserId &user, bool suspended); ///< 2026.

// Roles and role groups, each of one application.
Call listRoles(const ApplicationId &application);
Call createRole(const ApplicationId &application, const RoleFields &fields);
Call changeRole(const ApplicationId &application, const RoleId &role, const RoleFields &fields);
Call removeRole(const ApplicationId &application, const RoleId &role);
Call listRoleGroups(const ApplicationId &application);
Call createRoleGroup(const ApplicationId &application, const RoleFields &fields);
Call changeRoleGroup(const ApplicationId &application, const RoleGroupId &group, const RoleFields &fields);
Call removeRoleGroup(const ApplicationId &application, const RoleGroupId &group);
Call setRolesOfGroup(const ApplicationId &application, const RoleGroupId &group, const QList<RoleId> &roles); ///< Replaces.

// Applications, users, sessions.
Call listApplications();
Call listUsers(const ListPage &page);
Call user(const UserId &id);
Call userByEmail(const QString &email);
Call userByPhone(const QString &phone);
Call userByUsername(const QString &username);
Call changeUser(const UserId &id, const QJsonObject &fields); ///< Merges; `status` among them.
Call removeUser(const UserId &id); ///< From the tenant.
Call setPassword(const UserId &id, const QString &password); ///< Temporary; for a user who has one.
Call firstPassword(const UserId &id, const QString &password, const QString &username); ///< Temporary; for a user without one.
Call sessions(const UserId &id);
Call endSessions(const UserId &id); ///< All of them.

} // namespace Calls

/// `field eq "value"`, escaped.
QString scimEquals(const QString &field, const QString &value);

} // namespace Rollcall::Transmit
