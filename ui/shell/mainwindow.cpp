#include "ui/shell/mainwindow.h"

#include "ui/common/environment.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionwords.h"
#include "ui/shell/announcer.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/centre.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/directorycounts.h"
#include "ui/shell/find/findbox.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/inspectordock.h"
#include "ui/shell/screens/makescreen.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowbasket.h"
#include "ui/shell/windowchanges.h"
#include "ui/shell/windowconnections.h"
#include "ui/shell/windowimport.h"
#include "ui/shell/windowstate.h"
#include "ui/shell/windowsync.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPointer>
#include <QSplitter>
#include <QToolBar>
#include <QUuid>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {
const QString pageError = u"page"_s; ///< Key of the error that belongs to the page which is shown.
}

namespace {

/// What a new window looks like: as the last one did.
WindowLook newLook(const Shell &shell, const std::optional<Location> &start)
{
    WindowLook look = WindowState::last(shell.settings);
    look.location = start.value_or(look.location);
    return look;
}

} // namespace

MainWindow::MainWindow(const Shell &shell, const std::optional<Location> &start, QWidget *parent)
    : MainWindow(shell, newLook(shell, start), parent)
{
}

QList<MainWindow *> MainWindow::reopen(const Shell &shell)
{
    QList<MainWindow *> windows;
    for (const WindowLook &look : WindowState::open(shell.settings))
        windows.append(new MainWindow(shell, look, nullptr));
    if (windows.isEmpty())
        windows.append(new MainWindow(shell));
    return windows;
}

void MainWindow::deleteAll(const Workspace &workspace)
{
    QList<QPointer<MainWindow>> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && &window->m_shell.workspace == &workspace)
            windows.append(window);
    }
    for (const auto &window : std::as_const(windows))
        delete window;
}

MainWindow::MainWindow(const Shell &shell, const WindowLook &look, QWidget *parent)
    : QMainWindow(parent), m_shell(shell), m_key(look.key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : look.key),
      m_actions(new WindowActions(this)),
      m_announcer(new Announcer(shell.workspace, this)), m_counts(new DirectoryCounts(shell.workspace, this))
{
    setObjectName(u"mainWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(menuBar());
    buildPanes();
    buildToolBar();
    connectActions();
    connectParts();
    connectChanges();
    restore(look);
}

MainWindow::~MainWindow()
{
    // A window that is deleted while it is seen hides its panes when it is not ours any more.
    disconnect(m_inspector->toggleViewAction(), nullptr, this, nullptr);
    // Pages tell that their selection ends: while the window is still whole.
    delete takeCentralWidget();
}

void MainWindow::buildPanes()
{
    m_sidebar = new Sidebar(m_shell.workspace, m_shell.places, m_shell.settings);
    m_connections = new WindowConnections(m_shell, *m_actions, *m_sidebar, this);
    m_centre = new Centre([this](const Location &location) { return makeConnectedScreen(location); });
    m_pages = m_centre->pages();
    m_firstSteps = new FirstSteps(m_shell, *m_centre, this);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_centre);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    m_inspector = new InspectorDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_status = new StatusLine;
    setStatusBar(m_status);
    m_changes = new WindowChanges(m_shell, *m_actions, *m_status, this);
    m_basket = new WindowBasket(m_shell, *m_actions, *m_status, *m_sidebar, this);
    m_sync = new WindowSync(m_shell.workspace, *m_status, this);
    m_import = new WindowImport(m_shell, *m_actions, this);
    m_guard = new ClosingGuard(m_shell, this); // After those who show what a job made.
    m_centre->breadcrumb()->setFavouriteAction(m_actions->favourite);
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addAction(m_actions->back);
    m_toolBar->addAction(m_actions->forward);
    for (auto *action : {m_actions->back, m_actions->forward})
        qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_toolBar->addSeparator();
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolSpace = m_toolBar->addWidget(space);
    m_find = new FindBox(m_shell.workspace, m_shell.places);
    m_find->items().setActions([this] { return m_actions->all(); });
    m_toolBar->addWidget(m_find);
}

void MainWindow::restore(const WindowLook &look)
{
    WindowState::apply(look, *this, *m_splitter);
    m_actions->showSidebar->setChecked(!m_shell.settings.value("window/sidebarHidden"_L1).toBool());
    for (const auto *open : m_shell.workspace.directories()) {
        if (!open->notice().isEmpty())
            post({Message::Kind::Warning, open->notice(), {}, {}, u"notice/"_s + open->id().toString(), false});
    }
    m_connections->tellLocked();
    m_actions->showInspector->setChecked(!m_inspector->isHidden());
    if (goTo(look.location))
        return;
    if (!m_shell.workspace.directories().isEmpty())
        goTo(Location{m_shell.workspace.directories().first()->id(), Section::Organizations, {}, {}});
    else
        refreshTitle();
}

