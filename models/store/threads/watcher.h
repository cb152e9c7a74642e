#pragma once

#include "models/domain/query.h"
#include "models/store/sql/connection.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace Rollcall::Threads {

/// Looks at the feed several times a second, and at once when poked. SQLite tells cheaply whether anybody committed.
class Watcher final
{
public:
    using Tell = std::function<void(const QList<FeedEvent> &)>;

    /// Runs until it is asked to stop; `sequence` is the last event that is known already.
    void run(std::stop_token stop, Sql::Connection &sql, qint64 sequence, const Tell &tell);
    void poke();
    /// Until the next look: until it is poked, or for a while.
    void wait(const std::stop_token &stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_poked = false;
};

} // namespace Rollcall::Threads
