#pragma once

#include "models/domain/json.h"
#include "models/service/rules/merge.h"
#include "models/service/rules/work.h"

namespace Rollcall::Rules {

// One rule for each kind of thing that a Patch may name.
Result<Effect> patchOrganization(Work &work, const Patch &patch, const EntityId &target);
Result<Effect> patchApplication(Work &work, const Patch &patch, const EntityId &target);
Result<Effect> patchRole(Work &work, const Patch &patch, const EntityId &target);
Result<Effect> patchRoleGroup(Work &work, const Patch &patch, const EntityId &target);
Result<Effect> patchUser(Work &work, const Patch &patch, const EntityId &target);
Result<Effect> patchMembership(Work &work, const Patch &patch, const EntityId &target);

/// `now` as it should become: edits merged into it, tidied, and nobody's later work overwritten.
template<typename T>
Result<T> editedThing(const T &now, const Patch &patch, const QList<EditableField> &fields, T (*read)(const QJsonObject &),
                      T (*tidy)(T), const QString &title)
{
    const QJsonObject image = toJson(now);
    const auto merged = Merge::edited(image, patch.edits, fields);
    if (!merged)
        return passOn(merged);
    T wanted = tidy(read(*merged));
    if (const auto ok = Merge::checkBase(image, toJson(wanted), patch.edits, fields, title); !ok)
        return passOn(ok);
    return wanted;
}

/// Stores `wanted` in place of `now`, or does nothing when they are the same.
template<typename T>
Effect replaced(Work &work, const T &now, const T &wanted, const EntityId &target, const QString &name)
{
    Effect effect;
    effect.target = target;
    effect.name = name;
    effect.before = toJson(now);
    effect.after = toJson(wanted);
    if (effect.before == effect.after)
        effect.outcome = Applied::Outcome::NoOp;
    else
        work.session.put(wanted);
    return effect;
}

} // namespace Rollcall::Rules
