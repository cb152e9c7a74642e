#pragma once

#include "models/domain/audit.h"
#include "models/store/journal/row.h"
#include "models/store/sql/connection.h"

/// Each row of the journal holds the hash of the row before, so that none can be changed, taken out or moved unseen. Who can
/// write the file could make a whole new chain, or cut its end off: that shows against a head that was kept elsewhere.
namespace Rollcall::Journal {

JournalHead head(Sql::Connection &sql);

/// The last number that a row was given, also when the row is gone.
qint64 lastGiven(Sql::Connection &sql);

/// Behind what the next row goes: the head, with the last number that was given.
JournalHead endOf(Sql::Connection &sql);

/// Gives the row its place and writes it; answers its sequence. With a connection only into a shared journal.
qint64 append(Sql::Connection &sql, Row row);
/// The same behind an end that is known, which the row then is.
qint64 append(Sql::Connection &sql, Row row, JournalHead &end);

/// Walks the whole chain, row by row, to the first fault. `isShared`: a journal of several directories.
JournalVerdict verify(Sql::Connection &sql, const std::optional<JournalHead> &anchor, bool isShared = false);

/// Seals and chains the rows of a file that knew neither (schema 1), inside the transaction of its migration.
void chainEarlier(Sql::Connection &sql);

} // namespace Rollcall::Journal
