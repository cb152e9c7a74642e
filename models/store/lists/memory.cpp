#include "models/store/lists/memory.h"

#include <utility>

namespace Rollcall::Lists {

namespace {

// A long walk through a big filtered list would collect more than is of use.
constexpr size_t mostAnchors = 20'000;
// 64 MiB: some sixteen orders of a million people.
constexpr qsizetype mostRanked = 16'000'000;

} // namespace

Memory::Memory()
    : m_rankings(mostRanked)
{
}

Memory::Entry &Memory::entry(const QByteArray &query, qint64 sequence)
{
    Entry *known = m_entries.object(query);
    if (!known) {
        known = new Entry;
        m_entries.insert(query, known);
    }
    if (known->sequence != sequence)
        *known = Entry{sequence, {}, {}, {}, {}};
    return *known;
}

Memory::Anchor Memory::before(const QByteArray &query, qint64 sequence, qint64 offset)
{
    const std::lock_guard lock(m_mutex);
    const auto &anchors = entry(query, sequence).anchors;
    auto next = anchors.upper_bound(offset);
    if (next == anchors.begin())
        return {};
    --next;
    return {next->first, next->second};
}

void Memory::remember(const QByteArray &query, qint64 sequence, qint64 offset, const Position &position)
{
    const std::lock_guard lock(m_mutex);
    auto &anchors = entry(query, sequence).anchors;
    if (anchors.size() < mostAnchors)
        anchors.insert_or_assign(offset, position);
}

Memory::Hits Memory::hits(const QByteArray &query, qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    return entry(query, sequence).hits;
}

void Memory::rememberHits(const QByteArray &query, qint64 sequence, Hits hits)
{
    const std::lock_guard lock(m_mutex);
    entry(query, sequence).hits = std::move(hits);
}

std::shared_ptr<const Crowd> Memory::crowd(const QByteArray &query, qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    return entry(query, sequence).crowd;
}

void Memory::rememberCrowd(const QByteArray &query, qint64 sequence, std::shared_ptr<const Crowd> crowd)
{
    const std::lock_guard lock(m_mutex);
    entry(query, sequence).crowd = std::move(crowd);
}

std::optional<qint64> Memory::count(const QByteArray &query, qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    return entry(query, sequence).count;
}

void Memory::rememberCount(const QByteArray &query, qint64 sequence, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    entry(query, sequence).count = count;
}

std::shared_ptr<const Ranking> Memory::ranking(const Ranking::Key &key, qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    const auto *known = m_rankings.object(key.bytes());
    return known && (*known)->sequence() == sequence ? *known : nullptr;
}

void Memory::rememberRanking(const Ranking::Key &key, std::shared_ptr<const Ranking> ranking)
{
    const std::lock_guard lock(m_mutex);
    const qsizetype weight = ranking->size() + 1;
    m_rankings.insert(key.bytes(), new std::shared_ptr<const Ranking>(std::move(ranking)), weight);
}

void Memory::wish(const Ranking::Key &key, qint64 sequence)
{
    const std::lock_guard lock(m_mutex);
    const auto *known = m_rankings.object(key.bytes());
    // Under a stream of writes an order would be read again at each; a moment later is soon enough.
    if (!known || ((*known)->sequence() != sequence && (*known)->isOld()))
        m_wish = key;
}

std::optional<Ranking::Key> Memory::takeWish()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_wish, std::nullopt);
}

} // namespace Rollcall::Lists
