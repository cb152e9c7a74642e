#pragma once

#include "models/workspace/mirror/mirroreddirectory.h"

namespace Rollcall {

/// What a directory has beyond a Directory (Inspectable, RoleRepairs): its own, or that of the server behind a mirror. nullptr where
/// it has none.
template<typename Facet>
Facet *facetOf(Directory &directory)
{
    auto *mirrored = qobject_cast<MirroredDirectory *>(&directory);
    return dynamic_cast<Facet *>(mirrored ? &mirrored->remote() : &directory);
}

} // namespace Rollcall
