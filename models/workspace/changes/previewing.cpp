#include "models/workspace/changes/previewing.h"

#include "models/workspace/changes/brake.h"
#include "models/workspace/changes/mentions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace Rollcall {

using namespace Qt::StringLiterals;
using Verdict = PreviewItem::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

using PreviewResults = QHash<ChangeId, Result<Applied>>;
using Images = QHash<EntityId, std::optional<QJsonObject>>;

std::optional<EntityId> claimed(const Claim &claim)
{
    const auto target = targetOf(claim.resolved.payload);
    const auto *entity = target ? std::get_if<EntityId>(&*target) : nullptr;
    const bool adds = std::holds_alternative<AddMember>(claim.resolved.payload);
    return entity && !adds ? std::optional(*entity) : std::nullopt;
}

/// What an undo makes again gets its new id only when it is applied, so what names it cannot be tried before.
QSet<ChangeId> blind(const QList<Claim> &claims)
{
    QSet<ChangeId> makers;
    QSet<ChangeId> unseen;
    for (const Claim &claim : claims) {
        for (const ChangeId &needed : needsOf(claim.item.change)) {
            if (makers.contains(needed) || unseen.contains(needed))
                unseen.insert(claim.item.id());
        }
        if (claim.item.recreates)
            makers.insert(claim.item.id());
    }
    return unseen;
}

Task<Images> imagesIn(QPointer<OpenDirectory> directory, QList<EntityId> entities)
{
    constexpr qsizetype atOnce = 1000;
    Images images;
    for (qsizetype from = 0; from < entities.size() && directory; from += atOnce) {
        const QList<EntityId> some = entities.mid(from, atOnce);
        const auto read = co_await directory->directory().read(directory->actor(), some);
        if (!read)
            break;
        for (const Snapshot &snapshot : *read)
            images.insert(snapshot.entity, snapshot.image);
    }
    co_return images;
}

/// In the batches in which it would be applied, so that changes find what earlier ones of their batch make.
Task<PreviewResults> checkIn(QPointer<OpenDirectory> directory, QList<Claim> claims)
{
    PreviewResults results;
    if (!directory)
        co_return results;
    const auto traits = co_await directory->traits(std::nullopt);
    const qsizetype most = traits ? std::max(1, traits->batchSize) : 1;
    const QSet<ChangeId> unseen = blind(claims);
    QList<Change> changes;
    for (const Claim &claim : claims) {
        if (!unseen.contains(claim.item.id()))
            changes.append(claim.resolved);
    }
    for (qsizetype from = 0; from < changes.size() && directory; from += most) {
        const QList<Change> batch = changes.mid(from, most);
        const auto checked = co_await directory->directory().check(batch);
        for (qsizetype i = 0; i < std::min(batch.size(), checked.size()); ++i)
            results.insert(batch.at(i).id, checked.at(i));
    }
    co_return results;
}

Error notOpen()
{
    return {Error::Kind::Cancelled, Words::tr("The directory is not open, so this was not checked."), {}, {}};
}

void judge(PreviewItem &item, const Claim &claim, const std::optional<QJsonObject> &now, const Result<Applied> *checked)
{
    const bool isUndo = !claim.item.undoes.isEmpty();
    const bool wasReached = !claim.base.isEmpty() && isReached(claim.resolved.payload, claim.base);
    if (!checked) {
        item.verdict = Verdict::Ready; // Blind: it is judged when it is applied.
    } else if (!*checked) {
        const Error &error = checked->error();
        item.reason = error;
        item.verdict = error.kind == Error::Kind::Conflict       ? Verdict::Conflict
                       : error.kind == Error::Kind::Unsupported || error.kind == Error::Kind::Network
                               || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Storage
                           ? Verdict::Unchecked
                           : Verdict::Refused;
    } else if ((*checked)->outcome == Applied::Outcome::NoOp) {
        item.verdict = claim.base.isEmpty() || wasReached ? Verdict::NoOp : Verdict::AlreadyDone;
        item.notes = (*checked)->notes;
    } else {
        item.notes = (*checked)->notes;
    }
    // What is gone cannot be removed once more: the wish is fulfilled, whatever the directory calls it.
    if (checked && !*checked && checked->error().kind == Error::Kind::NotFound && std::holds_alternative<Remove>(claim.resolved.payload)
        && !claim.base.isEmpty() && !now) {
        item.verdict = Verdict::AlreadyDone;
        item.reason.reset();
    }
    if (item.verdict != Verdict::Ready || !now || isReached(claim.resolved.payload, now))
        return;
    const QStringList drift = driftOf(claim.resolved.payload, isUndo, claim.base, *now);
    if (!drift.isEmpty()) {
        item.verdict = Verdict::Conflict;
        item.reason = Error{Error::Kind::Conflict, Words::tr("%1 has been changed since.").arg(claim.item.title), {}, drift.first()};
    }
}

