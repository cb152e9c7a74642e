#include "models/remote/blynk/shiftingpages.h"

#include <algorithm>

namespace Rollcall::Blynk {

constexpr int mostStepsBack = 100; ///< A list that shrinks as often is no list to wait for.

void ShiftingPages::end(bool hasGap)
{
    m_isDone = true;
    m_hasGap = m_hasGap || hasGap;
}

void ShiftingPages::cameWithoutTotal(qint64 entries)
{
    const bool isFirst = m_read++ == 0;
    if (isFirst && m_next > 0 && entries < m_size) {
        // The last page, or one of smaller ones than were asked for: only the first page tells.
        m_read = 0;
        m_latest = -1;
        m_next = 0;
        m_isFromStart = true;
        return;
    }
    m_hasGap = m_hasGap || (!isFirst && entries > 0);
    if (entries == 0 || (!isFirst && entries < m_size))
        return end(false);
    if (isFirst && m_next == 0)
        m_size = static_cast<int>(std::min<qint64>(entries, m_size)); // maybe it gives no larger ones
    ++m_next;
}

void ShiftingPages::came(qint64 entries, qint64 firstId, std::optional<qint64> told)
{
    const int current = m_next;
    const qint64 total = told.value_or(0);
    const qint64 gone = m_total < 0 ? 0 : std::max<qint64>(0, m_total - total);
    m_total = told.value_or(-1);
    // A server that answers the same whatever the page would be asked for ever.
    const bool isAgain = m_latest >= 0 && m_latest < current && entries > 0 && firstId == m_firstId;
    m_latest = current;
    m_firstId = firstId;
    if (isAgain)
        return end(true);
    if (!told)
        return cameWithoutTotal(entries);
    // It gives smaller pages than were asked for, so its pages are counted in these.
    if (m_read++ == 0 && entries > 0 && entries < m_size && (current > 0 ? current * static_cast<qint64>(m_size) + entries < total : entries < total)) {
        m_size = static_cast<int>(entries);
        m_isFromStart = true;
        m_next = current == 0 ? 1 : 0;
        m_latest = current == 0 ? 0 : -1;
        return;
    }
    const qint64 start = current * static_cast<qint64>(m_size);
    if (gone > 0 && current > 0) {
        if (++m_stepsBack > mostStepsBack)
            return end(true);
        m_next = static_cast<int>(std::max<qint64>(0, start - gone) / m_size);
        m_latest = -1;
        return;
    }
    const qint64 expected = std::clamp<qint64>(total - start, 0, m_size);
    if (entries < expected)
        m_hasGap = true;
    if (entries == 0 || start + m_size >= total)
        return end(false);
    m_next = current + 1;
}

} // namespace Rollcall::Blynk
