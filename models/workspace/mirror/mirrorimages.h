#pragma once

#include "models/store/session.h"

/// Things of a mirror as json.h writes them: what a page, an image after a write and a re-read have in common.
namespace Rollcall::MirrorImages {

/// What the mirror holds; none: it is not there.
std::optional<QJsonObject> stored(ReadSession &session, const EntityId &entity);
/// Stores an image that normalized() gave. What it refers to is there.
void put(WriteSession &session, const EntityId &entity, const QJsonObject &image);
void remove(WriteSession &session, const EntityId &entity);

/// As it would be read back after it was stored: keys that are not ours fall away, and so does what a mirror does not keep (whether
/// there is a password); lists name each thing once, and nothing without an id.
QJsonObject normalized(const EntityId &entity, const QJsonObject &image);
User normalized(User user);
Membership normalized(Membership membership);

/// The things that an image names: its parent, its roles, …
QList<EntityId> references(const QJsonObject &image);
/// The image without those, normalized.
QJsonObject without(const EntityId &entity, const QJsonObject &image, const QList<EntityId> &missing);

/// Equal, where an absent value is the same as an empty one.
bool isSame(const QJsonValue &a, const QJsonValue &b);

} // namespace Rollcall::MirrorImages
