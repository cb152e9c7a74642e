#pragma once

#include "app/session/datafolder.h"
#include "models/workspace/changes/changes.h"
#include "models/workspace/leases/leases.h"

namespace Rollcall {

/// The change sets of a data folder, for a command: what it applies is kept, so that it can be taken back.
class ChangesSession final : public QObject
{
    Q_OBJECT
public:
    explicit ChangesSession(const DataFolder &folder, QObject *parent = nullptr);
    ~ChangesSession() override;

    /// Opens the file, once. Before that changes() answers errors.
    Task<Result<void>> open();

    WorkspaceFile &file() { return m_file; }
    Changes &changes() { return m_changes; }
    Basket &basket() { return m_changes.basket(); }
    /// Whatever is applied in a directory that is added there is kept. The file is opened for the first of it: a command that
    /// only reads needs none.
    Workspace &workspace() { return m_workspace; }

private:
    void keepFrom(OpenDirectory *directory);

    WorkspaceFile m_file;
    Leases m_leases;
    Workspace m_workspace;
    Changes m_changes;
    bool m_isOpen = false;
};

} // namespace Rollcall
