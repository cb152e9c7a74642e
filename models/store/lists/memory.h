#pragma once

#include <QByteArray>
#include <QCache>
#include <QList>

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace Rollcall::Lists {

/// Where a row stands in an order: its key and its user. Reading goes on behind it.
struct Position {
    QByteArray key;
    qint64 user = 0;
};

/// What lists remember between calls, shared by the readers of a store: which row stands at an offset (rank anchors), and
/// the hits of a search, sorted. Everything is forgotten when the data changes: an entry is of one feed sequence.
class Memory final
{
public:
    /// The position of the row just before the greatest known offset that is not behind `offset`.
    struct Anchor {
        qint64 offset = 0;
        std::optional<Position> position; ///< None at offset 0.
    };
    Anchor before(const QByteArray &query, qint64 sequence, qint64 offset);
    void remember(const QByteArray &query, qint64 sequence, qint64 offset, const Position &position);

    using Hits = std::shared_ptr<const QList<qint64>>;
    /// Null: not known.
    Hits hits(const QByteArray &query, qint64 sequence);
    void rememberHits(const QByteArray &query, qint64 sequence, Hits hits);

    std::optional<qint64> count(const QByteArray &query, qint64 sequence);
    void rememberCount(const QByteArray &query, qint64 sequence, qint64 count);

private:
    struct Entry {
        qint64 sequence = 0;
        std::map<qint64, Position> anchors; ///< By the offset of the row after the position.
        Hits hits;
        std::optional<qint64> count;
    };
    Entry &entry(const QByteArray &query, qint64 sequence);

    std::mutex m_mutex;
    QCache<QByteArray, Entry> m_entries{48};
};

} // namespace Rollcall::Lists
