#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace Rollcall {

/// Finished when the job has finished, at the latest when it goes. Whoever waits for the signal itself, as QCoro does it, hears nothing
/// of a job that goes: the call is queued for the job. Ask before it is started.
template<typename Job>
QFuture<void> endOf(const Job *job)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QObject::connect(job, &Job::finished, job, [promise] { promise->finish(); });
    return promise->future();
}

} // namespace Rollcall
