#include "models/store/lists/memory.h"

namespace Rollcall::Lists {

namespace {

// A long walk through a big filtered list would collect more than is of use.
constexpr size_t mostAnchors = 20'000;

} // namespace

Memory::Entry &Memory::entry(const QByteArray &query, qint64 sequence)
{
    Entry *known = m_entries.object(query);
    if (!known) {
        known = new Entry;
        m_entries.insert(query, known);
    }
    if (known->sequence != sequence)
        *known = Entry{sequence, {}, {}, {}};
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

} // namespace Rollcall::Lists
