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

SignInSettings signInSettingsOf(const ConnectionKind &kind, const QJsonObject &settings)
{
    return signInFromJson(kind.signIn ? kind.signIn(settings) : settings);
}

NetworkSettings networkSettingsOf(const QJsonObject &settings)
{
    return networkFromJson(settings.value("network"_L1).toObject());
}

Task<Result<void>> removeWithSecrets(ConnectionsDesk *desk, ConnectionId id)
{
    if (SignInSession *session = desk->sessionOf(id)) {
        // What the server says of it is not worth keeping a connection for.
        const auto left = co_await session->signOut(false, std::stop_token());
        Q_UNUSED(left)
    }
    using Kind = SecretKey::Kind;
    const QList<Kind> all{Kind::RefreshToken, Kind::ClientSecret, Kind::PastedToken, Kind::ProxyPassword};
    for (const Kind kind : all) {
        const SecretKey key{id, kind};
        const auto forgotten = co_await desk->vault.remove(key, std::stop_token());
        if (!forgotten)
            co_return passOn(forgotten);
    }
    const auto removed = co_await desk->connections.remove(id);
    co_return removed;
}

QString freeName(const Connections &connections, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; connections.named(name); ++number)
        name = u"%1 (%2)"_s.arg(wanted.left(72)).arg(number);
    return name;
}

} // namespace Rollcall
