#include "ui/roles/rolespage.h"

#include "models/items/applicationsmodel.h"
#include "models/items/rolegroupsmodel.h"
#include "models/items/rolesmodel.h"
#include "ui/common/filterbar.h"
#include "ui/common/readmessages.h"
#include "ui/common/tableview.h"
#include "ui/roles/editdialog.h"
#include "ui/roles/listpane.h"
#include "ui/roles/rolematrix.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace Rollcall {

using namespace Qt::StringLiterals;

RolesPage::RolesPage(OpenDirectory &directory, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_tabs(new QTabWidget(this))
{
    setObjectName(u"rolesPage"_s);
    buildActions();
    buildTabs(settings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        updateActions();
        updateStatus();
        Q_EMIT selectionChanged(selection());
    });
    connect(&m_directory.directory(), &Directory::traitsChanged, this, &RolesPage::readTraits);
    readTraits();
    updateActions();
}

RolesPage::~RolesPage() = default;

void RolesPage::buildTabs(QSettings &settings)
{
    m_tabs->setDocumentMode(true);
    // Where it is narrow long words give way: arrows would hide the last tab.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Roles, role groups, applications"));
    auto &reader = m_directory.reader();
    addPane(new ListPane(new RolesModel(reader),
                         {tr("Roles"), tr("Filter roles"), u"system-users"_s, tr("No roles yet."),
                          tr("A role names what its holders may do."), tr("No role matches the filter.")},
                         {newFor(Roles)}, settings, u"roles"_s, this),
            tr("&Roles"));
    addPane(new ListPane(new RoleGroupsModel(reader),
                         {tr("Role groups"), tr("Filter role groups"), u"folder-new"_s, tr("No role groups yet."),
                          tr("A role group makes roles available to the organizations that it is assigned to."),
                          tr("No role group matches the filter.")},
                         {newFor(RoleGroups)}, settings, u"roleGroups"_s, this),
            tr("Role &groups"));
    addPane(new ListPane(new ApplicationsModel(reader),
                         {tr("Applications"), tr("Filter applications"), u"applications-other"_s, tr("No applications yet."),
                          tr("An application is a program whose roles organizations may use."),
                          tr("No application matches the filter.")},
                         {newFor(Applications)}, settings, u"applications"_s, this),
            tr("&Applications"));
    m_matrix = new RoleMatrix(*pane(Roles)->model(), this);
    //: The last of four tabs, in a narrow window too: the shortest word there is
    m_tabs->addTab(m_matrix, tr("&Permissions", "tab"));
}

void RolesPage::addPane(ListPane *pane, const QString &title)
{
    m_panes.append(pane);
    pane->setSync(m_directory.sync());
    m_tabs->addTab(pane, title);
    connect(pane, &ListPane::selectionChanged, this, [this] {
        updateActions();
        Q_EMIT selectionChanged(selection());
    });
    connect(pane, &ListPane::countChanged, this, &RolesPage::updateStatus);
    tellReading(pane->model(), this);
    connect(pane->table(), &TableView::opened, this, &RolesPage::editSelected);
    connect(pane->table(), &TableView::removeRequested, this, &RolesPage::deleteSelected);
    connect(pane->table(), &TableView::renameRequested, this, &RolesPage::editSelected);
    connect(pane->table(), &TableView::menuRequested, this, &RolesPage::showMenu);
}

RolesPage::Tab RolesPage::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

EntityKind RolesPage::kind() const
{
    switch (currentTab()) {
    case RoleGroups: return EntityKind::RoleGroup;
    case Applications: return EntityKind::Application;
    case Roles:
    case Matrix: break;
    }
    return EntityKind::Role;
}

QList<EntityId> RolesPage::selection() const
{
    QList<EntityId> entities;
    if (const auto *list = pane(currentTab())) {
        for (const auto &id : list->selectedIds())
            entities.append({kind(), id, {}});
    }
    return entities;
}

void RolesPage::select(const EntityId &entity)
{
    const Tab tab = entity.kind == EntityKind::RoleGroup     ? RoleGroups
                    : entity.kind == EntityKind::Application ? Applications
                                                             : Roles;
    m_tabs->setCurrentIndex(tab);
    pane(tab)->table()->setCurrentId(entity.id);
}

void RolesPage::focusSearch()
{
    if (auto *list = pane(currentTab()))
        list->filterBar()->focusSearch();
}

void RolesPage::focusList()
{
    if (auto *list = pane(currentTab()))
        list->focusList();
    else
        m_matrix->setFocus();
}

void RolesPage::updateStatus()
{
    const auto *list = pane(currentTab());
    if (!list || !list->model()->count()) {
        Q_EMIT statusChanged({});
        return;
    }
    const int rows = list->shownRows();
    switch (currentTab()) {
    case RoleGroups: Q_EMIT statusChanged(tr("%n role group(s)", nullptr, rows)); break;
    case Applications: Q_EMIT statusChanged(tr("%n application(s)", nullptr, rows)); break;
    case Roles:
    case Matrix: Q_EMIT statusChanged(tr("%n role(s)", nullptr, rows)); break;
    }
}

void RolesPage::readTraits()
{
    m_traitsRead.ask(m_directory, std::nullopt, this, [this](const Result<Traits> &traits) {
        m_traits = traits ? *traits : Traits();
        updateActions();
    });
}

void RolesPage::refresh()
{
    for (auto *list : m_panes)
        list->model()->refresh();
}

bool RolesPage::canLeave()
{
    return !m_dialog || m_dialog->canLeave();
}

} // namespace Rollcall
