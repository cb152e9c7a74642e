#pragma once

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/imports.h"
#include "tests/benchmarks/harness/world.h"

namespace Rollcall::Bench {

/// The change sets and imports of a World, kept in a workspace file beside its directory. What is applied there can be undone.
class Desk final
{
public:
    Desk(World &world, const QString &folder);

    Changes &changes() { return *m_changes; }
    Imports &imports() { return *m_imports; }
    /// Staged and applied to its end; milliseconds.
    double applied(const ChangeSetId &set);

private:
    World &m_world;
    WorkspaceFile m_file;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Imports> m_imports;
};

} // namespace Rollcall::Bench
