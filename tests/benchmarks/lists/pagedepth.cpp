#include "models/service/sample/random.h"
#include "tests/benchmarks/lists/listtimer.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/lists/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

double pageAt(World &world, const MemberQuery &query, qint64 offset)
{
    PageRequest request;
    request.offset = offset;
    const Clock clock;
    must(await(world.reader().members(query, request)));
    return clock.milliseconds();
}

} // namespace

void pageDepth(const Setup &setup)
{
    QList<double> first;
    QList<double> jumps;
    QList<double> ours;
    QList<double> floors;
    Sample::Random random(3);
    for (int sort = 0; sort <= static_cast<int>(MemberSort::Added); ++sort) {
        // Each order is new to a program that was just started.
        World world(setup.folder);
        PlainSql plain(world.file());
        const qint64 people = must(await(world.reader().countMembers({}, CountMode::Exact, {}))).value;
        MemberQuery query;
        query.sort = static_cast<MemberSort>(sort);
        first.append(pageAt(world, query, 0));
        jumps.append(pageAt(world, query, people / 2));
        for (const SortOrder order : {SortOrder::Ascending, SortOrder::Descending}) {
            query.order = order;
            for (int round = 0; round < setup.rounds(10); ++round) {
                const qint64 nearby = random.below(100);
                for (const qint64 offset : {nearby, people / 2 + nearby, people * 99 / 100 + nearby}) {
                    ours.append(pageAt(world, query, std::min(offset, std::max<qint64>(0, people - 100))));
                    QList<qint64> users;
                    for (int i = 0; i < 100; ++i)
                        users.append(1 + random.below(people));
                    const Clock clock;
                    readRows(plain, users);
                    floors.append(clock.milliseconds());
                }
            }
        }
    }
    Figure figure{u"page_depth"_s, percentile(ours, 0.95), u"ms"_s, percentile(floors, 0.95)};
    figure.detail = u"%1; floor (100 rows by their ids) %2; first page of a new order %3; first jump in it %4"_s.arg(
        spread(ours), spread(floors), spread(first), spread(jumps));
    figure.bar = u"p95 ≤ 10 ms"_s;
    figure.met = percentile(ours, 0.95) <= 10;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
