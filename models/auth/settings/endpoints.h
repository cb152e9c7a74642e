#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Rollcall {

/// Where a server takes what: from its discovery document or entered by hand. An empty address means "not offered".
struct Endpoints {
    QString issuer; ///< Compared exactly, a trailing slash and all; empty where endpoints are entered by hand without one.
    QUrl authorization;
    QUrl token;
    QUrl deviceAuthorization;
    QUrl revocation;
    QUrl keys; ///< JWKS; without it no ID token can be checked.
    QUrl endSession;
    QUrl userInfo;
    bool announcesIssuer = false; ///< RFC 9207: the redirect must carry `iss`.

    bool operator==(const Endpoints &) const = default;
};

Endpoints endpointsFromJson(const QJsonObject &object);

} // namespace Rollcall
