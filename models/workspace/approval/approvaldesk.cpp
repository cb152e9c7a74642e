#include "models/workspace/approval/approvaldesk.h"

#include "models/workspace/approval/approvaldiff.h"
#include "models/workspace/approval/approvaldesk_p.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> otherDiff()
{
    return failure(Error::Kind::Conflict,
                   ApprovalDesk::tr("What would be done now is not what was approved: the changes or the directory are others since. Look at "
                                    "the preview and ask again."));
}

/// Who made the gate may be gone when a job is started.
Task<Result<void>> passGate(QPointer<ApprovalDesk> desk, ChangeSetId set)
{
    if (!desk)
        co_return Result<void>();
    auto checked = co_await desk->check(set);
    co_return checked;
}

/// Whether these changes are word for word some of those, in the same order, which may decide what comes of them.
bool isAmong(const QByteArray &some, const QByteArray &all)
{
    constexpr qsizetype size = 32; // SHA-256
    qsizetype next = 0;
    for (qsizetype at = 0; at < some.size(); at += size) {
        const QByteArrayView one = QByteArrayView(some).sliced(at, size);
        while (next < all.size() && QByteArrayView(all).sliced(next, size) != one)
            next += size;
        if (next == all.size())
            return false;
        next += size;
    }
    return true;
}

/// Whether that was approved: all of it, or, where some was applied since, what is left of it. Whoever adds, changes or takes out one
/// ends the approval (see the triggers approval_ends_*).
bool covers(const ApprovalTables::Approved &approved, const ApprovalRequest &now)
{
    return approved.digest == now.digest() || (!approved.items.isEmpty() && isAmong(now.itemDigests(), approved.items));
}

QSet<ChangeId> changesOf(const ApprovalRequest &request)
{
    QSet<ChangeId> ids;
    for (const auto &item : request.items)
        ids.insert(ChangeId(item.toObject().value("change"_L1).toString()));
    return ids;
}

bool isUnderWay(const PreviewItem &item)
{
    return item.item.state == ItemState::Sending;
}

bool isChecked(const PreviewItem &item)
{
    return item.verdict != PreviewItem::Verdict::Unchecked;
}

} // namespace

ApprovalDesk::ApprovalDesk(Changes &changes, WorkspaceFile &file, Signer &signer, QObject *parent)
    : QObject(parent), m_changes(&changes), m_file(file), m_signer(signer)
{
    changes.setGate([self = QPointer(this)](ChangeSetId set) { return passGate(self, std::move(set)); });
}

/// The diff as it is now, unsigned. Without what a killed program left under way, where only what is left matters: that was sent under
/// its approval, and may have arrived.
Task<Result<ApprovalRequest>> ApprovalDesk::currentDiff(ChangeSetId set, Part part)
{
    const QPointer changes = m_changes;
    if (!changes)
        co_return closedDesk();
    auto preview = co_await changes->preview(set);
    if (!preview)
        co_return passOn(preview);
    if (!changes)
        co_return closedDesk();
    const bool isAnyUnderWay = std::ranges::any_of(preview->items, &isUnderWay);
    if (part == Part::Left)
        preview->items.removeIf(&isUnderWay);
    if (preview->items.isEmpty() && !isAnyUnderWay)
        co_return failure(Error::Kind::NotFound, tr("Nothing of “%1” is staged.").arg(preview->set.title));
    if (const auto blind = std::ranges::find_if_not(preview->items, &isChecked); blind != preview->items.end()) {
        co_return failure(Error::Kind::Unsupported,
                          tr("“%1” cannot be previewed now, so nobody can approve it.").arg(blind->title),
                          blind->reason ? blind->reason->message : QString());
    }
    ApprovalRequest request;
    request.set = set;
    request.title = preview->set.title;
    request.requestedBy = preview->set.madeBy;
    request.items = approvalDiff(*preview, changes->workspace());
    co_return request;
}

Task<Result<ApprovalFile>> ApprovalDesk::request(ChangeSetId set)
{
    const QPointer self(this);
    const auto diff = co_await currentDiff(set, Part::All);
    if (!diff)
        co_return passOn(diff);
    if (!self)
        co_return closedDesk();
    const auto key = co_await m_signer.key();
    if (!key)
        co_return passOn(key);
    if (!self)
        co_return closedDesk();
    ApprovalFile file;
    file.request = *diff;
    file.request.requested = QDateTime::currentDateTimeUtc();
    file.request.publicKey = key->publicKey;
    const QByteArray form = file.request.form();
    const auto signature = co_await m_signer.sign(form);
    if (!signature)
        co_return passOn(signature);
    file.request.signature = *signature;
    co_return file;
}

Task<Result<ApprovalFile>> ApprovalDesk::approve(ApprovalFile file, QString name)
{
    const QPointer self(this);
    const auto key = co_await m_signer.key();
    if (!key)
        co_return passOn(key);
    if (!self)
        co_return closedDesk();
    if (key->publicKey == file.request.publicKey)
        co_return ownApproval();
    Approval approval;
    approval.name = name.trimmed();
    approval.at = QDateTime::currentDateTimeUtc();
    approval.publicKey = key->publicKey;
    const QByteArray form = approval.form(file.request);
    const auto signature = co_await m_signer.sign(form);
    if (!signature)
        co_return passOn(signature);
    approval.signature = *signature;
    file.approvals.removeIf([&](const Approval &one) { return one.publicKey == approval.publicKey; });
    file.approvals.append(approval);
    co_return file;
}

