#pragma once

#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageactions.h"
#include "ui/common/traitsread.h"

#include <QDialog>
#include <QPointer>

class QSettings;
class QTabWidget;

namespace Rollcall {

class EditDialog;
class ListPane;
class RoleMatrix;

/// Roles, role groups and applications of a directory, and the roles' permissions side by side.
class RolesPage final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Roles, RoleGroups, Applications, Matrix };

    /// Both outlive the page.
    RolesPage(OpenDirectory &directory, QSettings &settings, QWidget *parent = nullptr);
    ~RolesPage() override;

    /// For menus and tool bars, with separators; their texts follow the tab that is shown.
    const QList<QAction *> &pageActions() const { return m_actions.all(); }
    QAction *newAction() const { return m_new; }
    QAction *editAction() const { return m_edit; }
    QAction *duplicateAction() const { return m_duplicate; }
    QAction *deleteAction() const { return m_delete; }
    QAction *holdersAction() const { return m_holders; }

    QTabWidget *tabs() const { return m_tabs; }
    ListPane *pane(Tab tab) const { return m_panes.value(tab); } ///< nullptr for the matrix.
    Tab currentTab() const;

    QList<EntityId> selection() const;
    /// Goes to the tab of the thing (a role, a role group, an application) and makes it current.
    void select(const EntityId &entity);
    void focusSearch();
    void focusList();
    /// False while a dialog of the page holds edits that would be lost.
    bool canLeave();

Q_SIGNALS:
    /// The members who have the role are wanted.
    void showHolders(const Rollcall::RoleId &role);
    void selectionChanged(const QList<Rollcall::EntityId> &selected);
    void statusChanged(const QString &text); ///< "24 roles"
    void messagePosted(const Rollcall::Message &message);

private:
    QAction *newFor(Tab tab);
    static QString newText(Tab tab);
    void buildActions();
    void buildTabs(QSettings &settings);
    void addPane(ListPane *pane, const QString &title);
    void readTraits();
    void updateActions();
    void updateStatus();
    void showMenu(const QString &id, const QPoint &position);
    void createThing();
    void editSelected();
    void duplicateSelected();
    void deleteSelected();
    void showSelectedHolders();
    void copySelected();
    void refresh();
    void openThing(bool copy);
    void openDialog(EditDialog *dialog);
    EntityKind kind() const;

    OpenDirectory &m_directory;
    QTabWidget *m_tabs;
    QList<ListPane *> m_panes;
    RoleMatrix *m_matrix = nullptr;
    PageActions m_actions{this};
    QList<QAction *> m_offers; ///< "New …" of the empty lists, whose words stay whatever tab is shown.
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_holders = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_delete = nullptr;
    QPointer<EditDialog> m_dialog;
    Traits m_traits;
    TraitsRead m_traitsRead;
};

} // namespace Rollcall
