#pragma once

#include "models/workspace/changes/changeset.h"

namespace Rollcall {

/// What takes one applied change back.
struct Inverse {
    QList<StagedChange> items; ///< In the order of applying; without set, actor and connection. Empty: nothing can be done.
    QStringList lost;          ///< Sentences: what stays as it is now ("The mail to … was sent.").
};

/// Made from the images of what was applied; the directory is not asked. Items name things by the ids of that time: what was
/// removed meanwhile and made again is found by its alias when they are sent.
Inverse inverseOf(const StagedChange &applied);

/// Whether inverseOf() has any items; as many are settled, it makes none.
bool hasInverse(const StagedChange &applied);

} // namespace Rollcall
