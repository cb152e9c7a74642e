#include "ui/shell/inspectordock.h"

#include "ui/inspector/inspector.h"

#include <algorithm>

namespace Rollcall {

using namespace Qt::StringLiterals;

InspectorDock::InspectorDock(QWidget *parent) : QDockWidget(tr("Inspector"), parent), m_inspector(new Inspector)
{
    setObjectName(u"inspectorDock"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_inspector->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 36, m_inspector->narrowest()));
    setWidget(m_inspector);
    connect(m_inspector, &Inspector::placeRequested, this, [this](const EntityId &entity, const QString &title, bool newWindow) {
        if (m_directory)
            Q_EMIT placeRequested(Place{m_directory->id(), entity, title}, newWindow);
    });
    connect(m_inspector, &Inspector::historyRequested, this, [this](const EntityId &about) {
        if (m_directory)
            Q_EMIT historyRequested(Place{m_directory->id(), about, {}});
    });
    connect(m_inspector, &Inspector::holdersRequested, this, &InspectorDock::holdersRequested);
    connect(m_inspector, &Inspector::editRequested, this, &InspectorDock::editRequested);
    connect(m_inspector, &Inspector::messagePosted, this, &InspectorDock::messagePosted);
    connect(m_inspector, &Inspector::leaveRequested, this, &InspectorDock::leaveRequested);
    // Nobody looks: nothing is read.
    connect(this, &QDockWidget::visibilityChanged, this, &InspectorDock::refresh);
}

void InspectorDock::inspect(OpenDirectory *directory, EntityKind listed, const QList<EntityId> &selection, qint64 count)
{
    m_inspector->setListed(listed);
    m_directory = directory;
    m_selection = selection;
    m_count = count;
    refresh();
}

void InspectorDock::refresh()
{
    if (!isVisible())
        return;
    if (m_directory && m_selection.size() == 1 && m_count <= 1)
        m_inspector->show(m_directory, m_selection.first());
    else
        m_inspector->clear(static_cast<int>(m_count));
}

void InspectorDock::focusContent()
{
    m_inspector->focusContent();
}

} // namespace Rollcall
