#pragma once

#include "models/wire/blynk/numbers.h"

#include <QJsonObject>
#include <QPair>
#include <QStringList>

/// Blynk's wire formats (its Platform API for organizations). All ids stand in the query or the body, none in the path.
namespace Rollcall::Blynk {

/// One request, without address and token. Without steps it names something by an id that Blynk cannot have, and is not sent.
struct Call {
    QByteArray method;
    QStringList steps; ///< Of the path, plain.
    QList<QPair<QString, QString>> query = {};
    std::optional<QJsonObject> body = {};

    bool operator==(const Call &) const = default;
};

/// Postal address of a new user. What is empty is left out.
struct Address {
    QString fullAddress;
    QString city;
    QString country;
    QString state;
    QString zip;

    bool operator==(const Address &) const = default;
};

/// A new user; what is empty is left out. See passwordHash().
struct NewUser {
    QString email;
    QByteArray passwordHash;
    QString name;
    QString title;
    QString nickName;
    QString phone;
    QString timeZone;
    Address address;
};

struct NewOrganization {
    QString name;
    QString type; ///< One of organizationTypes().
    OrganizationId parent;
    QString description;
    QString phone;
    QString timeZone;
    QString unitSystem; ///< "IMPERIAL", "METRIC"
};

QStringList organizationTypes(); ///< "ROOT", "BUSINESS", "PERSONAL", …
QStringList unitSystems();

/// Pages count from 0. Old servers take 1 to 100 items a page, newer ones up to 1,000.
inline constexpr int pageSize = 100;

namespace Calls {

Call profile(); ///< The token's own organization.
Call organization(const OrganizationId &id);
Call searchOrganizations(const QString &text, int page);
/// Known from a changelog only: its parameters are a guess, and what it answers has to be looked at.
Call subOrganizations(const OrganizationId &parent, int page);
Call createOrganization(const NewOrganization &made);
/// Where it wants the new name is not described, so it stands in query and body.
Call renameOrganization(const OrganizationId &id, const QString &name);
Call removeOrganization(const OrganizationId &id);

Call listUsers(int page, bool withSubOrganizations); ///< Of the token's own organization: there is no other.
Call searchUsers(const QString &text, int page);
Call user(const UserId &id);

/// Makes an organization below "Clients" and the user in it; answers 204 without a body, also when the user was there already.
Call createUser(const NewUser &made, const QString &organizationName);
Call createUserIn(const OrganizationId &organization, const RoleId &role, const NewUser &made); ///< 201 with the user.
/// Sends a letter. Inviting needs an address that no Blynk account anywhere has.
Call inviteUser(const OrganizationId &organization, const RoleId &role, const QString &email, const QString &name,
                const QString &locale);
Call registerUser(const QString &email, const QString &locale); ///< 204; sends a letter with a link.
Call transferUser(const UserId &user, const OrganizationId &target, const RoleId &role);
Call changeRole(const UserId &user, const RoleId &role);

} // namespace Calls
} // namespace Rollcall::Blynk
