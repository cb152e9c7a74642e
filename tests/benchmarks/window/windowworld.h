#pragma once

#include "models/workspace/memory/places.h"
#include "tests/benchmarks/harness/desk.h"
#include "ui/common/theme.h"
#include "ui/common/tableview.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

namespace Rollcall::Bench {

/// The window over the directory of a data folder, put together as the program does, with its desk at hand.
class WindowWorld final
{
public:
    explicit WindowWorld(const QString &folder);
    ~WindowWorld();

    World &world() { return m_world; }
    Desk &desk() { return m_desk; }
    MainWindow *window() { return m_window; }
    Location people() const { return {EmbeddedSession::id(), Section::People, {}, {}}; }
    Location members(const Organization &organization) const
    {
        return {EmbeddedSession::id(), Section::Members, organization.id, organization.title()};
    }
    /// Opens the page and waits for its first rows.
    QAbstractItemView *show(const Location &location);

private:
    World m_world;
    Desk m_desk;
    Theme m_theme;
    QSettings m_settings;
    Places m_places;
    std::unique_ptr<Shell> m_shell;
    QPointer<MainWindow> m_window;
};

/// Turns the event loop until the condition holds; ends the program when it never does.
void waitUntil(const std::function<bool()> &condition, const char *what);
/// The table of people that is shown, once its first row is loaded; nullptr while there is none.
QAbstractItemView *shownTable(QWidget *window);

} // namespace Rollcall::Bench
