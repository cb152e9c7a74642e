#include "models/store/search/matcher.h"
#include "tests/benchmarks/lists/listtimer.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/lists/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

qint64 countPlainly(PlainSql &sql, const QString &typed)
{
    const Search::Matcher matcher(typed);
    PlainSql::Query rows(sql, matcher.isExact() ? "SELECT 0, '' FROM search WHERE search MATCH ?"
                                                : "SELECT d.user, d.text FROM search JOIN documents d ON d.user=search.rowid "
                                                  "WHERE search MATCH ?");
    rows.bind(1, matcher.trigrams().toUtf8());
    qint64 found = 0;
    while (rows.step()) {
        int size = 0;
        const char *text = rows.bytes(1, size);
        if (matcher.isExact() || matcher.holds(std::string_view(text, static_cast<size_t>(size))))
            ++found;
    }
    return found;
}

} // namespace

void count(const Setup &setup)
{
    World world(setup.folder);
    PlainSql plain(world.file());
    QList<double> quick;
    QList<double> exact;
    QList<double> floors;
    for (const QString &needle : needles(plain, setup.rounds(150))) {
        MemberQuery query;
        query.text = needle;
        const auto timed = [&](CountMode mode, QList<double> &into) {
            const Clock clock;
            const Count told = must(await(world.reader().countMembers(query, mode, {})));
            into.append(clock.milliseconds());
            return told;
        };
        timed(CountMode::Quick, quick);
        const Count told = timed(CountMode::Exact, exact);
        const Clock clock;
        const qint64 truth = countPlainly(plain, needle);
        floors.append(clock.milliseconds());
        if (told.value != truth)
            giveUp(u"“%1”: %2 counted, %3 are there."_s.arg(needle).arg(told.value).arg(truth));
    }
    Figure figure{u"count"_s, percentile(exact, 0.95), u"ms"_s, percentile(floors, 0.95)};
    figure.detail = u"exact %1; floor %2; at once (to 10,000, then about) %3"_s.arg(spread(exact), spread(floors), spread(quick));
    figure.bar = u"exact within 400 ms at p95"_s;
    figure.met = percentile(exact, 0.95) <= 400;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
