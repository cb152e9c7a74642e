#include "ui/shell/windowstate.h"

#include <QApplication>
#include <QDockWidget>
#include <QScreen>

#include <algorithm>

namespace Rollcall::WindowState {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1; ///< Raised when docks or tool bars are named anew.

const QString openKey = u"windows"_s;

QVariantMap toVariant(const WindowLook &look)
{
    return {{u"key"_s, look.key},
            {u"geometry"_s, look.geometry},
            {u"state"_s, look.state},
            {u"splitter"_s, look.splitter},
            {u"location"_s, look.location.toVariant()}};
}

WindowLook fromVariant(const QVariantMap &values)
{
    return {values.value(u"key"_s).toString(), values.value(u"geometry"_s).toByteArray(), values.value(u"state"_s).toByteArray(),
            values.value(u"splitter"_s).toByteArray(), Location::fromVariant(values.value(u"location"_s).toMap())};
}

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

WindowLook lookOf(const QString &key, const QMainWindow &window, const QSplitter &splitter, const Location &location)
{
    return {key, window.saveGeometry(), window.saveState(stateVersion), splitter.saveState(), location};
}

void apply(const WindowLook &look, QMainWindow &window, QSplitter &splitter)
{
    if (!window.restoreGeometry(look.geometry)) {
        const QSize room = window.screen()->availableSize();
        window.resize(qMin(1280, room.width() * 9 / 10), qMin(820, room.height() * 9 / 10));
        for (auto *dock : window.findChildren<QDockWidget *>())
            window.resizeDocks({dock}, {dock->fontMetrics().averageCharWidth() * 44}, Qt::Horizontal);
    }
    constexpr int step = 32;
    for (int tries = 0; tries < 8 && standsOnAnother(window); ++tries)
        window.move(window.pos() + QPoint(step, step));
    window.restoreState(look.state, stateVersion);
    splitter.restoreState(look.splitter);
}

WindowLook last(const QSettings &settings)
{
    return {{},
            settings.value("window/geometry"_L1).toByteArray(),
            settings.value("window/state"_L1).toByteArray(),
            settings.value("window/splitter"_L1).toByteArray(),
            Location::fromVariant(settings.value("window/location"_L1).toMap())};
}

void saveLast(QSettings &settings, const WindowLook &look)
{
    settings.setValue("window/geometry"_L1, look.geometry);
    settings.setValue("window/state"_L1, look.state);
    settings.setValue("window/splitter"_L1, look.splitter);
    settings.setValue("window/location"_L1, look.location.toVariant());
}

QList<WindowLook> open(const QSettings &settings)
{
    QList<WindowLook> looks;
    for (const QVariant &value : settings.value(openKey).toList().mid(0, mostWindows))
        looks.append(fromVariant(value.toMap()));
    return looks;
}

void saveOpen(QSettings &settings, const WindowLook &look)
{
    QVariantList windows = settings.value(openKey).toList();
    const auto known = std::ranges::find_if(windows, [&](const QVariant &w) { return fromVariant(w.toMap()).key == look.key; });
    if (known == windows.end())
        windows.append(toVariant(look));
    else
        *known = toVariant(look);
    settings.setValue(openKey, windows);
}

void dropClosed(QSettings &settings, const QStringList &open)
{
    QVariantList windows = settings.value(openKey).toList();
    windows.removeIf([&](const QVariant &w) { return !open.contains(fromVariant(w.toMap()).key); });
    settings.setValue(openKey, windows);
}

} // namespace Rollcall::WindowState
