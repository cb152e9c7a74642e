#pragma once

#include "app/commandline/command.h"
#include "models/store/journal/audit.h"

/// Journal rows as the commands of `rollcall audit` choose and write them.
namespace Rollcall::AuditRows {

/// --person, --organization, --since, --until, --text.
QList<QCommandLineOption> filterOptions();
/// What they ask for; Invalid or NotFound, with a sentence, when one of them says nothing.
Task<Result<AuditQuery>> queryOf(Context &context);

QJsonObject toJson(const AuditRow &row);
/// One line of JSON Lines, without its end. Whatever could drive a terminal is escaped.
QByteArray jsonLine(const AuditRow &row);

/// A line of CSV (RFC 4180) with its end: every cell quoted, control characters as escapes, and what a spreadsheet would run
/// behind an apostrophe.
QByteArray csvHeading();
QByteArray csvLine(const AuditRow &row);

} // namespace Rollcall::AuditRows
