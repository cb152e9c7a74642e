#include "models/workspace/changes/differences.h"
#include "models/workspace/changes/changewords.h"
#include "models/workspace/changes/mentions.h"
#include "models/workspace/changes/settling.h"
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

using Images = QHash<EntityId, std::optional<QJsonObject>>;

bool isPlain(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

/// Values that the directory itself compares with what is there, in the transaction in which it writes.
bool isCompared(const Claim &claim)
{
    if (std::holds_alternative<SetStatus>(claim.resolved.payload))
        return true;
    const auto *patch = std::get_if<Patch>(&claim.resolved.payload);
    return patch && std::ranges::all_of(patch->edits, [&claim](const FieldEdit &edit) {
        return isPlain(edit.before) && isPlain(edit.after) && sameValue(edit.before, claim.base.value(edit.field));
    });
}

bool needsReading(const Claim &claim)
{
    const bool removes = std::holds_alternative<Remove>(claim.resolved.payload);
    return !claim.base.isEmpty() && (removes || !claim.item.undoes.isEmpty()) && entityOf(claim.resolved);
}

/// People who came into an organization since are no field of it, but they would go with it.
bool hasGrown(const QJsonObject &base, const QJsonObject &now)
{
    return base.contains(u"members"_s) && now.value(u"members"_s).toInteger() > base.value(u"members"_s).toInteger();
}

bool removesOrganization(const Claim &claim)
{
    const auto entity = entityOf(claim.resolved);
    return std::holds_alternative<Remove>(claim.resolved.payload) && entity && entity->kind == EntityKind::Organization
        && claim.base.contains(u"members"_s);
}

Error changedSince(const Claim &claim, const QStringList &keys)
{
    return {Error::Kind::Conflict,
            Words::tr("%1 has been changed since (%2). Look at it again before you change it.")
                .arg(claim.item.title, keys.isEmpty() ? Words::tr("people were added") : keys.join(u", "_s)),
            {}, keys.value(0)};
}

std::optional<Error> conflictOf(const Claim &claim, const Images &images)
{
    if (!needsReading(claim))
        return std::nullopt;
    const auto now = images.value(*entityOf(claim.resolved));
    if (!now || isReached(claim.resolved.payload, now))
        return std::nullopt; // The directory itself says that there is nothing to do, or nothing to do it to.
    if (const QStringList keys = driftOf(claim.resolved.payload, !claim.item.undoes.isEmpty(), claim.base, *now); !keys.isEmpty())
        return changedSince(claim, keys);
    return hasGrown(claim.base, *now) ? std::optional(changedSince(claim, {})) : std::nullopt;
}

/// What reading says about a change that got no answer.
void decide(StagedChange &item, const Claim &claim, const std::optional<QJsonObject> &now)
{
    if (isReached(claim.resolved.payload, now)) {
        item.state = ItemState::Done;
        item.reason.reset();
        item.target = entityOf(claim.resolved);
        item.before = claim.base;
        item.after = now.value_or(QJsonObject());
        item.notes.append(Words::tr("No answer came; reading showed that it was done."));
    } else if (!touchedKeys(claim.resolved.payload).isEmpty() || std::holds_alternative<Remove>(claim.resolved.payload)) {
        item.state = ItemState::Failed;
        item.reason = Error{Error::Kind::Timeout, Words::tr("No answer came; reading showed that it was not done."), {}, {}};
    }
}

/// What things are now, or why nobody can say.
struct Look {
    Images images;
    std::optional<Error> fault;
};

Task<Look> imagesOf(QPointer<OpenDirectory> directory, QList<EntityId> entities)
{
    Look look;
    if (entities.isEmpty() || !directory)
        co_return look;
    const auto read = co_await directory->directory().read(directory->actor(), entities);
    if (!read)
        look.fault = read.error();
    else
        for (const Snapshot &snapshot : *read)
            look.images.insert(snapshot.entity, snapshot.image);
    co_return look;
}

/// Images of what is about to be removed or undone. An organization's tells how many belong to it.
Task<Look> imagesBefore(QPointer<OpenDirectory> directory, QList<Claim> claims)
{
    QList<EntityId> entities;
    // Where it is not a copy that is read, the directory compares by itself.
    const bool comparesItself = directory && !directory->sync();
    for (const Claim &claim : claims) {
        if (needsReading(claim) && !(comparesItself && isCompared(claim)))
            entities.append(*entityOf(claim.resolved));
    }
    auto look = co_await imagesOf(directory, entities);
    Images &images = look.images;
    for (const Claim &claim : claims) {
        if (!directory || !removesOrganization(claim))
            continue;
        QList<Change> one{claim.resolved};
        const auto tried = co_await directory->directory().check(one);
        const Result<Applied> *result = tried.isEmpty() ? nullptr : &tried.first();
        if (result && *result && images.value(*entityOf(claim.resolved))) {
            QJsonObject image = *images.value(*entityOf(claim.resolved));
            image.insert(u"members"_s, (*result)->before.value(u"members"_s));
            images.insert(*entityOf(claim.resolved), image);
        }
    }
    co_return look;
}

Task<QList<Result<Applied>>> send(QPointer<OpenDirectory> directory, QList<Change> changes)
{
    const Error closed{Error::Kind::Cancelled, Words::tr("The directory was closed before it answered."), {}, {}};
    QList<Result<Applied>> none(changes.size(), tl::unexpected(closed));
    if (!directory || changes.isEmpty())
        co_return none;
    const qsizetype count = changes.size();
    auto results = co_await directory->directory().apply(std::move(changes));
    if (results.size() != count)
        co_return none;
    co_return results;
}

/// Two attempts as one. The second began where the first ended, so the first knows what was there before, and it alone may have made
/// a password.
Applied together(const Applied &first, Applied second)
{
    second.before = first.before;
    if (second.secret.isEmpty())
        second.secret = first.secret;
    return second;
}

} // namespace

