#include "models/remote/transmit/shiftingoffsets.h"

#include <algorithm>
#include <utility>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStepsBack = 100; // a list that moves as often is no list to wait for
constexpr int mostIdle = 20;       // a server that answers the same whatever the offset would be asked for ever

} // namespace

std::optional<ShiftingOffsets::Slice> ShiftingOffsets::next() const
{
    if (m_isDone)
        return std::nullopt;
    if (m_isProbe)
        return Slice{1, m_size};
    if (m_counts == Counts::Pages && m_start > 0)
        return Slice{m_start / m_page, m_page};
    return Slice{m_start, m_limit};
}

bool ShiftingOffsets::came(const QString &id)
{
    const size_t hash = qHash(id, 0);
    const bool isNew = !id.isEmpty() && !m_seen.contains(hash);
    if (m_entries++ == 0)
        m_isJoined = !isNew || (!m_isProbe && (m_start == 0 || !m_joins));
    // What does not join comes once more, and proves nothing until then.
    if (!isNew || !m_isJoined || m_isProbe)
        return isNew;
    m_seen.insert(hash);
    m_hasNews = true;
    return true;
}

void ShiftingOffsets::pageEnded(const QJsonObject &around)
{
    const qint64 entries = std::exchange(m_entries, 0);
    const bool hasNews = std::exchange(m_hasNews, false);
    if (m_isProbe)
        return probed(entries);
    const bool isFirst = m_start == 0;
    if (!isFirst && m_joins && (entries == 0 || !m_isJoined))
        return stepBack();
    if (isFirst)
        m_size = static_cast<int>(std::min<qint64>(entries, m_limit));
    else if (m_counts == Counts::Unknown)
        m_counts = Counts::Entries;
    m_back = 0;
    m_idle = hasNews ? 0 : m_idle + 1;
    const QJsonValue told = around.value(u"page_info"_s).toObject().value(u"has_next_page"_s);
    const qint64 total = around.value(u"total_count"_s).toInteger(-1);
    const qint64 reached = m_start + entries;
    const bool isAtEnd = total >= 0 ? reached >= total : told.isBool() && !told.toBool();
    if (isAtEnd)
        return end(m_seen.size() < total); // a page that came in the place of the last one
    const bool goesOn = told.toBool() || reached < total;
    if (!goesOn || entries == 0 || m_idle > mostIdle || (!hasNews && !told.toBool()))
        return end(true);
    goTo(entries > 1 || m_counts == Counts::Pages ? reached - 1 : reached);
}

bool ShiftingOffsets::refused()
{
    const bool mayCountPages = !m_isDone && !m_isProbe && m_counts == Counts::Unknown && m_start > 0 && m_size > 1;
    if (mayCountPages)
        stepBack();
    return mayCountPages;
}

/// Nearly all of it came before where entries are counted, nothing where pages are.
void ShiftingOffsets::probed(qint64 entries)
{
    m_isProbe = false;
    if (entries == 0)
        return goTo(0); // so much went meanwhile
    m_counts = m_isJoined ? Counts::Entries : Counts::Pages;
    goTo(m_size - 1);
}

void ShiftingOffsets::stepBack()
{
    if (++m_stepsBack > mostStepsBack)
        return end(true);
    if (m_counts == Counts::Unknown && m_size > 1) {
        m_isProbe = true;
        return;
    }
    m_back = std::max<qint64>(1, 2 * m_back);
    goTo(std::max<qint64>(0, m_start - m_back));
}

/// The next piece begins with this entry, or a little before it.
void ShiftingOffsets::goTo(qint64 entry)
{
    m_start = entry;
    m_joins = true;
    if (entry == 0) {
        m_counts = Counts::Unknown; // What was found out may have been the list's moving.
        m_back = 0;
    } else if (m_counts == Counts::Pages && !makePage(entry)) {
        // No page holds the joint: nobody is left out, but that nobody went meanwhile is not proven.
        m_page = m_size;
        m_start = (entry + 1) / m_size * m_size;
        m_joins = false;
        m_hasGap = true;
    }
}

/// The page that reaches farthest of those that hold the entry and one behind it.
bool ShiftingOffsets::makePage(qint64 entry)
{
    qint64 reach = entry + 1;
    bool isMade = false;
    const qint64 least = (entry + m_size - 1) / m_size;
    for (qint64 page = least; page < least + 8; ++page) {
        const qint64 size = entry / page;
        if (size == 0 || (page + 1) * size <= reach)
            continue;
        reach = (page + 1) * size;
        m_page = static_cast<int>(size);
        m_start = page * size;
        isMade = true;
    }
    return isMade;
}

void ShiftingOffsets::end(bool hasGap)
{
    m_isDone = true;
    m_hasGap = m_hasGap || hasGap;
}

} // namespace Rollcall::Transmit
