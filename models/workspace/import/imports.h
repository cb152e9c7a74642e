#pragma once

#include "models/directory/directory.h"
#include "models/workspace/file/workspacefile.h"
#include "models/workspace/import/import.h"

namespace Rollcall {

/// The imports of a workspace, on disk: every call answers once its commit is durable, so an import goes on where it stopped,
/// also after a crash and in another process. Errors are those of Basket. Lives on the main thread and never blocks it.
class Imports final : public QObject
{
    Q_OBJECT
public:
    /// The file outlives this and is open, or being opened.
    explicit Imports(WorkspaceFile &file, QObject *parent = nullptr);

    /// Keeps a new one, or what changed of one that is there. Forgets those that were only checked, more than a day ago.
    Task<Result<void>> keep(Import import);
    /// What was applied of it stays in its change set.
    Task<Result<void>> remove(ChangeSetId import);
    Task<Result<Import>> import(ChangeSetId id);
    /// Staged ones that are not finished, the latest first.
    Task<Result<QList<Import>>> unfinished(ConnectionId where);

    Task<Result<void>> mark(ChangeSetId import, QList<MarkedRow> rows);
    Task<Result<void>> forgetMarks(ChangeSetId import);
    /// In the order of the file; no outcome means any.
    Task<Result<QList<MarkedRow>>> rows(ChangeSetId import, QList<RowOutcome> outcomes, qint64 offset, int limit);
    /// With these row numbers, ends included.
    Task<Result<QList<MarkedRow>>> rowsBetween(ChangeSetId import, qint64 first, qint64 last);
    /// Whose changes the directory did not do.
    Task<Result<QList<MarkedRow>>> refused(ChangeSetId import, int limit);

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

private:
    template<typename T>
    Task<Result<T>> read(std::function<Result<T>(Sql::Connection &)> work);
    Task<Result<void>> write(std::function<Result<void>(Sql::Connection &)> work);

    WorkspaceFile &m_file;
};

} // namespace Rollcall
