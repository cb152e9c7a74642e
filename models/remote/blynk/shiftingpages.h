#pragma once

#include <QtGlobal>

#include <optional>

namespace Rollcall::Blynk {

/// Which page comes next while a list is read by page number and people come and go meanwhile. When some are gone, what stood behind
/// them moved towards the beginning, maybe onto a page that was read already: that is read again. What comes twice is no harm.
class ShiftingPages final
{
public:
    ShiftingPages(int size, int first) : m_size(size), m_next(first), m_isFromStart(first == 0) {}

    /// Nothing when the list is at its end.
    std::optional<int> next() const { return m_isDone ? std::nullopt : std::optional<int>(m_next); }

    /// What the page brought: how many entries, the id of its first one, and how many the server has in all, if it says so.
    void came(qint64 entries, qint64 firstId, std::optional<qint64> total);

    /// Read from the first page to the last without a gap. Never so of several pages of a server that does not say how many there
    /// are: nobody can tell whether they moved meanwhile.
    bool isComplete() const { return m_isDone && m_isFromStart && !m_hasGap; }

private:
    void cameWithoutTotal(qint64 entries);
    void end(bool hasGap);

    int m_size;
    int m_next;
    bool m_isFromStart;
    bool m_hasGap = false;
    bool m_isDone = false;
    int m_stepsBack = 0;
    int m_read = 0;
    qint64 m_total = -1;
    qint64 m_firstId = 0;
    int m_latest = -1;
};

} // namespace Rollcall::Blynk
