#pragma once

#include "models/workspace/changes/redirecting.h"
#include "ui/changes/changecommands.h"
#include "ui/common/messagebar.h"

#include <QTimer>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace Rollcall {

class ChangeDetails;
class ChangeTasks;
class ListStack;
class SetHead;
class SetsTree;
class StatePane;
class TableView;

/// The basket: all change sets on the left, the chosen one with its changes on the right, and the current change in three
/// columns below. Everything is reviewed, edited, applied and undone here.
class ChangesPage final : public QWidget
{
    Q_OBJECT
public:
    /// Changes and settings outlive the page.
    ChangesPage(Changes &changes, QSettings &settings, QWidget *parent = nullptr);
    ~ChangesPage() override;

    ChangeCommands &commands() const { return *m_commands; }
    StagedChangesModel &model() const { return *m_model; }
    SetsTree &sets() const { return *m_sets; }
    TableView &table() const { return *m_table; }
    SetHead &head() const { return *m_head; }
    ChangeDetails &details() const { return *m_details; }

    void choose(const ChangeSetId &set);
    void focusList();
    void refresh();
    const QString &statusText() const { return m_status; } ///< "12 changes in this set"

Q_SIGNALS:
    void statusTextChanged(const QString &text);
    void messagePosted(const Rollcall::Message &message);
    /// Some of the set's changes (none named: all of it) are to be taken back.
    void undoRequested(const Rollcall::ChangeSetId &set, const QList<Rollcall::ChangeId> &only);
    /// A staged import is to go on.
    void importRequested(const Rollcall::ChangeSetId &import);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(QSettings &settings);
    void connectParts();
    void connectCommands();
    void setChosen(const ChangeSetId &set);
    /// Each row tells that it has changed: what is shown of them all follows once.
    void updateSoon() { m_soon.start(); }
    void update();
    void updateCurrent();
    /// Asks whether the set was meant for elsewhere; the answer is shown when it comes.
    void lookWhereItGoes();
    void updateJob();
    void updateStatus();
    void showMenu(const QPoint &position);
    QList<StagedRow> selectedRows() const;
    QList<ChangeId> selectedIds() const;
    void move(int by);
    void tell(const Error &error);

    Changes &m_changes;
    StagedChangesModel *m_model;
    SetsTree *m_sets;
    TableView *m_table;
    ChangeCommands *m_commands;
    ChangeTasks *m_tasks;
    SetHead *m_head;
    ListStack *m_list;
    ChangeDetails *m_details;
    QSplitter *m_across;
    QSplitter *m_down;
    QStackedWidget *m_stack;
    StatePane *m_nothing;
    QList<Redirection> m_redirections; ///< Of the set that is shown.
    QString m_status;
    QTimer m_soon;
    bool m_isLaidOut = false; ///< Beside or above each other, as the width has it.
};

} // namespace Rollcall
