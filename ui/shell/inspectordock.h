#pragma once

#include "models/workspace/memory/places.h"
#include "ui/common/messagebar.h"

#include <QDockWidget>
#include <QPointer>

namespace Rollcall {

class Inspector;

/// The right side of the window: what is selected, looked at closely.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT
public:
    explicit InspectorDock(QWidget *parent = nullptr);

    /// What is selected in a page of this directory that lists things of this kind, and how many that are; several or none is said
    /// in words.
    void inspect(OpenDirectory *directory, EntityKind listed, const QList<EntityId> &selection, qint64 count);
    void focusContent();

Q_SIGNALS:
    void placeRequested(const Rollcall::Place &place, bool newWindow);
    void historyRequested(const Rollcall::Place &about); ///< All that the journal says about it.
    void holdersRequested(const Rollcall::RoleId &role); ///< All who have the role are wanted.
    void editRequested(); ///< What is selected is to be opened for editing.
    void messagePosted(const Rollcall::Message &message);
    void leaveRequested(); ///< Escape: the focus goes back to the list.

private:
    void refresh();

    Inspector *m_inspector;
    QPointer<OpenDirectory> m_directory;
    QList<EntityId> m_selection;
    qint64 m_count = 0;
};

} // namespace Rollcall
