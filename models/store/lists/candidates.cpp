#include "models/store/lists/candidates.h"

#include "models/store/lists/wordcrowd.h"

#include <algorithm>

namespace Rollcall::Lists {

namespace {

constexpr qsizetype sampled = 100;
// Some tens of milliseconds.
constexpr qint64 mostHolders = 100'000;
constexpr qint64 mostRows = 40'000;
// At this part, or more, a page is met soon enough.
constexpr double many = 0.25;

/// All else is certain, so that neither the row of the list nor its document is needed.
QByteArray holdersAmong()
{
    return "SELECT c.value FROM json_each(?6) c CROSS JOIN memberships m ON m.user=c.value "
           "CROSS JOIN membership_roles h ON h.membership=m.id WHERE h.role IN (SELECT value FROM json_each(?3))";
}

QByteArray rowsAmong(const MemberFilter &filter)
{
    return "SELECT l.user FROM json_each(?6) c CROSS JOIN listing l ON l.scope=?1 AND l.user=c.value" + filter.join() + " WHERE 1"
        + filter.where();
}

} // namespace

QList<qint64> matching(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd, const QList<qint64> &users)
{
    if (crowd.certainty() == Crowd::Certainty::Exact || users.isEmpty())
        return users;
    if (filter.isWordsOnly())
        return holding(sql, filter.matcher(), users);
    const bool onlyRoles = crowd.certainty() == Crowd::Certainty::AllButRoles && filter.scope().row == 0;
    auto rows = sql.select(onlyRoles ? holdersAmong() : rowsAmong(filter));
    filter.bind(rows);
    rows.bind(MemberFilter::firstFree, jsonRows(users));
    QList<qint64> found;
    while (rows.step()) {
        const qint64 user = rows.integer(0);
        // Somebody may hold several of the roles, or one in several organizations.
        if (found.isEmpty() || found.last() != user)
            found.append(user);
    }
    return found;
}

double shareMatching(Sql::Connection &sql, const MemberFilter &filter, const Crowd &crowd)
{
    const QList<qint64> some = crowd.sample(sampled);
    return some.isEmpty() ? 1 : static_cast<double>(matching(sql, filter, crowd, some).size()) / static_cast<double>(some.size());
}

Crowd thinnedOut(Sql::Connection &sql, const MemberFilter &filter, Crowd crowd)
{
    const qint64 most = crowd.certainty() == Crowd::Certainty::AllButRoles ? mostHolders : mostRows;
    if (crowd.isEverybody() || crowd.isExact() || crowd.size() > most || filter.scope().restricted
        || shareMatching(sql, filter, crowd) >= many)
        return crowd;
    Crowd exact(matching(sql, filter, crowd, crowd.users()));
    exact.setCertainty(Crowd::Certainty::Exact);
    return exact;
}

} // namespace Rollcall::Lists
