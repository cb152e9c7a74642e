#pragma once

#include <QIcon>

namespace Rollcall {

/// A theme icon by its freedesktop name, or our own drawing of it where the theme has none. Look it up again when the
/// palette changes (changeEvent): the theme follows light and dark.
QIcon icon(const QString &name);

} // namespace Rollcall
