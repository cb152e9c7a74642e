#pragma once

#include "models/directory/change.h"

#include <functional>

namespace Rollcall {

/// Everything that a payload names: its refs in the order of its members.
QList<Ref> refsOf(const Payload &payload);

/// What the change is done to: the target, the member, the organization that somebody is added to; nothing for a Create.
std::optional<Ref> targetOf(const Payload &payload);

/// The payload with every ref replaced by what `ref` answers, and every id that stands as text in its values, edits and
/// role lists by what `id` answers.
Payload rewritten(Payload payload, const std::function<Ref(const Ref &)> &ref,
                  const std::function<QString(EntityKind, const QString &)> &id);

/// The image with the ids in it replaced (parent, applications, roles, organizations, user, …); its own "id" stays.
QJsonObject rewritten(QJsonObject image, const std::function<QString(EntityKind, const QString &)> &id);

/// All things that the payload names by id, as refs or in its values; for a membership its user and its organization.
QList<EntityId> mentioned(const Payload &payload);

} // namespace Rollcall
