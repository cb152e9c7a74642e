#pragma once

#include "ui/shell/location.h"

#include <QMainWindow>
#include <QSplitter>

namespace Rollcall {

/// What a window looks like from one start to the next: geometry, docks, splitter, last place.
namespace WindowState {

void save(QSettings &settings, const QMainWindow &window, const QSplitter &splitter, const Location &location);
/// Puts the window where it was, within the screens of today; a first window gets a size that suits the screen.
void restore(const QSettings &settings, QMainWindow &window, QSplitter &splitter);
/// Invalid at the first start.
Location lastLocation(const QSettings &settings);

}

} // namespace Rollcall
