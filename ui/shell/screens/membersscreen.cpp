#include "ui/shell/screens/membersscreen.h"

#include "models/items/membersmodel.h"
#include "ui/common/droppedfiles.h"
#include "ui/common/tableview.h"
#include "ui/members/membercommands.h"
#include "ui/members/memberfilters.h"
#include "ui/members/memberspage.h"
#include "ui/shell/screens/exportview.h"

#include <QDropEvent>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

std::optional<OrganizationId> organizationOf(const Location &location)
{
    return location.section == Section::Members ? std::optional(location.organization) : std::nullopt;
}

} // namespace

MembersScreen::MembersScreen(const Shell &shell, OpenDirectory &directory, const Location &location)
    : m_directory(directory),
      m_page(std::make_unique<MembersPage>(directory, shell.places, shell.settings, organizationOf(location))),
      m_actions(adopt(m_page->commands().all()))
{
    auto *page = m_page.get();
    if (page->organization() && shell.imports) {
        for (QWidget *target : {static_cast<QWidget *>(page), page->table().viewport()})
            target->installEventFilter(this); // A file of people is for the studio; what else is dropped, for the page.
    }
    setStatus(page->statusText());
    connect(page, &MembersPage::statusTextChanged, this, &MembersScreen::setStatus);
    connect(page, &MembersPage::selectionChanged, this, &Screen::selectionChanged);
    connect(page, &MembersPage::messagePosted, this, &Screen::messagePosted);
    connect(page, &MembersPage::inspectRequested, this, &Screen::inspectRequested);
    connect(page, &MembersPage::openRequested, this, [this](const EntityId &person) {
        Q_EMIT placeRequested(Place{m_directory.id(), person, {}}, true);
    });
}

MembersScreen::~MembersScreen() = default;

QWidget *MembersScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> MembersScreen::toolActions() const
{
    return {m_page->commands().add};
}

void MembersScreen::focusList()
{
    m_page->focusList();
}

void MembersScreen::focusFilter()
{
    m_page->focusSearch();
}

void MembersScreen::refresh()
{
    m_page->refresh();
}

void MembersScreen::select(const EntityId &entity)
{
    if (entity.kind == EntityKind::User || entity.kind == EntityKind::Membership)
        m_page->select(UserId(entity.id));
}

void MembersScreen::addPeople(const QString &text)
{
    m_page->addPeople(text);
}

void MembersScreen::showHolders(const RoleId &role)
{
    MemberQuery query;
    query.organization = m_page->organization();
    query.roles = {role};
    m_page->filters().setQuery(query);
}

qint64 MembersScreen::selectedCount() const
{
    return m_page->selectedCount();
}

QList<EntityId> MembersScreen::selection() const
{
    QList<EntityId> selected;
    const auto &organization = m_page->organization();
    for (const UserId &person : m_page->selectedPeople())
        selected.append(organization ? entity(person, *organization) : entity(person));
    return selected;
}

Task<Result<qint64>> MembersScreen::exportTo(ExportTarget target)
{
    // In the order of MembersModel::Column.
    target.columns = shownColumns(m_page->table(), {u"name"_s, u"email"_s, u"phone"_s, u"status"_s, u"roles"_s, u"organizations"_s, u"added"_s,
                                                    u"username"_s, u"title"_s, u"department"_s, u"city"_s, u"country"_s, u"externalId"_s,
                                                    u"lastSignIn"_s});
    return exportMembers(&m_directory, m_page->model().query(), std::move(target));
}

bool MembersScreen::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!isDrag)
        return Screen::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = tableFileIn(drop->mimeData());
    if (path.isEmpty())
        return Screen::eventFilter(watched, event);
    DroppedFiles::acceptCopy(drop);
    if (event->type() == QEvent::Drop)
        Q_EMIT fileOffered(path);
    return true;
}

} // namespace Rollcall
