#pragma once

#include "ui/common/theme.h"

/// Every colour literal of the program.
namespace Rollcall::Colours {

QPalette light();
QPalette dark();
QColor accent(Theme::Tone tone, bool dark);
/// For circles with light letters (on light ground) or dark ones.
QColor ofHue(int hue, bool dark);
/// `share` of `over` on `ground`, 0 to 1.
QColor mixed(const QColor &ground, const QColor &over, double share);

}
