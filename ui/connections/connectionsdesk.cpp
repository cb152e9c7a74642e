#include "ui/connections/connectionsdesk.h"

#include <algorithm>

namespace Rollcall {

const ConnectionKind *ConnectionsDesk::kind(const QString &key) const
{
    const auto found = std::ranges::find(kinds, key, &ConnectionKind::key);
    return found == kinds.end() ? nullptr : &*found;
}

QList<ConnectionKind> ConnectionsDesk::madeKinds() const
{
    QList<ConnectionKind> made = kinds;
    made.removeIf([](const ConnectionKind &kind) { return !kind.isMade; });
    return made;
}

bool ConnectionsDesk::offersDirectories() const
{
    return std::ranges::any_of(kinds, [](const ConnectionKind &kind) { return kind.isMade && kind.hasDirectory; });
}

Task<Result<void>> removeWithSecrets(ConnectionsDesk *desk, ConnectionId id)
{
    if (SignInSession *session = desk->sessionOf(id)) {
        // What the server says of it is not worth keeping a connection for.
        const auto left = co_await session->signOut(false, std::stop_token());
        Q_UNUSED(left)
    }
    const QList<SecretKey> keys = SecretKey::all(id);
    for (const SecretKey &key : keys) {
        const auto forgotten = co_await desk->vault.remove(key, std::stop_token());
        if (!forgotten)
            co_return passOn(forgotten);
    }
    const auto removed = co_await desk->connections.remove(id);
    co_return removed;
}

} // namespace Rollcall
