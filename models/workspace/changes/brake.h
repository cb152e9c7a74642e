#pragma once

#include "models/workspace/changes/changeset.h"
#include "models/workspace/workspace.h"

#include <QPointer>

namespace Rollcall {

/// How much of a directory a set would remove or suspend.
struct Brake {
    static constexpr int percent = 10; ///< Of the members concerned.

    qint64 destructive = 0; ///< Memberships and accounts that would be removed or suspended.
    qint64 population = 0;  ///< Members of the organizations concerned; people of the directory where accounts go.

    double fraction() const { return population > 0 ? static_cast<double>(destructive) / static_cast<double>(population) : 0; }
    /// The person has to type the number first. A single removal is never held.
    bool holds() const { return destructive >= 2 && destructive * 100 > population * percent; }
};

/// Whether it takes somebody's access away and may give it back.
bool suspends(const Payload &payload);

/// Of the items that are still to be sent. Counted by the readers; a directory that is not open counts nothing.
Task<Brake> brakeOf(QPointer<Workspace> workspace, QList<StagedChange> items);

} // namespace Rollcall
