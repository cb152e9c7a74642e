#include "tests/benchmarks/writes/edits.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

QList<Change> cityEdits(World &world, int count, const QString &city)
{
    MemberQuery query;
    query.sort = MemberSort::Email;
    const qint64 people = must(await(world.reader().countMembers(query, CountMode::Exact, {}))).value;
    const qint64 pages = std::max<qint64>(1, (count + 99) / 100);
    QList<Change> changes;
    for (qint64 page = 0; page < pages; ++page) {
        PageRequest request;
        request.offset = pages > 1 ? (people - 100) * page / pages : 0;
        for (const MemberRow &row : must(await(world.reader().members(query, request))).rows) {
            if (changes.size() < count && row.user.city != city)
                changes.append(world.directory().prepare(Patch{entity(row.user.id), {{u"city"_s, row.user.city, city}}}));
        }
    }
    return changes;
}

} // namespace Rollcall::Bench
