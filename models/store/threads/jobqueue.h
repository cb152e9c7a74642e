#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Rollcall::Sql {
class Connection;
}
namespace Rollcall {
struct Error;
}

namespace Rollcall::Threads {

/// A piece of work for an SQL thread. It runs exactly once: with a connection, or with the reason why there is none.
struct Job {
    std::function<void(Sql::Connection *, const Error *)> run;
    std::stop_token cancel;
};

/// First in, first out, between the thread that asks and those that work.
class JobQueue final
{
public:
    /// False when the queue is closed; the job is then untouched.
    bool push(Job &job);
    /// Waits for a job; none once the queue is closed.
    std::optional<Job> take();
    /// Nothing waits; a moment to do what is not urgent.
    bool isIdle();
    /// No more jobs; what still waits is handed back.
    std::deque<Job> close();

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

} // namespace Rollcall::Threads
