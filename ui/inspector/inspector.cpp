#include "ui/inspector/inspector.h"

#include "ui/common/statepane.h"
#include "ui/inspector/organizationinspector.h"
#include "ui/inspector/personinspector.h"

#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

Inspector::Inspector(QWidget *parent)
    : QStackedWidget(parent), m_nobody(new StatePane(this)), m_person(new PersonInspector(this)),
      m_organization(new OrganizationInspector(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    addWidget(m_nobody);
    addWidget(m_person);
    addWidget(m_organization);
    connect(m_person, &PersonInspector::placeRequested, this, &Inspector::placeRequested);
    connect(m_person, &PersonInspector::historyRequested, this, &Inspector::historyRequested);
    connect(m_organization, &OrganizationInspector::historyRequested, this, &Inspector::historyRequested);
    connect(m_person, &PersonInspector::messagePosted, this, &Inspector::messagePosted);
    connect(m_organization, &OrganizationInspector::placeRequested, this, &Inspector::placeRequested);
    clear();
}

void Inspector::showPerson(OpenDirectory *directory, const UserId &person, const std::optional<OrganizationId> &organization)
{
    if (!directory || person.isEmpty()) {
        clear();
        return;
    }
    m_organization->stop();
    m_person->inspect(directory, person, organization);
    setCurrentWidget(m_person);
}

void Inspector::showOrganization(OpenDirectory *directory, const OrganizationId &organization)
{
    if (!directory || organization.isEmpty()) {
        clear();
        return;
    }
    m_person->stop();
    m_organization->inspect(directory, organization);
    setCurrentWidget(m_organization);
}

void Inspector::show(OpenDirectory *directory, const EntityId &entity)
{
    switch (entity.kind) {
    case EntityKind::User: showPerson(directory, UserId(entity.id)); break;
    case EntityKind::Membership: showPerson(directory, UserId(entity.id), OrganizationId(entity.organization)); break;
    case EntityKind::Organization: showOrganization(directory, OrganizationId(entity.id)); break;
    default: clear(); break;
    }
}

void Inspector::clear(int selected)
{
    m_person->stop();
    m_organization->stop();
    if (selected > 1 && m_listed != EntityKind::Role)
        m_nobody->showEmpty(m_listed == EntityKind::Organization ? u"office-building"_s : u"system-users"_s, tr("%n are selected", nullptr, selected), tr("Select one to inspect it."));
    else
        sayNone();
    setCurrentWidget(m_nobody);
}

void Inspector::setListed(EntityKind kind)
{
    m_listed = kind;
}

void Inspector::sayNone()
{
    switch (m_listed) {
    case EntityKind::Organization:
        m_nobody->showEmpty(u"office-building"_s, tr("Select an organization to inspect"));
        return;
    case EntityKind::Role:
        // They have a window of their own, with all there is to know.
        m_nobody->showEmpty(u"tag"_s, tr("Roles open in a window"), tr("Enter shows what a role permits and who holds it."));
        return;
    default:
        m_nobody->showEmpty(u"user-identity"_s, tr("Select a person to inspect"));
    }
}

void Inspector::focusContent()
{
    if (currentWidget() == m_person)
        m_person->focusContent();
    else if (currentWidget() == m_organization)
        m_organization->focusContent();
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

int Inspector::narrowest() const
{
    int width = 0;
    for (const QTabWidget *tabs : {m_person->tabs(), m_organization->tabs()})
        width = std::max(width, tabs->tabBar()->minimumSizeHint().width());
    return width;
}

} // namespace Rollcall