QList<EntityId> groupsConcerned(const PreviewResults &results)
{
    QList<EntityId> groups;
    for (const Result<Applied> &result : results) {
        if (!result)
            continue;
        for (const QJsonValue &group : result->before.value(u"roleGroups"_s).toArray())
            groups.append({EntityKind::RoleGroup, group.toString(), {}});
    }
    return groups;
}

/// Where the person is the only active owner. The embedded directory refuses that by itself; remotes may not.
Task<QStringList> lastOwnerOf(QPointer<OpenDirectory> directory, Claim claim)
{
    const Payload &payload = claim.resolved.payload;
    const auto entity = claimed(claim);
    const bool takesAway = std::holds_alternative<Remove>(payload) || suspends(payload) || std::holds_alternative<SetRoles>(payload);
    if (!directory || !entity || entity->kind != EntityKind::Membership || !takesAway)
        co_return QStringList();
    const OrganizationId id(entity->organization);
    const auto row = co_await directory->reader().organization(id);
    const bool isLast = row && row->ownerCount == 1 && row->owners.value(0) == claim.item.title;
    co_return isLast ? QStringList{row->organization.title()} : QStringList();
}

} // namespace

Task<QList<PreviewItem>> previewIn(QPointer<OpenDirectory> directory, QList<Claim> claims)
{
    QList<EntityId> targets;
    for (const Claim &claim : claims) {
        if (const auto entity = claimed(claim))
            targets.append(*entity);
    }
    const auto images = co_await imagesIn(directory, targets);
    const auto results = co_await checkIn(directory, claims);
    const QList<EntityId> groups = groupsConcerned(results);
    const auto groupImages = co_await imagesIn(directory, groups);
    QHash<QString, QJsonObject> roleGroups;
    for (auto it = groupImages.begin(); it != groupImages.end(); ++it)
        roleGroups.insert(it.key().id, it.value().value_or(QJsonObject()));

    QList<PreviewItem> items;
    for (const Claim &claim : claims) {
        PreviewItem item;
        item.item = claim.item;
        item.payload = claim.resolved.payload;
        const Payload &payload = claim.resolved.payload;
        const auto entity = claimed(claim);
        const std::optional<QJsonObject> now = entity ? images.value(*entity) : std::nullopt;
        const auto checked = results.constFind(claim.item.id());
        const bool isKnown = checked != results.constEnd();
        item.isDestructive = std::holds_alternative<Remove>(payload) || suspends(payload);
        item.fields = differencesOf(payload, !claim.item.undoes.isEmpty(), claim.base, now);
        judge(item, claim, now, isKnown ? &*checked : nullptr);
        if (!directory) {
            item.verdict = Verdict::Unchecked;
            item.reason = notOpen();
        }
        const QJsonObject before = isKnown && *checked ? (*checked)->before : now.value_or(QJsonObject());
        const QJsonObject after = isKnown && *checked ? (*checked)->after : QJsonObject();
        item.consequences = consequencesOf(payload, before, after, roleGroups);
        const auto orphaned = co_await lastOwnerOf(directory, claim);
        if (!orphaned.isEmpty())
            item.consequences.append({Consequence::Kind::LastOwner, 1, orphaned});
        items.append(item);
    }
    co_return items;
}

void judgeByNeeds(QList<PreviewItem> &items)
{
    QSet<ChangeId> stuck;
    for (PreviewItem &item : items) {
        for (const ChangeId &needed : needsOf(item.item.change)) {
            if (stuck.contains(needed)) {
                item.verdict = Verdict::DependsOnRefused;
                item.reason = Error{Error::Kind::NotFound, Words::tr("It builds on a change that cannot be applied."), {}, {}};
            }
        }
        if (item.verdict == Verdict::Refused || item.verdict == Verdict::Conflict || item.verdict == Verdict::DependsOnRefused)
            stuck.insert(item.item.id());
    }
}

} // namespace Rollcall
