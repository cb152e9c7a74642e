#include "ui/shell/trail.h"

namespace Rollcall {

namespace {
constexpr qsizetype kept = 50;
}

void Trail::visit(const Location &location)
{
    if (m_current >= 0 && m_visited.at(m_current) == location) {
        m_visited[m_current] = location; // the title may be new
        return;
    }
    m_visited.resize(m_current + 1);
    m_visited.append(location);
    if (m_visited.size() > kept)
        m_visited.removeFirst();
    m_current = m_visited.size() - 1;
}

void Trail::forget(const Location &location)
{
    for (qsizetype i = m_visited.size() - 1; i >= 0; --i) {
        if (!(m_visited.at(i) == location))
            continue;
        m_visited.removeAt(i);
        if (i <= m_current)
            --m_current;
    }
    // What was around it may now stand twice in a row.
    for (qsizetype i = m_visited.size() - 1; i > 0; --i) {
        if (!(m_visited.at(i) == m_visited.at(i - 1)))
            continue;
        m_visited.removeAt(i);
        if (i <= m_current)
            --m_current;
    }
    if (m_current < 0 && !m_visited.isEmpty())
        m_current = 0;
}

Location Trail::back()
{
    Q_ASSERT(canGoBack());
    return m_visited.at(--m_current);
}

Location Trail::forward()
{
    Q_ASSERT(canGoForward());
    return m_visited.at(++m_current);
}

} // namespace Rollcall
