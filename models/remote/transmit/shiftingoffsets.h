#pragma once

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Rollcall::Transmit {

/// Where the next page begins of a list that is read by offset while people come and go meanwhile. Each page begins with the last entry
/// of the one before: where that is not among those that came, the list moved, and so much is read again that it joins. This needs no
/// total, and finds out too when as many came as went. What comes twice is no harm.
class ShiftingOffsets final
{
public:
    /// Nothing when the list is at its end.
    std::optional<qint64> next() const { return m_isDone ? std::nullopt : std::optional<qint64>(m_next); }

    /// An entry of the page, in order; an empty id for one that could not be read. True when it came for the first time.
    bool came(const QString &id);
    /// The page is at its end; `around` is what stood beside the list: `page_info` and `total_count`.
    void pageEnded(const QJsonObject &around);

    /// Read from the first entry to the last without a gap.
    bool isComplete() const { return m_isDone && !m_hasGap; }

private:
    void end(bool hasGap);

    QSet<size_t> m_seen; ///< Hashes of ids: there may be millions.
    qint64 m_next = 0;
    qint64 m_entries = 0; ///< Of this page.
    bool m_isJoined = true;
    bool m_hasNews = false;
    qint64 m_back = 0;
    int m_stepsBack = 0;
    int m_idle = 0; ///< Pages without anything new, one after the other.
    bool m_hasGap = false;
    bool m_isDone = false;
};

} // namespace Rollcall::Transmit
