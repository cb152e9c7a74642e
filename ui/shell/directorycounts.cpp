#include "ui/shell/directorycounts.h"

namespace Rollcall {

namespace {
constexpr int pauseMs = 500; // an import writes many times a second
}

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
    pause->start(0);
}

void DirectoryCounts::count(OpenDirectory *directory, QObject *context)
{
    // A failed count is no news: the list says why when somebody opens it.
    QCoro::connect(directory->reader().countOrganizations({}, CountMode::Quick, m_stop.get_token()), context,
                   [this, directory](const Result<Count> &count) {
                       if (count)
                           Q_EMIT organizationsCounted(directory, *count);
                   });
    QCoro::connect(directory->reader().countMembers({}, CountMode::Quick, m_stop.get_token()), context,
                   [this, directory](const Result<Count> &count) {
                       if (count)
                           Q_EMIT peopleCounted(directory, *count);
                   });
}

} // namespace Rollcall
