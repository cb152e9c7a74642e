#include "models/directory/traits.h"

#include <algorithm>

namespace Rollcall {

const FieldTrait *Traits::fieldTrait(Field field) const
{
    const auto found = std::ranges::find(memberFields, field, &FieldTrait::field);
    return found == memberFields.end() ? nullptr : &*found;
}

} // namespace Rollcall
