#include "models/store/sql/turns.h"

#include <chrono>
#include <sqlite3.h>
#include <thread>

namespace Rollcall::Sql {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int betweenTriesMs = 3;

/// SQLite's own asks ten times a second, and would hardly ever meet the moment that a long import leaves between two batches.
int waitForTurn(void *, int tries)
{
    if (tries >= busyTimeoutMs / betweenTriesMs)
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(betweenTriesMs));
    return 1;
}

} // namespace

void waitForTurns(sqlite3 *handle)
{
    sqlite3_busy_handler(handle, &waitForTurn, nullptr);
}

Impatience::Impatience(sqlite3 *handle)
    : m_handle(handle)
{
    sqlite3_busy_handler(m_handle, nullptr, nullptr);
}

Impatience::~Impatience()
{
    waitForTurns(m_handle);
}

} // namespace Rollcall::Sql
