#pragma once

#include "models/auth/secrets/secretplaces.h"
#include "models/directory/connectionkind.h"

namespace Rollcall {

/// Where the secrets of a connection may be sent, and which directory is mirrored for it (SecretPlaces::signIn). Names, colours,
/// scopes and the like change none of it.
SecretPlaces placesOf(const Connection &connection, const ConnectionKind &kind);

/// The fingerprint of server and client with the address that a person knows them by, as OpenDirectory::destination() has it.
QString destinationOf(const QString &fingerprint, const Connection &connection, const ConnectionKind &kind);

} // namespace Rollcall
