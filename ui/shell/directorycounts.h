#pragma once

#include "models/workspace/workspace.h"

#include <QTimer>

namespace Rollcall {

/// How many organizations and people each directory holds, kept up to date: for the sidebar, and to know when a
/// directory is still empty.
class DirectoryCounts final : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryCounts(Workspace &workspace, QObject *parent = nullptr);
    ~DirectoryCounts() override;

Q_SIGNALS:
    void organizationsCounted(Rollcall::OpenDirectory *directory, const Rollcall::Count &count);
    void peopleCounted(Rollcall::OpenDirectory *directory, const Rollcall::Count &count);

private:
    void watch(OpenDirectory *directory);
    /// Answers come as long as `context` is there.
    void count(OpenDirectory *directory, QObject *context);

    std::stop_source m_stop;
};

} // namespace Rollcall
