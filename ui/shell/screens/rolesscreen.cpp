#include "ui/shell/screens/rolesscreen.h"

#include "ui/roles/rolespage.h"

#include <QAction>

namespace Rollcall {

RolesScreen::RolesScreen(const Shell &shell, OpenDirectory &directory)
    : m_directory(directory), m_page(std::make_unique<RolesPage>(directory, shell.settings)), m_actions(adopt(m_page->pageActions()))
{
    auto *page = m_page.get();
    connect(page, &RolesPage::selectionChanged, this, &Screen::selectionChanged);
    connect(page, &RolesPage::statusChanged, this, &RolesScreen::setStatus);
    connect(page, &RolesPage::messagePosted, this, &Screen::messagePosted);
    connect(page, &RolesPage::showHolders, this, &Screen::holdersRequested);
}

RolesScreen::~RolesScreen() = default;

QWidget *RolesScreen::widget() const
{
    return m_page.get();
}

QList<QAction *> RolesScreen::toolActions() const
{
    return {m_page->newAction()};
}

void RolesScreen::focusList()
{
    m_page->focusList();
}

void RolesScreen::focusFilter()
{
    m_page->focusSearch();
}

void RolesScreen::select(const EntityId &entity)
{
    m_page->select(entity);
}

QList<EntityId> RolesScreen::selection() const
{
    return m_page->selection();
}

void RolesScreen::editSelected()
{
    m_page->editAction()->trigger();
}

bool RolesScreen::canLeave()
{
    return m_page->canLeave();
}

Task<Result<qint64>> RolesScreen::exportTo(ExportTarget target)
{
    return exportRoles(&m_directory, std::move(target));
}

} // namespace Rollcall
