#pragma once

#include "models/auth/secrets/secretstore.h"
#include "models/directory/connectionkind.h"
#include "models/remote/transmit/transmitapi.h"

namespace Rollcall::Transmit {

/// What the connection dialog asks for; the fields of the network are added by whoever puts the kinds together.
ConnectionKind connectionKind();

/// A connection's settings as the directory wants them.
Settings settingsFrom(const QJsonObject &settings);

/// Both credentials: that of the sign-in, and the other one where the connection has it, whose secret is kept under `second`.
Parts partsFrom(const SecretKey &second, const QJsonObject &settings, ApiClient::Parts api, SecretStore *secrets);

} // namespace Rollcall::Transmit
