#pragma once

#include "models/workspace/changes/changes.h"

namespace Rollcall {

/// Before something is taken back: what that would do, and what cannot be taken back and stays as it is. Deletes itself.
class UndoQuestion final : public QObject
{
    Q_OBJECT
public:
    /// Of the whole set, or of these of its changes.
    UndoQuestion(Changes &changes, ChangeSetId set, QList<ChangeId> only, QWidget *window);

    void ask();

Q_SIGNALS:
    void agreed();
    void failed(const Rollcall::Error &error);

private:
    void open(const UndoPlan &plan);

    Changes &m_changes;
    ChangeSetId m_set;
    QList<ChangeId> m_only;
    QWidget *m_window;
};

} // namespace Rollcall
