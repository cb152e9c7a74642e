#include "models/store/threads/jobqueue.h"

#include <utility>

namespace Rollcall::Threads {

using namespace std::chrono_literals;

namespace {

/// Whoever has just answered is asking for more in a moment.
constexpr auto comesBack = 300us;

} // namespace

bool JobQueue::push(Job &job)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    job.since = std::chrono::steady_clock::now();
    m_jobs.push_back(std::move(job));
    callOne();
    return true;
}

bool JobQueue::putBack(Job &job)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return false;
    m_jobs.push_front(std::move(job));
    callOne();
    return true;
}

void JobQueue::callOne()
{
    if (m_waiting.empty())
        return;
    m_waiting.begin()->second->notify_one();
    m_waiting.erase(m_waiting.begin());
}

void JobQueue::rest(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_end.wait_until(lock, until, [this] { return m_closed; });
}

std::optional<Job> JobQueue::take(int worker)
{
    std::unique_lock lock(m_mutex);
    std::condition_variable called;
    while (!m_closed) {
        if (m_jobs.empty()) { // Another may have been quicker.
            m_waiting.insert_or_assign(worker, &called);
            called.wait(lock);
            continue;
        }
        const auto late = m_jobs.front().since + comesBack;
        if (worker == 0 || std::chrono::steady_clock::now() >= late)
            break;
        called.wait_until(lock, late);
    }
    m_waiting.erase(worker);
    if (m_closed)
        return std::nullopt;
    std::optional<Job> job(std::move(m_jobs.front()));
    m_jobs.pop_front();
    return job;
}

bool JobQueue::isIdle(int worker, std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    std::condition_variable called;
    auto status = std::cv_status::no_timeout;
    while (!m_closed && m_jobs.empty() && status == std::cv_status::no_timeout) {
        m_waiting.insert_or_assign(worker, &called);
        status = called.wait_until(lock, until);
    }
    m_waiting.erase(worker);
    return !m_closed && m_jobs.empty();
}

std::deque<Job> JobQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    for (const auto &[worker, called] : m_waiting)
        called->notify_one();
    m_end.notify_all();
    return std::exchange(m_jobs, {});
}

} // namespace Rollcall::Threads
