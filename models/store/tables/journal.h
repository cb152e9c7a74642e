#pragma once

#include "models/domain/audit.h"
#include "models/store/sql/connection.h"

#include <QSet>

namespace Rollcall::Tables {

/// The first, or the last, entry with this verb about a thing; of memberships in any organization where the target
/// names none.
std::optional<JournalEntry> firstEntry(Sql::Connection &sql, const EntityId &target, const QString &verb);
std::optional<JournalEntry> lastEntry(Sql::Connection &sql, const EntityId &target, const QString &verb);
std::optional<JournalEntry> journalEntryOf(Sql::Connection &sql, const ChangeId &change);
/// Logos that images of organizations name, in entries since that time.
QSet<QString> logosSince(Sql::Connection &sql, const QDateTime &since);

} // namespace Rollcall::Tables
