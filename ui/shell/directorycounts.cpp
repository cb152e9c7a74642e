#include "ui/shell/directorycounts.h"

#include "models/workspace/mirror/sync.h"

namespace Rollcall {

namespace {
constexpr int pauseMs = 500; // an import writes many times a second

/// Nothing where nothing was ever read is no number.
bool isKnown(const OpenDirectory *directory, const Count &count)
{
    return count.value > 0 || !directory->sync() || directory->sync()->lastComplete().isValid();
}
} // namespace

DirectoryCounts::DirectoryCounts(Workspace &workspace, QObject *parent) : QObject(parent)
{
    for (auto *directory : workspace.directories())
        watch(directory);
    connect(&workspace, &Workspace::directoryAdded, this, &DirectoryCounts::watch);
}

DirectoryCounts::~DirectoryCounts()
{
    m_stop.request_stop();
}

void DirectoryCounts::watch(OpenDirectory *directory)
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    connect(pause, &QTimer::timeout, this, [this, directory, pause] { count(directory, pause); });
    connect(directory, &QObject::destroyed, this, [pause] { delete pause; });
    connect(&directory->reader(), &Reader::changed, pause, [pause] {
        if (!pause->isActive())
            pause->start(pauseMs);
    });
    if (const Sync *sync = directory->sync()) {
        connect(sync, &Sync::stateChanged, pause, [pause] {
            if (!pause->isActive())
                pause->start(pauseMs);
        });
    }
    pause->start(0);
}

void DirectoryCounts::count(OpenDirectory *directory, QObject *context)
{
    // A failed count is no news: the list says why when somebody opens it.
    QCoro::connect(directory->reader().countOrganizations({}, CountMode::Quick, m_stop.get_token()), context,
                   [this, directory](const Result<Count> &count) {
                       if (count && isKnown(directory, *count))
                           Q_EMIT organizationsCounted(directory, *count);
                   });
    QCoro::connect(directory->reader().countMembers({}, CountMode::Quick, m_stop.get_token()), context,
                   [this, directory](const Result<Count> &count) {
                       if (count && isKnown(directory, *count))
                           Q_EMIT peopleCounted(directory, *count);
                   });
}

} // namespace Rollcall
