#include "models/auth/settings/signinjson.h"
#include "models/net/setup/certificates.h"

#include <QJsonArray>
#include <QSslConfiguration>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SignInJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesThereAndBack();
    void endpointsByHandGoThereAndBack();
    void whatIsAbsentHasItsDefault();
    void nonsenseIsNoSetting();
    void networkGoesThereAndBack();
    void onlyExactPairsAreAccepted();
    void theLastSignInGoesThereAndBack();
};

void SignInJsonTest::everythingGoesThereAndBack()
{
    SignInSettings settings;
    settings.issuer = u"https://login.example.com/"_s;
    settings.clientId = u"rollcall"_s;
    settings.proof = ClientProof::Basic;
    settings.place = ParameterPlace::Query;
    settings.redirect = {u"/callback"_s, {8912, 65535}};
    settings.scopes = {u"openid"_s, u"email"_s};
    settings.audience = u"https://api.example.com/"_s;
    settings.resource = u"urn:r"_s;
    settings.organization = u"acme"_s;
    settings.organizationId = u"org_1"_s;
    settings.invitation = u"ticket"_s;
    settings.prompt = u"login"_s;
    settings.acrValues = u"mfa"_s;
    settings.extra = {{u"connection"_s, u"Users & more"_s}};
    settings.signUp = QUrl(u"https://login.example.com/signup"_s);
    settings.signUpConnection = u"People"_s;
    settings.patience = std::chrono::seconds(90);
    QCOMPARE(signInFromJson(toJson(settings)), settings);
    settings.proof = ClientProof::Form;
    QCOMPARE(signInFromJson(toJson(settings)), settings);
    QCOMPARE(toJson(settings).size(), 18);
}

void SignInJsonTest::endpointsByHandGoThereAndBack()
{
    SignInSettings settings;
    settings.clientId = u"rollcall"_s;
    settings.endpoints.issuer = u"https://a/"_s;
    settings.endpoints.authorization = QUrl(u"https://a/authorize?x=1"_s);
    settings.endpoints.token = QUrl(u"https://a/token"_s);
    settings.endpoints.deviceAuthorization = QUrl(u"https://a/device"_s);
    settings.endpoints.revocation = QUrl(u"https://a/revoke"_s);
    settings.endpoints.keys = QUrl(u"https://a/keys"_s);
    settings.endpoints.endSession = QUrl(u"https://a/end"_s);
    settings.endpoints.userInfo = QUrl(u"https://a/me"_s);
    QCOMPARE(signInFromJson(toJson(settings)), settings);
    // Without a token endpoint the others mean nothing: the issuer is asked.
    QJsonObject object = toJson(settings);
    object.remove(u"tokenEndpoint"_s);
    QCOMPARE(signInFromJson(object).issuer, u"https://a/"_s);
    QCOMPARE(signInFromJson(object).endpoints, Endpoints());
}

void SignInJsonTest::whatIsAbsentHasItsDefault()
{
    QCOMPARE(signInFromJson({}), SignInSettings());
    QVERIFY(toJson(SignInSettings()).isEmpty());
    QCOMPARE(networkFromJson({}), NetworkSettings());
    QVERIFY(toJson(NetworkSettings()).isEmpty());
}

void SignInJsonTest::nonsenseIsNoSetting()
{
    const SignInSettings read = signInFromJson({{u"issuer"_s, 5}, {u"proof"_s, u"jwt"_s}, {u"parameters"_s, true},
                                                {u"redirectPorts"_s, QJsonArray{u"0"_s, u"70000"_s, u"x"_s, 8080, u"-1"_s}},
                                                {u"scopes"_s, u"openid  email"_s}, {u"extra"_s, u"a=b"_s}, {u"patience"_s, 1e12}});
    SignInSettings expected;
    expected.redirect.ports = {8080};
    expected.scopes = {u"openid"_s, u"email"_s};
    expected.patience = std::chrono::hours(1);
    QCOMPARE(read, expected);
    QCOMPARE(signInFromJson({{u"patience"_s, 1}}).patience, std::chrono::seconds(10));
    QCOMPARE(networkFromJson({{u"proxy"_s, QJsonObject{{u"mode"_s, u"manual"_s}, {u"port"_s, 70000}}}}).proxy.port, 0);
}

void SignInJsonTest::networkGoesThereAndBack()
{
    NetworkSettings settings;
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Kind::Socks5, u"proxy"_s, 3128, u"me"_s};
    settings.caFile = u"/etc/ca.pem"_s;
    QCOMPARE(networkFromJson(toJson(settings)), settings);
    settings.proxy = {};
    settings.proxy.mode = ProxySettings::Mode::None;
    QCOMPARE(networkFromJson(toJson(settings)), settings);
    // The words of the form.
    QCOMPARE(networkFromJson({{u"proxy"_s, QJsonObject{{u"mode"_s, u"system"_s}, {u"kind"_s, u"http"_s}}}}), NetworkSettings());
}

void SignInJsonTest::onlyExactPairsAreAccepted()
{
    // Any of the system's will do.
    const QList<QSslCertificate> known = QSslConfiguration::systemCaCertificates();
    if (known.isEmpty())
        QSKIP("This computer has no certificates");
    NetworkSettings settings;
    settings.acceptedFaults = {tlsFault(QSslError::SelfSignedCertificate, known.first()), tlsFault(QSslError::HostNameMismatch, known.first())};
    QCOMPARE(networkFromJson(toJson(settings)), settings);
    QJsonObject object = toJson(settings);
    QJsonArray accepted = object.value(u"accepted").toArray();
    const QString pem = accepted.first().toObject().value(u"certificate").toString();
    for (const QJsonObject &wrong : {QJsonObject{{u"error"_s, u"NoError"_s}, {u"certificate"_s, pem}}, QJsonObject{{u"certificate"_s, pem}},
                                     QJsonObject{{u"error"_s, u"SelfSignedCertificate"_s}},
                                     QJsonObject{{u"error"_s, u"Anything"_s}, {u"certificate"_s, pem}},
                                     QJsonObject{{u"error"_s, u"SelfSignedCertificate"_s}, {u"certificate"_s, pem.left(200)}}}) {
        object.insert(u"accepted"_s, QJsonArray{wrong});
        QVERIFY(networkFromJson(object).acceptedFaults.isEmpty());
    }
}

void SignInJsonTest::theLastSignInGoesThereAndBack()
{
    for (const Grant grant : {Grant::Person, Grant::ClientCredentials, Grant::PastedToken}) {
        const LastSignIn last{grant, {u"sub"_s, u"Олена"_s, u"o@example.com"_s, u"org_1"_s, u"acme"_s}, {u"openid"_s, u"read"_s}};
        QCOMPARE(lastSignInFromJson(toJson(last)), std::optional(last));
    }
    QVERIFY(!lastSignInFromJson({}));
    QVERIFY(!lastSignInFromJson({{u"grant"_s, u"other"_s}}));
}

QTEST_GUILESS_MAIN(SignInJsonTest)
#include "signinjsontest.moc"
