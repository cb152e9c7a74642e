#pragma once

#include "models/directory/directory.h"
#include "models/store/session.h"

namespace Rollcall {

/// Images of exactly these things as they are now. What the actor may not see reads like what is not there.
Result<QList<Snapshot>> snapshotsFor(ReadSession &session, const Actor &actor, const QList<EntityId> &entities,
                                     const QDateTime &now);

} // namespace Rollcall
