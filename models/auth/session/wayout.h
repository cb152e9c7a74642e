#pragma once

#include "models/auth/settings/signinjson.h"
#include "models/net/secret/secretbytes.h"

namespace Rollcall {

/// How a sign-in is taken back at its server: kept beside the refresh token, as by then the connection may lead elsewhere or be
/// gone. Holds no secret.
struct WayOut {
    SignInSettings signIn;
    NetworkSettings network;
    QString proxyPlace = {};  ///< SecretPlaces::proxy then.
    QDateTime since = {};     ///< When the server could not be reached for it the first time; invalid: it was not asked yet.

    /// Nobody waits longer for a server to come back.
    static constexpr qint64 patienceInDays = 30;

    SecretBytes toBytes() const;
    /// Nothing for what is none.
    static std::optional<WayOut> fromBytes(const SecretBytes &bytes);
};

} // namespace Rollcall
