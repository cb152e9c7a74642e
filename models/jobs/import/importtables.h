#pragma once

#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"
#include "models/jobs/import/import.h"

/// The imports' rows in workspace.sqlite, on the file's SQL thread; see 004_imports.sql. A storage fault sticks to the
/// connection, which WorkspaceFile answers.
namespace Rollcall::ImportTables {

/// Insert, or replace what has the same id; marks stay.
void put(Sql::Connection &sql, const Import &import);
/// With its set, when no change of that is there.
void remove(Sql::Connection &sql, const ChangeSetId &id);
/// A set that holds nothing, of an import that is not staged any more.
void dropEmptySet(Sql::Connection &sql, const ChangeSetId &id);
/// Those of which everything was applied from the basket.
void finishSettled(Sql::Connection &sql);
void forgetCheckedBefore(Sql::Connection &sql, const QDateTime &time);
/// Rows, edits and reasons of imports that are finished and began before this time.
void forgetFinishedBefore(Sql::Connection &sql, const QDateTime &time);
/// What imports hold of a person who is erased: everything of finished ones, in others the rows that these changes came from
/// and those into which one of these texts was typed; such rows are left out. Before the changes themselves go.
void forgetPerson(Sql::Connection &sql, const ConnectionId &where, const QList<ChangeId> &changes, const QStringList &texts);
std::optional<Import> import(Sql::Connection &sql, const ChangeSetId &id);
/// Staged ones, the latest first.
QList<Import> unfinished(Sql::Connection &sql, const ConnectionId &where);

void mark(Sql::Connection &sql, const ChangeSetId &import, const QList<MarkedRow> &rows);
void forgetMarks(Sql::Connection &sql, const ChangeSetId &import);
/// In the order of the file; no outcome means any.
QList<MarkedRow> rows(Sql::Connection &sql, const ChangeSetId &import, const QList<RowOutcome> &outcomes, qint64 offset, int limit);
/// Marks of these row numbers, ends included, without what became of the rows.
QList<MarkedRow> rowsBetween(Sql::Connection &sql, const ChangeSetId &import, qint64 first, qint64 last);
/// What is not in the directory, or not as its row says, behind a row: wrong rows, duplicates, rows whose changes were not done,
/// and, once it is staged, those that applying has not come to.
QList<MarkedRow> notImported(Sql::Connection &sql, const ChangeSetId &import, qint64 afterRow, int limit);
ImportTally tally(Sql::Connection &sql, const ChangeSetId &import);
/// Rows whose changes the directory did not do.
QList<MarkedRow> refused(Sql::Connection &sql, const ChangeSetId &import, int limit);

/// Moves on from `from` to `to`; false when another process has done so.
bool moveOn(Sql::Connection &sql, const ChangeSetId &import, const RowMark &from, const RowMark &to);
/// The rows that the items come from, one for each.
void link(Sql::Connection &sql, const ChangeSetId &import, const QList<StagedChange> &items, const QList<qint64> &rows);

std::optional<Mapping> remembered(Sql::Connection &sql, const ConnectionId &where, const QString &headings);
void remember(Sql::Connection &sql, const ConnectionId &where, const QString &headings, const Mapping &mapping);

} // namespace Rollcall::ImportTables
