#include "models/auth/secrets/secretstore.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

QString SecretKey::toString() const
{
    switch (kind) {
    case Kind::RefreshToken:
        return connection.toString() + u"/refresh-token"_s;
    case Kind::ClientSecret:
        return connection.toString() + u"/client-secret"_s;
    case Kind::PastedToken:
        return connection.toString() + u"/pasted-token"_s;
    case Kind::ProxyPassword:
        return connection.toString() + u"/proxy-password"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Rollcall
