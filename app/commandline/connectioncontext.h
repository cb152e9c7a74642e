#pragma once

#include "app/commandline/command.h"
#include "app/commandline/interrupts.h"
#include "app/session/workspacesession.h"

namespace Rollcall {

/// What a command has that works on connections and sign-ins. The workspace is open.
struct ConnectionContext : Typed {
    WorkspaceSession &workspace;
    Interrupts &interrupts;
    QObject &scope; ///< Owns what lives as long as the command and needs the workspace.

    std::stop_token stop() const { return interrupts.token(); }
    SignInSession *session(const Connection &connection) const { return workspace.signins().session(connection.id); }
};

/// Asks on the terminal like Typed::confirmed(), but Ctrl+C ends it as cleanly as everything else here. Cancelled, with the
/// sentence to tell, when nobody agrees.
Task<Result<void>> agreed(ConnectionContext &context, QString question);

/// Tells what became of a connection: a sentence for people, or the connection with these notes as a document.
void tellConnection(ConnectionContext &context, const QString &sentence, const Connection &connection, const QStringList &notes = {});

} // namespace Rollcall
