#pragma once

struct sqlite3;

namespace Rollcall::Sql {

/// From now on a connection waits some seconds for its turn where another one writes.
void waitForTurns(sqlite3 *handle);

/// For as long as it lives the connection does not wait, and is busy at once.
class Impatience final
{
public:
    explicit Impatience(sqlite3 *handle);
    ~Impatience();
    Impatience(const Impatience &) = delete;
    Impatience &operator=(const Impatience &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace Rollcall::Sql
