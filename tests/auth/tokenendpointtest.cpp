#include "models/auth/flows/clientcredentials.h"
#include "models/auth/settings/discovery.h"
#include "tests/auth/authfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

/// Nobody asks it any more once it has ended; it counts who does.
class EndedClock final : public Timing
{
public:
    void end() { m_hasEnded = true; }
    bool hasEnded() const { return m_hasEnded; }
    int asked() const { return m_asked; }

    QDateTime now() const override
    {
        m_asked += m_hasEnded ? 1 : 0;
        return QDateTime::currentDateTimeUtc();
    }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {}

private:
    bool m_hasEnded = false;
    mutable int m_asked = 0;
};

} // namespace

class TokenEndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<AuthFixture>();
    }

    void aRedirectKeepsMethodAndProofOnItsHost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("301") << 301 << false;
        QTest::newRow("302") << 302 << false;
        QTest::newRow("303") << 303 << false;
        QTest::newRow("307") << 307 << true;
        QTest::newRow("308") << 308 << true;
    }
    void aRedirectKeepsMethodAndProofOnItsHost()
    {
        QFETCH(int, status);
        QFETCH(bool, isFollowed);
        ScriptedServer &server = m_fixture->issuer.server;
        server.on(u"/token"_s, ScriptedReply{.status = status, .headers = {{"Location", "/eu/token"}}});
        server.on(u"/eu/token"_s, [this](const ScriptedRequest &request) { return m_fixture->issuer.tokens(request); });
        SignInSettings settings = m_fixture->settings();
        settings.proof = ClientProof::Basic;
        const auto tokens = finished(clientCredentials(&m_fixture->http, settings, SecretBytes::copyOf(u"s3cret"_s), m_fixture->issuer.endpoints(), {}));
        QCOMPARE(tokens.has_value(), isFollowed);
        QCOMPARE(server.count(u"/eu/token"_s), isFollowed ? 1 : 0);
        if (!isFollowed)
            return;
        const ScriptedRequest &last = server.requests.last();
        QCOMPARE(last.method, "POST");
        QCOMPARE(last.field(u"grant_type"_s), u"client_credentials"_s);
        QVERIFY(last.headers.value("authorization").startsWith("Basic "));
    }

    void noSecretFollowsToAnotherServer()
    {
        ScriptedServer other;
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.status = 308, .headers = {{"Location", other.url(u"/token"_s).toEncoded()}}});
        SignInSettings settings = m_fixture->settings();
        settings.proof = ClientProof::Form;
        // Not even where the domain is trusted: without encryption nobody knows who answers.
        settings.trustedDomains = {u"127.0.0.1"_s};
        const auto tokens = finished(clientCredentials(&m_fixture->http, settings, SecretBytes::copyOf(u"s3cret"_s), m_fixture->issuer.endpoints(), {}));
        QVERIFY(!tokens);
        QVERIFY(!tokens.error().error.message.isEmpty());
        QCOMPARE(other.connections, 0);
    }

    void redirectsThatNeverEndAreGivenUp()
    {
        ScriptedServer &server = m_fixture->issuer.server;
        server.on(u"/token"_s, ScriptedReply{.status = 308, .headers = {{"Location", "/token"}}});
        SignInSettings settings = m_fixture->settings();
        settings.proof = ClientProof::Form;
        QVERIFY(!finished(clientCredentials(&m_fixture->http, settings, SecretBytes::copyOf(u"s3cret"_s), m_fixture->issuer.endpoints(), {})));
        QCOMPARE(server.count(u"/token"_s), 6);
    }

    void theSecretGoesWhereTheServerWantsIt_data()
    {
        QTest::addColumn<int>("proof");
        QTest::addColumn<int>("place");
        QTest::newRow("basic, form") << static_cast<int>(ClientProof::Basic) << static_cast<int>(ParameterPlace::Form);
        QTest::newRow("basic, query") << static_cast<int>(ClientProof::Basic) << static_cast<int>(ParameterPlace::Query);
        QTest::newRow("form, form") << static_cast<int>(ClientProof::Form) << static_cast<int>(ParameterPlace::Form);
        QTest::newRow("form, query") << static_cast<int>(ClientProof::Form) << static_cast<int>(ParameterPlace::Query);
    }
    void theSecretGoesWhereTheServerWantsIt()
    {
        QFETCH(int, proof);
        QFETCH(int, place);
        SignInSettings settings = m_fixture->settings();
        settings.clientId = u"id:with colon"_s;
        settings.proof = static_cast<ClientProof>(proof);
        settings.place = static_cast<ParameterPlace>(place);
        settings.scopes = {u"a"_s, u"b"_s};
        settings.audience = u"https://t.example/api/v2/"_s;
        const auto tokens = finished(clientCredentials(&m_fixture->http, settings, SecretBytes::copyOf(u"s3cr+t %&"_s),
                                                       m_fixture->issuer.endpoints(), {}));
        QVERIFY(tokens.has_value());
        QCOMPARE(tokens->scopes, settings.scopes);
        const ScriptedRequest &request = m_fixture->issuer.server.requests.last();
        const bool inQuery = settings.place == ParameterPlace::Query;
        const bool isBasic = settings.proof == ClientProof::Basic;
        QCOMPARE(inQuery ? request.parameter(u"grant_type"_s) : request.field(u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(inQuery ? request.parameter(u"audience"_s) : request.field(u"audience"_s), settings.audience);
        QCOMPARE(inQuery ? request.parameter(u"scope"_s) : request.field(u"scope"_s), u"a b"_s);
        QVERIFY(!request.query.toString().contains(u"s3cr"_s));
        if (isBasic) {
            QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("id%3Awith%20colon:s3cr%2Bt%20%25%26").toBase64());
            QVERIFY(!request.body.contains("client_id") && !request.body.contains("client_secret"));
            QCOMPARE(request.body.isEmpty(), inQuery);
        } else {
            QVERIFY(!request.headers.contains("authorization"));
            QCOMPARE(request.field(u"client_secret"_s), u"s3cr+t %&"_s);
        }
    }

    void answersAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        QTest::addColumn<int>("life"); // -1: not said
        QTest::newRow("plain") << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":300})") << true << 300;
        QTest::newRow("lower case") << QByteArray(R"({"access_token":"a","token_type":"bearer"})") << true << -1;
        QTest::newRow("text") << QByteArray(R"({"access_token":"a","expires_in":"60","refresh_token":null})") << true << 60;
        QTest::newRow("expired on arrival") << QByteArray(R"({"access_token":"a","expires_in":0})") << false << 0;
        QTest::newRow("negative") << QByteArray(R"({"access_token":"a","expires_in":-5})") << false << 0;
        QTest::newRow("forever") << QByteArray(R"({"access_token":"a","expires_in":1e300})") << true << 315360000;
        QTest::newRow("no number") << QByteArray(R"({"access_token":"a","expires_in":[]})") << false << 0;
        QTest::newRow("mac") << QByteArray(R"({"access_token":"a","token_type":"mac"})") << false << 0;
        QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})") << false << 0;
        QTest::newRow("a number") << QByteArray(R"({"access_token":7})") << false << 0;
        QTest::newRow("a list") << QByteArray("[]") << false << 0;
        QTest::newRow("a page") << QByteArray("<html>") << false << 0;
        QTest::newRow("empty") << QByteArray() << false << 0;
        QTest::newRow("deep") << QByteArray(100'000, '[') << false << 0;
    }
    void answersAreUnderstood()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        QFETCH(int, life);
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.body = body});
        const auto tokens = ask();
        QCOMPARE(tokens.has_value(), good);
        if (good && life >= 0)
            QCOMPARE(m_fixture->timing.now().secsTo(tokens->expires), life);
        if (good && life < 0)
            QVERIFY(!tokens->expires.isValid());
        if (!good)
            QCOMPARE(static_cast<int>(tokens.error().kind), static_cast<int>(TokenFailure::Kind::Strange));
    }

    void failuresAreToldApart_data()
    {
        using Kind = TokenFailure::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int status, const char *body, Kind kind, const char *words) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind) << QString::fromUtf8(words);
        };
        row("oauth", 400, R"({"error":"invalid_grant","error_description":"Gone"})", Kind::Refused, "Gone");
        row("auth0", 403, R"({"error":"invalid_grant","error_description":"Invalid authorization code"})", Kind::Refused, "Invalid authorization code");
        row("glewlwyd", 400, "", Kind::Refused, "HTTP 400");
        row("glewlwyd code", 403, R"({"error":"invalid_code"})", Kind::Refused, "invalid_code");
        row("glewlwyd list", 400, R"(["one","two"])", Kind::Refused, "one; two");
        row("blynk", 400, R"({"error":{"message":"not enabled"}})", Kind::Refused, "not enabled");
        row("message", 401, R"({"message":"who","error_code":7})", Kind::Refused, "who");
        row("busy", 429, R"({"error":"too_many_requests"})", Kind::Later, "too_many_requests");
        row("fault", 500, "<h1>oops</h1>", Kind::Later, "HTTP 500");
        row("gateway", 503, "", Kind::Later, "HTTP 503");
        row("moved", 308, "", Kind::Strange, "HTTP 308");
        row("lost", 404, "", Kind::Strange, "HTTP 404");
        row("no content", 204, "", Kind::Strange, "X-Request-ID");
    }
    void failuresAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.status = status, .body = body, .headers = {{"Location", "http://127.0.0.2/"}, {"Retry-After", "9"}}});
        const auto tokens = ask();
        QVERIFY(!tokens);
        QCOMPARE(static_cast<int>(tokens.error().kind), kind);
        QVERIFY2(tokens.error().error.details.contains(words), qPrintable(tokens.error().error.details));
        QVERIFY(!tokens.error().error.message.isEmpty());
        QCOMPARE(m_fixture->issuer.server.requests.size(), 1);
        if (status == 429)
            QCOMPARE(tokens.error().retryAfter, std::chrono::milliseconds(9000));
    }

    /// A command's end: who asked goes on when client and clock are gone.
    void aClientThatGoesTakesItsClockAlong_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("before the answer") << false;
        QTest::newRow("after the answer") << true;
    }
    void aClientThatGoesTakesItsClockAlong()
    {
        QFETCH(bool, answered);
        auto clock = std::make_unique<EndedClock>();
        auto http = std::make_unique<HttpClient>(noProxySetup(), clock.get());
        ScriptedServer &server = m_fixture->issuer.server;
        server.on(u"/token"_s, ScriptedReply{.body = R"({"access_token":"a","refresh_token":"r","expires_in":60})"});
        SignInSettings settings = m_fixture->settings();
        settings.proof = ClientProof::Form;
        const Awaited tokens(clientCredentials(http.get(), settings, SecretBytes::copyOf(u"s3cret"_s), m_fixture->issuer.endpoints(), {}));
        const auto close = [&] {
            http.reset();
            clock->end();
        };
        if (answered)
            connect(http.get(), &HttpClient::exchanged, this, close, Qt::QueuedConnection);
        else
            close();
        QTRY_VERIFY(tokens.isThere());
        QVERIFY(clock->hasEnded());
        QCOMPARE(clock->asked(), 0);
        QCOMPARE((*tokens).has_value(), answered);
        if (answered) // It may be the only one that the server still takes.
            QCOMPARE((*tokens)->refresh, SecretBytes::copyOf(u"r"_s));
    }

    void whatAServerSaysIsCutAndCleaned()
    {
        const QByteArray said = "A\xE2\x80\xAE" "B\\u0000\\n" + QByteArray(2000, 'x');
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.status = 400, .body = "{\"error\":\"e\",\"error_description\":\"" + said + "\"}"});
        const auto tokens = ask();
        const QString details = tokens.error().error.details.section(u'\n', 0, 0);
        QVERIFY(details.startsWith(u"e: AB x"_s));
        QCOMPARE(details.size(), 500);
    }

    void aPastedTokenIsReadWhereItCanBe()
    {
        const QDateTime now = m_fixture->timing.now();
        const auto paste = [&](const QByteArray &text) { return pastedToken(SecretBytes::copyOf(text), now); };
        const auto opaque = paste("  Bearer ct6Q2h1O-_~+/=\n");
        QVERIFY(opaque.has_value());
        QCOMPARE(opaque->access.toPlain(), "ct6Q2h1O-_~+/=");
        QVERIFY(!opaque->expires.isValid());
        const QJsonObject claims{{u"exp"_s, now.addSecs(60).toSecsSinceEpoch()}, {u"scope"_s, u"a b"_s}};
        const auto jwt = paste(m_fixture->issuer.key->sign(claims));
        QVERIFY(jwt.has_value());
        QCOMPARE(jwt->expires, now.addSecs(60));
        QCOMPARE(jwt->scopes, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!paste(m_fixture->issuer.key->sign({{u"exp"_s, now.toSecsSinceEpoch()}})));
        for (const QByteArray &bad : QList<QByteArray>{"", "  ", "Bearer ", "a b", "a\r\nX-Evil: 1", "їжак"})
            QVERIFY2(!paste(bad), bad.constData());
    }

    void revokes()
    {
        const auto revoked = finished(revoke(&m_fixture->http, m_fixture->settings(), {}, m_fixture->issuer.endpoints(),
                                             SecretBytes::copyOf(u"refresh"_s), {}, {}));
        QVERIFY(revoked.has_value());
        QCOMPARE(m_fixture->issuer.server.requests.last().field(u"token"_s), u"refresh"_s);
        // Some servers want more of a public client than its id.
        m_fixture->issuer.server.on(u"/revoke"_s, [](const ScriptedRequest &request) {
            return ScriptedReply{.status = request.headers.value("authorization") == "Bearer access" ? 200 : 401};
        });
        QVERIFY(finished(revoke(&m_fixture->http, m_fixture->settings(), {}, m_fixture->issuer.endpoints(),
                                SecretBytes::copyOf(u"refresh"_s), SecretBytes::copyOf(u"access"_s), {})).has_value());
        m_fixture->issuer.server.on(u"/revoke"_s, ScriptedReply{.status = 503});
        QVERIFY(!finished(revoke(&m_fixture->http, m_fixture->settings(), {}, m_fixture->issuer.endpoints(),
                                 SecretBytes::copyOf(u"refresh"_s), {}, {})));
    }

    void discovers()
    {
        ScriptedIssuer &issuer = m_fixture->issuer;
        const auto found = finished(discover(&m_fixture->http, issuer.issuer, {}));
        QVERIFY(found.has_value());
        QCOMPARE(*found, issuer.endpoints());
        QVERIFY(found->announcesIssuer);
        QCOMPARE(issuer.server.requests.last().path, u"/.well-known/openid-configuration"_s);
        // RFC 8414's place is the second.
        const QJsonObject description = issuer.description;
        issuer.server.on(u"/.well-known/openid-configuration"_s, ScriptedReply{.status = 404});
        issuer.server.on(u"/.well-known/oauth-authorization-server"_s, json(description));
        QVERIFY(finished(discover(&m_fixture->http, issuer.issuer, {})).has_value());
        QCOMPARE(discoveryAddress(u"https://a.example/realms/r"_s), QUrl(u"https://a.example/realms/r/.well-known/openid-configuration"_s));
    }

    void otherDescriptionsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no slash") << u"issuer"_s << QJsonValue(u"chopped"_s);
        QTest::newRow("other") << u"issuer"_s << QJsonValue(u"https://evil.example/"_s);
        QTest::newRow("none") << u"issuer"_s << QJsonValue();
        QTest::newRow("no token endpoint") << u"token_endpoint"_s << QJsonValue();
        QTest::newRow("plain http") << u"token_endpoint"_s << QJsonValue(u"http://example.org/token"_s);
        QTest::newRow("file") << u"jwks_uri"_s << QJsonValue(u"file:///etc/passwd"_s);
        QTest::newRow("only plain PKCE") << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray{u"plain"_s});
    }
    void otherDescriptionsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        ScriptedIssuer &issuer = m_fixture->issuer;
        issuer.description.insert(name, value.toString() == u"chopped" ? QJsonValue(issuer.issuer.chopped(1)) : value);
        const auto found = finished(discover(&m_fixture->http, issuer.issuer, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
    }

    void noDescriptionIsASentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("page") << 200 << QByteArray("<html>hello");
        QTest::newRow("list") << 200 << QByteArray("[]");
        QTest::newRow("missing") << 404 << QByteArray();
        QTest::newRow("moved") << 302 << QByteArray();
        QTest::newRow("fault") << 500 << QByteArray();
        QTest::newRow("10 MB") << 200 << QByteArray(10 * 1024 * 1024, ' ');
    }
    void noDescriptionIsASentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_fixture->issuer.server.on(u"/.well-known/openid-configuration"_s, ScriptedReply{.status = status, .body = body, .headers = {{"Location", "https://evil.example/"}}});
        const auto found = finished(discover(&m_fixture->http, m_fixture->issuer.issuer, {}));
        QVERIFY(!found);
        QVERIFY(found.error().message.endsWith(u'.'));
        QVERIFY(found.error().message.contains(u"127.0.0.1"_s));
    }

private:
    tl::expected<TokenSet, TokenFailure> ask()
    {
        return finished(clientCredentials(&m_fixture->http, m_fixture->settings(), {}, m_fixture->issuer.endpoints(), {}));
    }

    std::unique_ptr<AuthFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tokenendpointtest.moc"
