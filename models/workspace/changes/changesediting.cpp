// What the windows have of change sets: staging in place of applying, and jobs that outlive a window.
#include "models/workspace/changes/changes.h"
#include "models/workspace/runjob.h"

#include <algorithm>

namespace Rollcall {

namespace {

constexpr qsizetype bulkEditFrom = 2; // What is done to several at once is no single edit.

Task<Result<ChangeSet>> closedEditing()
{
    co_return failure(Error::Kind::Cancelled, Changes::tr("The workspace was closed."));
}

} // namespace

void Changes::attach(OpenDirectory &directory)
{
    OpenDirectory::Staging staging;
    staging.stage = [self = QPointer(this)](QString title, QList<Change> changes) {
        return self ? self->stageEdits(std::move(title), std::move(changes)) : closedEditing();
    };
    staging.isRule = [self = QPointer(this)] { return self && self->stagesEdits(); };
    directory.stageThrough(std::move(staging));
    if (!directory.destination().isEmpty())
        m_basket.settleIn(directory.id(), directory.destination());
}

void Changes::setStagesEdits(bool stages)
{
    if (m_stagesEdits == stages)
        return;
    m_stagesEdits = stages;
    Q_EMIT stagesEditsChanged(stages);
}

Task<Result<ChangeSet>> Changes::stageEdits(QString title, QList<Change> changes)
{
    const QPointer self(this);
    const Origin origin = changes.size() < bulkEditFrom ? Origin::Edit : Origin::Bulk;
    auto set = co_await stage(std::move(title), origin, std::move(changes));
    if (self && set)
        Q_EMIT self->staged(*set);
    co_return set;
}

ApplyJob *Changes::jobOf(const ChangeSetId &set) const
{
    const auto found = std::ranges::find_if(m_jobs, [&set](const ApplyJob *job) { return job->set() == set; });
    return found == m_jobs.end() ? nullptr : *found;
}

ApplyJob *Changes::startJob(ChangeSetId set, ApplyOptions options)
{
    if (ApplyJob *running = jobOf(set))
        return running;
    return runJob(*this, m_jobs, makeJob(std::move(set), options, this));
}

} // namespace Rollcall
