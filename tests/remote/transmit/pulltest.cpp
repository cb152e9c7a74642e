#include "tests/remote/support/keepingsink.h"
#include "tests/remote/transmit/transmitfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Transmit::Credential;

namespace {

void addMembers(TransmitFixture &f, const QString &organization, const QString &prefix, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString user = f.server.addUser(u"%1%2@example.com"_s.arg(prefix).arg(i));
        f.server.addMember(organization, user, f.app, {f.editor});
    }
}

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

    void everythingComesWithItsChain()
    {
        TransmitFixture f;
        const QString second = f.server.addOrganization(u"Globex"_s, {f.app});
        f.server.orgs[second].parent = f.acme;
        f.server.given[second][f.app].groups = {f.staff};
        addMembers(f, f.acme, u"a"_s, 3);
        addMembers(f, second, u"b"_s, 2);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QVERIFY(coverage->organizations && coverage->roles && coverage->roleGroups && coverage->applications);
        QVERIFY(!coverage->users); // nobody asked for those without an organization
        QCOMPARE(coverage->members, (QSet<OrganizationId>{OrganizationId(f.acme), OrganizationId(second)}));
        QVERIFY(coverage->notes.isEmpty() && coverage->strange == 0);
        QCOMPARE(m_sink->applications.value(f.app), u"Shop"_s);
        QCOMPARE(m_sink->kept.value(second).parent, OrganizationId(f.acme));
        QCOMPARE(m_sink->members.value(f.acme).size(), 3);
        QCOMPARE(m_sink->roleGroups.value(f.staff).organizations, (QList<OrganizationId>{OrganizationId(f.acme), OrganizationId(second)}));
        QCOMPARE(m_sink->roles, 3); // the application's, and the two that are built in
        const Membership membership = m_sink->memberships.first();
        QVERIFY(membership.roles.contains(RoleId(f.editor)) && membership.roles.size() == 2);
        QVERIFY(m_sink->raw >= 7);
        QCOMPARE(f.server.writes(), 0);
    }

    void listsMayBeOfAnyLength()
    {
        TransmitFixture f;
        addMembers(f, f.acme, u"p"_s, 6'000);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(m_sink->members.value(f.acme).size(), 6'000);
        QVERIFY(m_sink->pages > 10); // a piece at a time
    }

    void whereTheWholeListIsRefusedApplicationsAreWalked_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("well") << -1;
        QTest::newRow("a page twice") << static_cast<int>(ContractFault::PageAgain);
        QTest::newRow("a page that shrinks") << static_cast<int>(ContractFault::FewerItems);
    }
    void whereTheWholeListIsRefusedApplicationsAreWalked()
    {
        QFETCH(int, fault);
        TransmitFixture f;
        f.server.isPaged = true;
        f.server.mostOnAPage = 2;
        for (int i = 0; i < 4; ++i)
            f.server.addOrganization(u"Organization %1"_s.arg(i), {f.app});
        if (fault >= 0)
            f.server.fail(static_cast<ContractFault>(fault), "GET", f.app + u"/organizations"_s);
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        // Who is of no application is not seen, so nothing may be called gone.
        QVERIFY(!coverage->organizations && !coverage->roleGroups);
        QCOMPARE(coverage->notes.size(), 1);
        if (fault < 0 || static_cast<ContractFault>(fault) == ContractFault::PageAgain)
            QCOMPARE(m_sink->organizations.size(), 5);
        QCOMPARE(coverage->members.size(), m_sink->organizations.size());
    }

    void oneCredentialSeesItsHalf()
    {
        TransmitFixture f({Credential::Management});
        addMembers(f, f.acme, u"a"_s, 3);
        const auto managed = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(managed, managed ? "" : qPrintable(managed.error().message));
        QVERIFY(managed->organizations && managed->roleGroups && managed->members.isEmpty());
        QCOMPARE(managed->notes.size(), 1);
        // A tenant that takes the management token for members, as one page of the documents says.
        f.server.managesMembers = true;
        const auto both = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(both);
        QCOMPARE(both->members.size(), 1);
        TransmitFixture g({Credential::Application});
        const auto ordinary = g.finished(g.directory->pull(m_sink, {}, {}));
        QVERIFY2(ordinary, ordinary ? "" : qPrintable(ordinary.error().message));
        QVERIFY(!ordinary->organizations && ordinary->applications);
        QVERIFY(ordinary->scope != managed->scope);
        QCOMPARE(both->scope, managed->scope); // new tokens, the same rights
    }

    void builtInRolesAreNotGoneWhereNobodyMayLook()
    {
        TransmitFixture f;
        for (const QString &end : {u"roles-and-groups"_s, u"role-groups"_s})
            f.server.http.on(u"/cis/v1/applications/%1/organizations/%2/%3"_s.arg(f.app, f.acme, end), json(R"({"message":"Forbidden"})", 403));
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(m_sink->roles, 1);
        QVERIFY(!coverage->roles && !coverage->roleGroups && coverage->organizations);
        QCOMPARE(coverage->notes.size(), 1);
    }

    void anOlderServerHasNoStraightRoles()
    {
        TransmitFixture f;
        f.server.isOf2026 = false;
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage && coverage->roleGroups);
        QCOMPARE(m_sink->roleGroups.value(f.staff).organizations.size(), 1);
    }

    void whatBreaksOffGoesOnWhereItWas()
    {
        TransmitFixture f;
        const QString second = f.server.addOrganization(u"Globex"_s, {f.app});
        addMembers(f, f.acme, u"a"_s, 50);
        addMembers(f, second, u"b"_s, 2'000);
        f.server.fail(ContractFault::CutAfter, "GET", second + u"/members"_s, 10);
        const auto broken = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Network);
        QCOMPARE(m_sink->last.text, second);
        f.server.heal();
        const auto resumed = f.finished(f.directory->pull(m_sink, m_sink->last, {}));
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().message));
        QCOMPARE(m_sink->members.value(second).size(), 2'000);
        QCOMPARE(f.server.count("GET", f.acme + u"/members"_s), 1);
        QCOMPARE(resumed->members, QSet<OrganizationId>{OrganizationId(second)}); // only what was walked
        QVERIFY(resumed->roleGroups);
        const auto anew = f.finished(f.directory->pull(m_sink, SyncMark{u"gone"_s}, {}));
        QVERIFY(anew);
        QCOMPARE(anew->members.size(), 2);
    }

    void strangeThingsAreLeftOutAndUncover_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isError");
        QTest::newRow("other types") << static_cast<int>(ContractFault::WrongTypes) << false;
        QTest::newRow("null instead of a list") << static_cast<int>(ContractFault::NullData) << false;
        QTest::newRow("HTML") << static_cast<int>(ContractFault::Html) << true;
        QTest::newRow("more than we know") << static_cast<int>(ContractFault::ExtraFields) << false;
    }
    void strangeThingsAreLeftOutAndUncover()
    {
        QFETCH(int, fault);
        QFETCH(bool, isError);
        for (const QString &end : {u"/v1/organizations"_s, u"/members"_s}) {
            m_sink = std::make_shared<KeepingSink>();
            TransmitFixture f;
            addMembers(f, f.acme, u"p"_s, 3);
            f.server.fail(static_cast<ContractFault>(fault), "GET", end);
            const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
            QCOMPARE(coverage.has_value(), !isError);
            if (isError)
                continue;
            const bool isFine = static_cast<ContractFault>(fault) == ContractFault::ExtraFields;
            QCOMPARE(coverage->organizations, isFine || end == u"/members"_s);
            QCOMPARE(coverage->members.size(), isFine ? 1 : 0);
            QCOMPARE(coverage->strange > 0, static_cast<ContractFault>(fault) == ContractFault::WrongTypes);
        }
    }

    void anOrganizationThatGoesMeanwhileIsPassedOver()
    {
        TransmitFixture f;
        const QString second = f.server.addOrganization(u"Globex"_s, {f.app});
        addMembers(f, f.acme, u"a"_s, 2);
        m_sink->onPage = [&] {
            if (!m_sink->organizations.isEmpty())
                f.server.orgs.remove(second);
        };
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(coverage->members, QSet<OrganizationId>{OrganizationId(f.acme)});
        QVERIFY(!coverage->notes.isEmpty());
    }

    void aFullSinkOrAPersonEndsIt()
    {
        TransmitFixture f;
        for (int i = 0; i < 4; ++i)
            addMembers(f, f.server.addOrganization(u"Organization %1"_s.arg(i), {f.app}), QString(QChar(u'a' + i)), 3);
        m_sink->full = 3;
        const auto full = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Storage);
        QCOMPARE(m_sink->pages, 3);
        m_sink = std::make_shared<KeepingSink>();
        std::stop_source stop;
        m_sink->onPage = [&] {
            if (m_sink->pages == 4)
                stop.request_stop();
        };
        const auto stopped = f.finished(f.directory->pull(m_sink, {}, stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_sink->pages, 4);
    }

private:
    std::shared_ptr<KeepingSink> m_sink;
};

QTEST_GUILESS_MAIN(PullTest)
#include "pulltest.moc"
