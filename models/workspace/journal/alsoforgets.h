#pragma once

#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"

#include <functional>

namespace Rollcall {

/// Takes out what a room above keeps in the workspace's file of a person who is erased: what belongs to these changes, and where
/// one of these texts (contacts, names of accounts) stands. Called on the file's SQL thread, before the changes themselves go.
using AlsoForgets = std::function<void(Sql::Connection &sql, const ConnectionId &where, const QList<ChangeId> &changes, const QStringList &texts)>;

} // namespace Rollcall
