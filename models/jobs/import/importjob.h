#pragma once

#include "models/workspace/changes/changes.h"
#include "models/jobs/import/importrules.h"
#include "models/jobs/import/imports.h"
#include "models/jobs/import/matchrows.h"
#include "models/jobs/import/touchedpeople.h"

#include <QElapsedTimer>
#include <QFuture>

namespace Rollcall {

/// What an import needs to be applied; all of it outlives the job, or the job ends with Cancelled.
struct ImportContext {
    QPointer<Imports> imports;
    QPointer<Changes> changes;
    QPointer<OpenDirectory> directory;
};

/// Applies a staged import, chunk by chunk: the next rows are read and planned against what the directory holds now, their
/// changes come into the basket in one transaction with the mark of how far the import is, and are applied from there. While one
/// chunk is applied the next ones come into the basket, unless their rows are about the same people. So it may end at any time,
/// also by a crash: whoever goes on finishes what is in the basket first. What the directory refuses stays in the
/// change set with its reason, and what was done is taken back like any other set. Where a rule wants a second person, the rows
/// that are left come into the basket together: one approval is asked for all of them, and whoever goes on then sends them.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    enum class State { Ready, Running, Pausing, Paused, Cancelling, Finished };

    struct Progress {
        qint64 total = 0; ///< Rows to apply when the job began.
        qint64 done = 0;  ///< Of these, taken and answered; about so while changes are sent, exact whenever the job rests.
        qint64 row = 0;   ///< Number of the last row that was taken.
        std::array<qint64, itemStates> counts{}; ///< Changes that were answered in this run, by state.
        double perSecond = 0;                    ///< Rows; 0 while unknown.
        std::optional<qint64> secondsLeft;       ///< Nothing while unknown.
        ImportTally tally;                       ///< Of the whole import, whenever the job rests.
    };

    ImportJob(ImportContext context, ChangeSetId import, QObject *parent = nullptr);
    ~ImportJob() override; ///< Stops after the batch that is under way, without waiting for it.

    const ChangeSetId &import() const { return m_id; }
    const ConnectionId &connection() const { return m_where; }
    const OrganizationId &organization() const { return m_import.organization; } ///< Empty until it has looked at the import.
    State state() const { return m_state; }
    const Progress &progress() const { return m_progress; }
    /// Why it stopped before the end: Conflict when the file is another one or somebody else goes on with it, Network, …
    const std::optional<Error> &error() const { return m_error; }
    /// The items and their one-time secrets; only once.
    QList<SentChange> takeSecrets();

    /// Rows of one chunk; tests use small ones.
    void setChunk(int rows) { m_chunk = rows; }
    /// Whether the next chunk comes into the basket while one is applied; else a stop leaves none behind the one under way.
    void setTakesAhead(bool takesAhead) { m_takesAhead = takesAhead; }
    /// Changes that one approval covers at most, so that what is asked for fits into a file (ApprovalFile::longestDocument): a longer
    /// import asks again. Tests use small numbers.
    void setMostForOneApproval(qint64 changes) { m_mostForOneApproval = changes; }
    void start();
    void pause();
    void resume();
    /// After the batch that is under way; the rest can go on another day.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressed();
    /// Exactly once, at the latest when it is destroyed while it runs.
    void finished();

private:
    Task<void> run();
    Task<void> count();
    Task<Result<void>> checkAllSettled();
    Task<Result<void>> prepare();
    void readAhead();
    Task<Result<JudgedRows>> nextRows();
    Task<Result<qsizetype>> takeRows();
    void takeAhead();
    Task<void> takingAhead();
    Task<Result<void>> chunk();
    Task<Result<void>> stageRest(Error reason);
    enum class Takes { Nothing, MoreRows };
    Task<Result<void>> applyStaged(Takes meanwhile);
    using Counts = std::array<qint64, itemStates>;
    void noteAnswers(ApplyJob &applying, const Counts &before);
    void follow(ApplyJob &applying, const Counts &before);
    bool hasRoom() const;
    void tell(qint64 done);
    Task<Result<void>> retryFailed();
    Imports::Taken taken(const QList<RowPlan> &plans, const QList<MarkedRow> &marks, const RowMark &next) const;
    void ended();
    void setState(State state);
    bool goesOn() const { return m_state == State::Running; }

    ImportContext m_context;
    const ChangeSetId m_id;
    const ConnectionId m_where;
    Import m_import;
    ChangeSet m_set;
    std::shared_ptr<RowFile> m_file;
    std::shared_ptr<RowPlanner> m_planner;
    QFuture<Result<JudgedRows>> m_ahead; ///< The next rows, read and judged while others are sent.
    std::optional<JudgedRows> m_held;    ///< Read, and about people of whom something is under way.
    TouchedPeople m_touched;             ///< By what came into the basket since it was last empty.
    std::unique_ptr<Feed> m_feed;        ///< While rows are taken beside applying.
    Task<void> m_taking;
    bool m_isTaking = false;
    bool m_isWanted = false;             ///< Applying has nothing left to do.
    bool m_isLeftBehind = false;         ///< Applying ended early, as another process took over its directory.
    std::optional<Error> m_fault;        ///< Why no more rows could be taken meanwhile.
    QPointer<ApplyJob> m_applying;
    State m_state = State::Ready;
    Progress m_progress;
    std::optional<Error> m_error;
    QList<SentChange> m_secrets;
    QElapsedTimer m_clock;
    qint64 m_doneBefore = 0; ///< Rows of earlier runs, before a pause.
    qint64 m_answered = 0;   ///< Rows of which nothing is under way.
    qint64 m_underWay = 0;   ///< Rows in the basket, behind those,
    qint64 m_items = 0;      ///< and their changes, as far as they were taken since the basket was last empty.
    int m_chunk = 2000;
    bool m_takesAhead = true;
    qint64 m_mostForOneApproval = 40'000;
    bool m_isEnd = false;
    std::stop_source m_stop;
};

} // namespace Rollcall
