#include "models/store/threads/jobqueue.h"

#include <utility>

namespace Rollcall::Threads {

bool JobQueue::push(Job &job)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    m_jobs.push_back(std::move(job));
    m_more.notify_one();
    return true;
}

std::optional<Job> JobQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    if (m_closed)
        return std::nullopt;
    std::optional<Job> job(std::move(m_jobs.front()));
    m_jobs.pop_front();
    return job;
}

bool JobQueue::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return !m_closed && m_jobs.empty();
}

std::deque<Job> JobQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_more.notify_all();
    return std::exchange(m_jobs, {});
}

} // namespace Rollcall::Threads
