#pragma once

#include "models/domain/error.h"
#include "models/store/approval/approvers.h"
#include "models/workspace/changes/changeset.h"

/// What needs approval and what has it, in workspace.sqlite; see Approvers for who may give it. Everything runs on the file's
/// SQL thread.
namespace Rollcall::ApprovalTables {

/// Whether the set, in this directory, is more than the rule lets one person do: all of it counts, applied or not, with the
/// rows that its import has still to take; a set of which nothing is left to send needs nobody.
bool exceeds(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where, const ApprovalRule &rule);
/// The directories of the set whose rule, as this file keeps it, it meets.
QList<ConnectionId> needed(Sql::Connection &sql, const ChangeSetId &set);
/// What somebody approved: see ApprovalRequest::digest() and itemDigests(), which may be empty.
struct Approved {
    QByteArray digest;
    QByteArray items;
};
void approve(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &key, const Approved &approved, const QDateTime &at);
QList<Approved> approvals(Sql::Connection &sql, const ChangeSetId &set);

/// Why something waits for an approval, in a sentence.
Error missing();
/// Forbidden while the set's changes in this directory need an approval that nobody whose key is pinned gave.
Result<void> mayBeSent(Sql::Connection &sql, const ChangeSetId &set, const ConnectionId &where);

} // namespace Rollcall::ApprovalTables
