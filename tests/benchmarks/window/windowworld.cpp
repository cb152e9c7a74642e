#include "tests/benchmarks/window/windowworld.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    const QDeadlineTimer end(120'000);
    // Somebody must wake the loop, where nothing else happens.
    QTimer wake;
    wake.start(1);
    while (!condition()) {
        if (end.hasExpired())
            giveUp(u"Waited in vain: %1."_s.arg(QLatin1StringView(what)));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

QAbstractItemView *shownTable(QWidget *window)
{
    for (auto *view : window->findChildren<QAbstractItemView *>(u"members"_s)) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0
            && !view->model()->index(0, 0).data().toString().isEmpty())
            return view;
    }
    return nullptr;
}

WindowWorld::WindowWorld(const QString &folder)
    : m_world(folder), m_desk(m_world, folder), m_theme(*qApp), m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat),
      m_places(m_settings)
{
    m_theme.apply(Theme::Choice::Light);
    m_shell = std::make_unique<Shell>(Shell{m_world.workspace(), m_places, m_settings, m_theme, {}, {}, folder});
    m_shell->changes = &m_desk.changes();
    m_shell->imports = &m_desk.imports();
    m_window = new MainWindow(*m_shell, people());
    m_window->resize(1360, 860);
    m_window->show();
    m_window->activateWindow();
    waitUntil([this] { return shownTable(m_window) != nullptr; }, "the first rows");
}

WindowWorld::~WindowWorld()
{
    if (m_window)
        m_window->close();
    delete m_window;
}

QAbstractItemView *WindowWorld::show(const Location &location)
{
    m_window->goTo(location);
    waitUntil([&] { return m_window->location() == location && shownTable(m_window); }, "the rows of a page");
    return shownTable(m_window);
}

} // namespace Rollcall::Bench
