#pragma once

#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"
#include "models/workspace/import/import.h"

/// The imports' rows in workspace.sqlite, on the file's SQL thread; see 004_imports.sql. A storage fault sticks to the
/// connection, which WorkspaceFile answers.
namespace Rollcall::ImportTables {

/// Insert, or replace what has the same id; marks stay.
void put(Sql::Connection &sql, const Import &import);
void remove(Sql::Connection &sql, const ChangeSetId &id);
void forgetCheckedBefore(Sql::Connection &sql, const QDateTime &time);
std::optional<Import> import(Sql::Connection &sql, const ChangeSetId &id);
/// Staged ones, the latest first.
QList<Import> unfinished(Sql::Connection &sql, const ConnectionId &where);

void mark(Sql::Connection &sql, const ChangeSetId &import, const QList<MarkedRow> &rows);
void forgetMarks(Sql::Connection &sql, const ChangeSetId &import);
/// In the order of the file; no outcome means any.
QList<MarkedRow> rows(Sql::Connection &sql, const ChangeSetId &import, const QList<RowOutcome> &outcomes, qint64 offset, int limit);
/// Marks of these row numbers, ends included.
QList<MarkedRow> rowsBetween(Sql::Connection &sql, const ChangeSetId &import, qint64 first, qint64 last);
/// Rows whose changes the directory did not do.
QList<MarkedRow> refused(Sql::Connection &sql, const ChangeSetId &import, int limit);

/// Moves on from `from` to `to`; false when another process has done so.
bool moveOn(Sql::Connection &sql, const ChangeSetId &import, const RowMark &from, const RowMark &to);
void link(Sql::Connection &sql, const ChangeSetId &import, const ChangeId &change, qint64 row);

std::optional<Mapping> remembered(Sql::Connection &sql, const ConnectionId &where, const QString &headings);
void remember(Sql::Connection &sql, const ConnectionId &where, const QString &headings, const Mapping &mapping);

} // namespace Rollcall::ImportTables
