#include "tests/remote/blynk/blynkfixture.h"
#include "tests/remote/support/keepingsink.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Fault = ContractFault;
using SubList = BlynkServer::SubList;

namespace {

QSet<OrganizationId> ids(const QList<qint64> &numbers)
{
    QSet<OrganizationId> ids;
    for (const qint64 number : numbers)
        ids.insert(OrganizationId(QString::number(number)));
    return ids;
}

/// Root › Clients, Acme › Branch › Shop, with people in each.
struct Tree {
    explicit Tree(BlynkServer &server)
        : acme(server.addOrganization(u"Acme"_s, server.root)), branch(server.addOrganization(u"Branch"_s, acme)),
          shop(server.addOrganization(u"Shop"_s, branch))
    {
        for (const qint64 org : {server.root, acme, branch, shop}) {
            for (int i = 0; i < 3; ++i)
                server.addUser(u"p%1@o%2.example"_s.arg(i).arg(org), org);
        }
    }
    qint64 acme;
    qint64 branch;
    qint64 shop;
};

} // namespace

class PullTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_sink = std::make_shared<KeepingSink>();
    }

    void theTreeIsSeenHoweverItIsListed_data()
    {
        QTest::addColumn<int>("subList");
        QTest::newRow("one level") << static_cast<int>(SubList::Direct);
        QTest::newRow("the whole tree") << static_cast<int>(SubList::WholeTree);
        QTest::newRow("a list alone") << static_cast<int>(SubList::BareArray);
    }
    void theTreeIsSeenHoweverItIsListed()
    {
        QFETCH(int, subList);
        BlynkFixture f;
        f.server.subList = static_cast<SubList>(subList);
        const Tree tree(f.server);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(m_sink->organizations.size(), 5);
        QCOMPARE(m_sink->kept.value(QString::number(tree.shop)).parent.toString(), QString::number(tree.branch));
        QCOMPARE(m_sink->users.size(), 12);
        QCOMPARE(m_sink->members.value(QString::number(tree.shop)).size(), 3);
        QCOMPARE(m_sink->roles, 3);
        QVERIFY(coverage->organizations);
        QCOMPARE(coverage->members, ids({f.server.root, f.server.clients, tree.acme, tree.branch, tree.shop}));
        QVERIFY(coverage->notes.isEmpty());
        QCOMPARE(coverage->strange, 0);
        QVERIFY(coverage->scope.contains(QString::number(f.server.root)));
        QCOMPARE(f.server.writes(), 0);
    }

    void withoutAListOrganizationsAreFoundByTheirPeople()
    {
        BlynkFixture f;
        f.server.subList = SubList::Missing;
        const Tree tree(f.server);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(!coverage->organizations); // nobody is in Clients, so it was not seen, and is not gone
        QVERIFY(!m_sink->organizations.contains(QString::number(f.server.clients)));
        QCOMPARE(m_sink->organizations.value(QString::number(tree.shop)), u"Shop"_s);
        QCOMPARE(coverage->members, ids({f.server.root, tree.acme, tree.branch, tree.shop}));
        QCOMPARE(coverage->notes.size(), 1);
    }

    void aListThatIgnoresTheOrganizationIsNoticed()
    {
        BlynkFixture f;
        f.server.subList = SubList::IgnoresOrgId;
        const Tree tree(f.server);
        for (int i = 0; i < 30; ++i)
            f.server.addOrganization(u"More %1"_s.arg(i), f.server.root);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(!coverage->organizations);
        QCOMPARE(m_sink->organizations.value(QString::number(tree.shop)), u"Shop"_s); // by its people
        QVERIFY(f.server.count("GET", u"/sub-organizations"_s) < 12);
    }

    void aServerThatKeepsUsersBelowToItselfCoversItsOwnOnly()
    {
        BlynkFixture f;
        f.server.ignoresSubOrgUsers = true;
        const Tree tree(f.server);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage && coverage->organizations);
        QCOMPARE(coverage->members, ids({f.server.root}));
        QVERIFY(!m_sink->members.contains(QString::number(tree.acme)));
    }

    void statusAndPhoneComeFromThePersonsOwnPage()
    {
        BlynkFixture f;
        const qint64 id = f.server.addUser(u"olena@example.com"_s, f.server.root, 7);
        f.server.users[id].status = u"Inactive"_s;
        f.server.users[id].more = {{u"title"_s, u"Head"_s}};
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        const Membership member = m_sink->memberships.value(u"%1 %2"_s.arg(f.server.root).arg(id));
        QCOMPARE(member.ownStatus, u"Inactive"_s);
        QCOMPARE(member.title, u"Head"_s);
        QCOMPARE(m_sink->roles, 4); // Role #7 too
        QCOMPARE(f.server.count("GET", u"/user"_s), 1);
        QVERIFY(m_sink->told.value(QString::number(id)).contains(u"phone"_s)); // that there is none is known
        QVERIFY(!m_sink->told.value(QString::number(id)).contains(u"city"_s)); // addresses are never told

        BlynkFixture g(false);
        const qint64 other = g.server.addUser(u"olena@example.com"_s, g.server.root);
        const auto quick = g.finished(g.directory->pull(m_sink, {}, {}));
        QVERIFY(quick);
        QCOMPARE(g.server.count("GET", u"/user"_s), 0);
        QCOMPARE(m_sink->memberships.value(u"%1 %2"_s.arg(g.server.root).arg(other)).ownStatus, Blynk::unknownStatus);
        QVERIFY(!m_sink->told.value(QString::number(other)).contains(u"phone"_s)); // what was known of it stays
        QCOMPARE(quick->notes.size(), 1);
    }

    void whosePageIsClosedIsKeptAsListed()
    {
        BlynkFixture f;
        f.server.hidesUsersBelow = true;
        const Tree tree(f.server);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(m_sink->users.size(), 12);
        const QString shop = QString::number(tree.shop);
        const QString somebody = *m_sink->members.value(shop).cbegin();
        QCOMPARE(m_sink->memberships.value(shop + u' ' + somebody).ownStatus, Blynk::unknownStatus);
        QCOMPARE(coverage->members.size(), 5);
        QCOMPARE(coverage->notes.size(), 1);
    }

    void peopleWhoGoMeanwhileHideNobody()
    {
        BlynkFixture f;
        QList<qint64> people;
        for (int i = 0; i < 350; ++i)
            people += f.server.addUser(u"p%1@example.com"_s.arg(i, 3, 10, QChar(u'0')), f.server.root);
        int answered = 0;
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (!request.path.endsWith(u"/organization/users"_s) || ++answered != 3)
                return;
            for (int i = 0; i < 20; ++i)
                f.server.users.remove(people.at(i)); // what was on the third page is now partly on the second
        };
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        for (const qint64 id : f.server.users.keys())
            QVERIFY2(m_sink->users.contains(QString::number(id)), qPrintable(QString::number(id)));
        QCOMPARE(coverage->members, ids({f.server.root}));
        QVERIFY(f.server.count("GET", u"/users"_s) > 4);
    }

    void aPageThatComesTwiceUncovers()
    {
        BlynkFixture f(false);
        for (int i = 0; i < 250; ++i)
            f.server.addUser(u"p%1@example.com"_s.arg(i), f.server.root);
        m_sink->onPage = [&] {
            if (m_sink->users.size() == 100)
                f.server.fail(Fault::PageAgain, "GET", u"/organization/users"_s);
        };
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(coverage->members.isEmpty());
        QVERIFY(!coverage->notes.isEmpty());
    }

    void whatBreaksOffGoesOnWhereItWas()
    {
        BlynkFixture f(false);
        for (int i = 0; i < 350; ++i)
            f.server.addUser(u"p%1@example.com"_s.arg(i), f.server.root);
        m_sink->full = 5; // the own organization, those below, then pages 0 to 2 of the users
        const auto broken = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Storage);
        const SyncMark mark = m_sink->last;
        QVERIFY(!mark.text.isEmpty());
        m_sink->full = 0;
        const int before = f.server.count("GET", u"/organization/users"_s);
        const auto resumed = f.finished(f.directory->pull(m_sink, mark, {}));
        QVERIFY(resumed);
        QCOMPARE(m_sink->users.size(), 350);
        QVERIFY(f.server.count("GET", u"/organization/users"_s) - before < 4);
        // What was not walked this time is not covered.
        QVERIFY(resumed->members.isEmpty());
        // A mark that says nothing begins anew.
        const auto anew = f.finished(f.directory->pull(m_sink, SyncMark{u"gone"_s}, {}));
        QVERIFY(anew && anew->members.size() == 1);
    }

    void oldServersGiveSmallerPages()
    {
        BlynkFixture f(false);
        f.server.mostOnAPage = 20;
        for (int i = 0; i < 95; ++i)
            f.server.addUser(u"p%1@example.com"_s.arg(i), f.server.root);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(m_sink->users.size(), 95);
        QCOMPARE(coverage->members.size(), 1);
    }

    void aListWithoutATotalIsReadToItsEnd()
    {
        BlynkFixture f(false);
        f.server.tellsTotals = false;
        for (int i = 0; i < 95; ++i)
            f.server.addUser(u"p%1@example.com"_s.arg(i), f.server.root);
        auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(m_sink->users.size(), 95);
        QCOMPARE(coverage->members.size(), 1); // nothing can move between pages where there is one
        QVERIFY(coverage->next.text.isEmpty()); // every pass is a full one
        for (int i = 0; i < 300; ++i)
            f.server.addUser(u"q%1@example.com"_s.arg(i), f.server.root);
        coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(m_sink->users.size(), 395);
        QVERIFY(coverage->members.isEmpty());
        QVERIFY2(coverage->notes.join(u' ').contains(u"how many"_s), qPrintable(coverage->notes.join(u'\n')));
    }

    void strangeThingsAreLeftOutAndUncover_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<bool>("isStrange");
        QTest::newRow("other types") << static_cast<int>(Fault::WrongTypes) << false << true;
        QTest::newRow("null instead of a list") << static_cast<int>(Fault::NullData) << true << false;
        QTest::newRow("HTML") << static_cast<int>(Fault::Html) << true << false;
        QTest::newRow("more than we know") << static_cast<int>(Fault::ExtraFields) << false << false;
        QTest::newRow("fewer than announced") << static_cast<int>(Fault::FewerItems) << false << false;
        QTest::newRow("late") << static_cast<int>(Fault::Late) << false << false;
        QTest::newRow("too many requests") << static_cast<int>(Fault::TooMany) << false << false;
        QTest::newRow("a gateway's page") << static_cast<int>(Fault::ServiceUnavailable) << false << false;
    }
    void strangeThingsAreLeftOutAndUncover()
    {
        QFETCH(int, fault);
        QFETCH(bool, isError);
        QFETCH(bool, isStrange);
        const bool isShort = static_cast<Fault>(fault) == Fault::FewerItems;
        for (const QString &end : {u"/sub-organizations"_s, u"/organization/users"_s}) {
            m_sink = std::make_shared<KeepingSink>();
            BlynkFixture f;
            const Tree tree(f.server);
            f.server.fail(static_cast<Fault>(fault), "GET", end, 1);
            const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
            QCOMPARE(coverage.has_value(), !isError);
            if (isError)
                continue;
            const bool isOfUsers = end != u"/sub-organizations"_s;
            QCOMPARE(coverage->strange > 0, isStrange);
            if (isStrange && isOfUsers)
                QVERIFY(coverage->members.isEmpty());
            if (isStrange && !isOfUsers)
                QVERIFY(!coverage->organizations);
            if (!isStrange && !isShort)
                QVERIFY(coverage->organizations && coverage->members.size() == 5);
        }
    }

    void whoIsNotLetInHearsWhy()
    {
        BlynkFixture f;
        f.server.hasScope = false;
        const auto refused = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"Developer Zone"_s));
        QVERIFY(refused.error().details.contains(u"HTTP 403"_s));
        QCOMPARE(m_sink->pages, 0);
    }

    void aPersonMayEndIt()
    {
        BlynkFixture f(false);
        for (int i = 0; i < 350; ++i)
            f.server.addUser(u"p%1@example.com"_s.arg(i), f.server.root);
        std::stop_source stop;
        m_sink->onPage = [&] {
            if (m_sink->users.size() == 100)
                stop.request_stop();
        };
        const auto stopped = f.finished(f.directory->pull(m_sink, {}, stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_sink->users.size(), 100);
    }

private:
    std::shared_ptr<KeepingSink> m_sink;
};

QTEST_GUILESS_MAIN(PullTest)
#include "pulltest.moc"
