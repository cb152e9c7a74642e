#pragma once

#include <QList>
#include <QObject>

namespace Rollcall {

/// Starts a job that belongs to nobody's window. Its owner keeps it in `jobs`, a list of its own, until it has finished, and tells
/// of both; then it goes.
template<typename Owner, typename Job>
Job *runJob(Owner &owner, QList<Job *> &jobs, Job *job)
{
    jobs.append(job);
    QObject::connect(job, &Job::finished, &owner, [&owner, &jobs, job] {
        jobs.removeOne(job);
        Q_EMIT owner.jobEnded(job);
        job->deleteLater();
    });
    Q_EMIT owner.jobStarted(job);
    job->start();
    return job;
}

} // namespace Rollcall
