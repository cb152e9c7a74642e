#pragma once

#include "models/workspace/memory/places.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageactions.h"
#include "ui/common/traitsread.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

namespace Rollcall {

class FilterBar;
class ListStack;
class OrganizationsModel;
class TableView;

/// The organizations of a directory: the list with its filter, and what can be done to them.
class OrganizationsPage final : public QWidget
{
    Q_OBJECT
public:
    /// All of them outlive the page.
    OrganizationsPage(OpenDirectory &directory, Places &places, QSettings &settings, QWidget *parent = nullptr);
    ~OrganizationsPage() override;

    /// For menus and tool bars, with separators between groups; they also work by their keys while the focus is in the page.
    const QList<QAction *> &pageActions() const { return m_actions.all(); }
    QAction *newAction() const { return m_new; }
    QAction *editAction() const { return m_edit; }
    QAction *deleteAction() const { return m_delete; }
    QAction *favouriteAction() const { return m_favourite; }

    FilterBar *filterBar() const { return m_filter; }
    TableView *table() const { return m_table; }
    OrganizationsModel *model() const { return m_model; }

    QList<EntityId> selection() const;
    void select(const OrganizationId &id);
    void focusSearch();
    void focusList();
    /// False while a dialog of the page holds edits that would be lost.
    bool canLeave();

public Q_SLOTS:
    void createOrganization();
    void editOrganization(const Rollcall::OrganizationId &id);
    void deleteOrganization(const Rollcall::OrganizationId &id);

Q_SIGNALS:
    /// The members of the organization are wanted.
    void openRequested(const Rollcall::EntityId &organization, const QString &title);
    void openInNewWindowRequested(const Rollcall::EntityId &organization, const QString &title);
    void addPeopleRequested(const Rollcall::OrganizationId &organization, const QStringList &addresses);
    void selectionChanged(const QList<Rollcall::EntityId> &selected);
    void statusChanged(const QString &text); ///< For the status bar: "204 organizations, 2 selected".
    void messagePosted(const Rollcall::Message &message);

private:
    void buildActions();
    void buildList(QSettings &settings);
    void filter(const QString &text);
    void updateActions();
    void updateCount();
    void tellEmpty(const QString &whyNone); ///< The reason against making one; empty where one may be made.
    void showMenu(const QString &id, const QPoint &position);
    void openSelected();
    void openSelectedInNewWindow();
    void editSelected();
    void deleteSelected();
    void toggleFavourite();
    void pasteAddresses();
    void addPeople(const QString &id, const QString &text);
    void copySelected();
    void refresh();
    void readTraits();
    void readCurrentTraits();
    void openDialog(QDialog *dialog);
    QString titleOf(const QString &id) const;
    void say(Message::Kind kind, const QString &text, const QStringList &notes = {}, const QString &work = {});

    OpenDirectory &m_directory;
    Places &m_places;
    OrganizationsModel *m_model;
    FilterBar *m_filter;
    TableView *m_table;
    ListStack *m_stack;
    PageActions m_actions{this};
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_window = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_favourite = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_clear = nullptr; ///< Of the pane that says that nothing was found.
    QPointer<QDialog> m_dialog;
    Traits m_traits;        ///< Of the directory: may organizations be made?
    Traits m_currentTraits; ///< Of the current organization: may it be edited, deleted, added to?
    TraitsRead m_traitsRead;
    TraitsRead m_currentTraitsRead;
    QTimer m_rests; ///< Until nobody walks through the list any more: some ask a server about each row.
    QString m_traitsOf;
    bool m_traitsKnown = false;
};

} // namespace Rollcall
