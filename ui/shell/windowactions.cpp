#include "ui/shell/windowactions.h"

#include "ui/common/shortcuts.h"
#include "ui/shell/actionwords.h"
#include "ui/shell/location.h"
#include "ui/shell/screens/screen.h"

#include <QMenu>
#include <QMenuBar>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

void append(QMenu *menu, const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    makeFile();
    makeView();
    makeOthers();
}

QAction *WindowActions::make(const char *name, const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        setThemeIcon(action, iconName);
    return action;
}

void WindowActions::makeFile()
{
    newOrganization = make("newOrganization", tr("New &organization…"), u"list-add"_s, Shortcuts::newOrganization());
    newWindow = make("newWindow", tr("New &window"), u"window-new"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    importPeople = make("importPeople", tr("&Import…"), u"document-import"_s, Qt::CTRL | Qt::Key_I);
    exportSelection = make("exportSelection", tr("Export the selec&tion…"), u"document-export"_s, {});
    exportList = make("exportList", tr("E&xport this list…"), u"document-export"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connections = make("connections", tr("Co&nnections…"), u"network-connect"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    lockConnections = make("lockConnections", tr("&Lock connections"), u"lock"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    settings = make("settings", tr("&Settings…"), u"configure"_s, Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    closeWindow = make("closeWindow", tr("&Close window"), u"window-close"_s, Qt::CTRL | Qt::Key_W);
    quit = make("quit", tr("&Quit"), u"application-exit"_s, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    undo = make("undo", tr("&Undo"), u"edit-undo"_s, Qt::CTRL | Qt::Key_Z);
    redo = make("redo", tr("&Redo"), u"edit-redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    findInList = make("findInList", tr("&Filter this list"), u"view-filter"_s, Shortcuts::find());
    findEverywhere = make("findEverywhere", tr("Find &everywhere…"), u"edit-find"_s, Shortcuts::lookUp());
}

void WindowActions::makeView()
{
    back = make("goBack", tr("&Back"), u"go-previous"_s, Qt::ALT | Qt::Key_Left);
    forward = make("goForward", tr("&Forward"), u"go-next"_s, Qt::ALT | Qt::Key_Right);
    up = make("goUp", tr("&Up"), u"go-up"_s, Qt::ALT | Qt::Key_Up);
    refresh = make("refresh", tr("&Refresh"), u"view-refresh"_s, Qt::Key_F5);
    sections = {make("goToOrganizations", tr("Or&ganizations"), u"office-building"_s, Shortcuts::section(1)),
                make("goToPeople", tr("Peop&le"), u"system-users"_s, Shortcuts::section(2)),
                make("goToRoles", tr("&Roles"), u"tag"_s, Shortcuts::section(3)),
                make("goToJournal", tr("&Journal"), u"view-history"_s, Shortcuts::section(4))};
    showSidebar = make("showSidebar", tr("&Sidebar"), {}, Shortcuts::sidebar());
    showInspector = make("showInspector", tr("&Inspector"), {}, Shortcuts::inspector());
    fullScreen = make("fullScreen", tr("Fu&ll screen"), u"view-fullscreen"_s, Qt::Key_F11);
    for (auto *toggle : {showSidebar, showInspector, fullScreen})
        toggle->setCheckable(true);
    showSidebar->setChecked(true);
    showInspector->setChecked(true);
    nextPane = make("nextPane", tr("&Next pane"), {}, Qt::Key_F6);
    previousPane = make("previousPane", tr("Pre&vious pane"), {}, Qt::SHIFT | Qt::Key_F6);
}

void WindowActions::makeOthers()
{
    favourite = make("favourite", tr("&Favourite"), u"non-starred-symbolic"_s, Shortcuts::favourite());
    favourite->setCheckable(true);
    connect(favourite, &QAction::toggled, this, [this](bool on) {
        setThemeIcon(favourite, on ? u"starred-symbolic"_s : u"non-starred-symbolic"_s);
        favourite->setToolTip(on ? tr("Remove from favourites") : tr("Add to favourites"));
    });
    reviewChanges = make("reviewChanges", tr("&Review staged changes"), u"document-edit"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    stageEdits = make("stageEdits", tr("&Stage all edits"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    stageEdits->setCheckable(true);
    shortcuts = make("shortcuts", tr("&Keyboard shortcuts"), u"configure-shortcuts"_s, Qt::Key_F1);
    about = make("about", tr("&About Rollcall"), u"help-about"_s);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fill(QMenuBar *bar)
{
    const auto add = [this, bar](const QString &title, const QList<QAction *> &actions) {
        auto *menu = bar->addMenu(title);
        append(menu, actions);
        m_menus.append(menu);
        return menu;
    };
    add(tr("&File"), {newOrganization, newWindow, nullptr, importPeople, exportList, exportSelection, nullptr, connections, lockConnections, nullptr, settings, nullptr, closeWindow, quit});
    add(tr("&Edit"), {undo, redo, nullptr, findInList, findEverywhere});
    add(tr("&View"), {back, forward, up, refresh, nullptr, showSidebar, showInspector, fullScreen, nullptr, nextPane,
                      previousPane});
    m_directory = add(tr("&Directory"), sections);
    m_members = add(tr("&Members"), {});
    m_members->menuAction()->setVisible(false);
    m_changes = add(tr("&Changes"), {reviewChanges, stageEdits});
    add(tr("&Help"), {shortcuts, about});
}

void WindowActions::showChanges(bool shown)
{
    m_changes->menuAction()->setVisible(shown);
    for (auto *action : {reviewChanges, stageEdits})
        action->setVisible(shown);
}

void WindowActions::setPage(const Screen *page, Section section)
{
    const bool people = section == Section::People || section == Section::Members;
    const bool basket = section == Section::Changes;
    const auto refill = [](QMenu *menu, const QList<QAction *> &first, const QList<QAction *> &further) {
        // Not clear(): that would delete separators only, but also actions whose parent is the menu.
        const auto old = menu->actions();
        for (auto *action : old) {
            menu->removeAction(action);
            if (action->isSeparator() && action->parent() == menu)
                action->deleteLater();
        }
        for (const auto &part : {first, further}) {
            if (!menu->isEmpty() && !part.isEmpty())
                menu->addSeparator();
            append(menu, part);
        }
    };
    const QList<QAction *> own = page ? page->menuActions() : QList<QAction *>();
    refill(m_directory, sections, people ? QList<QAction *>{favourite} : basket ? QList<QAction *>() : own);
    refill(m_changes, {reviewChanges, stageEdits}, basket ? own : QList<QAction *>());
    refill(m_members, people ? own : QList<QAction *>(), {});
    m_members->menuAction()->setVisible(people && !own.isEmpty());
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> found;
    for (const QMenu *menu : m_menus) {
        for (auto *action : menu->actions()) {
            if (!action->isSeparator())
                found.append(action);
        }
    }
    return found;
}

void WindowActions::refreshIcons() const
{
    Rollcall::refreshIcons(findChildren<QAction *>());
}

} // namespace Rollcall
