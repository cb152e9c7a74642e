#include "models/auth/secrets/secretplaces.h"

namespace Rollcall {

QString SecretPlaces::of(SecretKey::Kind kind) const
{
    switch (kind) {
    case SecretKey::Kind::RefreshToken:
    case SecretKey::Kind::ClientSecret:
    case SecretKey::Kind::PastedToken:
    case SecretKey::Kind::WayOut:
        return signIn;
    case SecretKey::Kind::SecondClientSecret:
        return secondClient;
    case SecretKey::Kind::ProxyPassword:
        return proxy;
    case SecretKey::Kind::SigningKey:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Rollcall
