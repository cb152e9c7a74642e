// Which approvals count, in the transaction that keeps them.

#include "models/workspace/approval/approvaldesk_p.h"
#include "models/workspace/journal/journaltables.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

Result<void> takeIn(Sql::Connection &sql, const ChangeSetId &set, const ApprovalTables::Approved &approved, const QList<Approval> &approvals,
                    const QList<std::pair<ConnectionId, JournalEntry>> &entries)
{
    // Directories that ask themselves took it in before; the digest is compared for them as well.
    ApprovalTables::approve(sql, set, approvals.first().publicKey, approved, QDateTime::currentDateTimeUtc());
    for (const auto &[where, entry] : entries) {
        const QList<PinnedKey> pinned = Approvers::pinnedKeys(sql, where);
        const auto counts = [&](const Approval &one) { return std::ranges::find(pinned, one.publicKey, &PinnedKey::key) != pinned.end(); };
        const auto isOwn = [&, by = entry.actor](const Approval &one) {
            const auto key = std::ranges::find(pinned, one.publicKey, &PinnedKey::key);
            return key != pinned.end() && !key->user.isEmpty() && key->user == by;
        };
        const auto counted = std::ranges::find_if(approvals, [&](const Approval &one) { return counts(one) && !isOwn(one); });
        if (counted == approvals.end() && std::ranges::any_of(approvals, isOwn))
            return ownApproval();
        if (counted == approvals.end()) {
            const Approval &first = approvals.first();
            return failure(Error::Kind::Forbidden,
                           ApprovalDesk::tr("The approval is by a key (%1, “%2”) that is not pinned for this directory. Pin it first, if it is "
                                            "that person's: ask them for its fingerprint.")
                               .arg(Signing::fingerprint(first.publicKey), first.name));
        }
        ApprovalTables::approve(sql, set, counted->publicKey, approved, entry.at);
        JournalEntry row = entry;
        row.target = signerOf(counted->publicKey);
        row.targetName = std::ranges::find(pinned, counted->publicKey, &PinnedKey::key)->name;
        row.after = {{u"set"_s, set.toString()}, {u"digest"_s, QString::fromLatin1(approved.digest.toHex())}};
        JournalTables::note(sql, where, row);
    }
    return {};
}

Result<void> areSent(Sql::Connection &sql, const ChangeSetId &set, const QList<ConnectionId> &where)
{
    for (const ConnectionId &one : where) {
        if (const auto may = ApprovalTables::mayBeSent(sql, set, one); !may)
            return may;
    }
    return {};
}

} // namespace Rollcall
