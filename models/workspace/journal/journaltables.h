#pragma once

#include "models/domain/audit.h"
#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"
#include "models/workspace/journal/alsoforgets.h"

/// The journal in workspace.sqlite: one chain over what was applied to all directories that keep no journal here. Everything
/// runs on the file's SQL thread, inside a transaction.
namespace Rollcall::JournalTables {

/// Writes a row when the item was carried out, in part or perhaps, and its directory keeps no journal of its own.
void note(Sql::Connection &sql, const StagedChange &item);
/// Writes something that was done beside the basket (a key pinned, a person erased).
void note(Sql::Connection &sql, const ConnectionId &where, const JournalEntry &entry);

/// Of one directory.
QList<AuditRow> rows(Sql::Connection &sql, const ConnectionId &where, const AuditQuery &query);
/// Of the whole chain.
JournalVerdict verify(Sql::Connection &sql, const std::optional<JournalHead> &anchor);

bool hasPersonKey(Sql::Connection &sql, const ConnectionId &where, const UserId &person);
void destroyPersonKey(Sql::Connection &sql, const ConnectionId &where, const UserId &person);

/// Takes everything about the person out of the basket and its history, which cannot be undone from then on, and out of what
/// others keep. Answers how many changes went.
qint64 forgetPerson(Sql::Connection &sql, const ConnectionId &where, const UserId &person, const AlsoForgets &others);

} // namespace Rollcall::JournalTables
