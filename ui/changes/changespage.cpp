#include "ui/changes/changespage.h"

#include "ui/changes/applybar.h"
#include "ui/changes/changedetails.h"
#include "ui/changes/changetasks.h"
#include "ui/changes/differencestable.h"
#include "ui/changes/sethead.h"
#include "ui/changes/setstree.h"
#include "ui/common/liststack.h"
#include "ui/common/readmessages.h"
#include "ui/common/statepane.h"
#include "ui/common/tableview.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

ChangesPage::ChangesPage(Changes &changes, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_changes(changes), m_model(new StagedChangesModel(changes, this)), m_sets(new SetsTree(changes)),
      m_table(new TableView), m_commands(new ChangeCommands(this, m_table)), m_tasks(new ChangeTasks(changes, this)),
      m_head(new SetHead(changes, {m_commands->apply, m_commands->retry, m_commands->sendHere, m_commands->undoSet})), m_list(new ListStack(m_table)),
      m_details(new ChangeDetails), m_across(new QSplitter), m_down(new QSplitter(Qt::Vertical)), m_stack(new QStackedWidget),
      m_nothing(new StatePane)
{
    setObjectName(u"changesPage"_s);
    build(settings);
    connectParts();
    connectCommands();
    setChosen(m_sets->currentSet());
    updateStatus();
}

ChangesPage::~ChangesPage() = default;

void ChangesPage::build(QSettings &settings)
{
    using Column = StagedChangesModel::Column;
    m_table->setObjectName(u"changes"_s);
    m_table->setAccessibleName(tr("Changes of the set"));
    m_table->setModel(m_model);
    m_table->setDefaultColumns({static_cast<int>(Column::Change), static_cast<int>(Column::Standing), static_cast<int>(Column::Fields),
                                static_cast<int>(Column::Why)});
    m_table->keepLayout(settings, u"changes"_s);
    m_table->setSortingEnabled(false); // They are applied in this order.
    m_list->setModel(m_model);
    m_list->setEmptyText(u"edit-undo"_s, tr("Choose a change set."));

    m_down->setObjectName(u"changesDown"_s);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(m_list);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setHandleWidth(1);
    auto *review = new QWidget;
    auto *rows = new QVBoxLayout(review);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(m_down, 1);
    m_across->setObjectName(u"changesAcross"_s);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_sets);
    m_across->addWidget(review);
    m_across->setStretchFactor(1, 1);
    m_across->setHandleWidth(1);

    m_nothing->showEmpty(u"document-edit"_s, tr("Nothing is staged, and nothing was applied yet."),
                         tr("Choose “Stage instead” beside an edit, or select several members: what is done to them waits here until "
                            "you have looked at it."));
    m_stack->addWidget(m_across);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_sets);
}

void ChangesPage::connectParts()
{
    connect(m_sets, &SetsTree::chosen, this, &ChangesPage::setChosen);
    connect(m_sets, &SetsTree::opened, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_sets, &SetsTree::menuRequested, this, &ChangesPage::showMenu);
    connect(&m_sets->items(), &ChangeSetsModel::refreshed, this, &ChangesPage::updateStatus);
    connect(&m_sets->items(), &ChangeSetsModel::failed, this, &ChangesPage::tell);
    connect(m_model, &StagedChangesModel::setChanged, this, &ChangesPage::update);
    connect(m_model, &StagedChangesModel::checked, this, &ChangesPage::update);
    connect(m_model, &StagedChangesModel::setChanged, this, &ChangesPage::lookWhereItGoes);
    connect(&m_changes.workspace(), &Workspace::directoryAdded, this, &ChangesPage::lookWhereItGoes);
    connect(m_model, &RowsModel::stateChanged, this, &ChangesPage::update);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ChangesPage::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangesPage::updateSoon);
    tellReading(m_model, this);
    connect(m_model, &StagedChangesModel::checkFailed, this, &ChangesPage::tell);
    connect(m_table, &TableView::selectedIdsChanged, this, &ChangesPage::update);
    connect(m_table, &TableView::currentIdChanged, this, &ChangesPage::updateCurrent);
    connect(m_table, &TableView::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_table, &TableView::opened, this, [this] {
        m_details->differences()->asks() ? m_details->differences()->focusFirstChoice() : m_details->differences()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &TableView::removeRequested, m_commands->remove, &QAction::trigger);
    connect(m_details, &ChangeDetails::resolved, m_tasks, [this](const ChangeId &change, const Choices &choices, bool alsoAlike) {
        if (const auto &preview = m_model->preview())
            m_tasks->resolve(*preview, change, choices, alsoAlike);
    });
    connect(m_tasks, &ChangeTasks::busyChanged, m_details, &ChangeDetails::setBusy);
    connect(m_tasks, &ChangeTasks::messagePosted, this, &ChangesPage::messagePosted);
    connect(&m_changes, &Changes::jobStarted, this, &ChangesPage::updateJob);
    connect(&m_changes, &Changes::jobEnded, this, [this] {
        updateJob();
        refresh();
    });
}

