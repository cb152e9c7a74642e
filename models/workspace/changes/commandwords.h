#pragma once

#include "models/workspace/changes/changeset.h"

namespace Rollcall {

/// The command that does what the change does: "rollcall members suspend ID --organization ID". Things are named by their
/// ids, since names may be ambiguous; `connection` is the name that --connection gets, none where it is empty. Empty where no
/// command does exactly this: it names what another change will make, or holds a picture.
QString commandLineOf(const StagedChange &item, const QString &connection);

/// The command that applies a staged set, with the number to confirm where it is known, or takes an applied one back.
QString commandLineOf(const ChangeSet &set, std::optional<qint64> confirmed);

/// A word as a POSIX shell takes it: in single quotes where it holds anything but letters, digits and _@%+=:,./-
QString shellWord(const QString &text);

} // namespace Rollcall