Task<QList<SentChange>> carryOut(QPointer<OpenDirectory> directory, QList<Claim> claims)
{
    const auto before = co_await imagesBefore(directory, claims);
    QList<SentChange> sent;
    QList<Change> changes;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        // What could not be read may have been changed by anybody: it is not written over.
        const auto conflict = before.fault && needsReading(claims.at(i)) ? before.fault : conflictOf(claims.at(i), before.images);
        if (conflict) {
            const Result<Applied> refused = tl::unexpected(*conflict);
            sent.append(settled(claims.at(i).item, refused));
            continue;
        }
        sent.append(SentChange()); // Its answer is on the way.
        changes.append(claims.at(i).resolved);
        places.append(i);
    }
    const auto results = co_await send(directory, changes);
    QList<Change> again;
    QList<qsizetype> placesAgain;
    QList<Applied> partly;
    QList<EntityId> unknown;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const qsizetype place = places.at(i);
        sent[place] = settled(claims.at(place).item, results.at(i));
        if (sent.at(place).item.state == ItemState::Partial) {
            again.append(changes.at(i));
            placesAgain.append(place);
            partly.append(*results.at(i));
        } else if (sent.at(place).item.state == ItemState::Unknown) {
            if (const auto entity = entityOf(changes.at(i)))
                unknown.append(*entity);
        }
    }
    const auto rest = co_await send(directory, again);
    for (qsizetype i = 0; i < placesAgain.size(); ++i) {
        // What the second attempt did not add to, the first one has still done.
        if (const auto &added = rest.at(i); added && added->outcome != Applied::Outcome::NoOp)
            sent[placesAgain.at(i)] = settled(claims.at(placesAgain.at(i)).item, together(partly.at(i), *added));
    }
    const auto after = co_await imagesOf(directory, unknown);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const auto entity = entityOf(claims.at(i).resolved);
        if (sent.at(i).item.state == ItemState::Unknown && entity && after.images.contains(*entity))
            decide(sent[i].item, claims.at(i), after.images.value(*entity));
    }
    co_return sent;
}

Task<Result<QList<SentChange>>> lookUp(QPointer<OpenDirectory> directory, QList<Claim> claims)
{
    QList<EntityId> entities;
    for (const Claim &claim : claims) {
        if (const auto entity = entityOf(claim.resolved))
            entities.append(*entity);
    }
    const auto look = co_await imagesOf(directory, entities);
    if (look.fault)
        co_return tl::unexpected(*look.fault);
    if (!directory)
        co_return directoryClosed();
    QList<SentChange> done;
    for (const Claim &claim : claims) {
        const auto entity = entityOf(claim.resolved);
        if (!entity || !look.images.contains(*entity) || !isReached(claim.resolved.payload, look.images.value(*entity)))
            continue;
        done.append(SentChange{claim.item, {}});
        done.last().item.settled = QDateTime::currentDateTimeUtc();
        decide(done.last().item, claim, look.images.value(*entity));
    }
    co_return done;
}

} // namespace Rollcall
