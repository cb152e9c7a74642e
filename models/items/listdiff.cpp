#include "models/items/listdiff.h"

#include <QHash>

#include <algorithm>

namespace Rollcall {

namespace {

/// The new rows of a longest increasing run of old rows: what can stay where it is. -1 entries are passed over.
QList<int> longestRun(const QList<int> &oldRows)
{
    QList<int> tails;                            // tails[n]: new row that ends the best run of length n + 1
    QList<int> previous(oldRows.size(), -1);
    for (int row = 0; row < static_cast<int>(oldRows.size()); ++row) {
        if (oldRows[row] < 0)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), oldRows[row],
                                            [&](int tail, int old) { return oldRows[tail] < old; });
        if (place != tails.begin())
            previous[row] = *(place - 1);
        if (place == tails.end())
            tails.append(row);
        else
            *place = row;
    }
    QList<int> run;
    for (int row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = previous[row])
        run.prepend(row);
    return run;
}

/// Appends a row to the last range when it follows it.
void extend(QList<RowRange> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.last().last + 1 == row)
        ranges.last().last = row;
    else
        ranges.append({row, row});
}

} // namespace

ListDiff diffOf(const QStringList &before, const QStringList &after)
{
    QHash<QString, int> places;
    places.reserve(before.size());
    for (int row = 0; row < static_cast<int>(before.size()); ++row)
        places.insert(before[row], row);

    QList<int> candidates;
    candidates.reserve(after.size());
    for (const QString &id : after)
        candidates.append(places.value(id, -1));

    ListDiff diff;
    diff.oldRows.fill(-1, after.size());
    QList<bool> stays(before.size(), false);
    for (const int row : longestRun(candidates)) {
        diff.oldRows[row] = candidates[row];
        stays[candidates[row]] = true;
    }
    for (int row = 0; row < static_cast<int>(before.size()); ++row) {
        if (!stays[row])
            extend(diff.removed, row);
    }
    std::reverse(diff.removed.begin(), diff.removed.end());
    for (int row = 0; row < static_cast<int>(after.size()); ++row) {
        if (diff.oldRows[row] < 0)
            extend(diff.inserted, row);
    }
    return diff;
}

} // namespace Rollcall
