#include "models/workspace/changes/basketrows.h"

#include "models/directory/changejson.h"
#include "models/domain/compactjson.h"

#include <QJsonDocument>

namespace Rollcall::BasketTables {

QByteArray imageText(const QJsonObject &image)
{
    return image.isEmpty() ? QByteArray() : compactJson(image);
}

QJsonObject imageFrom(const QByteArray &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text).object();
}

QByteArray entityText(const std::optional<EntityId> &entity)
{
    if (!entity)
        return {};
    // What compactJson() makes of toJson(*entity): every change that is settled has one.
    QByteArray text = "{\"id\":" + compactJson(entity->id) + ",\"kind\":" + compactJson(toKey(entity->kind));
    if (entity->kind == EntityKind::Membership)
        text += ",\"organization\":" + compactJson(entity->organization);
    return text + '}';
}

std::optional<EntityId> entityFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto entity = entityFromJson(imageFrom(text));
    return entity ? std::optional(*entity) : std::nullopt;
}

QByteArray reasonText(const std::optional<Error> &reason)
{
    return reason ? imageText(toJson(*reason)) : QByteArray();
}

StagedChange itemFrom(const Sql::Statement &row)
{
    StagedChange item;
    const auto change = changeFromBytes(row.blob(0));
    item.set = row.id<ChangeSetId>(1);
    item.title = row.text(2);
    item.base = imageFrom(row.blob(3));
    item.recreates = entityFrom(row.blob(4));
    item.undoes = row.id<ChangeId>(5);
    item.state = static_cast<ItemState>(row.number(6));
    if (const QByteArray reason = row.blob(7); !reason.isEmpty())
        item.reason = errorFromJson(imageFrom(reason));
    item.target = entityFrom(row.blob(8));
    item.before = imageFrom(row.blob(9));
    item.after = imageFrom(row.blob(10));
    item.notes = row.text(11).split(u'\n', Qt::SkipEmptyParts);
    item.requestId = row.text(12);
    item.journalSequence = row.integer(13);
    item.sent = row.time(14);
    item.settled = row.time(15);
    item.undone = row.number(16) == 1;
    item.irreversible = row.number(16) == 2;
    item.destination = row.text(19);
    if (change) {
        item.change = *change;
    } else {
        item.change.id = row.id<ChangeId>(17);
        item.change.where = row.id<ConnectionId>(18);
        item.state = ItemState::Refused;
        item.reason = change.error();
    }
    return item;
}

} // namespace Rollcall::BasketTables
