#pragma once

#include "models/domain/id.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Rollcall::Sql {
class Connection;
}

/// The tables that only a mirror has, row by row.
namespace Rollcall::MirrorTables {

/// The pass met the thing. Nothing where there is none.
void markSeen(Sql::Connection &sql, const EntityId &entity, qint64 generation);

/// What the server sent, without what is named like a secret. In one pass later parts add to earlier ones. `isNew` says that nothing
/// is kept of it yet, most likely: which saves looking.
void putRaw(Sql::Connection &sql, const EntityId &entity, const QJsonObject &sent, qint64 generation, bool isNew = false);
std::optional<QJsonObject> raw(Sql::Connection &sql, const EntityId &entity);

void putWaiting(Sql::Connection &sql, const EntityId &entity, const QJsonObject &image, qint64 generation);
void dropWaiting(Sql::Connection &sql, const EntityId &entity);
/// At most `limit` that wait, in the order of their keys, behind `after`.
struct Waiting {
    EntityId entity;
    QJsonObject image;
    qint64 generation = 0; ///< Of the pass that brought it.
};
QList<Waiting> waiting(Sql::Connection &sql, const std::optional<EntityId> &after, int limit);
bool isAnyWaiting(Sql::Connection &sql);
/// Memberships whose organization never came.
void dropWaitingBefore(Sql::Connection &sql, qint64 generation);

/// Whatever else is kept about a thing that goes: what was sent of it and, of an organization or a person, of their memberships.
void forget(Sql::Connection &sql, const EntityId &entity);

/// What was confirmed, until a read agrees.
struct Overlay {
    bool isGone = false;
    QJsonObject fields; ///< What was changed; of a new thing nothing, as it is enough that it is there.
    QDateTime until;    ///< UTC.

    bool agrees(const std::optional<QJsonObject> &image) const;
};
void putOverlay(Sql::Connection &sql, const EntityId &entity, const Overlay &overlay);
void dropOverlay(Sql::Connection &sql, const EntityId &entity);
void dropOverlaysUntil(Sql::Connection &sql, const QDateTime &now);
std::optional<Overlay> overlay(Sql::Connection &sql, const EntityId &entity);
QHash<EntityId, Overlay> overlays(Sql::Connection &sql);

} // namespace Rollcall::MirrorTables
