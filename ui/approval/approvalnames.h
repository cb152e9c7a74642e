#pragma once

#include "models/items/valuewords.h"
#include "models/workspace/workspace.h"

#include <QJsonArray>

namespace Rollcall {

/// What the ids in a request are called in the directories that are open here, each name with its id behind it: the id is what is
/// signed. Connections that this workspace does not know have none.
using ApprovalNames = QHash<ConnectionId, ValueWords>;

Task<ApprovalNames> approvalNames(QPointer<Workspace> workspace, QJsonArray items);

} // namespace Rollcall