void ChangesPage::choose(const ChangeSetId &set)
{
    m_sets->choose(set);
}

void ChangesPage::focusList()
{
    if (m_stack->currentWidget() == m_nothing)
        m_nothing->setFocus(Qt::OtherFocusReason);
    else
        m_sets->setFocus(Qt::OtherFocusReason);
}

void ChangesPage::refresh()
{
    m_sets->items().refresh();
    m_model->refresh();
}

void ChangesPage::setChosen(const ChangeSetId &set)
{
    m_redirections.clear();
    m_model->show(set);
    lookWhereItGoes();
    updateJob();
    update();
}

void ChangesPage::update()
{
    ChangeCommandState state;
    state.set = m_model->set();
    state.selected = selectedRows();
    state.isUnderWay = state.set && m_changes.jobOf(state.set->id);
    state.isElsewhere = !m_redirections.isEmpty();
    if (state.selected.size() == 1) {
        const int row = m_model->rowOf(state.selected.first().item.id().toString());
        state.isFirst = row <= 0 || !isFree(m_model->rowAt(row - 1)->item);
        state.isLast = row + 1 >= m_model->rowCount();
    }
    m_commands->setState(state);
    updateStatus();
    m_head->show(*m_model);
    m_head->setVisible(state.set.has_value());
    updateCurrent();
}

void ChangesPage::updateCurrent()
{
    const auto row = m_model->rowOfId(ChangeId(m_table->currentId()));
    const auto &preview = m_model->preview();
    m_details->show(row, m_model->words(), row && preview ? alikeIn(*preview, row->item.id()) : 0);
    m_details->setVisible(row.has_value());
}

void ChangesPage::updateJob()
{
    m_head->applyBar()->setJob(m_changes.jobOf(m_sets->currentSet()));
    update();
}

void ChangesPage::updateStatus()
{
    m_stack->setCurrentWidget(m_sets->items().hasSets() || m_sets->items().isLoading() ? static_cast<QWidget *>(m_across) : m_nothing);
    const QString text = m_model->set() ? tr("%n change(s) in this set", nullptr, static_cast<int>(m_model->set()->total())) : QString();
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusTextChanged(m_status);
}

QList<StagedRow> ChangesPage::selectedRows() const
{
    return m_table->selectedRows<StagedRow>();
}

QList<ChangeId> ChangesPage::selectedIds() const
{
    QList<ChangeId> ids;
    for (const QString &id : m_table->selectedIds())
        ids.append(ChangeId(id));
    return ids;
}

void ChangesPage::tell(const Error &error)
{
    Q_EMIT messagePosted({.kind = Message::Kind::Error, .text = error.message, .details = error.details});
}

/// Beside each other where there is room, else one above the other.
void ChangesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool isWide = width() >= letter * 110;
    const auto orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_isLaidOut && orientation == m_across->orientation())
        return;
    m_isLaidOut = true;
    m_across->setOrientation(orientation);
    const int sets = isWide ? letter * 36 : fontMetrics().height() * 6;
    m_across->setSizes({sets, std::max(1, (isWide ? width() : height()) - sets)});
}

} // namespace Rollcall
