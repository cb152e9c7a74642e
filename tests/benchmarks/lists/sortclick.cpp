#include "tests/benchmarks/lists/listtimer.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/lists/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

/// What each column of the people list sorts by, in the order of MembersModel::Column; empty where it shows nothing there.
const QList<QByteArray> keys{"l.name", "l.email", "l.phone", "l.status", "l.roles", "l.organizations", "l.added",
                             "u.username_folded", "", "", "u.city", "u.country", "u.external_id", "u.last_sign_in"};

double sortPlainly(PlainSql &sql, const QByteArray &key, Qt::SortOrder order)
{
    const Clock clock;
    PlainSql::Query rows(sql, "SELECT l.user FROM listing l " + QByteArray(key.startsWith("u.") ? "JOIN users u ON u.id=l.user " : "")
                                  + "WHERE l.scope=0 AND l.wide=1 ORDER BY " + key
                                  + (order == Qt::DescendingOrder ? " DESC, l.user DESC" : ", l.user") + " LIMIT 100");
    QList<qint64> users;
    while (rows.step())
        users.append(rows.integer(0));
    readRows(sql, users);
    return clock.milliseconds();
}

/// The columns from `first` to `last`, each in a program whose memory holds no order yet.
void sortColumns(const Setup &setup, const QString &name, int first, int last)
{
    QList<double> ours;
    QList<double> floors;
    double worst = 0;
    QString slowest;
    for (int column = first; column <= last; ++column) {
        if (keys.at(column).isEmpty())
            continue;
        World world(setup.folder);
        PlainSql plain(world.file());
        ListTimer list(world);
        if (!list.model().isSortable(column))
            continue;
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            ours.append(list.afterSort(column, order));
            floors.append(sortPlainly(plain, keys.at(column), order));
            if (ours.last() > worst) {
                worst = ours.last();
                slowest = list.model().headerData(column, Qt::Horizontal).toString();
            }
        }
    }
    Figure figure{name, worst, u"ms"_s, percentile(floors, 1)};
    figure.detail = u"%1; floor %2; slowest “%3”"_s.arg(spread(ours), spread(floors), slowest);
    figure.bar = u"first page ≤ 100 ms"_s;
    figure.met = worst <= 100;
    tell(figure, setup);
}

} // namespace

void sortClick(const Setup &setup)
{
    constexpr int lastShown = static_cast<int>(MembersModel::Column::Added);
    sortColumns(setup, u"sort"_s, 0, lastShown);
    // Those that a person shows by hand have no index.
    sortColumns(setup, u"sort_hidden"_s, lastShown + 1, static_cast<int>(keys.size()) - 1);
}

} // namespace Rollcall::Bench
