#include "models/auth/settings/signinjson.h"
#include "models/remote/voluble/volublekind.h"

#include <QJsonArray>
#include <QJsonDocument>
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

    void theProbeIsOneReadOfVoluble()
    {
        const ConnectionKind kind = Voluble::connectionKind();
        QCOMPARE(kind.probe(goodSettings()), QUrl(u"https://voluble.example/api/v1/orgs"_s));
        QJsonObject plain = goodSettings();
        plain.insert(u"address"_s, u"https://voluble.example"_s);
        QCOMPARE(kind.probe(plain), QUrl(u"https://voluble.example/v1/orgs"_s));
    }

    /// What either dialect answers to it; 401 and 403 do not always speak of the token.
    void whatTheProbeSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("said"); // part of a sentence; empty: as the status says
        QTest::addColumn<bool>("isGood");
        const QString none = u"no organization yet"_s;
        QTest::newRow("own organization") << 200 << QByteArray(R"({"data":{"type":"organization","id":"a","attributes":{}}})") << u"signed in"_s << true;
        QTest::newRow("staff") << 200 << QByteArray(R"({"data":[]})") << u"signed in"_s << true;
        QTest::newRow("JSend") << 200 << QByteArray(R"({"status":"success","data":[]})") << u"signed in"_s << true;
        QTest::newRow("not Voluble") << 200 << QByteArray("<html>Hello</html>") << u"not Voluble"_s << false;
        QTest::newRow("the seed's 401") << 401 << QByteArray(R"({"errors":[{"title":"ResourceNotFoundError","detail":"x"}]})") << none << true;
        QTest::newRow("the seed's 401 in JSend") << 401 << QByteArray(R"({"status":"fail","data":{}})") << none << true;
        QTest::newRow("no right") << 403 << QByteArray(R"({"errors":[{"title":"ResourceOutOfUserScopeError","detail":"x"}]})") << u"no right"_s << true;
        QTest::newRow("no right in JSend") << 403 << QByteArray("Insufficient scope") << u"no right"_s << true;
        QTest::newRow("a bad token") << 401 << QByteArray(R"({"errors":[{"title":"JWSInvalid","detail":"x","code":"ERR_JWS_INVALID"}]})") << QString() << false;
        QTest::newRow("a bad token in JSend")
            << 401 << QByteArray(R"({"status":"fail","data":{"name":"UnauthorizedError","code":"invalid_token","status":401}})") << QString() << false;
        QTest::newRow("another server") << 404 << QByteArray("<pre>Cannot GET /v1/orgs</pre>") << QString() << false;
        QTest::newRow("broken") << 500 << QByteArray(R"({"errors":[{"title":"DatabaseError","detail":"x"}]})") << QString() << false;
    }
    void whatTheProbeSays()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, said);
        QFETCH(bool, isGood);
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const QJsonValue json = document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
        const auto says = Voluble::connectionKind().probeSays(status, json);
        QCOMPARE(says.has_value(), !said.isEmpty());
        if (!says)
            return;
        QCOMPARE(says->has_value(), isGood);
        const QString sentence = *says ? **says : says->error().message;
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
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
