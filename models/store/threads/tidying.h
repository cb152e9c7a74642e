#pragma once

#include <QtGlobal>

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Threads {

// What writing leaves is tidied up piece by piece while nobody writes. Each piece is a transaction of some milliseconds that waits
// for nobody: it can be done later as well. None of it touches a file that has moved, or whose schema is another one.

enum class Tidied {
    Some,    ///< There may be more.
    Nothing, ///< Nothing is left.
    Busy,    ///< Somebody else writes.
    Not,     ///< It must not be, or could not be.
};

/// Drops some of the feed's old events.
Tidied pruneFeed(Sql::Connection &sql, qint64 schemaVersion);
/// The same, or else folds a little of the trigram index.
Tidied tidyPiece(Sql::Connection &sql, qint64 schemaVersion);
/// Writes the log into the file, so that it is short when the next file full of people comes.
void foldLog(Sql::Connection &sql);

} // namespace Rollcall::Threads
