#pragma once

#include <QColor>
#include <QIcon>

namespace Rollcall {

/// A theme icon by its freedesktop name, or our own drawing of it where the theme has none. Look it up again when the
/// palette changes (changeEvent): the theme follows light and dark.
QIcon icon(const QString &name);

/// A drawing of one colour, in this colour: for marks that stand in text, on selected rows and in panes. `side` in logical
/// pixels.
QPixmap glyph(const QString &name, int side, const QColor &colour, qreal devicePixelRatio = 1);

} // namespace Rollcall
