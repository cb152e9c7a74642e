#pragma once

#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"

/// The basket's rows in workspace.sqlite. Everything here runs on the file's SQL thread; a storage fault sticks to the
/// connection, which WorkspaceFile answers.
namespace Rollcall::BasketTables {

/// Answers its number.
qint64 put(Sql::Connection &sql, const ChangeSet &set);
/// Appends the item to the set of this number. Invalid when the id was staged already.
Result<void> append(Sql::Connection &sql, qint64 set, const StagedChange &item, const QString &holder = {});
/// Writes what an item is (not what became of it): its change, title, base.
void rewrite(Sql::Connection &sql, const StagedChange &item);
/// Writes what became of an item, and an alias when it made something again; marks what it undoes as undone.
void settle(Sql::Connection &sql, const StagedChange &item);
void settleAll(Sql::Connection &sql, const QList<StagedChange> &items);
/// Back to staged, where it is under way and was not sent.
void unclaim(Sql::Connection &sql, const ChangeId &id);
/// Somebody has seen the secrets of these changes, or was told that they are lost.
void secretsShown(Sql::Connection &sql, const QList<ChangeId> &ids);
/// Changes whose secrets nobody has seen and no process holds any more.
QList<StagedChange> lostSecrets(Sql::Connection &sql);
/// What `holder` columns say of this process.
QString thisProcess();
/// Back to staged, whatever it was; the reason stays.
void unsettle(Sql::Connection &sql, const ChangeId &id);
/// Those that are staged keep the reason why they are not applied.
void hold(Sql::Connection &sql, const ChangeSetId &set, const Error &reason);
/// The item of this number.
void markSending(Sql::Connection &sql, qint64 number, const QDateTime &now);
void remove(Sql::Connection &sql, const ChangeId &id);
void removeSet(Sql::Connection &sql, const ChangeSetId &id);

std::optional<ChangeSet> set(Sql::Connection &sql, const ChangeSetId &id);
/// The latest first.
QList<ChangeSet> sets(Sql::Connection &sql, bool openOnly, int limit);
std::optional<StagedChange> item(Sql::Connection &sql, const ChangeId &id);
/// In the order of applying; an empty set means all, no state means any.
QList<StagedChange> items(Sql::Connection &sql, const ChangeSetId &set, std::optional<ItemState> state, qint64 offset, int limit);
/// Under way, and by nobody who may still be at it: single edits of other processes are left to them for a minute.
QList<StagedChange> orphans(Sql::Connection &sql, const ConnectionId &where, const QDateTime &now);
QList<ConnectionId> connectionsUnderWay(Sql::Connection &sql);
/// Not yet applied items that need one of these, and those that need them in turn.
QList<ChangeId> dependents(Sql::Connection &sql, const QList<ChangeId> &ids);
/// Of the set's changes those that an open one takes back.
QList<ChangeId> beingUndone(Sql::Connection &sql, const ChangeSetId &set);
/// The set that was applied last, of those with something done that can still be taken back.
std::optional<ChangeSet> toUndo(Sql::Connection &sql, const ConnectionId &where);
/// The undo that was applied last, when nothing was done anew since.
std::optional<ChangeSet> toRedo(Sql::Connection &sql, const ConnectionId &where);

std::optional<double> rate(Sql::Connection &sql, const ConnectionId &where);
void forgetBefore(Sql::Connection &sql, const QDateTime &time);

/// Whether anything of the directory was ever made again.
bool hasAliases(Sql::Connection &sql, const ConnectionId &where);
/// What the thing is known as now; the id itself when it was never made again.
QString aliasOf(Sql::Connection &sql, const ConnectionId &where, EntityKind kind, const QString &id);
EntityId aliasOf(Sql::Connection &sql, const ConnectionId &where, EntityId entity);

/// What of this directory does not say where it was meant to go, as of earlier builds, is meant for there.
void settleIn(Sql::Connection &sql, const ConnectionId &where, const QString &destination);
/// Whether something staged of the set for this directory was meant for another destination.
bool holdsOthers(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const QString &destination);

void bump(Sql::Connection &sql);
qint64 revision(Sql::Connection &sql);

} // namespace Rollcall::BasketTables
