#include "models/workspace/workspace.h"

#include <algorithm>

namespace Rollcall {

OpenDirectory *Workspace::add(OpenDirectory::Parts parts)
{
    auto *directory = new OpenDirectory(std::move(parts), this);
    m_directories.append(directory);
    Q_EMIT directoryAdded(directory);
    return directory;
}

void Workspace::remove(const ConnectionId &id)
{
    OpenDirectory *directory = find(id);
    if (!directory)
        return;
    m_directories.removeOne(directory);
    Q_EMIT directoryRemoved(directory);
    directory->deleteLater();
}

OpenDirectory *Workspace::find(const ConnectionId &id) const
{
    const auto found = std::ranges::find_if(m_directories, [&](const OpenDirectory *d) { return d->id() == id; });
    return found == m_directories.end() ? nullptr : *found;
}

} // namespace Rollcall
