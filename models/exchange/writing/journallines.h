#pragma once

#include "models/domain/audit.h"

/// Journal rows as they are exported, a line each.
namespace Rollcall::JournalLines {

enum class Format { JsonLines, Csv };

QJsonObject toJson(const AuditRow &row);

/// What stands before the first row; nothing in JSON Lines.
QByteArray heading(Format format);
/// With its end. JSON Lines: whatever could drive a terminal is escaped. CSV (RFC 4180): every cell quoted, control
/// characters as escapes, and what a spreadsheet would run behind an apostrophe.
QByteArray line(Format format, const AuditRow &row);

} // namespace Rollcall::JournalLines
