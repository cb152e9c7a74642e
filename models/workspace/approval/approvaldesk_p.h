#pragma once

#include "models/workspace/approval/approvaldesk.h"

/// What both files of ApprovalDesk use.
namespace Rollcall {

inline tl::unexpected<Error> closedDesk()
{
    return failure(Error::Kind::Cancelled, ApprovalDesk::tr("The workspace was closed."));
}

inline tl::unexpected<Error> ownApproval()
{
    return failure(Error::Kind::Forbidden, ApprovalDesk::tr("You asked for this approval yourself. Another person has to give it."));
}

/// Keeps approvals whose keys are pinned in every directory of the set; Forbidden, with the keys, when one of these has none.
Result<void> takeIn(Sql::Connection &sql, const ChangeSetId &set, const QByteArray &digest, const QList<Approval> &approvals,
                    const QList<std::pair<ConnectionId, JournalEntry>> &entries);

/// Whether nothing of the set waits for an approval in these directories.
Result<void> areSent(Sql::Connection &sql, const ChangeSetId &set, const QList<ConnectionId> &where);

} // namespace Rollcall
