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
    const QList<OpenDirectory *> &directories() const { return m_directories; }
    OpenDirectory *find(const ConnectionId &id) const; ///< nullptr when it is not open.

Q_SIGNALS:
    void directoryAdded(Rollcall::OpenDirectory *directory);

private:
    QList<OpenDirectory *> m_directories;
};

} // namespace Rollcall
