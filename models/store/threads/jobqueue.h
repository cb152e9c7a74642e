#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
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
    std::chrono::steady_clock::time_point since = {}; ///< When it was pushed.
};

/// First in, first out, between the thread that asks and those that work. Of several who have nothing to do the one with the
/// lowest number is called, and the others leave a job for a moment to who was busy: so what comes one by one is done by one of
/// them, whose pages are in its cache.
class JobQueue final
{
public:
    /// False when the queue is closed; the job is then untouched.
    bool push(Job &job);
    /// Waits for a job; none once the queue is closed. Each worker has a number of its own.
    std::optional<Job> take(int worker);
    /// The job that was taken is the next one again. False when the queue is closed; the job is then untouched.
    bool putBack(Job &job);
    /// Until then, or the end: leaves what comes to others.
    void rest(std::chrono::steady_clock::time_point until);
    /// Nothing waits, nor until then: a moment to do what is not urgent.
    bool isIdle(int worker, std::chrono::steady_clock::time_point until);
    /// No more jobs; what still waits is handed back.
    std::deque<Job> close();

private:
    void callOne();

    std::mutex m_mutex;
    std::condition_variable m_end;
    std::map<int, std::condition_variable *> m_waiting; ///< By the worker's number; whoever is called is taken out.
    std::deque<Job> m_jobs;
    bool m_closed = false;
};

} // namespace Rollcall::Threads
