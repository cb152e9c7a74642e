#pragma once

#include "models/domain/audit.h"
#include "models/workspace/opendirectory.h"
#include "ui/common/messagebar.h"

class QLabel;
class QSettings;
class QSplitter;

namespace Rollcall {

class BusyButton;
class Changes;
class FilterBar;
class JournalActions;
class JournalDetails;
class JournalFilters;
class JournalModel;
class JournalTasks;
class Journals;
class ListStack;
class TableView;

/// The journal of a directory: search, filters, table, before and after of a row, and whether the journal is whole.
class JournalPage final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it; without changes nothing can be undone.
    JournalPage(OpenDirectory &directory, Journals &journals, Changes *changes, QSettings &settings, QWidget *parent = nullptr);
    ~JournalPage() override;

    JournalActions &actions() const { return *m_actions; }
    JournalFilters &filters() const { return *m_filters; }
    JournalModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }
    JournalDetails &details() const { return *m_details; }
    FilterBar &filterBar() const { return *m_bar; }
    QLabel *verdict() const { return m_verdict; }

    /// Only what is about this thing; its name is looked up.
    void showAbout(const EntityId &entity);
    QList<AuditRow> selectedRows() const;
    void focusList();
    void focusSearch();
    void refresh();
    const QString &statusText() const { return m_status; }

Q_SIGNALS:
    void statusTextChanged(const QString &text);
    void selectionChanged();
    void messagePosted(const Rollcall::Message &message);
    void openRequested(const Rollcall::EntityId &entity); ///< In a new window.
    void inspectRequested();

private:
    QWidget *makeFoot();
    void build(QSettings &settings);
    void connectParts();
    void connectActions();
    void selectionMoved();
    void askErasure(const std::optional<AuditRow> &row);
    void updateStatus();
    void showMenu(const QPoint &at);
    void showCommand();
    void tellVerdict(const QString &sentence, bool isGood);
    std::optional<AuditRow> onlyRow() const;

    OpenDirectory &m_directory;
    JournalModel *m_model;
    FilterBar *m_bar;
    TableView *m_table;
    ListStack *m_stack;
    JournalDetails *m_details;
    QSplitter *m_splitter;
    JournalFilters *m_filters;
    JournalActions *m_actions;
    JournalTasks *m_tasks;
    BusyButton *m_verify = nullptr;
    QLabel *m_verdict = nullptr;
    QString m_status;
    QString m_where; ///< The option of the command line that names the directory.
    int m_nameGeneration = 0;
    int m_erasureGeneration = 0;
};

} // namespace Rollcall
