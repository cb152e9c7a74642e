#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Voluble's wire formats. It speaks one of two dialects, which its deployments do not announce: JSend until March 2020, then
/// bodies after JSON:API. They are told apart by what comes back; see Dialect.
namespace Rollcall::Voluble {

/// How an organization pays for its messages.
enum class Plan { PayAsYouGo, InAdvance };
QString toWire(Plan plan); ///< "PAYG", "PAY_IN_ADVANCE"; a change takes no other spelling.
std::optional<Plan> planFromWire(const QString &word); ///< In any case, as a creation takes it.

/// One request, without address and token.
struct Call {
    QByteArray method;
    QStringList steps; ///< Of the path, plain.
    std::optional<QJsonObject> body = {};
    bool throughProxy = false; ///< To Auth0 through Voluble, which wants an Origin header that it knows.

    bool operator==(const Call &) const = default;
};

/// A new person's profile at Auth0; every field is required there.
struct Identity {
    QString email;
    QString givenName;
    QString familyName;
    QString picture;
};

/// What an organization may be changed to. What is absent stays.
struct OrganizationChanges {
    std::optional<QString> name; ///< 1 to 255 characters; empty ones are ignored by the server.
    std::optional<QString> phone;
    std::optional<Plan> plan;
    std::optional<double> credits; ///< Above 0: the API cannot set them to nothing.

    bool isEmpty() const { return !name && !phone && !plan && !credits; }
};

namespace Calls {

Call listOrganizations();
Call organization(const OrganizationId &id);

/// Without a plan the newer dialect's server dies, and the older one ignores it: leave it out only where the dialect is known.
Call createOrganization(const QString &name, const QString &phone, std::optional<Plan> plan);
Call changeOrganization(const OrganizationId &id, const OrganizationChanges &changes);
Call removeOrganization(const OrganizationId &id);

Call listUsers(const OrganizationId &organization);
Call user(const OrganizationId &organization, const UserId &user);
Call addUser(const OrganizationId &organization, const UserId &user);
Call moveUser(const OrganizationId &organization, const UserId &user); ///< JSend only: from wherever the user is.

/// Neither dialect checks that the user is of this organization: name only ids that were listed under it.
Call removeUser(const OrganizationId &organization, const UserId &user);

/// The caller's own record; `self` is the token's subject.
Call ownUser(const UserId &self);

Call roles();
Call listProfiles(const OrganizationId &organization);
Call profile(const OrganizationId &organization, const UserId &user);
Call createIdentity(const OrganizationId &organization, const Identity &identity);
Call removeIdentity(const OrganizationId &organization, const UserId &user);
Call resetPassword(const OrganizationId &organization, const UserId &user);
Call giveRoles(const OrganizationId &organization, const UserId &user, const QList<RoleId> &roles); ///< Adds; takes none away.

} // namespace Calls
} // namespace Rollcall::Voluble
