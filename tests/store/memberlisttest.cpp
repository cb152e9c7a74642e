#include "plaindirectory.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Every sort, filter, page and count of members lists against plain lists in memory.
class MemberListTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto error = m_store.write([this](WriteSession &session) { m_plain.writeTo(session); });
        QVERIFY2(!error, error ? qPrintable(error->details) : "");
    }

    void sorts_data();
    void sorts();
    void pagesFromAnyOffset();
    void filters_data();
    void filters();
    void staysRightAfterWrites();
    void showsOnlyWhatIsVisible();
    void sortsByWhatIsVisible();
    void showsOfOthersWhatIsVisible();
    void showsRows();
    void countsWithoutFilter();

private:
    QList<UserId> stored(const MemberQuery &query, const Visibility &visible = everything, qint64 offset = 0, int limit = 100'000)
    {
        return m_store.ask([=](ReadSession &session) {
            QList<UserId> ids;
            for (const MemberRow &row : session.members(query, visible, offset, limit).rows)
                ids.append(row.user.id);
            return ids;
        });
    }
    qint64 counted(const MemberQuery &query, const Visibility &visible = everything, CountMode mode = CountMode::Quick)
    {
        return m_store.ask([=](ReadSession &session) { return session.countMembers(query, visible, mode); }).value;
    }

    PlainDirectory m_plain{7, 4, 4000};
    OpenStore m_store;
};

namespace {

const QList<MemberSort> allSorts{MemberSort::Name, MemberSort::Email, MemberSort::Phone, MemberSort::Status,
                                 MemberSort::Roles, MemberSort::Organizations, MemberSort::Added,
                                 MemberSort::Username, MemberSort::Title, MemberSort::City, MemberSort::LastSignIn};

} // namespace

void MemberListTest::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("people");
    for (const MemberSort sort : allSorts) {
        for (const bool descending : {false, true}) {
            for (const bool people : {false, true}) {
                QTest::addRow("%d %s %s", static_cast<int>(sort), descending ? "down" : "up", people ? "people" : "organization")
                    << static_cast<int>(sort) << descending << people;
            }
        }
    }
}

void MemberListTest::sorts()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(bool, people);
    MemberQuery query;
    query.sort = static_cast<MemberSort>(sort);
    query.order = descending ? SortOrder::Descending : SortOrder::Ascending;
    if (!people)
        query.organization = m_plain.organizations.at(1).id;
    const QList<UserId> expected = m_plain.members(query);
    QVERIFY(expected.size() > 1000);
    QCOMPARE(stored(query), expected);
    // In pages, far jumps first: with and without anchors to start from.
    for (const qint64 offset : {qint64(3999), qint64(2345), expected.size() - 1, qint64(0), qint64(1000), qint64(999), qint64(1700)})
        QCOMPARE(stored(query, everything, offset, 50), expected.mid(offset, 50));
}

void MemberListTest::pagesFromAnyOffset()
{
    MemberQuery query;
    query.sort = MemberSort::Phone; // A third of them has none.
    query.order = SortOrder::Descending;
    const QList<UserId> expected = m_plain.members(query);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i) {
        const int offset = random.bounded(4100);
        const int limit = 1 + random.bounded(130);
        QCOMPARE(stored(query, everything, offset, limit), expected.mid(std::min(qsizetype(offset), expected.size()), limit));
    }
}

void MemberListTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<MemberStatus>>("statuses");
    QTest::addColumn<QList<int>>("roles");
    using Statuses = QList<MemberStatus>;
    using Roles = QList<int>;
    QTest::newRow("rare text") << u"olena kim"_s << Statuses{} << Roles{};
    QTest::newRow("common text") << u"example"_s << Statuses{} << Roles{};
    QTest::newRow("department") << u"finance"_s << Statuses{} << Roles{};
    QTest::newRow("pending") << QString() << Statuses{MemberStatus::Pending} << Roles{};
    QTest::newRow("not active") << QString() << Statuses{MemberStatus::Pending, MemberStatus::Suspended} << Roles{};
    QTest::newRow("role") << QString() << Statuses{} << Roles{1};
    QTest::newRow("two roles") << QString() << Statuses{} << Roles{0, 2};
    QTest::newRow("all at once") << u"muller"_s << Statuses{MemberStatus::Active} << Roles{3};
    QTest::newRow("nothing") << u"qqqqqq"_s << Statuses{} << Roles{};
}

void MemberListTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QList<MemberStatus>, statuses);
    QFETCH(QList<int>, roles);
    for (const bool people : {true, false}) {
        for (const MemberSort sort : allSorts) {
            MemberQuery query;
            query.text = text;
            query.statuses = statuses;
            for (const int role : roles)
                query.roles.append(m_plain.roles.at(role).id);
            query.sort = sort;
            query.order = sort == MemberSort::Email ? SortOrder::Descending : SortOrder::Ascending;
            if (!people)
                query.organization = m_plain.organizations.at(2).id;
            const QList<UserId> expected = m_plain.members(query);
            QCOMPARE(stored(query), expected);
            QCOMPARE(stored(query, everything, 20, 30), expected.mid(std::min(qsizetype(20), expected.size()), 30));
            QCOMPARE(counted(query), expected.size());
            QCOMPARE(counted(query, everything, CountMode::Exact), expected.size());
        }
    }
}

void MemberListTest::staysRightAfterWrites()
{
    MemberQuery query;
    query.organization = m_plain.organizations.at(0).id;
    QRandomGenerator random(11);
    for (int round = 0; round < 12; ++round) {
        const auto at = random.bounded(static_cast<int>(m_plain.users.size()));
        User user = m_plain.users.at(at);
        user.name = round % 2 ? u"Aaa %1"_s.arg(round) : QString();
        user.username = u"u%1"_s.arg(round);
        m_plain.users[at] = user;
        const auto gone = m_plain.memberships.takeAt(random.bounded(static_cast<int>(m_plain.memberships.size())));
        auto &changed = m_plain.memberships[random.bounded(static_cast<int>(m_plain.memberships.size()))];
        changed.status = MemberStatus::Suspended;
        changed.roles = {m_plain.roles.at(2).id};
        changed.title = u"Zauberer"_s;
        const auto error = m_store.write([&](WriteSession &session) {
            session.put(user);
            session.remove(gone.user, gone.organization);
            session.put(changed);
        });
        QVERIFY2(!error, error ? qPrintable(error->details) : "");
        query.sort = allSorts.at(round % allSorts.size());
        QCOMPARE(stored(query, everything, 500, 40), m_plain.members(query).mid(500, 40));
        MemberQuery people;
        people.sort = query.sort;
        people.text = round % 3 ? QString() : u"zau"_s;
        QCOMPARE(stored(people), m_plain.members(people));
        QCOMPARE(counted(query), m_plain.members(query).size());
    }
}

void MemberListTest::showsOnlyWhatIsVisible()
{
    const Visibility one{false, {m_plain.organizations.at(3).id}, m_plain.users.at(5).id};
    const Visibility two{false, {m_plain.organizations.at(3).id, m_plain.organizations.at(1).id}, m_plain.users.at(5).id};
    const Visibility onlySelf{false, {}, m_plain.users.at(5).id};
    for (const Visibility &visible : {one, two, onlySelf}) {
        for (const QString &text : {QString(), u"finance"_s, u"kim"_s, u"s"_s}) {
            for (const auto &statuses : {QList<MemberStatus>{}, QList<MemberStatus>{MemberStatus::Pending}}) {
                MemberQuery query;
                query.text = text;
                query.statuses = statuses;
                query.sort = MemberSort::Email;
                const QList<UserId> expected = m_plain.members(query, visible);
                QCOMPARE(stored(query, visible), expected);
                QCOMPARE(counted(query, visible, CountMode::Exact), expected.size());
            }
        }
    }
    QCOMPARE(counted({}, onlySelf), 1);
    QCOMPARE(counted({}, one), m_plain.members({}, one).size());
    QCOMPARE(counted({}, two), m_plain.members({}, two).size());
    // An organization that may not be seen has no rows.
    MemberQuery foreign;
    foreign.organization = m_plain.organizations.at(0).id;
    QVERIFY(stored(foreign, one).isEmpty());
    QCOMPARE(counted(foreign, one), 0);
}

