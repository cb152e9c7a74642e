#pragma once

#include "app/commandline/connectioncontext.h"

namespace Rollcall {

/// True for the names of the directory on this computer: "embedded", or as the lists call it.
bool isEmbeddedName(const QString &text);

/// A connection by id, or by name whatever the case. NotFound names those that there are; Unsupported for the directory on
/// this computer, which is no connection that somebody made.
Result<Connection> connectionNamed(WorkspaceSession &workspace, const QString &text);

/// nullptr when this Rollcall does not know its kind.
const ConnectionKind *kindOf(WorkspaceSession &workspace, const QString &key);

/// Its session; Unsupported where nobody can sign in.
Result<SignInSession *> sessionOf(ConnectionContext &context, const Connection &connection);

/// Why `--connection text` names no directory that the other commands can work in.
Error whyNoDirectory(WorkspaceSession &workspace, const QString &text);

} // namespace Rollcall
