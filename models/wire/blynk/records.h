#pragma once

#include "models/domain/member.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"
#include "models/wire/blynk/numbers.h"

#include <QJsonObject>

namespace Rollcall::Blynk {

/// What the server has of an organization. What we have no field for is in its metadata under Blynk's own names (description, tz,
/// unitSystem, address, isActive), where there is any.
struct OrganizationRecord {
    Organization organization;
    QJsonObject raw;
};

/// A user, who is in exactly one organization with exactly one role. Items of a list tell id, name, address, role and organization.
struct UserRecord {
    User user;
    Membership membership;
    bool isWhole = false; ///< With status, phone and so on, as the user's own page tells them.
    QJsonObject raw;
};

/// A page of a list: `{"content":[…],"totalElements":N}`, or a list that stands alone.
struct ListPage {
    QList<QJsonObject> items;
    qint64 came = 0; ///< Entries, also those that are no objects and were left out.
    /// Of all pages, where the server says it. A list that stands alone is whole, unless it is as long as a page.
    std::optional<qint64> total;

    qint64 strange() const { return came - items.size(); }
};

/// Membership::ownStatus of somebody whose status the server did not tell.
inline const QString unknownStatus = QStringLiteral("Unknown");

// Nothing when there is no id; whatever else is missing or of another type is taken for empty.
std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item);
std::optional<UserRecord> userFrom(const QJsonObject &item);

/// Nothing when there is no list.
std::optional<ListPage> pageFrom(const QJsonValue &body);

/// Admin, Staff and User have the numbers 1 to 3. What custom roles are called Blynk tells no service account: "Role #4".
Role roleOf(const RoleId &id);
QList<Role> knownRoles();

} // namespace Rollcall::Blynk
