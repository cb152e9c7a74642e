#pragma once

#include <QString>

#include <functional>

struct sqlite3;

namespace Rollcall::Sql {
class Connection;
}

namespace Rollcall::Search {

/// Told who holds a trigram, one after the other in the order of users; false: enough.
using Holder = std::function<bool(qint64 user)>;

/// Reads who holds a trigram from the index alone. It goes through FTS5's own interface for extensions and past the machine that
/// runs statements, which takes a quarter of the time that the rows of a MATCH take. What the transaction itself changed is not
/// there yet. The connection's fault says that the index is damaged, also where it names somebody whose row is not of 1 to `last`,
/// the highest of those who have a document: SQLite itself does not look at what an index names.
void eachHolder(Sql::Connection &sql, const QString &trigram, qint64 last, const Holder &take);

/// About how many hold it, of people whose highest row is `last`: as if those behind the first few hundred stood as close.
qint64 holdersAbout(Sql::Connection &sql, const QString &trigram, qint64 last);

/// Adds what eachHolder() needs to a connection; SQLite does not look at the file for that. So it fails only where memory is short, or
/// where SQLite has no FTS5 and could make no directory: the first search says so.
void addHolders(sqlite3 *handle);

} // namespace Rollcall::Search
