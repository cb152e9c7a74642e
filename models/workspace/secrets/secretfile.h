#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <QList>
#include <QString>

namespace Rollcall {

/// A one-time secret and whose it is.
struct NamedSecret {
    QString name;
    OneTimeSecret secret;
};

/// A file of one-time secrets that a passphrase opens, for those of many. JSON, so that other programs can open it too:
///
///     {"format": "rollcall-secrets", "version": 1,
///      "kdf": "argon2id13", "operations": 3, "memory": 268435456, "salt": BASE64,
///      "cipher": "xsalsa20-poly1305", "nonce": BASE64, "box": BASE64}
///
/// The key is crypto_pwhash() of the passphrase's UTF-8 with these numbers, and the box crypto_secretbox_easy() (libsodium) of
/// a JSON array of {"name": …, "secret": …} in UTF-8.
namespace SecretFile {

constexpr int shortestPassphrase = 12; ///< Letters.

/// Invalid, with a sentence for the person, when a passphrase is too short or typed differently.
Result<void> checkPassphrase(const QString &passphrase, const QString &again);

// Both take about a second and 256 MiB of memory: not on the main thread.

/// Readable by its owner alone (0600), and in its place only when it is whole. Storage, or Invalid for the passphrase.
Result<void> write(const QString &path, const QList<NamedSecret> &secrets, const OneTimeSecret &passphrase);
/// Forbidden with another passphrase or when somebody changed the file, Invalid when it is none, Storage when it cannot be read.
Result<QList<NamedSecret>> read(const QString &path, const OneTimeSecret &passphrase);

} // namespace SecretFile
} // namespace Rollcall
