#pragma once

#include <QByteArray>
#include <QString>

namespace Rollcall::Blynk {

/// What Blynk takes in place of a password: Base64(SHA-256(password ‖ SHA-256(lower-case e-mail))), the password first and the inner
/// hash as 32 raw bytes; 44 characters. The salt is no secret, so whoever has this can sign in: treat it like the password.
QByteArray passwordHash(const QString &email, QByteArrayView password);

} // namespace Rollcall::Blynk
