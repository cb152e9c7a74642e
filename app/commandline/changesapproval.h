#pragma once

#include "app/commandline/approvalroom.h"
#include "models/workspace/changes/changeset.h"

namespace Rollcall {

/// Right before a set is applied: takes in what --approval names, and asks whether anything waits for a second person.
Task<Result<void>> checkApproval(Context &context, ApprovalRoom &room, ChangeSetId set);
QCommandLineOption approvalOption();

} // namespace Rollcall
