#pragma once

#include "models/auth/secrets/secretstore.h"

namespace Rollcall {

/// Where the secrets of a connection may be sent, one fingerprint for each: of the server and the client that they are for. A
/// secret is found only under the place it was kept for, so that one for an earlier address never reaches a later one.
struct SecretPlaces {
    QString signIn = {};       ///< Issuer, endpoints, address of the API and client id.
    QString secondClient = {}; ///< The same with the second client's id.
    QString proxy = {};        ///< Host, port, kind and user.

    /// Empty for a secret that is sent nowhere.
    QString of(SecretKey::Kind kind) const;

    bool operator==(const SecretPlaces &) const = default;
};

} // namespace Rollcall
