#pragma once

#include "models/auth/session/connectionlog.h"
#include "models/auth/session/signinsession.h"
#include "models/workspace/connections/connections.h"

namespace Rollcall {

/// What everything about connections is made from; app/ puts it together, and all of it outlives the windows.
struct ConnectionsDesk {
    Connections &connections;
    QList<ConnectionKind> kinds;
    SecretVault &vault;
    Timing &timing;
    /// How somebody signs in there: the same object until the settings or the proxy's password change. Another one is there by
    /// the time that Connections::changed is told or the old one is destroyed. nullptr where there is no way to sign in.
    std::function<SignInSession *(const ConnectionId &)> session;
    /// What it has asked its servers; as long as the connection is there.
    std::function<ConnectionLog *(const ConnectionId &)> log = {};
    /// Why its directory could not be opened; nothing when it could, or has none.
    std::function<std::optional<Error>(const ConnectionId &)> fault = {};
    /// Why it cannot be edited or removed right now: somebody works in its directory. Empty when it can.
    std::function<QString(const ConnectionId &)> whyItStays = {};
    /// Where its secrets would be sent, as it is given: with other places they are dropped.
    std::function<SecretPlaces(const Connection &)> places = {};

    /// nullptr for a kind that this version does not know.
    const ConnectionKind *kind(const QString &key) const;
    /// Those that a person may add.
    QList<ConnectionKind> madeKinds() const;
    /// Whether a person may add a connection that lists organizations and members.
    bool offersDirectories() const;
    SignInSession *sessionOf(const ConnectionId &id) const { return session ? session(id) : nullptr; }
    ConnectionLog *logOf(const ConnectionId &id) const { return log ? log(id) : nullptr; }
};

/// The connection, with these faults of certificates accepted besides those that were.
Connection accepting(Connection connection, const QList<TlsFault> &faults);

/// Signs out, forgets every secret, then removes the connection. A server that does not answer stops nothing.
Task<Result<void>> removeWithSecrets(ConnectionsDesk *desk, ConnectionId id);

} // namespace Rollcall
