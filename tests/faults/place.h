#pragma once

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/importjob.h"
#include "tests/service/fixture.h"

namespace Rollcall {

/// A folder with a directory and a workspace that outlive the process that works in it.
class Place final
{
public:
    explicit Place(const QString &folder);

    Store &store() { return m_store; }
    OpenDirectory &directory() { return *m_directory; }
    Changes &changes() { return *m_changes; }
    Imports &imports() { return *m_imports; }
    QString file() const { return m_store.path(); }
    WorkspaceFile &workspaceFile() { return m_file; }
    /// The one organization; made when it is not there.
    Organization acme();
    /// Of "<names>.<number>@acme.example" to Acme, not yet applied.
    QList<Change> additions(const QString &names, int count);
    /// How often each e-mail address is there.
    QHash<QString, int> addresses();
    /// Imports the file; goes on with what an earlier process has left of it. The sentence of what went wrong, or empty.
    QString import(const QString &csv, int chunk);

private:
    static Task<Result<SendLease>> freeLease(QString, std::stop_token) { co_return SendLease(); }

    Store m_store;
    WorkspaceFile m_file;
    Workspace m_workspace;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Imports> m_imports;
    OpenDirectory *m_directory = nullptr;
};

} // namespace Rollcall
