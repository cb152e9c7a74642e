#pragma once

#include "models/store/lists/crowd.h"
#include "models/store/lists/ranking.h"

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

/// What lists remember between calls, shared by the readers of a store. Everything is of one feed sequence, and forgotten
/// when the data changes.
class Memory final
{
public:
    Memory();

    /// The position of the row just before the greatest known offset that is not behind `offset`.
    struct Anchor {
        qint64 offset = 0;
        std::optional<Position> position; ///< None at offset 0.
    };
    Anchor before(const QByteArray &query, qint64 sequence, qint64 offset);
    void remember(const QByteArray &query, qint64 sequence, qint64 offset, const Position &position);

    /// All rows of a query, sorted.
    using Hits = std::shared_ptr<const QList<qint64>>;
    Hits hits(const QByteArray &query, qint64 sequence);
    void rememberHits(const QByteArray &query, qint64 sequence, Hits hits);

    /// Those who may match a query, when they are too many to collect and few enough to be worth knowing.
    std::shared_ptr<const Crowd> crowd(const QByteArray &query, qint64 sequence);
    void rememberCrowd(const QByteArray &query, qint64 sequence, std::shared_ptr<const Crowd> crowd);

    std::optional<qint64> count(const QByteArray &query, qint64 sequence);
    void rememberCount(const QByteArray &query, qint64 sequence, qint64 count);

    /// A whole order; null: not known for this sequence.
    std::shared_ptr<const Ranking> ranking(const Ranking::Key &key, qint64 sequence);
    void rememberRanking(const Ranking::Key &key, std::shared_ptr<const Ranking> ranking);

    /// An order that somebody looks at and will soon jump or search in: to be read by whoever has nothing else to do.
    void wish(const Ranking::Key &key, qint64 sequence);
    std::optional<Ranking::Key> takeWish();

private:
    struct Entry {
        qint64 sequence = 0;
        std::map<qint64, Position> anchors; ///< By the offset of the row after the position.
        Hits hits;
        std::shared_ptr<const Crowd> crowd;
        std::optional<qint64> count;
    };
    Entry &entry(const QByteArray &query, qint64 sequence);

    std::mutex m_mutex;
    QCache<QByteArray, Entry> m_entries{64};
    QCache<QByteArray, std::shared_ptr<const Ranking>> m_rankings; ///< Weighed by people.
    std::optional<Ranking::Key> m_wish;
};

} // namespace Rollcall::Lists
