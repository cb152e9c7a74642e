#pragma once

#include "models/store/session.h"

namespace Rollcall::Lists {

/// Latest first. An actor sees what concerns the organizations that may be seen, and what concerns the actor.
QList<JournalEntry> journal(Sql::Connection &sql, const JournalQuery &query, const Visibility &visible);

} // namespace Rollcall::Lists
