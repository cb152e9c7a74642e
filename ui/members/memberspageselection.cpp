// The part of the page that knows who is selected, and what is shown and saved as a view.
#include "models/items/membersmodel.h"
#include "ui/common/droppedfiles.h"
#include "ui/common/droppedpeople.h"
#include "ui/common/filterbar.h"
#include "ui/common/liststack.h"
#include "ui/common/tableview.h"
#include "ui/members/accountrefusals.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberfilters.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertasks.h"
#include "ui/members/savedviews.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace Rollcall {

using namespace Qt::StringLiterals;

std::optional<UserId> MembersPage::currentPerson() const
{
    const QString id = m_table->currentId();
    return id.isEmpty() ? std::nullopt : std::optional(UserId(id));
}

void MembersPage::readName()
{
    if (!m_organization)
        return;
    QCoro::connect(m_directory.reader().organization(*m_organization), this, [this](const Result<OrganizationRow> &row) {
        if (row)
            m_organizationName = row->organization.title();
        updateEmptyTexts();
    });
}

void MembersPage::updateCommands()
{
    MemberCommandState state;
    const MemberSelection selected = selection();
    state.selected = selected.count;
    state.people = !selected.organization;
    state.hasRows = m_model->rowCount() > 0;
    for (const MemberRow &row : selected.rows) {
        state.pending |= row.membership.status == MemberStatus::Pending;
        state.active |= row.membership.status == MemberStatus::Active;
        state.suspended |= row.membership.status == MemberStatus::Suspended;
    }
    followAccount(selected);
    state.passwordRefusal = m_passwordRefusal;
    // Of rows that are not loaded nothing is known: the directory will say.
    if (selected.all || !selected.otherIds.isEmpty())
        state.pending = state.active = state.suspended = true;
    m_commands->setState(state);
}

void MembersPage::followAccount(const MemberSelection &selected)
{
    const UserId id = selected.isSingle() && !selected.rows.isEmpty() ? selected.rows.first().user.id : UserId();
    if (id == m_accountOf)
        return;
    m_accountOf = id;
    m_passwordRefusal.clear();
    m_askAccount.start();
}

void MembersPage::askAccount()
{
    const MemberSelection selected = selection();
    if (m_accountOf.isEmpty() || selected.rows.isEmpty())
        return;
    QCoro::connect(accountRefusals(&m_directory, selected.rows.first().user), this,
                   [this, asked = m_accountOf](const AccountRefusals &refusals) {
                       if (asked != m_accountOf)
                           return;
                       m_passwordRefusal = refusals.password;
                       updateCommands();
                   });
}

QList<UserId> MembersPage::selectedPeople() const
{
    QList<UserId> people;
    for (const QString &id : m_table->selectedIds())
        people.append(UserId(id));
    return people;
}

bool MembersPage::allSelected() const
{
    qint64 rows = 0;
    for (const auto &range : m_table->selectionModel()->selection()) {
        if (range.left() == 0)
            rows += range.height();
    }
    return rows > 0 && rows == m_model->rowCount();
}

MemberSelection MembersPage::selection() const
{
    MemberSelection selection;
    // A list of people that is limited to one organization shows its memberships.
    selection.organization = m_filters->query().organization;
    selection.organizationName = m_organization ? m_organizationName : m_filters->organizationName();
    selection.rows = m_table->selectedRows<MemberRow>();
    const QStringList ids = m_table->selectedIds();
    if (allSelected() && selection.rows.size() < m_model->rowCount()) {
        selection.all = m_model->query();
        selection.count = m_model->rowCount();
        return selection;
    }
    QSet<QString> loaded;
    for (const MemberRow &row : selection.rows)
        loaded.insert(row.user.id.toString());
    for (const QString &id : ids) {
        if (!loaded.contains(id))
            selection.otherIds.append(id);
    }
    selection.count = selection.rows.size() + selection.otherIds.size();
    return selection;
}

void MembersPage::select(const UserId &person)
{
    m_table->setCurrentId(person.toString());
}

void MembersPage::focusList()
{
    m_stack->setFocus(Qt::OtherFocusReason);
    if (m_table->currentId().isEmpty() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, m_table->horizontalHeader()->logicalIndex(0)));
}

void MembersPage::focusSearch()
{
    m_bar->focusSearch();
}

void MembersPage::refresh()
{
    m_model->refresh();
}

void MembersPage::addMember()
{
    m_tasks->add(m_filters->query().organization);
}

void MembersPage::addPeople(const QString &text)
{
    if (!m_traitsKnown)
        m_offered = text;
    else if (m_commands->add->isEnabled())
        m_tasks->add(m_filters->query().organization, text);
    else
        Q_EMIT messagePosted({Message::Kind::Warning, tr("Nobody can be added here.")});
}

void MembersPage::paste()
{
    takePeople(QGuiApplication::clipboard()->mimeData());
}

void MembersPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->fillMenu(menu);
    menu->popup(position);
}

SavedView MembersPage::currentView() const
{
    MemberQuery query = m_model->query();
    // A view is of the directory: what it saves of an organization's list fits any other organization's.
    if (m_organization)
        query.organization = std::nullopt;
    return {{}, query, m_table->layoutState()};
}

void MembersPage::showView(const SavedView &view)
{
    // First the columns, since restoring them sorts too.
    if (!view.header.isEmpty())
        m_table->restoreLayout(view.header);
    m_filters->setQuery(view.query);
    MemberQuery query = m_model->query();
    query.sort = view.query.sort;
    query.order = view.query.order;
    m_model->setQuery(query);
}

void MembersPage::dragEnterEvent(QDragEnterEvent *event)
{
    // What comes from our own list is there already.
    if (event->source() != m_table && DroppedPeople::mayHold(event->mimeData()) && m_commands->add->isEnabled())
        DroppedFiles::acceptCopy(event);
}

void MembersPage::dropEvent(QDropEvent *event)
{
    DroppedFiles::acceptCopy(event);
    takePeople(event->mimeData());
}

void MembersPage::takePeople(const QMimeData *data)
{
    DroppedPeople::read(data, this, [this](const QString &text, const QString &leftOut) {
        // Without text the dialog would open for anybody.
        addPeople(text.trimmed().isEmpty() ? u"\n"_s : text);
        if (!leftOut.isEmpty())
            Q_EMIT messagePosted({Message::Kind::Warning, leftOut});
    });
}

} // namespace Rollcall
