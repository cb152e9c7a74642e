#include "ui/shell/screens/organizationsscreen.h"

#include "models/items/organizationsmodel.h"
#include "ui/organizations/organizationspage.h"
#include "ui/shell/screens/exportview.h"

namespace Rollcall {

using namespace Qt::StringLiterals;

OrganizationsScreen::OrganizationsScreen(const Shell &shell, OpenDirectory &directory)
    : m_directory(directory),
      m_page(std::make_unique<OrganizationsPage>(directory, shell.places, shell.settings)),
      m_actions(adopt(m_page->pageActions()))
{
    auto *page = m_page.get();
    connect(page, &OrganizationsPage::openRequested, this, [this](const EntityId &organization, const QString &title) {
        Q_EMIT placeRequested(placeOf(organization, title), false);
    });
    connect(page, &OrganizationsPage::openInNewWindowRequested, this,
            [this](const EntityId &organization, const QString &title) {
                Q_EMIT placeRequested(placeOf(organization, title), true);
            });
    connect(page, &OrganizationsPage::addPeopleRequested, this,
            [this](const OrganizationId &organization, const QStringList &people) {
                Q_EMIT peopleOffered(placeOf(entity(organization), {}), people.join(u'\n'));
            });
    connect(page, &OrganizationsPage::selectionChanged, this, &Screen::selectionChanged);
    connect(page, &OrganizationsPage::statusChanged, this, &OrganizationsScreen::setStatus);
    connect(page, &OrganizationsPage::messagePosted, this, &Screen::messagePosted);
}

OrganizationsScreen::~OrganizationsScreen() = default;

Place OrganizationsScreen::placeOf(const EntityId &organization, const QString &title) const
{
    return {m_directory.id(), organization, title};
}

QWidget *OrganizationsScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> OrganizationsScreen::toolActions() const
{
    return {m_page->newAction()};
}

void OrganizationsScreen::focusList()
{
    m_page->focusList();
}

void OrganizationsScreen::focusFilter()
{
    m_page->focusSearch();
}

void OrganizationsScreen::select(const EntityId &entity)
{
    if (entity.kind == EntityKind::Organization)
        m_page->select(OrganizationId(entity.id));
}

QList<EntityId> OrganizationsScreen::selection() const
{
    return m_page->selection();
}

bool OrganizationsScreen::canLeave()
{
    return m_page->canLeave();
}

Task<Result<qint64>> OrganizationsScreen::exportTo(ExportTarget target)
{
    // In the order of OrganizationsModel::Column.
    target.columns = shownColumns(*m_page->table(), {u"name"_s, u"domains"_s, u"members"_s, u"pending"_s, u"owners"_s, u"created"_s});
    return exportOrganizations(&m_directory, m_page->model()->query(), std::move(target));
}

} // namespace Rollcall
