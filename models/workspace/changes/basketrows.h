#pragma once

#include "models/store/sql/statement.h"
#include "models/workspace/changes/changeset.h"

/// What itemFrom() reads, of staged_changes c and change_sets s.
#define ROLLCALL_ITEM_COLUMNS                                                                                            \
    "c.change, s.id, c.title, c.base, c.recreates, c.undoes, c.state, c.reason, c.target, c.before, c.after, c.notes, "   \
    "c.request, c.journal, c.sent, c.settled, c.undone, c.id, c.connection, c.destination"
#define ROLLCALL_ITEMS "staged_changes c JOIN change_sets s ON s.number = c.change_set"

namespace Rollcall::BasketTables {

/// A row that cannot be read is an item of state Refused whose reason says so; nothing of it is ever sent.
StagedChange itemFrom(const Sql::Statement &row);

// Values as the columns hold them.
QByteArray imageText(const QJsonObject &image); ///< UTF-8, as the next ones; empty for none.
QJsonObject imageFrom(const QByteArray &text);
QByteArray entityText(const std::optional<EntityId> &entity);
std::optional<EntityId> entityFrom(const QByteArray &text);
QByteArray reasonText(const std::optional<Error> &reason);

} // namespace Rollcall::BasketTables
