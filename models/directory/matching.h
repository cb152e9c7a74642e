#pragma once

#include "models/directory/directory.h"
#include "models/domain/personkeys.h"

namespace Rollcall {

/// A reader that finds many people at once by what is theirs alone: how the rows of a file meet a directory of a million.
class Matching
{
public:
    virtual ~Matching() = default;

    /// For each of the keys, in order, the people that the actor may see and whom one of them names: nobody, one, or several
    /// where the keys contradict each other or a phone number is shared. Compared as the directory compares them.
    virtual Task<Result<QList<QList<KnownPerson>>>> match(OrganizationId organization, QList<PersonKeys> keys) = 0;
};

} // namespace Rollcall
