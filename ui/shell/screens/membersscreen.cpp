#include "ui/shell/screens/membersscreen.h"

#include "ui/members/membercommands.h"
#include "ui/members/memberfilters.h"
#include "ui/members/memberspage.h"

namespace Rollcall {

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

QList<EntityId> MembersScreen::selection() const
{
    QList<EntityId> selected;
    const auto &organization = m_page->organization();
    for (const UserId &person : m_page->selectedPeople())
        selected.append(organization ? entity(person, *organization) : entity(person));
    return selected;
}

} // namespace Rollcall
