#include "models/directory/traits.h"

#include <algorithm>

namespace Rollcall {

const FieldTrait *Traits::fieldTrait(Field field) const
{
    const auto found = std::ranges::find(memberFields, field, &FieldTrait::field);
    return found == memberFields.end() ? nullptr : &*found;
}

const OrganizationFieldTrait *Traits::organizationField(const QString &key) const
{
    const auto found = std::ranges::find(organizationFields, key, &OrganizationFieldTrait::key);
    return found == organizationFields.end() ? nullptr : &*found;
}

QString Traits::reasonAgainst(Verb verb, EntityKind kind) const
{
    if (readOnly)
        return readOnlyReason;
    const auto found = reasons.find({verb, kind});
    return found == reasons.end() || allows(verb, kind) ? QString() : found->second;
}

} // namespace Rollcall
