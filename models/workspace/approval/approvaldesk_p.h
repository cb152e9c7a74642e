#pragma once

#include "models/store/journal/signing.h"
#include "models/workspace/approval/approvaldesk.h"

#include <qcorofuture.h>

/// What the files of ApprovalDesk use.
namespace Rollcall {

inline tl::unexpected<Error> closedDesk()
{
    return failure(Error::Kind::Cancelled, ApprovalDesk::tr("The workspace was closed."));
}

inline tl::unexpected<Error> ownApproval()
{
    return failure(Error::Kind::Forbidden, ApprovalDesk::tr("You asked for this approval yourself. Another person has to give it."));
}

/// Keys are people's: the journal seals their names like any person's.
inline EntityId signerOf(const QByteArray &key)
{
    return {EntityKind::User, Signing::fingerprint(key), {}};
}

/// Keeps approvals whose keys are pinned in every directory of the set; Forbidden, with the keys, when one of these has none.
Result<void> takeIn(Sql::Connection &sql, const ChangeSetId &set, const ApprovalTables::Approved &approved, const QList<Approval> &approvals,
                    const QList<std::pair<ConnectionId, JournalEntry>> &entries);

/// Whether nothing of the set waits for an approval in these directories.
Result<void> areSent(Sql::Connection &sql, const ChangeSetId &set, const QList<ConnectionId> &where);

template<typename T>
Task<Result<T>> ApprovalDesk::read(std::function<Result<T>(Sql::Connection &)> work)
{
    auto reading = m_file.read<T>(std::move(work));
    auto result = co_await reading;
    co_return result;
}

} // namespace Rollcall
