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
    case SecretKey::Kind::WayOut:
        return u"way-out"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<SecretKey::Kind> SecretKey::kindNamed(const QString &name)
{
    for (const Kind kind : {Kind::RefreshToken, Kind::ClientSecret, Kind::PastedToken, Kind::ProxyPassword, Kind::SigningKey,
                            Kind::SecondClientSecret, Kind::WayOut}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString SecretKey::toString() const
{
    const QString name = connection.toString() + u'/' + nameOf(kind);
    return place.isEmpty() ? name : name + u'@' + place;
}

std::optional<SecretKey> SecretKey::fromString(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    const qsizetype at = name.indexOf(u'@', slash + 1);
    const auto kind = slash > 0 ? kindNamed(name.mid(slash + 1, at < 0 ? -1 : at - slash - 1)) : std::nullopt;
    if (!kind || at == name.size() - 1)
        return std::nullopt;
    return SecretKey{ConnectionId(name.left(slash)), *kind, at < 0 ? QString() : name.sliced(at + 1)};
}

} // namespace Rollcall
