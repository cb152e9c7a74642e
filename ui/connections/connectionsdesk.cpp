#include "ui/connections/connectionsdesk.h"

#include "models/auth/settings/signinjson.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

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

Connection accepting(Connection connection, const QList<TlsFault> &faults)
{
    NetworkSettings network = networkSettingsOf(connection.settings);
    for (const TlsFault &fault : faults) {
        if (!network.acceptedFaults.contains(fault))
            network.acceptedFaults.append(fault);
    }
    setSetting(connection.settings, u"network.accepted"_s, toJson(network).value("accepted"_L1));
    return connection;
}

Task<Result<void>> removeWithSecrets(ConnectionsDesk *desk, ConnectionId id)
{
    if (SignInSession *session = desk->sessionOf(id)) {
        // What the server says of it is not worth keeping a connection for.
        const auto left = co_await session->signOut(false, std::stop_token());
        Q_UNUSED(left)
    }
    const QList<SecretKey> keys = desk->vault.keysOf(id);
    const auto forgotten = co_await desk->vault.removeAll(keys, std::stop_token());
    if (!forgotten)
        co_return passOn(forgotten);
    const auto removed = co_await desk->connections.remove(id);
    co_return removed;
}

} // namespace Rollcall
