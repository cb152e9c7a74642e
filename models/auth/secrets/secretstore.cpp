#include "models/auth/secrets/secretstore.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(SecretKey::Kind kind)
{
    switch (kind) {
    case SecretKey::Kind::RefreshToken:
        return u"refresh-token"_s;
    case SecretKey::Kind::ClientSecret:
        return u"client-secret"_s;
    case SecretKey::Kind::PastedToken:
        return u"pasted-token"_s;
    case SecretKey::Kind::ProxyPassword:
        return u"proxy-password"_s;
    case SecretKey::Kind::SigningKey:
        return u"signing-key"_s;
    case SecretKey::Kind::SecondClientSecret:
        return u"second-client-secret"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<SecretKey> SecretKey::all(const ConnectionId &connection)
{
    return {{connection, Kind::RefreshToken},
            {connection, Kind::ClientSecret},
            {connection, Kind::PastedToken},
            {connection, Kind::ProxyPassword},
            {connection, Kind::SigningKey},
            {connection, Kind::SecondClientSecret}};
}

QString SecretKey::toString() const
{
    return connection.toString() + u'/' + nameOf(kind);
}

std::optional<SecretKey> SecretKey::fromString(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    for (const SecretKey &key : all(ConnectionId(name.left(slash)))) {
        if (slash > 0 && key.toString() == name)
            return key;
    }
    return std::nullopt;
}

} // namespace Rollcall
