#pragma once

#include "app/commandline/output.h"
#include "app/session/signins.h"

namespace Rollcall {

/// From now on, as long as the context is there: every request of this connection on standard error as it ends, without secrets.
void trace(Signins &signins, const ConnectionId &connection, Output &out, QObject *context);

/// The same for all connections that there are.
void traceAll(const Connections &connections, Signins &signins, Output &out, QObject *context);

} // namespace Rollcall
