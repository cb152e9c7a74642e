#include "models/store/threads/watcher.h"

#include "models/store/feed/feed.h"

#include <chrono>

namespace Rollcall::Threads {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenLooks = 200ms;

} // namespace

void Watcher::run(std::stop_token stop, Sql::Connection &sql, qint64 sequence, const Tell &tell)
{
    // The first look is always taken: somebody may have written since `sequence` was read.
    std::optional<qint64> version;
    while (!stop.stop_requested()) {
        const std::optional<qint64> now = sql.integer("PRAGMA data_version");
        if (now != version && !sql.fault()) {
            const Feed::News news = Feed::since(sql, sequence);
            if (news.any && !sql.fault()) {
                sequence = news.sequence;
                tell(news.events);
            }
            if (!sql.fault())
                version = now;
        }
        sql.clearFault(); // A busy moment; the next look sees it all.
        wait(stop);
    }
}

void Watcher::poke()
{
    const std::lock_guard lock(m_mutex);
    m_poked = true;
    m_wake.notify_all();
}

void Watcher::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, stop, betweenLooks, [this] { return m_poked; });
    m_poked = false;
}

} // namespace Rollcall::Threads
