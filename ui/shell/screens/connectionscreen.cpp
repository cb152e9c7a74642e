#include "ui/shell/screens/connectionscreen.h"

#include "ui/connections/connectionpage.h"

namespace Rollcall {

ConnectionScreen *ConnectionScreen::make(const Shell &shell, const Location &location)
{
    const bool isThere = shell.connections && shell.connections->connections.find(location.connection);
    return isThere ? new ConnectionScreen(shell, location) : nullptr;
}

ConnectionScreen::ConnectionScreen(const Shell &shell, const Location &location)
    : m_page(std::make_unique<ConnectionPage>(*shell.connections, location.connection))
{
    auto *page = m_page.get();
    connect(page, &ConnectionPage::messagePosted, this, &Screen::messagePosted);
    connect(page, &ConnectionPage::standingChanged, this, &ConnectionScreen::setStatus);
    page->refreshStanding();
}

ConnectionScreen::~ConnectionScreen() = default;

QWidget *ConnectionScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> ConnectionScreen::menuActions() const
{
    return m_page->pageActions();
}

void ConnectionScreen::focusList()
{
    m_page->focusContent();
}

void ConnectionScreen::refresh()
{
    m_page->refresh();
}

} // namespace Rollcall
