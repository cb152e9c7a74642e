#pragma once

#include "app/commandline/command.h"

namespace Rollcall {

/// --organization, --role, --filter, --status, --sort and --descending.
QList<QCommandLineOption> memberQueryOptions();
/// What they ask for; Invalid when one of them cannot be read.
Task<Result<MemberQuery>> memberQueryOf(Context &context);

} // namespace Rollcall
