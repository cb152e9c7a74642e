#include "models/auth/settings/signinjson.h"
#include "models/remote/voluble/volublekind.h"

#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodSettings()
{
    QJsonObject settings = Voluble::connectionKind().fallbacks();
    settings.insert(u"address"_s, u"https://voluble.example/api/"_s);
    settings.insert(u"tenant"_s, u"voluble-dev.eu.auth0.com"_s);
    settings.insert(u"clientId"_s, u"native"_s);
    return settings;
}

} // namespace

class VolubleKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsEnteredBecomesSignInAndAddress()
    {
        const ConnectionKind kind = Voluble::connectionKind();
        QJsonObject settings = goodSettings();
        settings.insert(u"origin"_s, u"https://admin.example/"_s);
        QVERIFY(problemsOf(kind, settings).isEmpty());
        const SignInSettings signIn = signInFromJson(kind.signIn(settings));
        QVERIFY(checked(signIn));
        QCOMPARE(signIn.issuer, u"https://voluble-dev.eu.auth0.com/"_s); // with the slash
        QCOMPARE(signIn.audience, u"https://voluble-poc.herokuapp.com"_s);
        QCOMPARE(signIn.clientId, u"native"_s);
        QCOMPARE(signIn.redirect.path, u"/callback"_s);
        QCOMPARE(signIn.redirect.ports.size(), 3);
        QVERIFY(signIn.scopes.contains(u"offline_access"_s));
        QVERIFY(signUpAddress(signIn).toString().startsWith(u"https://voluble-dev.eu.auth0.com/"_s));
        const Voluble::Settings directory = Voluble::settingsFrom(settings);
        QCOMPARE(directory.base, QUrl(u"https://voluble.example/api/"_s));
        QCOMPARE(directory.origin, "https://admin.example");
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << u"address"_s << QString();
        QTest::newRow("not encrypted") << u"address"_s << u"http://voluble.example"_s;
        QTest::newRow("with v1") << u"address"_s << u"https://voluble.example/v1"_s;
        QTest::newRow("no tenant") << u"tenant"_s << QString();
        QTest::newRow("tenant with scheme") << u"tenant"_s << u"https://x.auth0.com"_s;
        QTest::newRow("tenant with path") << u"tenant"_s << u"x.auth0.com/authorize"_s;
        QTest::newRow("no client") << u"clientId"_s << QString();
        QTest::newRow("no audience") << u"audience"_s << QString();
        QTest::newRow("origin with a path") << u"origin"_s << u"https://admin.example/app"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QJsonObject settings = goodSettings();
        setSetting(settings, key, value);
        const Problems problems = problemsOf(Voluble::connectionKind(), settings);
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.field == key; }));
    }
};

QTEST_GUILESS_MAIN(VolubleKindTest)
#include "volublekindtest.moc"
