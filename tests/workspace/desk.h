#pragma once

#include "models/workspace/changes/changes.h"
#include "tests/service/fixture.h"

namespace Rollcall {

/// A workspace with one embedded directory (that of a World), its change sets, and a second one where a test asks for it.
class Desk
{
public:
    /// The workspace file lies in a folder of its own; `file` opens one that is there.
    explicit Desk(World &world, const QString &file = {});
    ~Desk();

    OpenDirectory &directory() { return *m_directory; }
    /// Another directory on the same workspace file.
    OpenDirectory &open(World &world, const QString &id);
    Changes &changes() { return *m_changes; }
    Basket &basket() { return m_changes->basket(); }
    QString file() const { return m_file->path(); }
    WorkspaceFile &workspaceFile() { return *m_file; }

    Change change(Payload payload) const { return m_directory->prepare(std::move(payload)); }
    /// Staged; the test ends when it cannot be.
    ChangeSet stage(const QList<Change> &changes, Origin origin = Origin::Bulk);
    /// Staged and applied.
    ChangeSet applied(const QList<Change> &changes, Origin origin = Origin::Bulk);
    Changes::Outcome apply(const ChangeSetId &set, ApplyOptions options = {});
    /// Applied whatever the brake says.
    Changes::Outcome applyConfirmed(const ChangeSetId &set);
    QList<StagedChange> items(const ChangeSetId &set);
    StagedChange item(const ChangeId &id);
    ChangeSet set(const ChangeSetId &id);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceFile> m_file;
    Workspace m_workspace;
    std::unique_ptr<Changes> m_changes;
    OpenDirectory *m_directory = nullptr;
};

/// Wei, Olena and Ivan, who become members of the organization.
QList<UserId> threePeople(World &world, const OrganizationId &organization);

/// "done", or the state and its reason: readable when a QCOMPARE of it fails.
QString outcome(const StagedChange &item);

/// Everything that the directory holds, told by names instead of ids, without times, sign-in and invitations: equal for two
/// directories that differ only in what an undo cannot restore.
QJsonObject photograph(World &world);
/// The first place where they differ, for a person; empty when they do not.
QString difference(const QJsonValue &a, const QJsonValue &b, const QString &place = {});

} // namespace Rollcall
