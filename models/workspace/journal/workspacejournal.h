#pragma once

#include "models/directory/journalbook.h"
#include "models/workspace/journal/alsoforgets.h"
#include "models/workspace/workspace.h"

#include <QPointer>

namespace Rollcall {

class WorkspaceFile;

/// What was applied from here to one directory that keeps no journal that we could read: a view of the chain in
/// workspace.sqlite, which is verified as a whole.
class WorkspaceJournal final : public JournalBook
{
    Q_OBJECT
public:
    /// The file outlives it, and is open or being opened. `workspace` tells whether somebody's account is there still.
    WorkspaceJournal(WorkspaceFile &file, Workspace &workspace, ConnectionId where, AlsoForgets others, QObject *parent = nullptr);

    Task<Result<QList<AuditRow>>> rows(AuditQuery query, std::stop_token cancel = {}) const override;
    Task<Result<JournalVerdict>> verify(std::optional<JournalHead> anchor, std::stop_token cancel = {}) const override;
    Task<Result<bool>> mayErase(UserId person) const override;
    Task<Result<Erased>> erase(UserId person) const override;

private:
    WorkspaceFile &m_file;
    QPointer<Workspace> m_workspace;
    ConnectionId m_where;
    AlsoForgets m_others;
};

} // namespace Rollcall
