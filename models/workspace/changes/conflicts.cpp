#include "models/workspace/changes/conflicts.h"

#include "models/domain/member.h"
#include "models/workspace/changes/mentions.h"
#include "models/workspace/closing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Changes)
};

bool isMine(const Choices &choices, const QString &key)
{
    return choices.value(key, Choice::Theirs) == Choice::Mine;
}

QList<RoleId> rolesIn(const QJsonObject &image)
{
    QList<RoleId> roles;
    for (const QJsonValue &role : image.value(u"roles"_s).toArray())
        roles.append(RoleId(role.toString()));
    return roles;
}

/// The payload on its new base; false when nothing of it is left.
struct Rebaser {
    const QJsonObject &now;
    const Choices &choices;

    bool operator()(Patch &patch) const
    {
        QList<FieldEdit> kept;
        for (FieldEdit edit : patch.edits) {
            const QJsonValue there = now.value(edit.field);
            const bool isOpen = !edit.after.isArray() && !sameValue(edit.before, there);
            if (isOpen && !isMine(choices, edit.field))
                continue;
            if (choices.contains(edit.field) && !isMine(choices, edit.field))
                continue;
            if (isOpen)
                edit.before = there.isUndefined() ? QJsonValue(QString()) : there;
            if (edit.after.isArray() || !sameValue(edit.after, there))
                kept.append(edit);
        }
        patch.edits = kept;
        return !kept.isEmpty();
    }
    bool operator()(SetStatus &set) const
    {
        const auto there = memberStatusFromKey(now.value(u"status"_s).toString());
        if (!isMine(choices, u"status"_s) || !there || *there == set.after)
            return false;
        set.before = *there;
        return true;
    }
    bool operator()(SetRoles &set) const
    {
        if (!isMine(choices, u"roles"_s))
            return false;
        set.before = rolesIn(now); // Mine: exactly these roles, whatever was given since.
        return true;
    }
    bool operator()(Remove &) const { return isMine(choices, wholeThing); }
    template<typename T>
    bool operator()(T &) const
    {
        return isMine(choices, wholeThing);
    }
};

/// The item as it would be sent, when it may still be changed.
Task<Result<Claim>> claimOf(QPointer<Basket> basket, ChangeId id)
{
    if (!basket)
        co_return directoryClosed();
    const auto claim = co_await basket->resolved(id);
    if (claim && (claim->item.state == ItemState::Sending || isApplied(claim->item.state)))
        co_return failure(Error::Kind::Conflict, Words::tr("The change of %1 was applied: undo it instead.").arg(claim->item.title));
    co_return claim;
}

} // namespace

QStringList openChoices(const PreviewItem &item)
{
    if (item.verdict != PreviewItem::Verdict::Conflict)
        return {};
    const Payload &payload = item.item.change.payload;
    if (std::holds_alternative<AddMember>(payload) || std::holds_alternative<Create>(payload))
        return {};
    if (touchedKeys(payload).isEmpty())
        return {wholeThing};
    QStringList keys;
    for (const FieldDifference &field : item.fields) {
        if (field.mark == FieldDifference::Mark::Conflict)
            keys.append(field.key);
    }
    return keys;
}

std::optional<StagedChange> rebased(StagedChange item, const QJsonObject &now, const Choices &choices)
{
    const bool isLeft = std::visit(Rebaser{now, choices}, item.change.payload);
    if (!isLeft)
        return std::nullopt;
    item.base = now;
    item.change.base = {0, QDateTime::currentDateTimeUtc()};
    return item;
}

Task<Result<Resolution>> resolveConflict(QPointer<Basket> basket, QPointer<Workspace> workspace, ChangeId id, Choices choices)
{
    const auto claim = co_await claimOf(basket, id);
    if (!claim)
        co_return passOn(claim);
    const auto target = targetOf(claim->resolved.payload);
    const auto *entity = target ? std::get_if<EntityId>(&*target) : nullptr;
    const QPointer<OpenDirectory> directory(workspace ? workspace->find(claim->item.change.where) : nullptr);
    if (!basket || !directory)
        co_return directoryClosed();
    if (!entity)
        co_return failure(Error::Kind::Unsupported, Words::tr("There is nothing to choose in this change: edit or remove it."));
    const QList<EntityId> one{*entity};
    const auto read = co_await directory->directory().read(directory->actor(), one);
    if (!read)
        co_return passOn(read);
    if (!basket)
        co_return directoryClosed();
    if (read->isEmpty() || !read->first().image) {
        co_return failure(Error::Kind::NotFound,
                          Words::tr("%1 is not there any more. Remove the change from the basket.").arg(claim->item.title));
    }
    // What is compared from now on carries the ids of now, so the payload does as well.
    StagedChange item = claim->item;
    item.change.payload = claim->resolved.payload;
    const auto wanted = rebased(item, *read->first().image, choices);
    Resolution resolution;
    if (wanted) {
        resolution.rebased = 1;
        if (const auto edited = co_await basket->edit(*wanted); !edited)
            co_return passOn(edited);
        co_return resolution;
    }
    resolution.dropped = 1;
    item.state = ItemState::NoOp;
    item.reason.reset();
    item.target = *entity;
    item.before = item.after = *read->first().image;
    item.notes = {Words::tr("What was there was kept.")};
    item.settled = QDateTime::currentDateTimeUtc();
    // It undoes nothing, then: what it was to take back stays.
    item.undoes = ChangeId();
    const QList<Settlement> settlement{item};
    if (const auto settled = co_await basket->settle(settlement); !settled)
        co_return passOn(settled);
    co_return resolution;
}

Task<Result<Resolution>> resolveAllLike(QPointer<Basket> basket, QPointer<Workspace> workspace, Preview preview, ChangeId like,
                                        Choices choices)
{
    Resolution all;
    const auto model = std::ranges::find_if(preview.items, [&like](const PreviewItem &item) { return item.item.id() == like; });
    if (model == preview.items.end())
        co_return failure(Error::Kind::NotFound, Words::tr("This change is not in the basket any more."), like.toString());
    const QStringList keys = openChoices(*model);
    const Verb verb = verbOf(model->item.change.payload);
    for (const PreviewItem &item : preview.items) {
        const bool isAlike = !keys.isEmpty() && verbOf(item.item.change.payload) == verb && openChoices(item) == keys;
        if (!isAlike)
            continue;
        const ChangeId id = item.item.id();
        const auto one = co_await resolveConflict(basket, workspace, id, choices);
        if (!one)
            co_return passOn(one);
        all.rebased += one->rebased;
        all.dropped += one->dropped;
    }
    co_return all;
}

} // namespace Rollcall
