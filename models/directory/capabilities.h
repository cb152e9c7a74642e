#pragma once

#include "models/directory/traits.h"

namespace Rollcall {

/// What an adapter can do at most, and what takes some of it away from a connection.
struct Capabilities {
    Traits largest;
    /// Sentences: the dialect, scope, plan or credential without which it is not offered.
    std::map<std::pair<Verb, EntityKind>, QString> conditions;
    /// A sentence: why a refresh of its mirror reads everything. Empty where changes alone can be asked for, or there is no mirror.
    QString fullPasses = {};
    bool isMirrored = true;
};

} // namespace Rollcall
