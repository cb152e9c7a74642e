#pragma once

#include "app/session/embeddedsession.h"
#include "models/workspace/workspace.h"
#include "tests/benchmarks/harness/bench.h"

#include <qcorofuture.h>
#include <qcorotask.h>

namespace Rollcall::Bench {

template<typename T>
T await(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// The value, or the end of the program.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u' ' + result.error().details);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The embedded directory of a data folder, open.
class World final
{
public:
    explicit World(const QString &folder);
    ~World();

    Store &store() { return m_session.store(); }
    OpenDirectory &directory() { return *m_workspace.directories().first(); }
    Workspace &workspace() { return m_workspace; }
    Reader &reader() { return directory().reader(); }
    QString file() const { return m_folder.directoryFile; }
    /// The largest first.
    QList<OrganizationRow> organizations();
    OrganizationRow largest() { return organizations().first(); }
    QList<RoleRow> roles() { return must(await(reader().roles())); }

private:
    DataFolder m_folder;
    EmbeddedSession m_session;
    Workspace m_workspace;
};

/// A data folder with the sample of this size, made where it is not there yet. The same for everybody who asks for the size.
void makeData(const Setup &setup);
/// A copy of the setup's data folder in its scratch folder.
QString copyOfData(const Setup &setup, const QString &name);

} // namespace Rollcall::Bench
