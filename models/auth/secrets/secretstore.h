#pragma once

#include "models/domain/error.h"
#include "models/domain/id.h"
#include "models/net/secret/secretbytes.h"

#include <qcorotask.h>
#include <QObject>

#include <optional>
#include <stop_token>

namespace Rollcall {

/// Names one secret of one connection.
struct SecretKey {
    enum class Kind {
        RefreshToken,
        ClientSecret,
        PastedToken,
        ProxyPassword,
        SigningKey,
        SecondClientSecret, ///< Of an API that wants two clients.
        WayOut, ///< How the refresh token of the same place is taken back, see wayout.h.
    };

    ConnectionId connection;
    Kind kind = Kind::RefreshToken;
    QString place = {}; ///< Whom it is for, see SecretPlaces; letters and digits.

    /// "ID/refresh-token", or "ID/refresh-token@PLACE": what the keychain and the index call it.
    QString toString() const;
    static std::optional<SecretKey> fromString(const QString &name);
    /// "proxy-password": a secret's name without its connection.
    static std::optional<Kind> kindNamed(const QString &name);

    bool operator==(const SecretKey &) const = default;
};

/// Where secrets are kept. Nothing here ever writes one to a plain file.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing when there is no such secret. Storage when the place cannot be asked, Cancelled when a person gave up waiting.
    virtual QCoro::Task<Result<std::optional<SecretBytes>>> read(SecretKey key, std::stop_token stop) = 0;

    virtual QCoro::Task<Result<void>> write(SecretKey key, SecretBytes secret, std::stop_token stop) = 0;

    /// NotFound when there is none, or when the place is locked and does not say so: a locked keyring answers just alike.
    virtual QCoro::Task<Result<void>> remove(SecretKey key, std::stop_token stop) = 0;

    /// From now on read() does not give it out, over a restart too. It stays for whoever takes it back at its server, until remove();
    /// where nothing outlives the program, it goes at once.
    virtual QCoro::Task<Result<void>> setAside(SecretKey key, std::stop_token stop) { return remove(std::move(key), std::move(stop)); }
};

} // namespace Rollcall
