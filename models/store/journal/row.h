#pragma once

#include "models/store/sql/statement.h"

/// What Journal::rowFrom() reads, of table j (journal).
#define ROLLCALL_JOURNAL_COLUMNS                                                                                        \
    "j.sequence, j.change, j.at, j.actor, j.actor_name, j.kind, j.target, j.organization, j.place, j.target_name, "     \
    "j.verb, j.before, j.after, j.person, j.sealed, j.actor_sealed, j.notes, j.result, j.request, j.previous, j.hash"
/// The same where the journal holds rows of several directories.
#define ROLLCALL_SHARED_JOURNAL_COLUMNS ROLLCALL_JOURNAL_COLUMNS ", j.connection, j.destination"

namespace Rollcall::Journal {

/// A row of the journal as it stands in the file; texts are UTF-8.
struct Row {
    qint64 sequence = 0;
    QByteArray change;
    qint64 at = 0; ///< Milliseconds of UTC.
    QByteArray actor;
    QByteArray actorName; ///< Only of an actor without an id; else sealed.
    qint64 kind = 0;
    QByteArray target;
    QByteArray organization;
    QByteArray place;
    QByteArray targetName; ///< This and the next three: empty where they are sealed.
    QByteArray verb;
    QByteArray before;
    QByteArray after;
    QByteArray person; ///< With whose key; empty: nothing is sealed.
    QByteArray sealed;
    QByteArray actorSealed;
    QByteArray notes;
    QByteArray result;
    QByteArray request;
    QByteArray previous; ///< The hash of the row before; 32 zeros for the first.
    QByteArray hash;
    QByteArray connection; ///< In a journal of several directories: which one; else empty.
    QByteArray destination; ///< In such a journal: the server and client that the connection led to; empty where nobody knows.
};

/// Of either kind of columns.
Row rowFrom(const Sql::Statement &statement);

/// SHA-256 over a canonical form of the row: a word for the form, then the previous hash, the sequence and all that the row
/// says; integers as eight bytes, texts and blobs with their length before them. A row of a shared journal has a form of its
/// own, which ends with the connection, and one that knows the destination a third, which ends with that.
QByteArray hashOf(const Row &row);

inline QByteArray beginning() { return QByteArray(32, '\0'); }

} // namespace Rollcall::Journal
