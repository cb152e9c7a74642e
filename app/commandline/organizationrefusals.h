#pragma once

#include "models/directory/traits.h"

namespace Rollcall {

/// What the directory keeps as a number comes as one, whatever was typed.
QJsonObject adapted(QJsonObject metadata, const Traits &traits);

/// What the directory says beforehand, in its own sentence, with the option where the field has none of its own.
Result<void> refusedBefore(std::optional<Error> error, const Traits &traits);

} // namespace Rollcall
