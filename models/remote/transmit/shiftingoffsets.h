#pragma once

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace Rollcall::Transmit {

/// What to ask for of a list that is read piece by piece while people come and go meanwhile. Each piece begins with the last entry of the
/// one before: where that is not among those that came, the list moved, and so much is read again that it joins. This needs no total, and
/// finds out too when as many came as went. What comes twice is no harm.
///
/// Whether an offset counts entries or pages is found out by what comes (the documents say `page_offset` and no more): where a piece does
/// not join for the first time, the second entry is asked for, which is the second page where pages are counted. There a page is made so
/// small that one of them begins where the next piece should.
class ShiftingOffsets final
{
public:
    /// No more than `limit` entries are asked for at once.
    explicit ShiftingOffsets(int limit) : m_limit(limit) {}

    struct Slice {
        qint64 offset = 0;
        int limit = 0;
        bool operator==(const Slice &) const = default;
    };
    /// Nothing when the list is at its end.
    std::optional<Slice> next() const;

    /// An entry of the page, in order; an empty id for one that could not be read. True when it came for the first time.
    bool came(const QString &id);
    /// The page is at its end; `around` is what stood beside the list: `page_info` and `total_count`.
    void pageEnded(const QJsonObject &around);
    /// The server called what next() was beyond the list, or wrong. False where nothing else can be asked for: it is an error then.
    bool refused();

    /// Read from the first entry to the last without a gap.
    bool isComplete() const { return m_isDone && !m_hasGap; }

private:
    enum class Counts { Unknown, Entries, Pages };

    void probed(qint64 entries);
    void stepBack();
    void goTo(qint64 entry);
    bool makePage(qint64 entry);
    void end(bool hasGap);

    int m_limit;
    Counts m_counts = Counts::Unknown;
    bool m_isProbe = false; ///< The second entry, or the second page.
    QSet<size_t> m_seen;    ///< Hashes of ids: there may be millions.
    qint64 m_start = 0;     ///< The entry that the piece begins with,
    qint64 m_entries = 0;   ///< and how many came in it.
    int m_size = 0;         ///< What the server gives at once,
    int m_page = 0;         ///< and how much a page holds where these are counted.
    bool m_joins = true;    ///< This one must begin with an entry that came before.
    bool m_isJoined = true;
    bool m_hasNews = false;
    qint64 m_back = 0;
    int m_stepsBack = 0;
    int m_idle = 0;         ///< Pages without anything new, one after the other.
    bool m_hasGap = false;
    bool m_isDone = false;
};

} // namespace Rollcall::Transmit
