#pragma once

#include "app/commandline/command.h"
#include "app/session/journalkey.h"
#include "models/workspace/journal/journals.h"

namespace Rollcall {

/// The journals that a command of `rollcall audit` works on: that of its directory and, in the workspace, what was applied to
/// others. The context outlives it.
struct AuditDesk {
    explicit AuditDesk(Context &context);

    JournalBook &book() { return journals.of(where); }
    /// The workspace file, where the journal is there or an anchor is looked for.
    Task<Result<void>> open(Context &context, bool always = false);

    ConnectionId where;
    JournalKey key;
    Journals journals;
};

} // namespace Rollcall
