#pragma once

#include "ui/shell/location.h"

namespace Rollcall {

/// Where a window has been, for Back and Forward. A value.
class Trail final
{
public:
    /// Going to where one is changes nothing; going elsewhere drops what was ahead. Keeps the last fifty.
    void visit(const Location &location);
    /// These places are gone: Back and Forward must not lead there.
    void forget(const Location &location);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visited.size(); }
    /// Step to the neighbour and return it; only when the step is possible.
    Location back();
    Location forward();

private:
    QList<Location> m_visited;
    qsizetype m_current = -1;
};

} // namespace Rollcall
