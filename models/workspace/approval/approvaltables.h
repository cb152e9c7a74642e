#pragma once

#include "models/domain/error.h"
#include "models/store/sql/connection.h"
#include "models/workspace/changes/changeset.h"

/// Who may approve, what needs approval and what has it, in workspace.sqlite. Everything runs on the file's SQL thread.
namespace Rollcall {

/// Somebody whose approvals count in a directory.
struct PinnedKey {
    QByteArray key;
    QString name;
    QDateTime pinned; ///< UTC.
    bool operator==(const PinnedKey &) const = default;
};

/// What needs a second person in a directory.
struct ApprovalRule {
    QStringList verbs; ///< Keys of Verb; empty: every kind of change.
    qint64 above = 0;  ///< Only sets with more such changes than this.
    bool operator==(const ApprovalRule &) const = default;
};

} // namespace Rollcall

namespace Rollcall::ApprovalTables {

QList<PinnedKey> pinnedKeys(Sql::Connection &sql, const ConnectionId &where);
void pin(Sql::Connection &sql, const ConnectionId &where, const PinnedKey &key);
void unpin(Sql::Connection &sql, const ConnectionId &where, const QByteArray &key);

std::optional<ApprovalRule> rule(Sql::Connection &sql, const ConnectionId &where);
void setRule(Sql::Connection &sql, const ConnectionId &where, const std::optional<ApprovalRule> &rule);

/// The directories of the set whose rule it meets.
QList<ConnectionId> needed(Sql::Connection &sql, const ChangeSetId &set);
void approve(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &key, const QByteArray &digest, const QDateTime &at);
/// Digests of what was approved, by key.
QHash<QByteArray, QByteArray> approvals(Sql::Connection &sql, const ChangeSetId &set);

/// Forbidden while the set's changes in this directory need an approval that nobody whose key is pinned gave.
Result<void> mayBeSent(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where);

} // namespace Rollcall::ApprovalTables
