#pragma once

#include "models/workspace/workspace.h"
#include "ui/common/confirmdialog.h"

namespace Rollcall {

/// A question before something is sent to these directories names each environment, whatever else is known of the changes;
/// production by its colour.
void namePlaces(Confirmation &confirmation, const Workspace &workspace, const QList<ConnectionId> &where);

} // namespace Rollcall
