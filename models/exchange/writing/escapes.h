#pragma once

#include <QString>

namespace Rollcall {

/// Control characters, line ends of Unicode and marks that turn the direction of writing as "\u000a": what is left drives no
/// terminal and is one line. Within JSON these stand in strings only, where the escape means the same.
QString controlsEscaped(QString text);

} // namespace Rollcall