/// Whether these were applied, or are under way: what is no longer in the diff for another reason makes it another diff.
Task<Result<bool>> ApprovalDesk::areApplied(ChangeSetId set, QSet<ChangeId> changes)
{
    if (changes.isEmpty())
        co_return true;
    const auto items = co_await m_changes->basket().items(set);
    if (!items)
        co_return passOn(items);
    for (const StagedChange &item : *items) {
        if (isApplied(item.state) || item.state == ItemState::Sending)
            changes.remove(item.id());
    }
    co_return changes.isEmpty();
}

Task<Result<void>> ApprovalDesk::accept(ApprovalFile file)
{
    const QPointer self(this);
    const ChangeSetId set = file.request.set;
    const auto own = co_await m_signer.publicKey();
    if (!own)
        co_return passOn(own);
    if (!self)
        co_return closedDesk();
    file.approvals.removeIf([&](const Approval &one) { return !one.isGenuine(file.request); });
    if (file.approvals.isEmpty())
        co_return failure(Error::Kind::Invalid, tr("Nobody approved this yet: it is the request only."));
    file.approvals.removeIf([&](const Approval &one) { return one.publicKey == *own; });
    if (file.approvals.isEmpty())
        co_return ownApproval();
    const auto now = co_await currentDiff(set, Part::Left);
    if (!now)
        co_return passOn(now);
    if (!self || !m_changes)
        co_return closedDesk();
    const ApprovalTables::Approved approved{file.request.digest(), file.request.itemDigests()};
    if (!covers(approved, *now))
        co_return otherDiff();
    const QSet<ChangeId> missing = changesOf(file.request) - changesOf(*now);
    const auto applied = co_await areApplied(set, missing);
    if (!applied)
        co_return passOn(applied);
    if (!self || !m_changes)
        co_return closedDesk();
    if (!*applied)
        co_return otherDiff();
    const auto there = co_await m_changes->basket().set(set);
    if (!there)
        co_return passOn(there);
    if (!self)
        co_return closedDesk();
    QList<std::pair<ConnectionId, JournalEntry>> entries;
    const QByteArray document = file.toJson();
    for (const ConnectionId &where : there->where) {
        if (ApprovalKeeper *asks = keeper(where)) {
            if (const auto taken = co_await asks->accept(document); !taken)
                co_return passOn(taken);
            if (!self)
                co_return closedDesk();
            continue;
        }
        const QString verb = QStringLiteral("approve");
        auto approved = co_await entry(where, verb);
        if (!self)
            co_return closedDesk();
        entries.append({where, std::move(approved)});
    }
    std::function<Result<void>(Sql::Connection &)> work = [set, approved, entries, approvals = file.approvals](Sql::Connection &sql) {
        return takeIn(sql, set, approved, approvals, entries);
    };
    auto written = co_await write(std::move(work));
    co_return written;
}

Task<Result<void>> ApprovalDesk::check(ChangeSetId set)
{
    const QPointer self(this);
    using Approvals = QList<ApprovalTables::Approved>;
    const auto needs = co_await needed(set);
    if (!needs)
        co_return passOn(needs);
    if (!self)
        co_return closedDesk();
    std::function<Result<Approvals>(Sql::Connection &)> look = [set](Sql::Connection &sql) -> Result<Approvals> {
        return ApprovalTables::approvals(sql, set);
    };
    const auto approvals = co_await read<Approvals>(std::move(look));
    if (!approvals)
        co_return passOn(approvals);
    if (!self)
        co_return closedDesk();
    if (approvals->isEmpty() && needs->isEmpty())
        co_return Result<void>();
    if (approvals->isEmpty())
        co_return tl::unexpected(ApprovalTables::missing());
    QList<ConnectionId> agreed = *needs;
    agreed.removeIf([this](const ConnectionId &where) { return isEnforced(where); });
    std::function<Result<void>(Sql::Connection &)> allow = [set, agreed](Sql::Connection &sql) { return areSent(sql, set, agreed); };
    const auto allowed = co_await read<void>(std::move(allow));
    if (!allowed)
        co_return allowed;
    if (!self)
        co_return closedDesk();
    const auto now = co_await currentDiff(set, Part::Left);
    if (!now)
        co_return passOn(now);
    if (!self)
        co_return closedDesk();
    // One that was given for an earlier state takes nothing from one that was given for this.
    if (std::ranges::any_of(*approvals, [&](const ApprovalTables::Approved &one) { return covers(one, *now); }))
        co_return Result<void>();
    std::function<Result<void>(Sql::Connection &)> forget = [set](Sql::Connection &sql) -> Result<void> {
        sql.run("DELETE FROM approvals WHERE change_set = ?", set);
        return {};
    };
    const auto forgotten = co_await write(std::move(forget));
    if (!forgotten)
        co_return passOn(forgotten);
    co_return otherDiff();
}

} // namespace Rollcall
