#pragma once

#include "models/workspace/changes/changes.h"

namespace Rollcall::SetWords {

/// "12 changes: 9 ready, 1 conflict, 2 refused."
QString counts(const ChangeSet &set, const std::optional<Preview> &preview);
/// "Takes about 3 minutes at the directory's rate."; empty while that is not known.
QString duration(const Preview &preview);
/// What the set takes along, summed up over all of its changes, each kind one sentence; the worst first.
QStringList blast(const Preview &preview);
/// How many changes of the preview take somebody or something away.
qint64 destructive(const Preview &preview);
/// What became of a set that was just applied: "Applied “Suspend 12 people”: 11 done, 1 refused."
QString outcome(const ChangeSet &set);

} // namespace Rollcall::SetWords
