#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace Rollcall {

/// A key pair that signs tokens for tests.
class SigningKey final
{
public:
    enum class Kind { Rs256, Es256, EdDsa, WeakRsa };

    SigningKey(Kind kind, const QString &kid);
    ~SigningKey();

    QJsonObject publicKey() const;
    QByteArray sign(const QJsonObject &claims, const QJsonObject &header = {}) const;

    /// "none" and HS256 with the public key as the secret: what an attacker sends.
    static QByteArray unsignedToken(const QJsonObject &claims);
    QByteArray hmacToken(const QJsonObject &claims) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Rollcall
