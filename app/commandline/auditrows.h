#pragma once

#include "app/commandline/command.h"
#include "models/domain/audit.h"

/// Journal rows as the commands of `rollcall audit` choose them.
namespace Rollcall::AuditRows {

/// --person, --organization, --since, --until, --text, --actor, --target, --verb, --result.
QList<QCommandLineOption> filterOptions();
/// What they ask for; Invalid or NotFound, with a sentence, when one of them says nothing.
Task<Result<AuditQuery>> queryOf(Context &context);

} // namespace Rollcall::AuditRows
