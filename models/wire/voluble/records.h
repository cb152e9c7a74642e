#pragma once

#include "models/domain/member.h"
#include "models/domain/organization.h"
#include "models/domain/role.h"

#include <QJsonObject>

namespace Rollcall::Voluble {

enum class Dialect { JSend, JsonApi };

/// By the body of any answer of the API itself: a `status` word stands for JSend, `data` or `errors` without it for the other.
/// Nothing when it could be either.
std::optional<Dialect> dialectOf(const QJsonObject &body);
/// The same of a refusal that is no JSON: only JSend's check of scopes answers so, the newer dialect's refusals are always JSON.
std::optional<Dialect> dialectOfText(int status, const QByteArray &body);

/// What is under `data`: an array, or one object, whichever the server felt like. Entries that are no objects are left out.
QList<QJsonObject> itemsOf(const QJsonObject &body);

/// What the server has of an organization. Credits and plan are in its metadata under these names, where there are any.
struct OrganizationRecord {
    Organization organization;
    QJsonObject raw;
};
inline const QString creditsKey = QStringLiteral("credits");
inline const QString planKey = QStringLiteral("plan");

/// A user row: an id and the one organization, or none.
struct UserRecord {
    UserId id;
    OrganizationId organization;
    QDateTime created;
    QJsonObject raw;
};

// Nothing when there is no id; whatever else is missing or of another type is taken for empty.
std::optional<OrganizationRecord> organizationFrom(const QJsonObject &item);
std::optional<UserRecord> userFrom(const QJsonObject &item);

/// Auth0's own records, which come without an envelope.
std::optional<User> profileFrom(const QJsonObject &item);
std::optional<Role> roleFrom(const QJsonObject &item);

} // namespace Rollcall::Voluble