void MemberListTest::sortsByWhatIsVisible()
{
    // Somebody with memberships that only they themselves see.
    const Membership &own = m_plain.memberships.at(0);
    QList<OrganizationId> others{m_plain.organizations.at(1).id, m_plain.organizations.at(2).id, m_plain.organizations.at(3).id};
    others.removeAll(own.organization);
    const Visibility visible{false, others, own.user};
    for (const MemberSort sort : {MemberSort::Name, MemberSort::Status, MemberSort::Roles, MemberSort::Organizations, MemberSort::Title}) {
        for (const bool descending : {false, true}) {
            for (const bool people : {false, true}) {
                MemberQuery query;
                query.sort = sort;
                query.order = descending ? SortOrder::Descending : SortOrder::Ascending;
                if (!people)
                    query.organization = others.first();
                const QList<UserId> expected = m_plain.members(query, visible);
                QVERIFY(expected.size() > 1000);
                QCOMPARE(stored(query, visible), expected);
                QCOMPARE(stored(query, visible, 777, 50), expected.mid(777, 50));
            }
        }
    }
}

void MemberListTest::showsOfOthersWhatIsVisible()
{
    const Membership &own = m_plain.memberships.at(0);
    const OrganizationId shared = m_plain.organizations.at(own.organization == m_plain.organizations.at(1).id ? 2 : 1).id;
    const Visibility visible{false, {shared}, own.user};
    for (const auto &organization : {std::optional<OrganizationId>(), std::optional(shared)}) {
        MemberQuery query;
        query.organization = organization;
        const auto page = m_store.ask([=](ReadSession &session) { return session.members(query, visible, 0, 100'000); });
        QVERIFY(page.rows.size() > 1000);
        bool sawSelf = false;
        for (const MemberRow &row : page.rows) {
            const QList<Membership> seen = m_plain.membershipsOf(row.user.id, visible);
            QCOMPARE(row.organizations, static_cast<int>(seen.size()));
            QVERIFY(row.user.id == own.user || seen.size() == 1);
            QCOMPARE(row.roleNames, organization && row.user.id == own.user ? row.roleNames : m_plain.roleNames(seen));
            sawSelf = sawSelf || row.user.id == own.user;
        }
        QVERIFY(organization || sawSelf);
    }
    // Their own row, where they may see nobody else.
    const Visibility alone{false, {}, own.user};
    const auto page = m_store.ask([=](ReadSession &session) { return session.members({}, alone, 0, 10); });
    QCOMPARE(page.rows.size(), 1);
    const QList<Membership> all = m_plain.membershipsOf(own.user);
    QCOMPARE(page.rows.first().organizations, static_cast<int>(all.size()));
    QCOMPARE(page.rows.first().roleNames, m_plain.roleNames(all));
    MemberQuery byRole;
    for (const Role &role : std::as_const(m_plain.roles))
        byRole.roles.append(role.id);
    QCOMPARE(stored(byRole, alone), m_plain.members(byRole, alone));
}

void MemberListTest::showsRows()
{
    for (int i = 0; i < 50; ++i) {
        const Membership &membership = m_plain.memberships.at(i * 7);
        MemberQuery query;
        query.organization = membership.organization;
        query.text = m_plain.user(membership.user).title();
        const auto page = m_store.ask([=](ReadSession &session) { return session.members(query, everything, 0, 1000); });
        const auto row = std::find_if(page.rows.cbegin(), page.rows.cend(),
                                      [&](const MemberRow &one) { return one.user.id == membership.user; });
        QVERIFY(row != page.rows.cend());
        QCOMPARE(row->user, m_plain.user(membership.user));
        QCOMPARE(row->membership, membership);
        QCOMPARE(row->roleNames, m_plain.roleNames({membership}));
        QCOMPARE(row->organizations, static_cast<int>(m_plain.membershipsOf(membership.user).size()));
    }
}

void MemberListTest::countsWithoutFilter()
{
    QCOMPARE(counted({}), m_plain.users.size());
    for (const Organization &organization : std::as_const(m_plain.organizations)) {
        MemberQuery query;
        query.organization = organization.id;
        QCOMPARE(counted(query), m_plain.members(query).size());
    }
}

QTEST_GUILESS_MAIN(MemberListTest)
#include "memberlisttest.moc"
