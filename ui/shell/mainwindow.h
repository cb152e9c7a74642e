#pragma once

#include "ui/shell/screens/screen.h"
#include "ui/shell/shell.h"

#include <QMainWindow>

class QSplitter;

namespace Rollcall {

class Announcer;
class Centre;
class DirectoryCounts;
class FindBox;
class FirstSteps;
class InspectorDock;
class PageStack;
class Sidebar;
class StatusLine;
class WindowActions;
class ClosingGuard;
class WindowBasket;
class WindowChanges;
class WindowConnections;
class WindowImport;
class WindowSync;
struct WindowLook;

/// A window of the program. It only puts its parts together and connects them. Deletes itself when it is closed.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Begins where the last window was, or at `start`.
    explicit MainWindow(const Shell &shell, const std::optional<Location> &start = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The windows that were open when the program ended, each where it was; one where there is nothing to come back. Not yet
    /// shown.
    static QList<MainWindow *> reopen(const Shell &shell);
    /// Deletes all windows over this workspace, shown or not, without asking anybody: before what they show goes.
    static void deleteAll(const Workspace &workspace);

    const Location &location() const;
    bool goTo(const Location &location);
    void goTo(const Place &place);
    MainWindow *openWindow(const Location &location);
    QMenu *createPopupMenu() override { return nullptr; } // the tool bar stays

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    MainWindow(const Shell &shell, const WindowLook &look, QWidget *parent);
    void buildToolBar();
    void buildPanes();
    void connectActions();
    void connectParts();
    void connectScreen(Screen *page);
    Screen *makeConnectedScreen(const Location &location);

    void pageChanged();
    void refreshTitle();
    void refreshToolBar(const Screen *page);
    void readTitle();
    void titleRead(const Location &location, const Result<OrganizationRow> &row);
    void organizationsCounted(OpenDirectory *directory, const Count &count);
    void showHolders(const RoleId &role);
    void holdInspector(bool hold);
    void createOrganization();
    void addPeople(const Place &organization, const QString &text);
    void toggleFavourite(bool favourite);
    void goUp();
    /// A page of a connection: what title and status say of it.
    void showConnection();
    /// It is closed: goes elsewhere and drops its pages, as long as it is whole.
    void leaveDirectory(OpenDirectory *directory);
    void connectChanges();
    void reviewChanges(const ChangeSetId &set);
    /// The directory of this page; on a connection's page the first one.
    ConnectionId nearestDirectory() const;
    void cyclePanes(int step);
    void post(const Message &message);
    /// True when closing has to wait for an answer, which was asked for in the window.
    bool askToStopSample();
    void restore(const WindowLook &look);
    void keepLook();
    OpenDirectory *directory() const;

    Shell m_shell;
    QString m_key; ///< Among the windows that are open.
    WindowActions *m_actions;
    Sidebar *m_sidebar = nullptr;
    WindowConnections *m_connections = nullptr;
    WindowChanges *m_changes = nullptr;
    WindowImport *m_import = nullptr;
    WindowBasket *m_basket = nullptr;
    ClosingGuard *m_guard = nullptr;
    WindowSync *m_sync = nullptr;
    Centre *m_centre = nullptr;
    PageStack *m_pages = nullptr;
    InspectorDock *m_inspector = nullptr;
    FindBox *m_find = nullptr;
    StatusLine *m_status = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    Announcer *m_announcer;
    DirectoryCounts *m_counts;
    QSplitter *m_splitter = nullptr;
    QToolBar *m_toolBar = nullptr;
    bool m_stopsSample = false; ///< The person chose to close while sample data is made.
    bool m_inspectorHeld = false; ///< It is hidden for as long as the welcome page is shown.
    QAction *m_toolSpace = nullptr; ///< What stands before it belongs to the page.
};

} // namespace Rollcall
