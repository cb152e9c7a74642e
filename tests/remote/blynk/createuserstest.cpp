#include "tests/remote/blynk/blynkfixture.h"

#include "models/wire/blynk/passwordhash.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Fault = ContractFault;
using Outcome = Applied::Outcome;

namespace {

const QString email = u"olena@example.com"_s;

Create olena(const QJsonObject &more = {})
{
    QJsonObject values{{u"email"_s, email}, {u"name"_s, u"Olena"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        values.insert(it.key(), it.value());
    return {EntityKind::User, values, {}};
}

const Create letter{EntityKind::User, {{u"email"_s, email}, {u"locale"_s, u"uk_UA"_s}}, {}};

} // namespace

class CreateUsersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// 204 without a body says "created or already exists", so what became of it is read.
    void makesAUserWithAnOrganizationOnce_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("well") << -1;
        QTest::newRow("error after") << static_cast<int>(Fault::ErrorAfter);
        QTest::newRow("closed after") << static_cast<int>(Fault::ClosedAfter);
        QTest::newRow("silent after") << static_cast<int>(Fault::SilentAfter);
        QTest::newRow("cut after") << static_cast<int>(Fault::CutAfter);
    }
    void makesAUserWithAnOrganizationOnce()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const Create create = olena({{u"organizationName"_s, u"Olena's shop"_s}, {u"tz"_s, u"Europe/Kyiv"_s}});
        const auto made = f.apply(create);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->outcome, Outcome::Done);
        const auto id = f.server.userOf(email);
        QVERIFY(id);
        const BlynkServer::Person person = f.server.users.value(*id);
        QCOMPARE(made->target, f.user(*id));
        QCOMPARE(person.passwordHash, Blynk::passwordHash(email, made->secret.reveal().toUtf8()));
        QCOMPARE(person.more.value(u"timeZone"_s).toString(), u"Europe/Kyiv"_s);
        QCOMPARE(f.server.orgs.value(person.org).name, u"Olena's shop"_s);
        QCOMPARE(f.server.orgs.value(person.org).parent, f.server.clients);
        QCOMPARE(made->after.value(u"email"_s).toString(), email);
        const qsizetype orgs = f.server.orgs.size();
        const auto again = f.apply(create);
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QVERIFY(again->secret.isEmpty());
        QCOMPARE(f.server.orgs.size(), orgs);
        QCOMPARE(f.server.count("POST", u"/users/create"_s), 1);
    }

    /// What the search knows, and how soon, is not described.
    void whomTheSearchMissesIsNotTakenForNew()
    {
        BlynkFixture f;
        const qint64 branch = f.server.addOrganization(u"Branch"_s, f.server.root);
        for (int i = 0; i < 250; ++i)
            f.server.addUser(u"user%1@example.com"_s.arg(i), branch);
        f.server.addUser(u"Olena@Example.com"_s, branch);
        f.server.unsearched = {u"Olena@Example.com"_s};
        const auto known = f.apply(olena());
        QVERIFY2(known, known ? "" : qPrintable(known.error().message));
        QCOMPARE(known->outcome, Outcome::NoOp); // 204 would say "created or already exists", and its password would be a lie
        QVERIFY(known->secret.isEmpty());
        QCOMPARE(f.server.writes(), 0);
    }

    void whomTheSearchDoesNotKnowYetWasMade_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("well") << -1;
        QTest::newRow("error after") << static_cast<int>(Fault::ErrorAfter);
        QTest::newRow("silent after") << static_cast<int>(Fault::SilentAfter);
    }
    void whomTheSearchDoesNotKnowYetWasMade()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        f.server.unsearched = {email};
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto made = f.apply(olena());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->outcome, Outcome::Done);
        QCOMPARE(made->target, f.user(*f.server.userOf(email)));
        QCOMPARE(f.server.count("POST", u"/users/create"_s), 1);
    }

    /// A search finds whatever holds the text, on as many pages as there are.
    void onlyTheAddressItselfCounts()
    {
        BlynkFixture f;
        for (int i = 0; i < 1250; ++i)
            f.server.addUser(u"x%1%2"_s.arg(i).arg(email), f.server.root);
        f.server.tellsTotals = false;
        const auto made = f.apply(olena());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->outcome, Outcome::Done);
        const auto again = f.apply(letter); // which looks no further than the search
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
    }

    void aPasswordThatMayNotBeTheirsIsNotShown()
    {
        BlynkFixture f;
        f.server.onRequest = [&](const ScriptedRequest &request) {
            if (request.method == "POST") // as if the account were one that this client cannot see
                f.server.onRequest = [&](const ScriptedRequest &) { f.server.users.clear(); };
        };
        const auto made = f.apply(olena());
        QVERIFY(made);
        QCOMPARE(made->outcome, Outcome::Unknown);
        QVERIFY(made->secret.isEmpty());
        QVERIFY(made->notes.first().contains(email));
    }

    void registersByLetter()
    {
        BlynkFixture f;
        const auto sent = f.apply(letter);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        QCOMPARE(sent->outcome, Outcome::Done);
        QCOMPARE(f.server.letters, QStringList{email});
        QVERIFY(sent->notes.first().contains(email));
        QVERIFY(f.server.users.isEmpty());
        // Whether a letter went out nobody can look up.
        f.server.fail(Fault::SilentAfter, "POST");
        const auto lost = f.apply(letter);
        QVERIFY(lost);
        QCOMPARE(lost->outcome, Outcome::Unknown);
        QCOMPARE(f.server.letters.size(), 2);
        f.server.addUser(email, f.server.root);
        const auto known = f.apply(letter);
        QVERIFY(known);
        QCOMPARE(known->outcome, Outcome::NoOp);
        QCOMPARE(f.server.letters.size(), 2);
    }

    void mistakesAreNamedBeforeAnythingIsSent()
    {
        BlynkFixture f;
        QCOMPARE(f.apply(olena({{u"organizationName"_s, u"AB"_s}})).error().field, u"organizationName"_s);
        QCOMPARE(f.apply(olena({{u"name"_s, u"Olena 2"_s}})).error().field, u"name"_s);
        Create bad = letter;
        bad.values.insert(u"email"_s, u"olena"_s);
        QCOMPARE(f.apply(bad).error().field, u"email"_s);
        bad = letter;
        bad.values.insert(u"city"_s, u"Lviv"_s);
        QCOMPARE(f.apply(bad).error().field, u"city"_s);
        QVERIFY(f.server.http.requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CreateUsersTest)
#include "createuserstest.moc"
