#include "models/auth/settings/signinjson.h"
#include "models/remote/blynk/blynkkind.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodSettings()
{
    QJsonObject settings = Blynk::connectionKind().fallbacks();
    settings.insert(u"address"_s, u"https://lon1.blynk.cloud/"_s);
    settings.insert(u"clientId"_s, u"oa2-client-id_abc"_s);
    return settings;
}

} // namespace

class BlynkKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnteredBecomesSignInAndAddress()
    {
        const ConnectionKind kind = Blynk::connectionKind();
        const QJsonObject settings = goodSettings();
        QVERIFY(problemsOf(kind, settings).isEmpty());
        const SignInSettings signIn = signInFromJson(kind.signIn(settings));
        QVERIFY(checked(signIn));
        QCOMPARE(signIn.endpoints.token, QUrl(u"https://lon1.blynk.cloud/oauth2/token"_s));
        QCOMPARE(signIn.clientId, u"oa2-client-id_abc"_s);
        QCOMPARE(signIn.proof, ClientProof::Basic);
        QCOMPARE(signIn.place, ParameterPlace::Query);
        QVERIFY(signIn.scopes.isEmpty());
        QCOMPARE(kind.probe(settings), QUrl(u"https://lon1.blynk.cloud/api/v1/organization/profile"_s));
        QVERIFY(!kind.ways.contains(SignInWay::Browser));
        const Blynk::Settings directory = Blynk::settingsFrom(settings);
        QCOMPARE(directory.base, QUrl(u"https://lon1.blynk.cloud"_s));
        QVERIFY(directory.readsStatus);
    }

    void aServerOfOnesOwnIsTaken()
    {
        QJsonObject settings = goodSettings();
        settings.insert(u"address"_s, u"https://iot.example.com:9443"_s);
        settings.insert(u"readsStatus"_s, false);
        QVERIFY(problemsOf(Blynk::connectionKind(), settings).isEmpty());
        QCOMPARE(Blynk::settingsFrom(settings).base, QUrl(u"https://iot.example.com:9443"_s));
        QVERIFY(!Blynk::settingsFrom(settings).readsStatus);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << u"address"_s << QString();
        QTest::newRow("not encrypted") << u"address"_s << u"http://fra1.blynk.cloud"_s;
        QTest::newRow("no address at all") << u"address"_s << u"fra1"_s;
        QTest::newRow("with the path of the API") << u"address"_s << u"https://fra1.blynk.cloud/api/v1"_s;
        QTest::newRow("no client") << u"clientId"_s << QString();
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QJsonObject settings = goodSettings();
        setSetting(settings, key, value);
        const Problems problems = problemsOf(Blynk::connectionKind(), settings);
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.field == key; }));
    }

    void theBudgetKeepsBelowTheLimit()
    {
        const BudgetLimits limits = Blynk::budget();
        QVERIFY(limits.perMinute > 0 && limits.perMinute <= 10'000);
        QVERIFY(limits.perSecond * 60 <= 10'000);
    }
};

QTEST_GUILESS_MAIN(BlynkKindTest)
#include "blynkkindtest.moc"
