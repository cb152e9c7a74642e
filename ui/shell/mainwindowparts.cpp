#include "ui/shell/mainwindow.h"

#include "models/items/wording.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/organizations/wizard/neworganizationwizard.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/announcer.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/centre.h"
#include "ui/shell/directorycounts.h"
#include "ui/shell/find/findbox.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/inspectordock.h"
#include "ui/shell/panes.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/connections/lock/locksettings.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowbasket.h"
#include "ui/shell/windowchanges.h"
#include "ui/shell/windowconnections.h"
#include "ui/shell/windowimport.h"
#include "ui/shell/windowsync.h"

#include <QApplication>

// How the parts of the window work together: the other half of mainwindow.cpp.
namespace Rollcall {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->newOrganization, [this] { createOrganization(); });
    on(m_actions->newWindow, [this] { openWindow(location()); });
    on(m_actions->settings, [this] {
        auto *dialog = new SettingsDialog(m_shell.settings, m_shell.theme, m_shell.language, this);
        if (m_shell.lock)
            dialog->addPart(new LockSettings(*m_shell.lock, m_shell.followsScreen));
        dialog->open();
    });
    on(m_actions->closeWindow, [this] { close(); });
    // Queued: each window asks on its own, and this one may be gone before the action has returned.
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows, Qt::QueuedConnection);
    on(m_actions->findInList, [this] { m_pages->page()->focusFilter(); });
    on(m_actions->findEverywhere, [this] { m_find->begin(); });
    on(m_actions->back, [this] { m_pages->goBack(); });
    on(m_actions->forward, [this] { m_pages->goForward(); });
    on(m_actions->up, [this] { goUp(); });
    on(m_actions->refresh, [this] {
        m_pages->page()->refresh();
        m_sync->refresh();
    });
    on(m_actions->nextPane, [this] { cyclePanes(1); });
    on(m_actions->previousPane, [this] { cyclePanes(-1); });
    on(m_actions->favourite, [this](bool checked) { toggleFavourite(checked); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(m_actions->menus(), this))->open(); });
    on(m_actions->about, [this] { (new AboutDialog(m_shell.dataFolder, this))->open(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    constexpr std::array sections{Section::Organizations, Section::People, Section::Roles, Section::Journal};
    for (size_t i = 0; i < sections.size(); ++i) {
        on(m_actions->sections.at(static_cast<qsizetype>(i)), [this, section = sections.at(i)] {
            goTo(Location{nearestDirectory(), section, {}, {}});
            m_centre->focusContent();
        });
    }
    connect(m_actions->showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    QAction *toggle = m_inspector->toggleViewAction();
    connect(toggle, &QAction::toggled, this, [this](bool shown) {
        if (!m_inspectorHeld)
            m_actions->showInspector->setChecked(shown);
    });
    connect(m_actions->showInspector, &QAction::triggered, toggle, [toggle](bool shown) {
        if (toggle->isChecked() != shown)
            toggle->trigger();
    });
}

void MainWindow::connectParts()
{
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::pageChanged);
    connect(m_sidebar, &Sidebar::locationChosen, this, [this](const Location &location, bool focusPage) {
        goTo(location);
        if (focusPage)
            m_centre->focusContent();
    });
    connect(m_sidebar, &Sidebar::newWindowRequested, this, &MainWindow::openWindow);
    connect(m_sidebar, &Sidebar::peopleDropped, this, &MainWindow::addPeople);
    connect(m_sidebar, &Sidebar::droppedPartly, this, [this](const QString &leftOut) { post({Message::Kind::Warning, leftOut}); });
    connect(m_centre->breadcrumb(), &Breadcrumb::upRequested, this, &MainWindow::goUp);
    connect(m_find, &FindBox::placeChosen, this, [this](const Place &place, bool newWindow) {
        newWindow ? static_cast<void>(openWindow(Location::of(place))) : goTo(place);
    });
    connect(m_find, &FindBox::dismissed, this, [this] { m_centre->focusContent(); });
    connect(m_find, &FindBox::failed, this, [this](const Error &error) { m_centre->messages()->error(error, u"find"_s); });
    connect(m_find, &FindBox::allAnswered, this, [this] { m_centre->messages()->clear(u"find"_s); });
    connect(m_inspector, &InspectorDock::placeRequested, this, [this](const Place &place, bool newWindow) {
        newWindow ? static_cast<void>(openWindow(Location::of(place))) : goTo(place);
    });
    connect(m_inspector, &InspectorDock::historyRequested, this, [this](const Place &about) {
        if (!goTo(Location{about.connection, Section::Journal, {}, {}}))
            return;
        m_pages->page()->select(about.entity);
        m_centre->focusContent();
    });
    connect(m_inspector, &InspectorDock::holdersRequested, this, &MainWindow::showHolders);
    connect(m_inspector, &InspectorDock::editRequested, this, [this] { m_pages->page()->editSelected(); });
    connect(m_inspector, &InspectorDock::leaveRequested, this, [this] { m_centre->focusContent(); });
    connect(m_inspector, &InspectorDock::messagePosted, this, &MainWindow::post);
    connect(&m_shell.theme, &Theme::applied, m_actions, &WindowActions::refreshIcons);
    connect(m_announcer, &Announcer::announced, m_changes, &WindowChanges::tell);
    connect(m_changes, &WindowChanges::messagePosted, this, &MainWindow::post);
    connect(m_changes, &WindowChanges::messageEnded, m_centre->messages(), qOverload<const QString &>(&MessageBar::clear));
    connect(m_counts, &DirectoryCounts::organizationsCounted, this, &MainWindow::organizationsCounted);
    connect(m_counts, &DirectoryCounts::peopleCounted, this, [this](const OpenDirectory *directory, const Count &count) {
        m_sidebar->items().setBadge(directory->id(), Section::People, Wording::count(count));
    });
    connect(m_firstSteps, &FirstSteps::shownChanged, this, &MainWindow::holdInspector);
    connect(m_firstSteps, &FirstSteps::organizationWanted, this, &MainWindow::createOrganization);
    connect(m_firstSteps, &FirstSteps::connectionWanted, m_connections, &WindowConnections::add);
    connect(m_firstSteps, &FirstSteps::sampleFailed, this,
            [this](const Error &error) {
                m_centre->messages()->clear(u"stopSample"_s);
                m_centre->messages()->error(error, u"sample"_s);
            });
    connect(m_firstSteps, &FirstSteps::sampleFinished, this, [this] {
        m_centre->messages()->clear(u"stopSample"_s);
        m_centre->focusContent();
        m_status->tell(tr("The sample data is there. Look around."));
    });
    connect(&m_shell.places, &Places::changed, this, &MainWindow::refreshTitle);
    connect(m_import, &WindowImport::messagePosted, this, &MainWindow::post);
    connect(m_import, &WindowImport::applied, m_changes, &WindowChanges::offerUndo);
    connect(m_connections, &WindowConnections::messagePosted, this, &MainWindow::post);
    connect(m_connections, &WindowConnections::messageEnded, m_centre->messages(), qOverload<const QString &>(&MessageBar::clear));
    connect(m_connections, &WindowConnections::changed, this, [this] {
        if (location().section == Section::Connection)
            showConnection();
    });
    connect(m_sync, &WindowSync::messagePosted, this, &MainWindow::post);
    connect(m_sync, &WindowSync::messageEnded, m_centre->messages(), qOverload<const QString &>(&MessageBar::clear));
    connect(m_sync, &WindowSync::signInRequested, m_connections, &WindowConnections::signIn);
    connect(&m_shell.workspace, &Workspace::directoryRemoved, this, &MainWindow::leaveDirectory);
    connect(m_connections, &WindowConnections::connectionGone, this, [this](const ConnectionId &id) {
        const Location gone{id, Section::Connection, {}, {}};
        if (location() == gone)
            goTo(Location{nearestDirectory(), Section::Organizations, {}, {}});
        m_pages->forget(gone);
    });
}

void MainWindow::showConnection()
{
    const ConnectionId id = location().connection;
    const QString name = m_connections->nameOf(id);
    if (name.isEmpty())
        return;
    m_centre->breadcrumb()->setParts({}, m_connections->titleOf(id), false);
    m_status->setConnection(name, m_connections->environmentOf(id), m_connections->standingOf(id));
    m_actions->favourite->setEnabled(false);
    m_actions->favourite->setChecked(false);
    //: Title of the window on the page of a connection: "Acme (Production) — Rollcall"
    setWindowTitle(tr("%1 — Rollcall").arg(m_connections->titleOf(id)));
}

void MainWindow::leaveDirectory(OpenDirectory *directory)
{
    const ConnectionId id = directory->id();
    if (location().connection == id && location().section != Section::Connection) {
        // Where it can be opened again, as long as its connection is there.
        if (!m_pages->goTo({id, Section::Connection, {}, {}}))
            m_pages->goTo({nearestDirectory(), Section::Organizations, {}, {}});
    }
    m_pages->closeDirectory(id);
}

ConnectionId MainWindow::nearestDirectory() const
{
    const auto &open = m_shell.workspace.directories();
    return m_shell.workspace.find(location().connection) || open.isEmpty() ? location().connection : open.first()->id();
}

void MainWindow::connectScreen(Screen *page)
{
    connect(page, &Screen::statusChanged, this, [this, page] {
        if (page == m_pages->page())
            m_status->setCounts(page->status());
    });
    connect(page, &Screen::selectionChanged, this, [this, page] {
        if (page == m_pages->page())
            m_inspector->inspect(directory(), listedIn(location().section), page->selection(), page->selectedCount());
    });
    connect(page, &Screen::placeRequested, this, [this](const Place &place, bool newWindow) {
        newWindow ? static_cast<void>(openWindow(Location::of(place))) : goTo(place);
    });
    connect(page, &Screen::inspectRequested, this, [this] {
        if (!m_actions->showInspector->isChecked())
            m_actions->showInspector->trigger();
        m_inspector->focusContent();
    });
    connect(page, &Screen::holdersRequested, this, &MainWindow::showHolders);
    connect(page, &Screen::peopleOffered, this, &MainWindow::addPeople);
    connect(page, &Screen::fileOffered, m_import, &WindowImport::begin);
    connect(page, &Screen::messagePosted, this, [this, page](const Message &message) {
        // What fails on a page that was left stays until it is read, wherever one goes meanwhile.
        page == m_pages->page() || message.kind != Message::Kind::Error ? post(message) : m_centre->messages()->post(message);
    });
    connect(page, &Screen::undoRequested, m_basket, &WindowBasket::askUndo);
    connect(page, &Screen::importRequested, m_import, &WindowImport::goOn);
}

void MainWindow::showHolders(const RoleId &role)
{
    if (!goTo(Location{location().connection, Section::People, {}, {}}))
        return;
    m_pages->page()->showHolders(role);
    m_centre->focusContent();
}

void MainWindow::readTitle()
{
    auto *open = directory();
    if (!open || location().section != Section::Members)
        return;
    // The place may have another name by now, or be gone.
    QCoro::connect(open->reader().organization(location().organization), this,
                   [this, asked = location()](const Result<OrganizationRow> &row) { titleRead(asked, row); });
}

void MainWindow::titleRead(const Location &location, const Result<OrganizationRow> &row)
{
    if (row) {
        Location named = location;
        named.title = row->organization.title();
        m_pages->rename(named);
        if (location == this->location())
            m_shell.places.visit(*named.place());
    } else if (row.error().kind == Error::Kind::NotFound) {
        const bool here = location == this->location();
        if (here) {
            post({Message::Kind::Warning, row.error().message, row.error().details});
            goTo(Location{location.connection, Section::Organizations, {}, {}});
        }
        m_pages->forget(location);
        m_shell.places.forget(location.connection, entity(location.organization));
    }
    refreshTitle();
}

void MainWindow::organizationsCounted(OpenDirectory *directory, const Count &count)
{
    m_sidebar->items().setBadge(directory->id(), Section::Organizations, Wording::count(count));
    if (directory == this->directory())
        readTitle(); // one of the organizations was written: perhaps this one
    m_firstSteps->setCount(directory, count.value);
}

void MainWindow::holdInspector(bool hold)
{
    if (hold == m_inspectorHeld)
        return;
    m_inspectorHeld = hold;
    m_actions->showInspector->setEnabled(!hold);
    m_inspector->setVisible(!hold && m_actions->showInspector->isChecked());
}

void MainWindow::createOrganization()
{
    auto *open = directory();
    if (!open)
        return;
    // The wizard asks for what the directory takes.
    QCoro::connect(open->traits(std::nullopt), this, [this, guard = QPointer(open)](const Result<Traits> &traits) {
        OpenDirectory *open = guard;
        if (!open)
            return;
        const QString work = u"organization/create"_s;
        if (!traits) {
            post({.kind = Message::Kind::Error, .text = traits.error().message, .details = traits.error().details, .work = work});
            return;
        }
        post(Message::succeeded(work));
        auto *wizard = new NewOrganizationWizard(*open, *traits, this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_shell.workspace, &Workspace::directoryRemoved, wizard, [wizard, open](const OpenDirectory *closed) {
            if (closed == open)
                wizard->deleteLater();
        });
        connect(wizard, &NewOrganizationWizard::created, this,
                [this, open](const OrganizationId &id, const QString &title, const QStringList &notes) {
                    m_firstSteps->setCount(open, 1);
                    goTo(Place{open->id(), entity(id), title});
                    if (!notes.isEmpty())
                        post({Message::Kind::Information, notes.join(u' '), {}});
                });
        wizard->open();
    });
}

void MainWindow::addPeople(const Place &organization, const QString &text)
{
    goTo(organization);
    if (location() == Location::of(organization))
        m_pages->page()->addPeople(text);
}

void MainWindow::toggleFavourite(bool favourite)
{
    if (const auto place = location().place())
        m_shell.places.setFavourite(*place, favourite);
}

void MainWindow::goUp()
{
    const Location here = location();
    goTo(Location{here.connection, Section::Organizations, {}, {}});
    if (const auto place = here.place())
        m_pages->page()->select(place->entity);
    m_centre->focusContent();
}

void MainWindow::cyclePanes(int step)
{
    Rollcall::cyclePanes({{m_sidebar, [this] { m_sidebar->setFocus(Qt::ShortcutFocusReason); }},
                          {m_centre, [this] { m_centre->focusContent(); }},
                          {m_inspector, [this] { m_inspector->focusContent(); }},
                          {m_find, [this] { m_find->begin(); }}},
                         step);
}

} // namespace Rollcall
