#pragma once

#include <QtGlobal>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Search {

// The trigram index is made of pieces: each commit leaves one, and a search looks into all of them. SQLite would fold them
// whenever enough was written, as a part of some commit, which then takes up to seconds in a big directory; and where changes
// come one by one that was most of the work. So nothing is folded while somebody waits for an answer, unless pieces are many;
// what they leave is folded when nobody writes.

/// Sets that in the file.
void keepPieces(Sql::Connection &sql);

/// Folds until so many pages are written, within the transaction. False: nothing is left to do, or it could not be done.
bool foldSome(Sql::Connection &sql, qint64 pages);

} // namespace Rollcall::Search
