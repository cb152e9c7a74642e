#include "models/directory/traits.h"

#include <algorithm>

namespace Rollcall {

const FieldTrait *Traits::fieldTrait(Field field) const
{
    const auto found = std::ranges::find(memberFields, field, &FieldTrait::field);
    return found == memberFields.end() ? nullptr : &*found;
}

QString Traits::reasonAgainst(Verb verb, EntityKind kind) const
{
    if (readOnly)
        return readOnlyReason;
    const auto found = reasons.find({verb, kind});
    return found == reasons.end() || allows(verb, kind) ? QString() : found->second;
}

} // namespace Rollcall
