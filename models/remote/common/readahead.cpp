#include "models/remote/common/readahead.h"

namespace Rollcall::Remote {

namespace {

/// Who alone is edited by a change of this kind, in one of their memberships or as an account.
std::optional<EntityId> editedBy(const Change &change)
{
    const Ref *target = nullptr;
    if (const auto *roles = std::get_if<SetRoles>(&change.payload))
        target = &roles->member;
    else if (const auto *status = std::get_if<SetStatus>(&change.payload))
        target = &status->member;
    else if (const auto *patch = std::get_if<Patch>(&change.payload))
        target = &patch->target;
    const auto *entity = target ? std::get_if<EntityId>(target) : nullptr;
    const bool isPerson = entity && (entity->kind == EntityKind::User || entity->kind == EntityKind::Membership);
    return isPerson && !entity->id.isEmpty() ? std::optional(*entity) : std::nullopt;
}

} // namespace

std::optional<EntityId> personAhead(const Change &present, const Change &next)
{
    const auto one = editedBy(present);
    const auto other = editedBy(next);
    if (!one || !other || one->id == other->id || !next.dependsOn.isEmpty())
        return std::nullopt;
    return other;
}

} // namespace Rollcall::Remote
