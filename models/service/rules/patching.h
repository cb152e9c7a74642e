#pragma once

#include "models/domain/json.h"
#include "models/service/rules/images.h"
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

/// A thing as it should become, and the images of both.
template<typename T>
struct Edited {
    T wanted;
    Images::Image before;
    Images::Image after;
};

/// `now` as it should become: edits merged into it, tidied, and nobody's later work overwritten. `read` makes a thing of an
/// image.
template<typename T, typename Read>
Result<Edited<T>> edited(const T &now, const Patch &patch, const QList<EditableField> &fields, const Read &read, T (*tidy)(T),
                         const QString &title)
{
    Edited<T> edited;
    edited.before = Images::imageOf(now);
    const auto merged = Merge::edited(edited.before.object, patch.edits, fields);
    if (!merged)
        return passOn(merged);
    edited.wanted = tidy(read(*merged));
    edited.after = Images::after(now, edited.wanted, edited.before);
    if (const auto ok = Merge::checkBase(edited.before.object, edited.after.object, patch.edits, fields, title); !ok)
        return passOn(ok);
    return edited;
}

/// Stores what is wanted, or does nothing when it is there already.
template<typename T>
Effect replaced(Work &work, const Edited<T> &edited, const EntityId &target, const QString &name)
{
    Effect effect;
    effect.target = target;
    effect.name = name;
    effect.before = edited.before.object;
    effect.after = edited.after.object;
    effect.texts = {edited.before.text, edited.after.text};
    if (effect.before == effect.after)
        effect.outcome = Applied::Outcome::NoOp;
    else
        work.session.put(edited.wanted);
    return effect;
}

} // namespace Rollcall::Rules
