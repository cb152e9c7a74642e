#include "models/auth/tokens/tokenset.h"

#include <QDebug>

namespace Rollcall {

QString personOf(const Identity &identity)
{
    for (const QString &name : {identity.name, identity.email, identity.subject}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

QString organizationOf(const Identity &identity)
{
    return identity.organizationName.isEmpty() ? identity.organizationId : identity.organizationName;
}

QDebug operator<<(QDebug debug, const TokenSet &tokens)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "TokenSet(" << tokens.access << ", refresh " << tokens.refresh << ", expires " << tokens.expires
                           << ", " << tokens.scopes << ')';
}

} // namespace Rollcall
