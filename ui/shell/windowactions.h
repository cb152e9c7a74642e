#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenuBar;
class QMenu;

namespace Rollcall {

class Screen;
enum class Section;

/// The actions that belong to the window whatever page it shows, and the menu bar that holds them and the page's.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent = nullptr);

    // File
    QAction *newOrganization;
    QAction *newWindow;
    QAction *importPeople; ///< Hidden in a program without imports.
    QAction *exportList;
    QAction *exportSelection;
    QAction *connections; ///< Hidden in a program without connections.
    QAction *lockConnections;
    QAction *settings;
    QAction *closeWindow;
    QAction *quit;
    // Edit
    QAction *undo; ///< Both hidden in a program without change sets; named after what they take back.
    QAction *redo;
    QAction *findInList;
    QAction *findEverywhere;
    // View
    QAction *back;
    QAction *forward;
    QAction *up;
    QAction *refresh;
    QList<QAction *> sections; ///< Organizations, People, Roles, Journal.
    QAction *showSidebar;
    QAction *showInspector;
    QAction *nextPane;
    QAction *previousPane;
    QAction *fullScreen;
    // Directory
    QAction *favourite;
    // Changes; hidden in a program without change sets.
    QAction *reviewChanges;
    QAction *stageEdits; ///< Edits go into the basket instead of being applied at once.
    // Help
    QAction *shortcuts;
    QAction *about;

    void fill(QMenuBar *bar);
    /// The menus of the page: "Members" on pages of people, "Changes" on the basket's, else below what "Directory" always holds.
    void setPage(const Screen *page, Section section);
    void showChanges(bool shown);
    /// Every action that the menus hold now, the page's too.
    QList<QAction *> all() const;
    QList<QMenu *> menus() const { return m_menus; }
    void refreshIcons() const;

private:
    QAction *make(const char *name, const QString &text, const QString &iconName = {}, const QKeySequence &keys = {});
    void makeFile();
    void makeView();
    void makeOthers();

    QList<QMenu *> m_menus;
    QMenu *m_directory = nullptr;
    QMenu *m_members = nullptr;
    QMenu *m_changes = nullptr;
};

} // namespace Rollcall
