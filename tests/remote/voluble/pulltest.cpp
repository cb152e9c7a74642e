#include "tests/remote/support/keepingsink.h"
#include "tests/remote/voluble/volublefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Voluble::Dialect;
using Fault = VolubleServer::Fault;

namespace {

QStringList people(const QString &prefix, int count)
{
    QStringList people;
    for (int i = 0; i < count; ++i)
        people += u"auth0|%1%2"_s.arg(prefix).arg(i, 6, 10, QChar(u'0'));
    return people;
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

    void staffSeesEverything_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("JSend") << Dialect::JSend;
        QTest::newRow("JSON:API") << Dialect::JsonApi;
    }
    void staffSeesEverything()
    {
        QFETCH(Dialect, dialect);
        VolubleFixture f(dialect, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        QStringList ids;
        for (int i = 0; i < 5; ++i)
            ids += f.server.addOrganization(u"Organization %1"_s.arg(i), people(QString(QChar(u'a' + i)), i * 3));
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY2(coverage, coverage ? "" : qPrintable(coverage.error().message));
        QCOMPARE(m_sink->organizations.keys(), ids);
        QCOMPARE(m_sink->organizations.value(ids.at(2)), u"Organization 2"_s);
        QCOMPARE(m_sink->members.value(ids.at(4)).size(), 12);
        QCOMPARE(m_sink->users.size(), 30);
        QCOMPARE(m_sink->raw, 35);
        QVERIFY(coverage->organizations);
        QCOMPARE(coverage->members.size(), 5); // the empty one too: there is nobody, and that is known
        QVERIFY(!coverage->roles);
        QCOMPARE(coverage->strange, 0);
        QVERIFY(coverage->scope.contains(u"voluble:admin"_s));
        QCOMPARE(f.server.writes(), 0);
    }

    void anOwnerSeesTheirOwnWithNamesAndRoles()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, "http://localhost:4200");
        const QString id = f.owned(people(u"p"_s, 3));
        f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
        f.server.identities.insert(u"auth0|p000001"_s,
                                   {{u"user_id"_s, u"auth0|p000001"_s}, {u"email"_s, u"p@example.com"_s}, {u"given_name"_s, u"Olena"_s},
                                    {u"family_name"_s, u"Shevchenko"_s}, {u"app_metadata"_s, QJsonObject{{u"organization"_s, id}}}});
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(m_sink->organizations.keys(), QStringList{id});
        QCOMPARE(m_sink->members.value(id).size(), 4);
        QCOMPARE(m_sink->users.value(u"auth0|p000001"_s), u"Olena Shevchenko"_s);
        QCOMPARE(m_sink->roles, 2);
        QVERIFY(coverage->organizations && coverage->roles);
        QCOMPARE(coverage->notes.size(), 1); // unknown is not empty
        QVERIFY2(coverage->notes.first().contains(u"1 of 4"_s), qPrintable(coverage->notes.first()));
        QVERIFY(coverage->next.text.isEmpty()); // every pass is a full one
        // Without Auth0 it is poorer, and says so.
        f.server.refuseOrigin();
        const auto poorer = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(poorer);
        QVERIFY(poorer->organizations && !poorer->roles);
        QCOMPARE(poorer->notes.size(), 1);
    }

    /// Auth0's lists end with a page, and the way to it through Voluble asks for no other.
    void aFullPageOfAuth0MayNotBeAll()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, "http://localhost:4200");
        const QString id = f.owned(people(u"p"_s, 59));
        for (const QString &user : f.server.users.keys())
            f.server.identities.insert(user, {{u"user_id"_s, user}, {u"email"_s, u"p@example.com"_s},
                                              {u"app_metadata"_s, QJsonObject{{u"organization"_s, id}}}});
        f.server.furtherRoles = 47;
        QVERIFY(f.finished(f.directory->pull(m_sink, {}, {}))->roles);
        QCOMPARE(m_sink->roles, 49);
        f.server.furtherRoles = 60;
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage && !coverage->roles);
        QCOMPARE(coverage->members.size(), 1); // Voluble's own list has no end but its own
        QVERIFY2(coverage->notes.join(u' ').contains(u"50 of 60"_s), qPrintable(coverage->notes.join(u' ')));
    }

    void whoMayOnlySeePeopleCoversOnlyThem()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|bob"_s);
        const QString id = f.server.addOrganization(u"Acme"_s, {f.self, u"auth0|alice"_s});
        f.server.grant(f.self, {u"user:view"_s});
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(!coverage->organizations);
        QCOMPARE(coverage->members, QSet<OrganizationId>{OrganizationId(id)});
        QCOMPARE(m_sink->members.value(id).size(), 2);
        QCOMPARE(coverage->notes.size(), 1);
        const QString before = coverage->scope;
        f.server.grant(f.self, {u"organization:owner"_s});
        f.tokens->reject(f.finished(f.tokens->token()).value());
        const auto wider = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(wider && wider->organizations);
        QVERIFY(wider->scope != before);
    }

    void somebodyWithoutAnOrganizationCoversNothing()
    {
        VolubleFixture f(Dialect::JsonApi);
        f.server.addOrganization(u"Acme"_s, {u"auth0|carol"_s});
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QVERIFY(!coverage->organizations && coverage->members.isEmpty());
        QCOMPARE(m_sink->pages, 0);
        QCOMPARE(f.tokens->rejected, 0);
    }

    void whatBreaksOffGoesOnWhereItWas()
    {
        VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids += f.server.addOrganization(u"Organization %1"_s.arg(i), people(QString(QChar(u'a' + i)), 2000));
        // Again and again: a request whose connection breaks before its first byte is read is sent anew by Qt.
        f.server.fail(Fault::CutAfter, "GET", ids.at(1) + u"/users"_s, 10);
        const auto broken = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Network);
        QCOMPARE(m_sink->members.value(ids.at(0)).size(), 2000);
        const qsizetype half = m_sink->members.value(ids.at(1)).size();
        QVERIFY(half > 500 && half < 2000);
        QCOMPARE(m_sink->last.text, ids.at(1));
        f.server.heal();
        const auto resumed = f.finished(f.directory->pull(m_sink, m_sink->last, {}));
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().message));
        QCOMPARE(m_sink->users.size(), 6000);
        QCOMPARE(f.server.count("GET", ids.at(0) + u"/users"_s), 1);
        // What was not walked this time is not covered.
        QCOMPARE(resumed->members, (QSet<OrganizationId>{OrganizationId(ids.at(1)), OrganizationId(ids.at(2))}));
        // A mark that nobody knows any more begins anew.
        const auto anew = f.finished(f.directory->pull(m_sink, SyncMark{u"gone"_s}, {}));
        QVERIFY(anew);
        QCOMPARE(anew->members.size(), 3);
    }

    void strangeThingsAreLeftOutAndUncover_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("isError");
        QTest::newRow("other types") << static_cast<int>(Fault::WrongTypes) << false;
        QTest::newRow("null instead of a list") << static_cast<int>(Fault::NullData) << false;
        QTest::newRow("HTML") << static_cast<int>(Fault::Html) << true;
        QTest::newRow("more than we know") << static_cast<int>(Fault::ExtraFields) << false;
    }
    void strangeThingsAreLeftOutAndUncover()
    {
        QFETCH(int, fault);
        QFETCH(bool, isError);
        for (const QString &end : {u"/orgs"_s, u"/users"_s}) {
            m_sink = std::make_shared<KeepingSink>();
            VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
            f.server.grant(f.self, {u"voluble:admin"_s});
            f.server.addOrganization(u"Acme"_s, people(u"p"_s, 3));
            f.server.fail(static_cast<Fault>(fault), "GET", end);
            const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
            QCOMPARE(coverage.has_value(), !isError);
            if (isError)
                continue;
            const bool isFine = static_cast<Fault>(fault) == Fault::ExtraFields;
            QCOMPARE(coverage->organizations, isFine || end == u"/users"_s);
            QCOMPARE(coverage->members.size(), isFine ? 1 : 0);
            QCOMPARE(coverage->strange > 0, static_cast<Fault>(fault) == Fault::WrongTypes);
        }
    }

    void anOrganizationThatGoesMeanwhileIsPassedOver()
    {
        VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        const QString first = f.server.addOrganization(u"First"_s, people(u"a"_s, 2));
        const QString second = f.server.addOrganization(u"Second"_s, people(u"b"_s, 2));
        m_sink->onPage = [&] { f.server.orgs.remove(second); };
        const auto coverage = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(coverage);
        QCOMPARE(coverage->members, QSet<OrganizationId>{OrganizationId(first)});
        QCOMPARE(coverage->notes.size(), 1);
    }

    void aSlowSinkHoldsTheServerUp()
    {
        VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        const QString id = f.server.addOrganization(u"Large"_s, people(u"p"_s, 120'000));
        const QDateTime start = f.timing.now();
        m_sink->onPage = [&] {
            if (m_sink->pages == 2)
                m_sink->gate.emplace();
        };
        const Awaited coverage(f.directory->pull(m_sink, {}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_sink->pages, 2, 20'000);
        QVERIFY(m_sink->membershipsCame > 0); // the first page is there long before the last one
        QVERIFY(m_sink->membershipsCame < 2'000);
        QTest::qWait(100);
        QCOMPARE(m_sink->pages, 2);
        QVERIFY(f.server.http.unsent() > 1'000'000);
        m_sink->gate->resolve(true);
        m_sink->gate.reset();
        QTRY_VERIFY_WITH_TIMEOUT(coverage.isThere(), 120'000);
        QVERIFY(*coverage);
        QCOMPARE(m_sink->members.value(id).size(), 120'000);
        QCOMPARE(f.timing.now(), start);
    }

    void aFullSinkOrAPersonEndsIt()
    {
        VolubleFixture f(Dialect::JsonApi, u"testclient@clients"_s);
        f.server.grant(f.self, {u"voluble:admin"_s});
        for (int i = 0; i < 4; ++i)
            f.server.addOrganization(u"Organization %1"_s.arg(i), people(QString(QChar(u'a' + i)), 3));
        m_sink->full = 2;
        const auto full = f.finished(f.directory->pull(m_sink, {}, {}));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Storage);
        QCOMPARE(m_sink->pages, 2);
        m_sink = std::make_shared<KeepingSink>();
        std::stop_source stop;
        m_sink->onPage = [&] {
            if (m_sink->pages == 3)
                stop.request_stop();
        };
        const auto stopped = f.finished(f.directory->pull(m_sink, {}, stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_sink->pages, 3);
    }

private:
    std::shared_ptr<KeepingSink> m_sink;
};

QTEST_GUILESS_MAIN(PullTest)
#include "pulltest.moc"
