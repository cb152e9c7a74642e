#pragma once

#include "models/workspace/opendirectory.h"

namespace Rollcall {

/// All open directories of this process, in the order of the sidebar.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    OpenDirectory *add(OpenDirectory::Parts parts);
    /// Closes it; nothing when it is not open. It is deleted when the event loop is reached again, after whatever directoryRemoved()
    /// has told to go in that way.
    void remove(const ConnectionId &id);
    const QList<OpenDirectory *> &directories() const { return m_directories; }
    OpenDirectory *find(const ConnectionId &id) const; ///< nullptr when it is not open.

Q_SIGNALS:
    void directoryAdded(Rollcall::OpenDirectory *directory);
    /// It is no longer in the list, and still whole.
    void directoryRemoved(Rollcall::OpenDirectory *directory);

private:
    QList<OpenDirectory *> m_directories;
};

} // namespace Rollcall
