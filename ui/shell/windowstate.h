#pragma once

#include "ui/shell/location.h"

#include <QMainWindow>
#include <QSplitter>

namespace Rollcall {

/// What a window looks like from one start to the next: geometry, docks, splitter, place. Two kinds are kept: how the last
/// window looked, which a new one takes over, and all windows that were open at the end.
struct WindowLook {
    QString key; ///< Names the window among those that are open.
    QByteArray geometry;
    QByteArray state;
    QByteArray splitter;
    Location location; ///< Invalid at the first start.
};

namespace WindowState {

WindowLook lookOf(const QString &key, const QMainWindow &window, const QSplitter &splitter, const Location &location);
/// Puts the window where it was, within the screens of today; a first window gets a size that suits the screen.
void apply(const WindowLook &look, QMainWindow &window, QSplitter &splitter);

WindowLook last(const QSettings &settings);
void saveLast(QSettings &settings, const WindowLook &look);

/// Those that were open at the end, in the order in which they are to come back; at most `mostWindows`.
QList<WindowLook> open(const QSettings &settings);
inline constexpr qsizetype mostWindows = 20;
/// A window closes: what it looks like is kept until dropClosed().
void saveOpen(QSettings &settings, const WindowLook &look);
/// Forgets the windows that are not among these.
void dropClosed(QSettings &settings, const QStringList &open);

} // namespace WindowState

} // namespace Rollcall
