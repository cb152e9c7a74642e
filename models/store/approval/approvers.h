#pragma once

#include "models/domain/approval.h"
#include "models/domain/id.h"
#include "models/store/sql/connection.h"

/// Whose approvals count and what needs one: the tables pinned_keys and approval_rules of a directory's file (for which
/// `where` is empty) or of the workspace's. Everything runs on the file's SQL thread.
namespace Rollcall::Approvers {

QList<PinnedKey> pinnedKeys(Sql::Connection &sql, const ConnectionId &where);
std::optional<PinnedKey> pinnedKey(Sql::Connection &sql, const ConnectionId &where, const QByteArray &key);
void pin(Sql::Connection &sql, const ConnectionId &where, const PinnedKey &key);
void unpin(Sql::Connection &sql, const ConnectionId &where, const QByteArray &key);

std::optional<ApprovalRule> rule(Sql::Connection &sql, const ConnectionId &where);
/// Nothing needs a second person without one.
void setRule(Sql::Connection &sql, const ConnectionId &where, const std::optional<ApprovalRule> &rule);

/// A rule as the journal's images have it; empty for none.
QJsonObject image(const std::optional<ApprovalRule> &rule);
/// Its verbs as json_each() takes them.
QString verbsText(const ApprovalRule &rule);

} // namespace Rollcall::Approvers
