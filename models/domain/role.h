#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QStringList>

namespace Rollcall {

/// A named collection of permissions. It belongs to an organization, to an application, or (both empty) to the directory.
struct Role {
    RoleId id;
    QString name; ///< 1 to 100 characters, unique within where the role belongs.
    QString description;
    QStringList permissions; ///< Words as in permissions.h, sorted, each once.
    OrganizationId organization;
    ApplicationId application;
    bool builtIn = false; ///< Cannot be edited or deleted; needs no role group.
    QDateTime created;

    bool operator==(const Role &) const = default;
};

/// Roles that are made available together to the organizations that the group is assigned to.
struct RoleGroup {
    RoleGroupId id;
    QString name; ///< 1 to 100 characters, unique in the directory.
    QString description;
    ApplicationId application; ///< When set, the group counts only in organizations that have the application.
    QList<RoleId> roles;
    QList<OrganizationId> organizations;
    QDateTime created;

    bool operator==(const RoleGroup &) const = default;
};

/// Ids of the roles that every embedded directory has from its first start.
namespace BuiltInRole {
RoleId owner();        ///< "Organization Owner": organization:owner
RoleId administrator(); ///< "Organization Admin"
RoleId support();      ///< "Support": reads, changes nothing
RoleId member();       ///< "Member"
QList<Role> all();     ///< With names and permissions, in that order.
}

} // namespace Rollcall
