#include "ui/inspector/inspector.h"

#include "ui/common/statepane.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/inspector/personinspector.h"
#include "ui/inspector/roleinspector.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(EntityKind listed)
{
    return listed == EntityKind::Organization ? u"office-building"_s : listed == EntityKind::Role ? u"tag"_s : u"system-users"_s;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QStackedWidget(parent), m_nobody(new StatePane(this)), m_person(new PersonInspector(this)),
      m_organization(new OrganizationInspector(this)), m_role(new RoleInspector(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    addWidget(m_nobody);
    addWidget(m_person);
    addWidget(m_organization);
    addWidget(m_role);
    connect(m_person, &PersonInspector::placeRequested, this, &Inspector::placeRequested);
    connect(m_person, &PersonInspector::historyRequested, this, &Inspector::historyRequested);
    connect(m_organization, &OrganizationInspector::historyRequested, this, &Inspector::historyRequested);
    connect(m_person, &PersonInspector::messagePosted, this, &Inspector::messagePosted);
    connect(m_organization, &OrganizationInspector::placeRequested, this, &Inspector::placeRequested);
    connect(m_role, &RoleInspector::placeRequested, this, &Inspector::placeRequested);
    connect(m_role, &RoleInspector::holdersRequested, this, &Inspector::holdersRequested);
    connect(m_role, &RoleInspector::editRequested, this, &Inspector::editRequested);
    clear();
}

void Inspector::bringUp(QWidget *pane)
{
    for (InspectorPane *each : {static_cast<InspectorPane *>(m_person), static_cast<InspectorPane *>(m_organization),
                                static_cast<InspectorPane *>(m_role)}) {
        if (each != pane)
            each->stop();
    }
    setCurrentWidget(pane);
}

void Inspector::showPerson(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization)
{
    if (!directory || person.isEmpty())
        return clear();
    m_person->inspect(directory, person, organization);
    bringUp(m_person);
}

void Inspector::showOrganization(OpenDirectory *directory, const OrganizationId &organization)
{
    if (!directory || organization.isEmpty())
        return clear();
    m_organization->inspect(directory, organization);
    bringUp(m_organization);
}

void Inspector::showRole(OpenDirectory *directory, const EntityId &thing)
{
    if (!directory || thing.id.isEmpty())
        return clear();
    m_role->inspect(directory, thing);
    bringUp(m_role);
}

void Inspector::show(OpenDirectory *directory, const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::User: return showPerson(directory, UserId(entity.id));
    case EntityKind::Membership: return showPerson(directory, UserId(entity.id), OrganizationId(entity.organization));
    case EntityKind::Organization: return showOrganization(directory, OrganizationId(entity.id));
    case EntityKind::Role:
    case EntityKind::RoleGroup:
    case EntityKind::Application: return showRole(directory, entity);
    case EntityKind::Invitation: break;
    }
    clear();
}

void Inspector::clear(int selected)
{
    if (selected > 1)
        m_nobody->showEmpty(iconOf(m_listed), tr("%n are selected", nullptr, selected), tr("Select one to inspect it."));
    else
        sayNone();
    bringUp(m_nobody);
}

void Inspector::setListed(EntityKind kind)
{
    m_listed = kind;
    m_role->setEditable(kind == EntityKind::Role);
}

void Inspector::sayNone()
{
    switch (m_listed) {
    case EntityKind::Organization: return m_nobody->showEmpty(iconOf(m_listed), tr("Select an organization to inspect"));
    case EntityKind::Role: return m_nobody->showEmpty(iconOf(m_listed), tr("Select one to inspect it."));
    default: m_nobody->showEmpty(u"user-identity"_s, tr("Select a person to inspect"));
    }
}

void Inspector::focusContent()
{
    if (currentWidget() == m_person)
        m_person->focusContent();
    else if (currentWidget() == m_organization)
        m_organization->focusContent();
    else if (currentWidget() == m_role)
        m_role->focusContent();
}

QSize Inspector::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 48, fontMetrics().height() * 30};
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QStackedWidget::keyPressEvent(event);
}

int Inspector::narrowest()
{
    int width = m_role->narrowest();
    for (const QTabWidget *tabs : {m_person->tabs(), m_organization->tabs()})
        width = std::max(width, tabs->tabBar()->minimumSizeHint().width());
    return width;
}

} // namespace Rollcall
