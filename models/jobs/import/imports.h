#pragma once

#include "models/directory/directory.h"
#include "models/workspace/file/workspacefile.h"
#include "models/jobs/import/import.h"

namespace Rollcall {

class Changes;
class ImportJob;
class OpenDirectory;

/// The imports of a workspace, on disk: every call answers once its commit is durable, so an import goes on where it stopped,
/// also after a crash and in another process. Jobs that apply them for windows live here and outlive those. Errors are those of
/// Basket. Lives on the main thread and never blocks it.
class Imports final : public QObject
{
    Q_OBJECT
public:
    /// The file outlives this and is open, or being opened.
    explicit Imports(WorkspaceFile &file, QObject *parent = nullptr);
    ~Imports() override;

    /// Keeps a new one, or what changed of one that is there. Forgets what is old, as forgetOld() does.
    Task<Result<void>> keep(Import import);
    /// To be applied from now on: its set stands in the basket before any of its changes does.
    Task<Result<void>> stage(Import import, ChangeSet set);
    /// Imports that were only checked, a day after they began; rows, typed cells and reasons of finished ones after seven days.
    /// Their changes stay in the basket as long as other sets do. Before that, what was applied from the basket is finished.
    Task<Result<void>> forgetOld();
    /// What was applied of it stays in its change set.
    Task<Result<void>> remove(ChangeSetId import);
    Task<Result<Import>> import(ChangeSetId id);
    /// Staged ones that are not finished, the latest first.
    Task<Result<QList<Import>>> unfinished(ConnectionId where);

    Task<Result<void>> mark(ChangeSetId import, QList<MarkedRow> rows);
    Task<Result<void>> forgetMarks(ChangeSetId import);
    /// In the order of the file; no outcome means any.
    Task<Result<QList<MarkedRow>>> rows(ChangeSetId import, QList<RowOutcome> outcomes, qint64 offset, int limit);
    /// With these row numbers, ends included; without what became of them.
    Task<Result<QList<MarkedRow>>> rowsBetween(ChangeSetId import, qint64 first, qint64 last);
    /// Whose changes the directory did not do.
    Task<Result<QList<MarkedRow>>> refused(ChangeSetId import, int limit);
    /// What is not in the directory, or not as its row says: wrong rows, duplicates, those that were not done and those that
    /// applying has not come to; in the order of the file, behind a row.
    Task<Result<QList<MarkedRow>>> notImported(ChangeSetId import, qint64 afterRow, int limit);
    Task<Result<ImportTally>> tally(ChangeSetId import);

    /// The next rows of an import that is applied.
    struct Taken {
        QList<MarkedRow> marks;     ///< Of rows that came to something else than when they were checked.
        QList<StagedChange> items;  ///< What they change,
        QList<qint64> rows;         ///< and for each item its row.
        RowMark next;
    };
    /// Stages the items, links them with their rows and moves on from `import.next`, all or nothing: a row is never taken
    /// twice. Conflict when another process goes on with this import.
    Task<Result<void>> take(Import import, ChangeSet set, Taken taken);

    /// How a file with these headings was read last time.
    Task<Result<std::optional<Mapping>>> remembered(ConnectionId where, QStringList headings);
    Task<Result<void>> remember(ConnectionId where, Mapping mapping);

    /// Applies a staged import for the windows: the job belongs to nobody's window, there is at most one for an import, and it
    /// deletes itself after jobEnded(). The one that runs when there is one.
    ImportJob *startJob(ChangeSetId import, Changes &changes, OpenDirectory &directory);
    /// Those that are not finished, the first one first; of one directory, or (empty) of all.
    QList<ImportJob *> jobs(const ConnectionId &where = {}) const;

Q_SIGNALS:
    void jobStarted(Rollcall::ImportJob *job);
    /// Before the job goes: its secrets can be taken now, and never again.
    void jobEnded(Rollcall::ImportJob *job);

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(Sql::Connection &)> work);
    Task<Result<void>> write(std::function<Result<void>(Sql::Connection &)> work);

    WorkspaceFile &m_file;
    QList<ImportJob *> m_jobs;
};

} // namespace Rollcall
