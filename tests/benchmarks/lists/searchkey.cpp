#include "tests/benchmarks/lists/listtimer.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/lists/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

void searchKey(const Setup &setup)
{
    World world(setup.folder);
    PlainSql plain(world.file());
    ListTimer list(world);
    QList<double> ours;
    QList<double> floors;
    QList<double> ratios;
    int over = 0;
    double worst = 0;
    QString worstNeedle;
    const QStringList typed = needles(plain, setup.rounds(300));
    for (const QString &needle : typed) {
        const PlainSearch floor = searchPlainly(plain, needle);
        MemberQuery query;
        query.text = needle;
        const double taken = list.firstPage(query);
        ours.append(taken);
        floors.append(floor.milliseconds);
        ratios.append(taken / floor.milliseconds);
        // What goes from thread to thread and through the event loop has a price that a plain statement has not.
        over += taken > 2 * floor.milliseconds && taken > 4 ? 1 : 0;
        if (taken > worst) {
            worst = taken;
            worstNeedle = needle;
        }
    }
    Figure figure{u"search_key"_s, percentile(ours, 0.95), u"ms"_s, percentile(floors, 0.95)};
    figure.ratio = percentile(ratios, 0.5);
    figure.detail = u"%1; floor %2; ratio p50 %3, p95 %4; over 2 × and 4 ms: %5 of %6; slowest “%7”"_s.arg(
        spread(ours), spread(floors), QString::number(percentile(ratios, 0.5), 'f', 2),
        QString::number(percentile(ratios, 0.95), 'f', 2), QString::number(over), QString::number(ours.size()), worstNeedle);
    figure.bar = u"p95 ≤ 16 ms, p99 ≤ 50 ms, each ≤ 2 × floor"_s;
    figure.met = percentile(ours, 0.95) <= 16 && percentile(ours, 0.99) <= 50 && over == 0;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