Screen *MainWindow::makeConnectedScreen(const Location &location)
{
    auto *page = makeScreen(m_shell, location);
    if (page)
        connectScreen(page);
    return page;
}

const Location &MainWindow::location() const
{
    return m_pages->location();
}

OpenDirectory *MainWindow::directory() const
{
    return location().section == Section::Connection ? nullptr : m_shell.workspace.find(location().connection);
}

bool MainWindow::goTo(const Location &location)
{
    if (m_pages->page() && !(location == this->location()) && !m_pages->page()->canLeave())
        return false;
    return location.isValid() && m_pages->goTo(location);
}

void MainWindow::goTo(const Place &place)
{
    if (!goTo(Location::of(place)))
        return;
    if (place.entity.kind != EntityKind::Organization)
        m_pages->page()->select(place.entity);
    m_centre->focusContent();
}

MainWindow *MainWindow::openWindow(const Location &location)
{
    // The new one looks like this one.
    WindowState::saveLast(m_shell.settings, WindowState::lookOf(m_key, *this, *m_splitter, this->location()));
    auto *window = new MainWindow(m_shell, location);
    window->show();
    return window;
}

void MainWindow::pageChanged()
{
    Screen *page = m_pages->page();
    m_centre->messages()->clear(pageError);
    m_actions->setPage(page, location().section);
    m_import->setPage(page, location());
    m_actions->back->setEnabled(m_pages->canGoBack());
    m_actions->forward->setEnabled(m_pages->canGoForward());
    m_actions->up->setEnabled(location().section == Section::Members);
    m_sidebar->setCurrentLocation(location());
    refreshToolBar(page);
    refreshTitle();
    readTitle();
    m_firstSteps->setLocation(location());
    m_status->setCounts(page->status());
    m_inspector->inspect(directory(), listedIn(location().section), page->selection(), page->selectedCount());
    if (const auto *open = directory())
        m_status->setDirectory(open->name(), environmentName(open->environment()), open->notice(), open->sync() != nullptr);
    else
        showConnection();
    m_sync->setDirectory(directory());
    holdInspector(location().section == Section::Connection || location().section == Section::Changes || m_centre->isWelcomeShown());
}

void MainWindow::refreshToolBar(const Screen *page)
{
    const auto present = m_toolBar->actions();
    for (auto i = present.indexOf(m_toolSpace) - 1; i >= 3; --i)
        m_toolBar->removeAction(present.at(i));
    m_toolBar->insertActions(m_toolSpace, page->toolActions());
}

void MainWindow::refreshTitle()
{
    const auto *open = directory();
    const bool members = location().section == Section::Members;
    const QString up = members ? location().title : open ? open->name() : QString();
    const bool basket = location().section == Section::Changes;
    const QString here = open || basket ? displayName(location().section) : QString();
    m_centre->breadcrumb()->setParts(up, here, members);
    const auto place = location().place();
    m_actions->favourite->setEnabled(place.has_value());
    m_actions->favourite->setChecked(place && m_shell.places.isFavourite(place->connection, place->entity));
    if (location().section == Section::Connection) {
        showConnection();
        return;
    }
    if (basket) {
        //: Title of the window on a page of no directory: "Changes — Rollcall"
        setWindowTitle(tr("%1 — Rollcall").arg(here));
        return;
    }
    //: Title of the window: where one is, then the name of the program
    setWindowTitle(open ? tr("%1 › %2 — Rollcall").arg(up, here) : u"Rollcall"_s);
}

void MainWindow::post(const Message &message)
{
    // What went well is said quietly, at the bottom; what needs to be read stands above the list.
    if (message.kind == Message::Kind::Success && message.buttons.isEmpty()) {
        m_centre->messages()->settle(message);
        if (!message.text.isEmpty())
            m_status->tell(message.text);
    } else if (message.kind == Message::Kind::Error && message.key.isEmpty()) {
        // An error is about what was done on this page: it goes when one goes elsewhere, or when the next one comes.
        Message ofPage = message;
        ofPage.key = pageError;
        m_centre->messages()->post(ofPage);
    } else {
        m_centre->messages()->post(message);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status)
        m_actions->refreshIcons();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_sync)
        m_sync->focused();
}

} // namespace Rollcall
