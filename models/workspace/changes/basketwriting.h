#pragma once

#include "models/workspace/changes/basket.h"

/// What Basket does in one transaction, on the SQL thread.
namespace Rollcall::BasketTables {

Result<void> stage(Sql::Connection &sql, const ChangeSet &set, const QList<StagedChange> &items);
Result<void> edit(Sql::Connection &sql, const StagedChange &wanted);
Result<QList<ChangeId>> remove(Sql::Connection &sql, const QList<ChangeId> &ids, bool dependentsToo);
Result<void> discard(Sql::Connection &sql, const ChangeSetId &set);
Result<void> place(Sql::Connection &sql, const ChangeId &id, const ChangeId &before);
Result<qint64> retry(Sql::Connection &sql, const ChangeSetId &set, const QList<ChangeId> &ids);

Result<void> begin(Sql::Connection &sql, const ChangeSet &set, QList<StagedChange> items);
Result<void> finish(Sql::Connection &sql, const QList<Settlement> &settlements);

Result<Claims> claim(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const QString &destination, int most,
                     const QDateTime &now, const QList<ChangeId> &sending = {});
/// The change as the directory understands it: what earlier changes made has an id now, and what was made again a new one.
Claim resolved(Sql::Connection &sql, const StagedChange &item);
Result<QList<Claim>> resolvedItems(Sql::Connection &sql, const ChangeSetId &set, int most);
Result<QList<Claim>> orphans(Sql::Connection &sql, const ConnectionId &where);

Basket::ToSend toSend(Sql::Connection &sql, const ChangeSetId &set);
QList<StagedChange> removals(Sql::Connection &sql, const ChangeSetId &set);
QList<Basket::Heading> headings(Sql::Connection &sql, const ChangeSetId &set);
Result<void> redirect(Sql::Connection &sql, const ChangeSetId &set, const QString &from, const QString &to, const JournalEntry &entry);

} // namespace Rollcall::BasketTables
