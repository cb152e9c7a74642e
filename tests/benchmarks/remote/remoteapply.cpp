#include "tests/benchmarks/harness/world.h"
#include "tests/benchmarks/remote/client.h"
#include "tests/benchmarks/remote/pageserver.h"
#include "tests/benchmarks/remote/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

void remoteApply(const Setup &setup)
{
    constexpr int perSecond = 50;
    constexpr int latency = 20;
    const int wanted = setup.rounds(2000);
    const ServerProcess server(setup.scratch, {10'000, latency, perSecond});
    BudgetLimits limits;
    limits.perSecond = perSecond;
    Client client(limits);
    const auto directory = client.directory(server.base());
    const auto traits = must(await(directory->traits({}, std::nullopt)));
    QList<Change> changes;
    for (int i = 0; i < wanted; ++i) {
        const qint64 id = 10'000 + i;
        const EntityId member = entity(UserId(QString::number(id)), OrganizationId(QString::number(2 + id % 199)));
        changes.append(Change::make(Actor(), SetRoles{member, {RoleId(u"3"_s)}, {RoleId(u"2"_s)}}));
    }
    const qint64 before = server.seen().first;
    const Clock clock;
    for (qsizetype at = 0; at < changes.size(); at += traits.batchSize) {
        const auto results = await(directory->apply(changes.mid(at, traits.batchSize)));
        for (const Result<Applied> &result : results) {
            if (!result)
                giveUp(result.error().message + u' ' + result.error().details);
        }
    }
    const double seconds = clock.milliseconds() / 1000;
    const auto [requests, refused] = server.seen();
    const double rate = static_cast<double>(requests - before) / seconds;
    Figure figure{u"remote_apply"_s, rate, u"requests/s"_s, perSecond};
    figure.detail = u"%1 changes in %2 s, %3 requests, re-reads counted, at %4 ms latency; refused with 429: %5; floor: the "
                    "server's limit"_s.arg(QString::number(wanted), QString::number(seconds, 'f', 1), QString::number(requests - before),
                                           QString::number(latency), QString::number(refused));
    figure.bar = u"≥ 95 % of the limit, no storm of 429"_s;
    figure.met = rate >= 0.95 * perSecond && refused * 100 <= requests;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
