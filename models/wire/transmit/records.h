#pragma once

#include "models/domain/member.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace Rollcall::Transmit {

// What the server sends, as ours. Nothing when there is no id; whatever else is missing, `null` or of another type is empty.

struct OrganizationRecord {
    Organization organization;
    QJsonObject raw;
};
std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item);

/// Where somebody stands. The API keeps three switches apart, and so do we.
struct Standing {
    QString account;           ///< Of the user in the whole tenant: "Active", "Disabled", "Pending".
    bool enabled = true;       ///< Of the membership.
    bool isSuspended = false;  ///< Of the member in the organization's applications (2026).

    MemberStatus status() const;
    QString ownStatus() const; ///< What is off besides the applications here, which is the usual meaning of a suspension.
};
namespace OwnStatus {
inline const QString account = QStringLiteral("Disabled");
inline const QString membership = QStringLiteral("Membership disabled");
}

struct MemberRecord {
    User user;
    Membership membership;
    Standing standing;
    QHash<ApplicationId, QList<RoleId>> applicationRoles; ///< With every application that the member is assigned to.
    QSet<ApplicationId> suspendedIn;
    QList<RoleId> namedRoles; ///< All that stand beside the member: those of the organization, and maybe those of applications too.
    QJsonObject raw;
};
/// `organization` stands in where the item names none.
std::optional<MemberRecord> memberFrom(const QJsonObject &item, const OrganizationId &organization);

struct UserRecord {
    User user;
    QString status;
    QJsonObject raw;
};
std::optional<UserRecord> userFrom(const QJsonObject &item);

std::optional<Application> applicationFrom(const QJsonObject &item);

/// `application` stands in where the item names none.
std::optional<Role> roleFrom(const QJsonObject &item, const ApplicationId &application);
std::optional<RoleGroup> roleGroupFrom(const QJsonObject &item, const ApplicationId &application);

/// What an organization has of one application: the middle of the chain role → group → organization.
struct Assigned {
    QList<RoleGroup> groups;
    QList<Role> organizationRoles; ///< The built-in ones; their ids are read from here, never guessed.
    QList<RoleId> roles;           ///< Assigned straight (2026).
};
Assigned assignedFrom(const QJsonObject &result, const ApplicationId &application);

/// What is under `result`: an object, an array, or nothing.
QJsonValue resultOf(const QJsonObject &body);
/// The first text of this name anywhere inside, for answers whose shape nobody wrote down. Empty when there is none.
QString textNamed(const QString &name, const QJsonValue &value);

/// A number of seconds or milliseconds since 1970, or ISO 8601.
QDateTime timeFrom(const QJsonValue &value);

} // namespace Rollcall::Transmit
