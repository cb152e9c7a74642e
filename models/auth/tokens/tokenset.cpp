#include "models/auth/tokens/tokenset.h"

#include <QDebug>

namespace Rollcall {

QDebug operator<<(QDebug debug, const TokenSet &tokens)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "TokenSet(" << tokens.access << ", refresh " << tokens.refresh << ", expires " << tokens.expires
                           << ", " << tokens.scopes << ')';
}

} // namespace Rollcall
