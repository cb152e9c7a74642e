#include "ui/members/memberspage.h"

#include "models/items/membersmodel.h"
#include "models/items/wording.h"
#include "ui/common/delegates.h"
#include "ui/common/filterbar.h"
#include "ui/common/liststack.h"
#include "ui/common/readmessages.h"
#include "ui/common/tableview.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberfilters.h"
#include "ui/members/membertasks.h"
#include "ui/members/pastedpeople.h"
#include "ui/members/savedviews.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

using Column = MembersModel::Column;

MemberQuery ofOrganization(const std::optional<OrganizationId> &organization)
{
    MemberQuery query;
    query.organization = organization;
    return query;
}

QList<int> defaultColumns(bool people)
{
    QList<int> columns;
    for (const Column column : {Column::Name, Column::Email, Column::Phone, Column::Status, Column::Roles})
        columns.append(static_cast<int>(column));
    if (people)
        columns.append(static_cast<int>(Column::Organizations));
    columns.append(static_cast<int>(Column::Added));
    return columns;
}

} // namespace

MembersPage::MembersPage(OpenDirectory &directory, Places &places, QSettings &settings,
                         std::optional<OrganizationId> organization, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_organization(std::move(organization)),
      m_model(new MembersModel(directory.reader(), ofOrganization(m_organization), this)), m_bar(new FilterBar(this)),
      m_table(new TableView(this)), m_stack(new ListStack(m_table, this)),
      m_filters(new MemberFilters(directory, m_organization, *m_bar)), m_commands(new MemberCommands(this, m_table)),
      m_tasks(new MemberTasks(directory, this))
{
    setObjectName(u"membersPage"_s);
    setAcceptDrops(true);
    build(settings, places);
    connectList();
    connectCommands();
    m_askAccount.setSingleShot(true);
    m_askAccount.setInterval(200);
    connect(&m_askAccount, &QTimer::timeout, this, &MembersPage::askAccount);
    readName();
    askTraits();
    updateCommands();
    m_model->fetchNow(); // While the rest of the window is made.
}

MembersPage::~MembersPage() = default;

void MembersPage::build(QSettings &settings, Places &places)
{
    m_table->setObjectName(u"members"_s);
    m_table->setAccessibleName(m_organization ? tr("Members") : tr("People"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Name), new PersonDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Status), new StatusDelegate(m_table));
    m_table->setAddressColumn(static_cast<int>(Column::Email));
    m_table->setDefaultColumns(defaultColumns(!m_organization));
    m_table->keepLayout(settings, m_organization ? u"members"_s : u"people"_s);
    m_stack->setModel(m_model);
    m_stack->setSync(m_directory.sync(), m_organization);
    m_bar->searchEdit()->setPlaceholderText(m_organization ? tr("Filter members") : tr("Filter people"));

    m_views = new SavedViewsButton(places, m_directory.id(), [this] { return currentView(); }, this);
    m_bar->addTool(m_views);
    connect(m_views, &SavedViewsButton::viewChosen, this, &MembersPage::showView);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    updateEmptyTexts();
}

void MembersPage::connectList()
{
    connect(m_filters, &MemberFilters::changed, this, &MembersPage::updateQuery);
    connect(m_model, &MembersModel::countChanged, this, &MembersPage::updateStatus);
    connect(m_model, &RowsModel::stateChanged, this, &MembersPage::updateCommands);
    tellReading(m_model, this);
    // A row that was loaded or written to may be of another status now.
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MembersPage::updateCommands);
    connect(m_table, &TableView::selectedIdsChanged, this, [this] {
        updateCommands();
        updateStatus();
        Q_EMIT selectionChanged(currentPerson());
    });
    connect(m_table, &TableView::currentIdChanged, this, [this] { Q_EMIT selectionChanged(currentPerson()); });
    connect(m_table, &TableView::opened, this, &MembersPage::inspectRequested);
    connect(m_table, &TableView::removeRequested, m_commands->remove, &QAction::trigger);
    connect(m_table, &TableView::renameRequested, m_commands->edit, &QAction::trigger);
    connect(m_table, &TableView::menuRequested, this, [this](const QString &, const QPoint &at) { showMenu(at); });
    connect(m_table, &TableView::textDropped, this, [this](const QString &, const QString &text) { addPeople(text); });
    connect(m_table, &TableView::droppedPartly, this, [this](const QString &leftOut) {
        Q_EMIT messagePosted({Message::Kind::Warning, leftOut});
    });
    connect(m_bar, &FilterBar::moveToListRequested, this, &MembersPage::focusList);
    connect(&m_directory.reader(), &Reader::changed, this, [this](const QList<FeedEvent> &events) {
        const auto ours = [this](const FeedEvent &event) {
            return m_organization && event.entity == entity(*m_organization);
        };
        if (events.isEmpty() || std::ranges::any_of(events, ours))
            readName();
    });
    connect(&m_directory.directory(), &Directory::traitsChanged, this, &MembersPage::askTraits);
}

