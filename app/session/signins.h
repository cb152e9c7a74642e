#pragma once

#include "app/session/places.h"
#include "models/auth/session/connectionlog.h"
#include "models/auth/session/signinsession.h"
#include "models/net/time/completion.h"
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

    /// Where the secrets of a connection as it is given would go; of a draft too.
    SecretPlaces places(const Connection &connection) const;
    /// As whom somebody is signed in to the place that the connection leads to now; nothing when that was another one.
    std::optional<LastSignIn> last(const ConnectionId &id) const;

    /// When a connection leads elsewhere, what was kept for the earlier place is dropped, and taken back at that server where it
    /// answers. Answers when that is done: once with a sentence about it, empty when there was nothing. Stopped: it is dropped all
    /// the same.
    Task<QString> settled(ConnectionId id, std::stop_token stop);

    /// Whoever still needs a session that is replaced takes it over; otherwise it goes.
    using Heir = std::function<void(std::unique_ptr<SignInSession> &replaced)>;
    void setHeir(Heir heir) { m_heir = std::move(heir); }

    /// The network is back, the computer woke, or a person asked.
    void retryAll();
    void lockAll();
    void unlockAll();

Q_SIGNALS:
    void statusChanged(const Rollcall::ConnectionId &id);
    /// What could not be reached may be there again.
    void retried();

private:
    /// The way out of an earlier place.
    struct Leaving {
        Completion<QString> done;
        std::stop_source stop;
    };
    struct Entry {
        QString kind;
        QJsonObject settings; ///< Those that a sign-in or a directory is made from.
        SecretPlaces places;
        QJsonObject last;
        int writing = 0; ///< Own sign-ins and sign-outs that are on their way to the file.
        std::unique_ptr<ConnectionLog> log = std::make_unique<ConnectionLog>();
        std::unique_ptr<SignInSession> session;
        std::shared_ptr<Leaving> leaving; ///< The one under way.
        QString told;                     ///< Of the last one, until somebody has asked.
    };

    void update();
    void make(Entry &entry, const Connection &connection);
    void follow(Entry &entry, const QJsonObject &last);
    static std::optional<LastSignIn> lastOf(const QJsonObject &stored, const SecretPlaces &places);
    void takeUp(const Entry &entry);
    Task<void> keep(ConnectionId id, QJsonObject last);
    void drop(Entry entry);
    QList<SecretKey> keptForOthers(const ConnectionId &id) const;
    void leave(const ConnectionId &id, SignInSession *earlier);
    /// Takes back what was set aside, as its WayOut says; what the server did not hear of stays for the next start.
    Task<Result<void>> farewell(SecretKey wayOut, std::stop_token stop);
    Task<Result<void>> farewellNow(SecretKey wayOut, std::stop_token stop);
    void left(const ConnectionId &id, const std::shared_ptr<Leaving> &leaving, const QString &sentence);
    void release(std::unique_ptr<SignInSession> session);
    void makeSession(Entry &entry, const ConnectionId &id, const ConnectionKind &ofKind);
    Task<void> leaveNow(ConnectionId id, QPointer<SignInSession> earlier, std::shared_ptr<Leaving> leaving);
    const ConnectionKind *kind(const QString &key) const;

    Parts m_parts;
    std::map<ConnectionId, Entry> m_entries;
    Heir m_heir;
    QSet<QString> m_farewells; ///< Under way.
    bool m_isStarted = false;
    bool m_isLocked = false;
};

} // namespace Rollcall
