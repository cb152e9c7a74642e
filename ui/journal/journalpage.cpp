#include "ui/journal/journalpage.h"

#include "models/items/journalmodel.h"
#include "models/items/wording.h"
#include "ui/common/buttons.h"
#include "ui/common/delegates.h"
#include "ui/common/filterbar.h"
#include "ui/common/liststack.h"
#include "ui/common/readmessages.h"
#include "ui/common/tableview.h"
#include "ui/journal/journalactions.h"
#include "ui/journal/journaldetails.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/journaltasks.h"
#include "ui/journal/savedsearchesbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Column = JournalModel::Column;

QList<int> defaultColumns()
{
    QList<int> columns;
    for (const Column column : {Column::Time, Column::Actor, Column::Action, Column::Target, Column::Result})
        columns.append(static_cast<int>(column));
    return columns;
}

} // namespace

JournalPage::JournalPage(OpenDirectory &directory, Journals &journals, Changes *changes, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_model(new JournalModel(directory.reader(), journals.of(directory.id()), this)),
      m_bar(new FilterBar(this)), m_table(new TableView(this)), m_stack(new ListStack(m_table, this)),
      m_details(new JournalDetails(directory, this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_filters(new JournalFilters(*m_bar)), m_actions(new JournalActions(this)),
      m_tasks(new JournalTasks(directory, journals, changes, this))
{
    setObjectName(u"journalPage"_s);
    m_actions->undo->setVisible(changes != nullptr);
    // A directory that keeps its journal itself is the one on this computer, which needs no name.
    if (!journals.isOwn(directory.id()))
        m_where = JournalFilters::optionText(u"connection"_s, directory.name());
    build(settings);
    connectParts();
    connectActions();
    selectionMoved();
    updateStatus();
}

JournalPage::~JournalPage() = default;

void JournalPage::build(QSettings &settings)
{
    m_table->setObjectName(u"journal"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_model);
    auto *marked = new StatusDelegate(m_table);
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Action), marked);
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Result), marked);
    m_table->setDefaultColumns(defaultColumns());
    m_table->keepLayout(settings, u"journal"_s);
    m_stack->setModel(m_model);
    m_stack->setEmptyText(u"view-history"_s, tr("Nothing is written in the journal yet."), tr("Every change that is applied is written here."));
    m_stack->setNothingFoundText(tr("No row matches these filters."), tr("Try a shorter text, or remove a filter."), {m_filters->clearAction()});
    m_bar->searchEdit()->setPlaceholderText(tr("Search the journal"));
    auto *saved = new SavedSearchesButton(SavedSearches(settings, m_directory.id()), [this] { return m_filters->query(); }, this);
    connect(saved, &SavedSearchesButton::chosen, m_filters, &JournalFilters::setQuery);
    m_bar->addTool(saved);

    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());
    setFocusProxy(m_table);
}

QWidget *JournalPage::makeFoot()
{
    auto *foot = new QWidget(this);
    m_verify = new BusyButton(tr("&Verify"), foot);
    m_verify->setToolTip(tr("Look for rows that were edited, removed or moved"));
    m_verdict = new QLabel(tr("Not verified since this page was opened."), foot);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_verify);
    layout->addWidget(m_verdict, 1);
    return foot;
}

void JournalPage::connectParts()
{
    connect(m_filters, &JournalFilters::changed, this, [this] {
        m_stack->setFiltered(m_filters->isFiltered());
        m_model->setQuery(m_filters->query());
    });
    connect(m_model, &JournalModel::countChanged, this, &JournalPage::updateStatus);
    tellReading(m_model, this, ToldReading::WhereRowsStay);
    connect(m_table, &TableView::selectedIdsChanged, this, &JournalPage::selectionMoved);
    connect(m_table, &TableView::opened, this, &JournalPage::inspectRequested);
    connect(m_table, &TableView::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_table, &TableView::searchTyped, this, [this](const QString &text) {
        m_bar->setText(text);
        m_bar->focusSearch();
    });
    connect(m_bar, &FilterBar::moveToListRequested, this, &JournalPage::focusList);
    connect(m_verify, &QPushButton::clicked, m_tasks, [this] { m_tasks->verify(); });
    connect(m_tasks, &JournalTasks::verifyingChanged, this, [this] {
        m_verify->setBusy(m_tasks->isVerifying());
        m_actions->verify->setEnabled(!m_tasks->isVerifying());
    });
    connect(m_tasks, &JournalTasks::verified, this, &JournalPage::tellVerdict);
    connect(m_tasks, &JournalTasks::erased, m_model, &JournalModel::restart);
    connect(m_tasks, &JournalTasks::messagePosted, this, &JournalPage::messagePosted);
}

void JournalPage::connectActions()
{
    const auto on = [this](QAction *action, auto done) { connect(action, &QAction::triggered, this, done); };
    on(m_actions->undo, [this] { m_tasks->undo(selectedRows()); });
    on(m_actions->show, [this] {
        if (const auto row = onlyRow())
            Q_EMIT openRequested(row->entry.target);
    });
    on(m_actions->showAbout, [this] {
        if (const auto row = onlyRow())
            showAbout(row->entry.target);
    });
    on(m_actions->copy, [this] { m_table->copyTable(); });
    on(m_actions->verify, [this] { m_tasks->verify(); });
    on(m_actions->verifyAgainst, [this] { m_tasks->verifyAgainstFile(); });
    on(m_actions->exportJson, [this] { m_tasks->exportRows(m_filters->query(), JournalLines::Format::JsonLines); });
    on(m_actions->exportCsv, [this] { m_tasks->exportRows(m_filters->query(), JournalLines::Format::Csv); });
    on(m_actions->exportAnchor, [this] { m_tasks->exportAnchor(); });
    on(m_actions->command, [this] { showCommand(); });
    on(m_actions->erase, [this] {
        if (const auto row = onlyRow())
            m_tasks->erase(*row);
    });
    on(m_actions->refresh, [this] { refresh(); });
}

void JournalPage::updateStatus()
{
    const auto count = m_model->count();
    // How many rows were read says nothing of how many there are, not even about.
    m_bar->setCount(count && count->exact ? count : std::nullopt);
    QString text;
    if (count) {
        const int number = static_cast<int>(count->value);
        text = count->exact ? tr("%Ln row(s)", nullptr, number) : tr("The latest %Ln row(s)", nullptr, number);
    }
    if (const int selected = m_table->selectedRowCount(); selected > 1)
        text = tr("%1, %n selected", nullptr, selected).arg(text);
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusTextChanged(m_status);
}

void JournalPage::tellVerdict(const QString &sentence, bool isGood)
{
    if (sentence.isEmpty())
        return;
    m_verdict->setText((isGood ? u"✓ "_s : u"✗ "_s) + sentence);
    m_verdict->setAccessibleName(sentence);
}

void JournalPage::focusList()
{
    m_stack->setFocus();
}

void JournalPage::focusSearch()
{
    m_bar->focusSearch();
}

void JournalPage::refresh()
{
    m_model->refresh();
}

} // namespace Rollcall
