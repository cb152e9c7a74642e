#pragma once

#include "models/directory/change.h"

namespace Rollcall {

/// A temporary password and its Argon2id string (libsodium's own form).
struct TemporaryPassword {
    OneTimeSecret password;
    QByteArray hash;
};

/// Five groups of four letters and digits that are not mistaken for one another, 87 bits, from the system's generator;
/// hashed with Argon2id, 19 MiB and two passes (OWASP's least). Takes tens of milliseconds: never on the main thread,
/// never inside a write transaction. The hash is empty when there was not enough memory.
TemporaryPassword makeTemporaryPassword();

/// 256 random bits as base64url, for a link.
QString randomToken();

} // namespace Rollcall
