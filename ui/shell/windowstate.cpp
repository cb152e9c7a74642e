#include "ui/shell/windowstate.h"

#include <QApplication>
#include <QDockWidget>
#include <QScreen>

namespace Rollcall::WindowState {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1; ///< Raised when docks or tool bars are named anew.

/// Next to a window that is there already, so that both can be seen.
bool standsOnAnother(const QMainWindow &window)
{
    for (const QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible() && other->inherits(window.metaObject()->className())
            && (other->pos() - window.pos()).manhattanLength() < 16)
            return true;
    }
    return false;
}

} // namespace

void save(QSettings &settings, const QMainWindow &window, const QSplitter &splitter, const Location &location)
{
    settings.setValue("window/geometry"_L1, window.saveGeometry());
    settings.setValue("window/state"_L1, window.saveState(stateVersion));
    settings.setValue("window/splitter"_L1, splitter.saveState());
    settings.setValue("window/location"_L1, location.toVariant());
}

void restore(const QSettings &settings, QMainWindow &window, QSplitter &splitter)
{
    if (!window.restoreGeometry(settings.value("window/geometry"_L1).toByteArray())) {
        const QSize room = window.screen()->availableSize();
        window.resize(qMin(1280, room.width() * 9 / 10), qMin(820, room.height() * 9 / 10));
        for (auto *dock : window.findChildren<QDockWidget *>())
            window.resizeDocks({dock}, {dock->fontMetrics().averageCharWidth() * 44}, Qt::Horizontal);
    }
    constexpr int step = 32;
    for (int tries = 0; tries < 8 && standsOnAnother(window); ++tries)
        window.move(window.pos() + QPoint(step, step));
    window.restoreState(settings.value("window/state"_L1).toByteArray(), stateVersion);
    splitter.restoreState(settings.value("window/splitter"_L1).toByteArray());
}

Location lastLocation(const QSettings &settings)
{
    return Location::fromVariant(settings.value("window/location"_L1).toMap());
}

} // namespace Rollcall::WindowState
