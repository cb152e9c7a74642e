#pragma once

#include "app/commandline/command.h"
#include "app/session/remotes.h"

namespace Rollcall {

/// The remote directories of one command, opened into its workspace. Below both of them in lifetime.
class RemoteTarget final : public QObject
{
    Q_OBJECT

public:
    RemoteTarget(const Typed &typed, WorkspaceSession &session, Workspace &workspace);

    /// The directory of the connection that was typed. Read anew with --refresh, and when nothing was ever read.
    Task<Result<OpenDirectory *>> open(QString name);
    /// Those of all connections, as they are kept here; with --refresh read anew. What cannot be had is told, and left out.
    Task<void> openAll();

private:
    Task<Result<void>> openSession();
    Task<Result<OpenDirectory *>> openOne(ConnectionId id);
    Task<Result<void>> refresh(OpenDirectory *directory);

    Typed m_typed;
    WorkspaceSession &m_session;
    Remotes m_remotes;
};

} // namespace Rollcall
