#pragma once

#include "models/auth/session/connectionlog.h"
#include "models/auth/session/signinsession.h"
#include "models/auth/settings/signinjson.h"
#include "models/workspace/connections/connections.h"
#include "models/workspace/leases/leases.h"

namespace Rollcall {

/// One SignInSession for each connection that can be signed in to, made from its settings and made anew when they change.
/// What a sign-in leaves for the next start is kept with the connection, and taken up when another process wrote it.
class Signins final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    struct Parts {
        Connections &connections;
        QList<ConnectionKind> kinds;
        SecretVault &vault;
        Timing &timing;
        Leases *leases = nullptr; ///< None: this process alone.
        AuthorizationCodeFlow::Browser browser;
    };

    explicit Signins(Parts parts, QObject *parent = nullptr);
    ~Signins() override;

    /// nullptr where there is no way to sign in. The same object until the connection's settings change; another one by the time
    /// that Connections::changed is told to those who connected later than this.
    SignInSession *session(const ConnectionId &id) const;
    /// What the connection has asked its servers; nullptr when there is no such connection. The same object as long as it is there.
    ConnectionLog *log(const ConnectionId &id) const;

    /// Takes up what earlier runs left, for all of them and for those that come; waits for nothing. Removes from the keychain
    /// what could not be removed before.
    void start();
    /// Takes up one, for a program that needs no other.
    Task<Result<void>> start(ConnectionId id, std::stop_token stop);

    /// The network is back, the computer woke, or a person asked.
    void retryAll();
    void lockAll();
    void unlockAll();

Q_SIGNALS:
    void statusChanged(const Rollcall::ConnectionId &id);

private:
    struct Entry {
        QString kind;
        QJsonObject settings; ///< Without the last sign-in.
        QJsonObject last;
        int writing = 0; ///< Own sign-ins and sign-outs that are on their way to the file.
        std::unique_ptr<ConnectionLog> log = std::make_unique<ConnectionLog>();
        std::unique_ptr<SignInSession> session;
    };

    void update();
    void make(Entry &entry, const Connection &connection);
    void follow(Entry &entry, const QJsonObject &last);
    void takeUp(const Entry &entry);
    Task<void> keep(ConnectionId id, QJsonObject last);
    void drop(Entry entry);
    const ConnectionKind *kind(const QString &key) const;

    Parts m_parts;
    std::map<ConnectionId, Entry> m_entries;
    bool m_isStarted = false;
    bool m_isLocked = false;
};

} // namespace Rollcall
