#pragma once

#include "app/session/remotes.h"
#include "models/workspace/mirror/sync.h"
#include "tests/net/awaited.h"
#include "tests/remote/voluble/volubleserver.h"

namespace Rollcall {

/// One program over a data folder.
struct RemotesPortal {
    explicit RemotesPortal(const QString &path) : folder{path + QStringLiteral("/directory.sqlite"), path + QStringLiteral("/settings.ini")}, session(folder)
    {
        if (!finished(session.open()))
            qFatal("The workspace does not open");
        remotes = std::make_unique<Remotes>(folder, session, workspace);
    }

    SignInSession *signIn(const ConnectionId &id) { return session.signins().session(id); }
    OpenDirectory *directory(const ConnectionId &id) { return workspace.find(id); }
    SyncState::Kind state(const ConnectionId &id) { return directory(id)->sync()->state().kind; }
    qint64 people(const ConnectionId &id)
    {
        const auto count = finished(directory(id)->reader().countMembers({}, CountMode::Exact, {}));
        return count ? count->value : -1;
    }
    QString mirrorFile(const ConnectionId &id)
    {
        return folder.mirrorFile(id, session.signins().places(*session.connections().find(id)).signIn);
    }
    Connection save(Connection connection)
    {
        const auto saved = finished(session.connections().save(std::move(connection)));
        return saved ? *saved : Connection();
    }

    void openAll() { finished(done(remotes->openAll())); }
    static QCoro::Task<bool> done(QCoro::Task<void> task)
    {
        co_await task;
        co_return true;
    }

    DataFolder folder;
    WorkspaceSession session;
    Workspace workspace;
    std::unique_ptr<Remotes> remotes;
};

/// A connection that leads to this server.
inline Connection volubleConnection(const VolubleServer &server, const QString &name)
{
    Connection made;
    made.name = name;
    made.kind = QStringLiteral("voluble");
    made.environment = QStringLiteral("sandbox");
    made.settings = {{QStringLiteral("address"), server.http.base()},
                     {QStringLiteral("tenant"), QStringLiteral("tenant.example.com")},
                     {QStringLiteral("clientId"), QStringLiteral("rollcall")},
                     {QStringLiteral("audience"), QStringLiteral("https://voluble.example.com")},
                     {QStringLiteral("network"), QJsonObject{{QStringLiteral("proxy"), QJsonObject{{QStringLiteral("mode"), QStringLiteral("none")}}}}}};
    return made;
}

} // namespace Rollcall
