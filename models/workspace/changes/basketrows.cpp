#include "models/workspace/changes/basketrows.h"

#include "models/directory/changejson.h"

#include <QJsonDocument>

namespace Rollcall::BasketTables {

QString imageText(const QJsonObject &image)
{
    return image.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QJsonObject imageFrom(const QString &text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QString entityText(const std::optional<EntityId> &entity)
{
    return entity ? imageText(toJson(*entity)) : QString();
}

std::optional<EntityId> entityFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto entity = entityFromJson(imageFrom(text));
    return entity ? std::optional(*entity) : std::nullopt;
}

QString reasonText(const std::optional<Error> &reason)
{
    return reason ? imageText(toJson(*reason)) : QString();
}

StagedChange itemFrom(const Sql::Statement &row)
{
    StagedChange item;
    const auto change = changeFromBytes(row.text(0).toUtf8());
    item.set = row.id<ChangeSetId>(1);
    item.title = row.text(2);
    item.base = imageFrom(row.text(3));
    item.recreates = entityFrom(row.text(4));
    item.undoes = row.id<ChangeId>(5);
    item.state = static_cast<ItemState>(row.number(6));
    if (const QString reason = row.text(7); !reason.isEmpty())
        item.reason = errorFromJson(imageFrom(reason));
    item.target = entityFrom(row.text(8));
    item.before = imageFrom(row.text(9));
    item.after = imageFrom(row.text(10));
    item.notes = row.text(11).split(u'\n', Qt::SkipEmptyParts);
    item.requestId = row.text(12);
    item.journalSequence = row.integer(13);
    item.sent = row.time(14);
    item.settled = row.time(15);
    item.undone = row.number(16) == 1;
    item.irreversible = row.number(16) == 2;
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
