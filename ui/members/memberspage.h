#pragma once

#include "models/workspace/memory/places.h"
#include "ui/common/messagebar.h"
#include "ui/common/traitsread.h"
#include "ui/members/membertarget.h"

#include <QTimer>

namespace Rollcall {

class FilterBar;
class ListStack;
class MemberCommands;
class MemberFilters;
class MembersModel;
class MemberTasks;
class SavedViewsButton;
class TableView;

/// The members of an organization, or the people of a directory: search, filters, table, and everything that can be done to
/// whoever is selected. Its actions (QWidget::actions(), by name in commands()) are for the menus of a window.
class MembersPage final : public QWidget
{
    Q_OBJECT
public:
    /// Directory, places and settings outlive the page. Without an organization: people of the directory.
    MembersPage(OpenDirectory &directory, Places &places, QSettings &settings, std::optional<OrganizationId> organization,
                QWidget *parent = nullptr);
    ~MembersPage() override;

    OpenDirectory &directory() const { return m_directory; }
    const std::optional<OrganizationId> &organization() const { return m_organization; }
    MemberCommands &commands() const { return *m_commands; }
    TableView &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_bar; }
    MemberFilters &filters() const { return *m_filters; }
    SavedViewsButton &views() const { return *m_views; }
    MembersModel &model() const { return *m_model; }

    /// Who is current, if anybody.
    std::optional<UserId> currentPerson() const;
    /// Everybody who is selected, by id.
    QList<UserId> selectedPeople() const;
    qint64 selectedCount() const { return selection().count; } ///< With those whose rows were not read.
    /// "1,204 members, 3 selected"
    const QString &statusText() const { return m_status; }
    void select(const UserId &person);
    void focusList();
    void focusSearch();
    void refresh();
    /// Starts adding the people of a text.
    void addPeople(const QString &text);
    void addMember();

Q_SIGNALS:
    void selectionChanged(const std::optional<Rollcall::UserId> &current);
    void statusTextChanged(const QString &text);
    void messagePosted(const Rollcall::Message &message);
    void openRequested(const Rollcall::EntityId &entity); ///< In a new window.
    void inspectRequested();                              ///< Enter on a row: the inspector, with the focus.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(QSettings &settings, Places &places);
    void connectList();
    void connectCommands();
    void askTraits();
    void updateQuery();
    void updateCommands();
    /// Whether the account of the one who is selected is this person's to change.
    void followAccount(const MemberSelection &selected);
    void askAccount();
    void updateStatus();
    void updateEmptyTexts();
    void showMenu(const QPoint &position);
    void paste();
    void takePeople(const QMimeData *data);
    void readName();
    MemberSelection selection() const;
    bool allSelected() const;
    SavedView currentView() const;
    void showView(const SavedView &view);

    OpenDirectory &m_directory;
    std::optional<OrganizationId> m_organization;
    QString m_organizationName;
    MembersModel *m_model;
    FilterBar *m_bar;
    TableView *m_table;
    ListStack *m_stack;
    MemberFilters *m_filters;
    MemberCommands *m_commands;
    MemberTasks *m_tasks;
    SavedViewsButton *m_views;
    QString m_status;
    std::optional<OrganizationId> m_traitsOf;
    TraitsRead m_traitsRead;
    UserId m_accountOf; ///< Who alone is selected.
    QString m_passwordRefusal;
    QTimer m_askAccount; ///< Soon: not for each row that an arrow key passes.
    bool m_traitsKnown = false;
    QString m_offered; ///< People who came before the directory said whether somebody may be added.
};

} // namespace Rollcall
