#include "models/store/lists/wordcrowd.h"

#include "models/store/search/holders.h"
#include "models/store/sql/connection.h"

#include <algorithm>

namespace Rollcall::Lists {

namespace {

// Microseconds: for an entry of the index, and for a look at what somebody's document says, which is on a page of its own in a
// file that no cache holds.
constexpr double entryTakes = 0.02;
constexpr double checkTakes = 1.5;
constexpr double mostPageTakes = 6.5;
constexpr double largeDirectory = 1'000'000;

constexpr double rowsOfPage = 100;
// Those who are many may yet not stand where an order begins.
constexpr double doubt = 2;

// Few are rechecked at once.
constexpr qint64 few = 150;
// Of most who hold the rarest trigram nothing more need be asked; else further trigrams take out those who would be rechecked.
constexpr qsizetype lookedAt = 24;
constexpr qsizetype mostOfSample = 22;
constexpr qint64 readInNoTime = 50'000;
constexpr qint64 worthReading = 32;

} // namespace

QList<qint64> holding(Sql::Connection &sql, const Search::Matcher &matcher, const QList<qint64> &users)
{
    QList<qint64> found;
    auto document = sql.select("SELECT text FROM documents WHERE user=?");
    for (const qint64 user : users) {
        document.bind(1, user);
        if (document.step() && matcher.holds(document.bytes(0)))
            found.append(user);
        document.reset();
        if (sql.fault())
            break;
    }
    return found;
}

WordCrowd::WordCrowd(Sql::Connection &sql, const Search::Matcher &matcher)
    : m_sql(sql)
    , m_matcher(matcher)
    , m_last(sql.integer("SELECT max(user) FROM documents").value_or(0))
{
    for (const QStringList &grams : matcher.grams()) {
        Way way;
        for (const QString &gram : grams) {
            way.append({gram, Search::holdersAbout(sql, gram, m_last)});
            if (way.last().about == 0)
                break;
        }
        std::sort(way.begin(), way.end(), [](const Gram &a, const Gram &b) { return a.about < b.about; });
        m_ways.append(way);
    }
}

qint64 WordCrowd::about() const
{
    qint64 sum = 0;
    for (const Way &way : m_ways)
        sum += way.isEmpty() ? 0 : way.first().about;
    return sum;
}

bool WordCrowd::isMetSoon() const
{
    if (about() == 0)
        return false;
    const auto many = static_cast<double>(about());
    const double check = checkTakes + mostPageTakes * std::min(1.0, static_cast<double>(m_last) / largeDirectory);
    const double walking = doubt * check * rowsOfPage * static_cast<double>(m_last) / many;
    return walking < entryTakes * many + (m_matcher.isExact() ? 0 : check * rowsOfPage);
}

Crowd WordCrowd::holdersOf(const Gram &gram) const
{
    Crowd crowd = Crowd::nobody();
    Search::eachHolder(m_sql, gram.text, m_last, [&crowd](qint64 user) {
        crowd.add(user);
        return true;
    });
    return crowd;
}

bool WordCrowd::needsNoMore(const Crowd &crowd) const
{
    if (m_matcher.isExact() || crowd.size() == 0)
        return crowd.size() == 0;
    return crowd.size() <= few || holding(m_sql, m_matcher, crowd.sample(lookedAt)).size() >= mostOfSample;
}

Crowd WordCrowd::ofWay(const Way &way) const
{
    Crowd crowd = way.isEmpty() ? Crowd::nobody() : holdersOf(way.first());
    for (const Gram &gram : way.mid(1)) {
        if (!m_matcher.isExact() && gram.about > std::max(readInNoTime, worthReading * crowd.size()))
            break;
        if (needsNoMore(crowd))
            break;
        crowd.keep(holdersOf(gram));
    }
    return crowd;
}

Crowd WordCrowd::all() const
{
    Crowd crowd = Crowd::nobody();
    for (const Way &way : m_ways)
        crowd.add(ofWay(way));
    if (m_matcher.isExact())
        crowd.setCertainty(Crowd::Certainty::Exact);
    return crowd;
}

} // namespace Rollcall::Lists
