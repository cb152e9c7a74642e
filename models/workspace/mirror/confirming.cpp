#include "models/workspace/mirror/confirming.h"

#include "models/domain/fields.h"
#include "models/workspace/changes/mentions.h"
#include "models/workspace/mirror/mirrorimages.h"
#include "models/workspace/mirror/intake.h"
#include "models/workspace/mirror/syncrecord.h"

namespace Rollcall::Confirming {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> keysOf(const QJsonObject &before, const QJsonObject &after)
{
    const QStringList keys = before.keys() + after.keys();
    return {keys.cbegin(), keys.cend()};
}

/// What a change is about, where nobody says what was there before it.
QSet<QString> askedFor(const Payload &payload)
{
    QSet<QString> keys;
    if (const auto *patch = std::get_if<Patch>(&payload)) {
        for (const FieldEdit &edit : patch->edits)
            keys.insert(edit.field);
    } else if (std::holds_alternative<SetRoles>(payload)) {
        keys.insert(u"roles"_s);
    } else if (std::holds_alternative<SetStatus>(payload)) {
        keys.insert(u"status"_s);
    }
    return keys;
}

/// The fields that the change gave other values; none of a new thing.
QJsonObject changedFields(const Change &change, const Applied &applied)
{
    const QSet<QString> keys = applied.before.isEmpty() ? askedFor(change.payload) : keysOf(applied.before, applied.after);
    QJsonObject changed;
    for (const QString &key : keys) {
        const QJsonValue after = applied.after.value(key);
        if (key != u"raw"_s && (applied.before.isEmpty() || !MirrorImages::isSame(applied.before.value(key), after)))
            changed.insert(key, after.isUndefined() ? QJsonValue() : after);
    }
    return changed;
}

/// What was asked for of a person, until they can be read.
QJsonObject personOf(const AddMember &addition, const QString &id)
{
    QJsonObject person{{u"id"_s, id}};
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser && addition.values.contains(field.key))
            person.insert(field.key, addition.values.value(field.key));
    }
    return person;
}

void putImage(Intake &intake, WriteSession &session, const EntityId &entity, const QJsonObject &image, const QSet<QString> &told, qint64 generation)
{
    intake.put(entity, image, told);
    if (const QJsonObject sent = image.value(u"raw"_s).toObject(); !sent.isEmpty())
        MirrorTables::putRaw(session.sql(), entity, sent, generation);
}

/// Where somebody was until they were moved, in a directory where everybody is in one organization.
std::optional<EntityId> leftBehind(const Applied &applied)
{
    const QString before = applied.before.value(u"organization"_s).toString();
    if (applied.target.kind != EntityKind::Membership || before.isEmpty() || before == applied.target.organization)
        return std::nullopt;
    return EntityId{EntityKind::Membership, applied.target.id, before};
}

} // namespace

QList<EntityId> touched(const Change &change, const Result<Applied> &result)
{
    QList<EntityId> entities;
    const auto add = [&entities](const EntityId &entity) {
        if (!entity.id.isEmpty() && !entities.contains(entity))
            entities.append(entity);
    };
    if (result)
        add(result->target);
    else if (const std::optional<Ref> target = targetOf(change.payload); target && std::holds_alternative<EntityId>(*target))
        add(std::get<EntityId>(*target));
    const auto *create = std::get_if<Create>(&change.payload);
    if (create && create->kind == EntityKind::Organization && result) {
        const auto *owner = create->owner ? std::get_if<EntityId>(&*create->owner) : nullptr;
        const QString user = owner ? owner->id : change.actor.user.toString();
        if (!user.isEmpty() && !result->target.id.isEmpty())
            add({EntityKind::Membership, user, result->target.id});
    }
    if (const auto left = result ? leftBehind(*result) : std::nullopt)
        add(*left);
    const QList<EntityId> found = entities;
    for (const EntityId &entity : found) {
        if (entity.kind == EntityKind::Membership)
            add({EntityKind::User, entity.id, {}});
        if (entity.kind == EntityKind::Invitation && result)
            add({EntityKind::Membership, result->after.value(u"user"_s).toString(), result->after.value(u"organization"_s).toString()});
    }
    entities.removeIf([](const EntityId &entity) { return entity.kind == EntityKind::Invitation; });
    return entities;
}

void keepWritten(WriteSession &session, const Change &change, const Applied &applied, const QDateTime &now)
{
    const bool isDone = applied.outcome == Applied::Outcome::Done || applied.outcome == Applied::Outcome::NoOp;
    const bool isRemoval = std::holds_alternative<Remove>(change.payload);
    if (!isDone || applied.target.id.isEmpty() || (applied.after.isEmpty() && !isRemoval))
        return;
    const qint64 generation = SyncRecord::read(session.sql()).generation;
    Intake intake(session, generation, now);
    MirrorTables::Overlay overlay;
    overlay.until = now.addSecs(overlaid.count());
    if (applied.after.isEmpty()) {
        overlay.isGone = true;
        intake.remove(applied.target);
    } else {
        if (const auto *addition = std::get_if<AddMember>(&change.payload)) {
            const QJsonObject person = personOf(*addition, applied.target.id);
            intake.put({EntityKind::User, applied.target.id, {}}, person, keysOf({}, person));
        }
        if (const auto left = leftBehind(applied)) {
            intake.remove(*left);
            MirrorTables::Overlay gone = overlay;
            gone.isGone = true;
            MirrorTables::putOverlay(session.sql(), *left, gone);
        }
        putImage(intake, session, applied.target, applied.after, keysOf(applied.before, applied.after), generation);
        overlay.fields = changedFields(change, applied);
        if (overlay.fields.isEmpty() && !applied.before.isEmpty())
            return; // Nothing that a read could contradict.
    }
    MirrorTables::putOverlay(session.sql(), applied.target, overlay);
}

bool keepRead(WriteSession &session, const Snapshot &snapshot, bool isFinal, const QDateTime &now)
{
    const SyncRecord record = SyncRecord::read(session.sql());
    const qint64 generation = record.generation;
    const auto overlay = MirrorTables::overlay(session.sql(), snapshot.entity);
    if (overlay && !isFinal && !overlay->agrees(snapshot.image))
        return false;
    // A pass that runs may have asked for a page before the write and keep it after this: then only the page, or the minute, ends it.
    if (isFinal || !record.isOpen)
        MirrorTables::dropOverlay(session.sql(), snapshot.entity);
    Intake intake(session, generation, now);
    if (snapshot.image) {
        // What was changed is told, though an image leaves out what is empty.
        const QSet<QString> told = keysOf(overlay ? overlay->fields : QJsonObject(), *snapshot.image);
        putImage(intake, session, snapshot.entity, *snapshot.image, told, generation);
        return true;
    }
    // Some servers know people only where the sign-in belongs; who is a member somewhere is there.
    const bool isMember = snapshot.entity.kind == EntityKind::User && !session.membershipsOf(UserId(snapshot.entity.id)).isEmpty();
    if (!isMember)
        intake.remove(snapshot.entity);
    return true;
}

} // namespace Rollcall::Confirming
