#pragma once

#include "app/session/kinds.h"
#include "app/session/workspacesession.h"
#include "models/workspace/workspace.h"

namespace Rollcall {

class MirroredDirectory;

/// The remote directories of this process, one for each connection whose kind has one: mirrored in a file of its own, open
/// whether or not somebody is signed in, and brought up to date when somebody is.
class Remotes final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this; the connections are read already.
    struct Parts {
        Connections &connections;
        Signins &signins;
        SecretVault &vault;
        Timing &timing;
        Leases *leases; ///< None: this process alone.
        Workspace &workspace;
        DataFolder folder;
    };
    explicit Remotes(Parts parts, QObject *parent = nullptr);
    Remotes(const DataFolder &folder, WorkspaceSession &session, Workspace &workspace, QObject *parent = nullptr);
    ~Remotes() override;

    /// For a program that stays: opens all there are, and from then on follows connections and sign-ins and syncs by itself.
    /// Answers when what is kept here can be read; waits for no server.
    Task<void> openAll();
    /// One, for a command: NotFound, Unsupported for a kind without a directory, else the errors of Store::open().
    Task<Result<OpenDirectory *>> open(ConnectionId id);
    /// The connections that have a directory, in the person's order.
    QList<ConnectionId> connections() const;
    /// Why what is kept of it here could not be opened; nothing when it could.
    std::optional<Error> fault(const ConnectionId &id) const;

    /// Removes what is kept here of the directories that a connection has led to, but for one. Nobody of this process has it open.
    static void removeMirrors(const DataFolder &folder, const ConnectionId &id, const QString &kept);

private:
    struct Entry {
        QPointer<SignInSession> session;
        QPointer<HttpClient> http;
        std::shared_ptr<Budget> budget; ///< Stays, whatever becomes of the sign-in.
        int opening = 0;                ///< The latest attempt; an older one gives up.
        bool mayAsk = false;            ///< Somebody is signed in, and it is not locked.
        bool waits = false;             ///< To be opened anew, when its changes have come back.
        QString file;                   ///< Of the mirror.
        std::unique_ptr<SignInSession> replaced; ///< What those changes are made with.
        std::optional<Error> fault;
    };

    static Actor actorOf(const SignInSession *session);
    QString fileOf(const Connection &connection) const;
    const Adapter *adapterOf(const Connection &connection) const;
    std::unique_ptr<MirroredDirectory> make(const Connection &connection, const Adapter &adapter, Entry &entry);
    void reopen(const ConnectionId &id);
    void inherit(std::unique_ptr<SignInSession> &replaced);
    MirroredDirectory *mirrored(const ConnectionId &id) const;
    void update();
    void forget(const ConnectionId &id);
    void follow(OpenDirectory *directory);
    void signInChanged(const ConnectionId &id);

    Parts m_parts;
    QList<Adapter> m_adapters;
    std::map<ConnectionId, Entry> m_entries;
    bool m_follows = false;
};

} // namespace Rollcall
