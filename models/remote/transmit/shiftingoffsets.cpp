#include "models/remote/transmit/shiftingoffsets.h"

#include <algorithm>
#include <utility>

namespace Rollcall::Transmit {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStepsBack = 100; // a list that moves as often is no list to wait for
constexpr int mostIdle = 20;       // a server that answers the same whatever the offset would be asked for ever

} // namespace

bool ShiftingOffsets::came(const QString &id)
{
    const size_t hash = qHash(id, 0);
    const bool isNew = !id.isEmpty() && !m_seen.contains(hash);
    if (m_entries++ == 0)
        m_isJoined = m_next == 0 || !isNew;
    if (isNew)
        m_seen.insert(hash);
    m_hasNews = m_hasNews || isNew;
    return isNew;
}

void ShiftingOffsets::pageEnded(const QJsonObject &around)
{
    const qint64 entries = std::exchange(m_entries, 0);
    const bool hasNews = std::exchange(m_hasNews, false);
    const bool isJoined = m_next == 0 || (entries > 0 && m_isJoined);
    const QJsonValue told = around.value(u"page_info"_s).toObject().value(u"has_next_page"_s);
    const qint64 total = around.value(u"total_count"_s).toInteger(-1);
    if (!isJoined) {
        if (++m_stepsBack > mostStepsBack)
            return end(true);
        m_back = std::max<qint64>(1, 2 * m_back);
        m_next = std::max<qint64>(0, m_next - m_back);
        return;
    }
    m_back = 0;
    m_idle = hasNews ? 0 : m_idle + 1;
    const qint64 reached = m_next + entries;
    const bool isAtEnd = total >= 0 ? reached >= total : told.isBool() && !told.toBool();
    if (isAtEnd)
        return end(m_seen.size() < total); // a page that came in the place of the last one
    const bool goesOn = told.toBool() || reached < total;
    if (!goesOn || entries == 0 || m_idle > mostIdle || (!hasNews && !told.toBool()))
        return end(true);
    m_next = entries > 1 ? reached - 1 : reached;
}

void ShiftingOffsets::end(bool hasGap)
{
    m_isDone = true;
    m_hasGap = hasGap;
}

} // namespace Rollcall::Transmit
