#pragma once

#include "models/store/sql/connection.h"

#include "models/domain/query.h"

#include <QSet>

/// What entryFrom() reads, of table j (journal).
#define ROLLCALL_JOURNAL_COLUMNS                                                                                        \
    "j.sequence, j.change, j.at, j.actor, j.actor_name, j.kind, j.target, j.organization, j.target_name, j.verb, "      \
    "j.before, j.after"

namespace Rollcall::Tables {

JournalEntry entryFrom(const Sql::Statement &row);
/// The first, or the last, entry with this verb about a thing; of memberships in any organization where the target
/// names none.
std::optional<JournalEntry> firstEntry(Sql::Connection &sql, const EntityId &target, const QString &verb);
std::optional<JournalEntry> lastEntry(Sql::Connection &sql, const EntityId &target, const QString &verb);
std::optional<JournalEntry> journalEntryOf(Sql::Connection &sql, const ChangeId &change);
/// Logos that images of organizations name, in entries since that time.
QSet<QString> logosSince(Sql::Connection &sql, const QDateTime &since);
qint64 appendJournal(Sql::Connection &sql, const JournalEntry &entry);

} // namespace Rollcall::Tables