void MembersPage::connectCommands()
{
    const auto on = [this](QAction *action, auto done) { connect(action, &QAction::triggered, this, done); };
    on(m_commands->add, [this] { addMember(); });
    on(m_commands->paste, [this] { paste(); });
    on(m_commands->edit, [this] { m_tasks->edit(selection()); });
    on(m_commands->roles, [this] { m_tasks->changeRoles(selection()); });
    on(m_commands->copyTo, [this] { m_tasks->transfer(selection(), false); });
    on(m_commands->moveTo, [this] { m_tasks->transfer(selection(), true); });
    on(m_commands->setField, [this] { m_tasks->setField(selection()); });
    on(m_commands->stageSuspend, [this] { m_tasks->setStatus(selection(), MemberStatus::Suspended, true); });
    on(m_commands->stageActivate, [this] { m_tasks->setStatus(selection(), MemberStatus::Active, true); });
    on(m_commands->stageResend, [this] { m_tasks->resendInvitations(selection(), true); });
    on(m_commands->suspend, [this] { m_tasks->setStatus(selection(), MemberStatus::Suspended); });
    on(m_commands->activate, [this] { m_tasks->setStatus(selection(), MemberStatus::Active); });
    on(m_commands->remove, [this] { m_tasks->remove(selection()); });
    on(m_commands->resendInvitation, [this] { m_tasks->resendInvitations(selection()); });
    on(m_commands->revokeInvitation, [this] { m_tasks->revokeInvitations(selection()); });
    on(m_commands->copyInvitationLink, [this] { m_tasks->copyInvitationLink(selection()); });
    on(m_commands->resetPassword, [this] { m_tasks->resetPassword(selection()); });
    on(m_commands->endSessions, [this] { m_tasks->endSessions(selection()); });
    on(m_commands->copy, [this] { m_table->copyTable(); });
    on(m_commands->selectAll, [this] { m_table->selectAll(); });
    on(m_commands->openInNewWindow, [this] {
        if (const auto person = currentPerson())
            Q_EMIT openRequested(m_organization ? entity(*person, *m_organization) : entity(*person));
    });
    connect(m_tasks, &MemberTasks::messagePosted, this, &MembersPage::messagePosted);
    connect(m_tasks, &MemberTasks::memberAdded, this, &MembersPage::select);
}

void MembersPage::askTraits()
{
    const auto where = m_filters->query().organization;
    m_traitsOf = where;
    m_traitsRead.ask(m_directory, where, this, [this](const Result<Traits> &traits) {
        if (!traits)
            return;
        m_commands->setTraits(*traits);
        m_commands->setStages(m_directory.canStage());
        m_tasks->setTraits(*traits);
        m_accountOf = {}; // Rights to accounts may be others as well.
        updateCommands();
        m_traitsKnown = true;
        updateEmptyTexts();
        if (!m_offered.isEmpty())
            addPeople(std::exchange(m_offered, {}));
    });
}

void MembersPage::updateQuery()
{
    MemberQuery query = m_filters->query();
    query.sort = m_model->query().sort;
    query.order = m_model->query().order;
    m_stack->setFiltered(query.isFiltered() || query.organization != m_organization);
    m_model->setQuery(query);
    if (query.organization != m_traitsOf)
        askTraits();
    updateCommands();
}

void MembersPage::updateStatus()
{
    const auto count = m_model->count();
    m_bar->setCount(count);
    const qint64 selected = selection().count;
    QString text;
    if (count) {
        const int number = static_cast<int>(std::min<qint64>(count->value, std::numeric_limits<int>::max()));
        //: %1 is the number, perhaps with "about" before it
        text = m_organization ? tr("%1 member(s)", nullptr, number).arg(Wording::count(*count))
                              : tr("%1 people", nullptr, number).arg(Wording::count(*count));
    }
    if (selected > 1)
        text = tr("%1, %n selected", nullptr, static_cast<int>(selected)).arg(text);
    if (text == m_status)
        return;
    m_status = text;
    Q_EMIT statusTextChanged(m_status);
}

void MembersPage::updateEmptyTexts()
{
    const bool mayAdd = m_commands->add->isEnabled();
    if (m_organization)
        m_stack->setEmptyText(u"system-users"_s,
                              m_organizationName.isEmpty() ? tr("Nobody is a member yet.")
                                                           : tr("Nobody is a member of %1 yet.").arg(m_organizationName),
                              mayAdd ? tr("Add somebody, or paste e-mail addresses here.") : QString(),
                              mayAdd ? QList<QAction *>{m_commands->add} : QList<QAction *>());
    else
        m_stack->setEmptyText(u"system-users"_s, tr("There is nobody in this directory yet."),
                              tr("Create an organization first, then add its members."));
    m_stack->setNothingFoundText(tr("Nobody matches these filters."), tr("Try a shorter text, or remove a filter."),
                                 {m_filters->clearAction()});
}

} // namespace Rollcall
