#include "models/workspace/mirror/mirroreddirectory.h"
#include "models/workspace/mirror/sync.h"
#include "tests/benchmarks/harness/world.h"
#include "tests/benchmarks/remote/client.h"
#include "tests/benchmarks/remote/pageserver.h"
#include "tests/benchmarks/remote/rows.h"

#include <QFile>
#include <QProcess>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Seconds that curl takes for the pages of all users, one after another over one connection.
double fetchedByCurl(const QString &base, qint64 users, const QString &scratch)
{
    QFile list(scratch + u"/pages.curl"_s);
    if (!list.open(QIODevice::WriteOnly))
        giveUp(u"The list of pages cannot be written."_s);
    for (qint64 page = 0; page <= (users - 1) / 100; ++page) {
        list.write(u"url = \"%1/api/v1/organization/users?page=%2&size=100&includeSubOrgUsers=true\"\noutput = \"/dev/null\"\n"_s
                       .arg(base).arg(page).toUtf8());
    }
    list.close();
    const Clock clock;
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"--noproxy"_s, u"*"_s, u"-K"_s, list.fileName()});
    if (!curl.waitForStarted() || !curl.waitForFinished(-1) || curl.exitCode() != 0)
        giveUp(u"curl failed."_s);
    return clock.milliseconds() / 1000;
}

} // namespace

void pull(const Setup &setup)
{
    const qint64 users = std::min<qint64>(setup.members, setup.rounds(100'000));
    const ServerProcess server(setup.scratch, {users});
    BudgetLimits limits;
    limits.perSecond = 0;
    Client client(limits);
    Mirror::Parts parts;
    parts.id = ConnectionId(u"bench"_s);
    parts.file = setup.scratch + u"/mirrors/bench.sqlite"_s;
    MirroredDirectory directory(client.directory(server.base()), parts);
    must(await(directory.mirror().open()));
    const auto reader = directory.mirror().reader();
    const double floor = fetchedByCurl(server.base(), users, setup.scratch);

    const Clock clock;
    double firstRows = 0;
    QObject::connect(reader.get(), &Reader::changed, reader.get(), [&] {
        if (firstRows > 0)
            return;
        QCoro::connect(reader->countMembers({}, CountMode::Quick, {}), reader.get(), [&](const Result<Count> &count) {
            if (count && count->value > 0 && firstRows <= 0)
                firstRows = clock.milliseconds();
        });
    });
    must(await(directory.mirror().sync().refreshed()));
    const double taken = clock.milliseconds() / 1000;
    const qint64 there = must(await(reader->countMembers({}, CountMode::Exact, {}))).value;
    if (there != users)
        giveUp(u"%1 of %2 people came."_s.arg(there).arg(users));
    Figure figure{u"pull"_s, taken, u"s"_s, floor};
    figure.detail = u"%1 people, 100 a page; first rows after %2 ms; floor: curl, one page after another; for each page %3 ms more than "
                    "curl"_s.arg(
        QString::number(users), QString::number(firstRows, 'f', 0),
        QString::number((taken - floor) * 100'000 / static_cast<double>(users), 'f', 1));
    figure.bar = u"≤ 1.3 × curl"_s;
    figure.met = taken <= 1.3 * floor;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
