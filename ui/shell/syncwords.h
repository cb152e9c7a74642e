#pragma once

#include "models/workspace/mirror/syncstate.h"

namespace Rollcall::SyncWords {

/// For the status line, short: "synced 2 minutes ago", "reading 1,204 of 4,812", "offline, as of 3 hours ago".
QString line(const SyncState &state, const QDateTime &now);
/// For its tool tip: exact times, what went wrong, what could not be seen; plain text.
QString details(const SyncState &state);
/// Nobody answered: what is here is still good, only old.
bool isOffline(const SyncState &state);

} // namespace Rollcall::SyncWords
