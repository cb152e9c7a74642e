#include "models/service/sample/random.h"
#include "models/store/search/matcher.h"
#include "tests/benchmarks/lists/listtimer.h"
#include "tests/benchmarks/lists/needles.h"
#include "tests/benchmarks/lists/rows.h"

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

/// The columns of `listing`, in the order of MemberSort.
const QList<QByteArray> columns{"name", "email", "phone", "status", "roles", "organizations", "added"};

/// From the memberships of the organization, each looked at: what one would write by hand.
double filterPlainly(PlainSql &sql, const MemberQuery &query)
{
    const Clock clock;
    const QByteArray order = columns.at(static_cast<int>(query.sort)) + (query.order == SortOrder::Descending ? " DESC" : "");
    PlainSql::Query rows(sql, "SELECT m.user, d.text FROM memberships m "
                              "JOIN membership_roles mr ON mr.membership=m.id "
                              "JOIN documents d ON d.user=m.user "
                              "JOIN listing l ON l.scope=m.organization AND l.user=m.user "
                              "WHERE m.organization=(SELECT id FROM organizations WHERE uuid=?) AND m.status=? "
                              "AND mr.role=(SELECT id FROM roles WHERE uuid=?) ORDER BY l." + order);
    rows.bind(1, query.organization->toString().toUtf8());
    const MemberStatus status = query.statuses.first();
    rows.bind(2, status == MemberStatus::Pending ? 0 : status == MemberStatus::Active ? 1 : 2);
    rows.bind(3, query.roles.first().toString().toUtf8());
    const Search::Matcher matcher(query.text);
    QList<qint64> users;
    while (users.size() < 100 && rows.step()) {
        int size = 0;
        const char *text = rows.bytes(1, size);
        if (matcher.holds(std::string_view(text, static_cast<size_t>(size))))
            users.append(rows.integer(0));
    }
    readRows(sql, users);
    return clock.milliseconds();
}

} // namespace

void filterCombo(const Setup &setup)
{
    World world(setup.folder);
    PlainSql plain(world.file());
    ListTimer list(world);
    const QList<OrganizationRow> organizations = world.organizations();
    const QList<RoleRow> roles = world.roles();
    Sample::Random random(11);
    QList<double> ours;
    QList<double> floors;
    double worst = 0;
    QString slowest;
    for (const QString &needle : needles(plain, setup.rounds(200))) {
        MemberQuery query;
        query.text = needle;
        query.statuses = {random.pick(QList{MemberStatus::Active, MemberStatus::Active, MemberStatus::Pending, MemberStatus::Suspended})};
        query.roles = {random.pick(roles).role.id};
        // The large ones are what is hard.
        query.organization = organizations.at(random.below(random.chance(50) ? std::min<qsizetype>(5, organizations.size()) : organizations.size()))
                                 .organization.id;
        query.sort = static_cast<MemberSort>(random.below(columns.size()));
        query.order = random.chance(50) ? SortOrder::Ascending : SortOrder::Descending;
        floors.append(filterPlainly(plain, query));
        ours.append(list.firstPage(query));
        if (ours.last() > worst) {
            worst = ours.last();
            slowest = u"“%1”, sort %2"_s.arg(needle, QString::fromLatin1(columns.at(static_cast<int>(query.sort))));
        }
    }
    Figure figure{u"filter_combo"_s, percentile(ours, 0.95), u"ms"_s, percentile(floors, 0.95)};
    figure.detail = u"%1; floor %2; slowest %3"_s.arg(spread(ours), spread(floors), slowest);
    figure.bar = u"p95 ≤ 30 ms"_s;
    figure.met = percentile(ours, 0.95) <= 30;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
