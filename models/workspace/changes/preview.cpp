#include "models/workspace/changes/preview.h"

#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/destinations.h"
#include "models/workspace/changes/previewing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

/// Directories are applied to side by side, so the slowest one tells.
Task<std::optional<qint64>> durationOf(QPointer<Basket> basket, QList<StagedChange> items)
{
    QHash<ConnectionId, int> counts;
    for (const StagedChange &item : items)
        ++counts[item.change.where];
    double longest = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (!basket)
            co_return std::nullopt;
        const ConnectionId where = it.key();
        const auto rate = co_await basket->rate(where);
        if (!rate || !*rate)
            co_return std::nullopt;
        longest = std::max(longest, static_cast<double>(it.value()) / **rate);
    }
    co_return static_cast<qint64>(std::ceil(longest));
}

/// Those that the connection does not lead to any more: what is there now says nothing about them.
QList<Claim> takeOthers(QList<Claim> &claims, const OpenDirectory *directory)
{
    QList<Claim> others;
    const auto isOther = [directory](const Claim &claim) { return directory && leadsElsewhere(claim.item.destination, directory->destination()); };
    std::ranges::copy_if(claims, std::back_inserter(others), isOther);
    claims.removeIf(isOther);
    return others;
}

} // namespace

QString toKey(PreviewItem::Verdict verdict)
{
    constexpr std::array words{"ready"_L1, "alreadyDone"_L1, "noOp"_L1, "conflict"_L1, "refused"_L1, "dependsOnRefused"_L1, "unchecked"_L1};
    return words.at(static_cast<size_t>(verdict));
}

QString displayName(PreviewItem::Verdict verdict)
{
    switch (verdict) {
    case PreviewItem::Verdict::Ready: return Words::tr("Ready");
    case PreviewItem::Verdict::AlreadyDone: return Words::tr("Already done");
    case PreviewItem::Verdict::NoOp: return Words::tr("Nothing to do");
    case PreviewItem::Verdict::Conflict: return Words::tr("Conflict");
    case PreviewItem::Verdict::Refused: return Words::tr("Refused");
    case PreviewItem::Verdict::DependsOnRefused: return Words::tr("Builds on a refused change");
    case PreviewItem::Verdict::Unchecked: return Words::tr("Not checked");
    }
    return {};
}

Task<Result<Preview>> makePreview(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeSetId set, int most)
{
    const Error closed{Error::Kind::Cancelled, Words::tr("The workspace was closed."), {}, {}};
    Preview preview;
    preview.at = QDateTime::currentDateTimeUtc();
    if (!basket)
        co_return tl::unexpected(closed);
    const auto stored = co_await basket->set(set);
    if (!stored)
        co_return passOn(stored);
    preview.set = *stored;
    if (!basket)
        co_return tl::unexpected(closed);
    const auto claims = co_await basket->resolved(set, most);
    if (!claims)
        co_return passOn(claims);

    QHash<ChangeId, PreviewItem> found;
    for (const ConnectionId &where : stored->where) {
        QList<Claim> own = *claims;
        own.removeIf([&where](const Claim &claim) { return claim.item.change.where != where; });
        const QPointer<OpenDirectory> directory(workspace ? workspace->find(where) : nullptr);
        const QList<Claim> others = takeOthers(own, directory);
        const auto items = co_await previewIn(directory, own);
        for (const PreviewItem &item : items)
            found.insert(item.item.id(), item);
        const QPointer<OpenDirectory> nowhere;
        const auto unread = co_await previewIn(nowhere, others);
        for (PreviewItem item : unread) {
            item.verdict = PreviewItem::Verdict::Refused;
            item.reason = meantForElsewhere();
            found.insert(item.item.id(), item);
        }
    }
    QList<StagedChange> staged;
    for (const Claim &claim : *claims) {
        preview.items.append(found.value(claim.item.id()));
        staged.append(claim.item);
    }
    judgeByNeeds(preview.items);
    for (PreviewItem &item : preview.items) {
        item.title = changeTitle(item.item.change.payload, item.item.title);
        ++preview.counts.at(static_cast<size_t>(item.verdict));
    }
    preview.brake = co_await brakeOf(workspace, staged);
    preview.seconds = co_await durationOf(basket, staged);
    co_return preview;
}

} // namespace Rollcall
