#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// An actor sees what concerns the organizations that may be seen, and what concerns the actor.
/// Latest first.
QList<JournalEntry> journal(Sql::Connection &sql, const JournalQuery &query, const Visibility &visible);
QList<AuditRow> audit(Sql::Connection &sql, const AuditQuery &query, const Visibility &visible);

} // namespace Rollcall::Lists
