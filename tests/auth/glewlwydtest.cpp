#include "models/auth/flows/authorizationcodeflow.h"
#include "models/auth/flows/clientcredentials.h"
#include "models/auth/flows/deviceflow.h"
#include "models/auth/session/connectiontest.h"
#include "models/auth/settings/discovery.h"
#include "tests/auth/glewlwyd.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Everything that signs in, against a server that none of us wrote.
class GlewlwydTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<Glewlwyd>();
        if (const QString missing = m_server->start(); !missing.isEmpty()) {
            if (missing.contains(u"not installed"_s) || missing.contains(u"missing"_s))
                QSKIP(qPrintable(u"NOT tested against a real server: "_s + missing));
            QFAIL(qPrintable(missing));
        }
        NetworkSettings network;
        network.proxy.mode = ProxySettings::Mode::None;
        m_http = std::make_unique<HttpClient>(*NetworkSetup::make(network), &m_timing);
        m_idTokens = std::make_unique<IdTokens>(m_http.get());
        const auto found = finished(discover(m_http.get(), m_server->issuer(), {}));
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message + found.error().details));
        m_endpoints = *found;
        m_settings.issuer = m_server->issuer();
        m_settings.clientId = u"rollcall-native"_s;
        m_settings.scopes = {u"openid"_s, u"rollcall"_s};
        m_settings.redirect = {u"/callback"_s, m_server->redirectPorts()};
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signsInRenewsAndRevokes()
    {
        const SignedIn signedIn = signIn();
        QVERIFY(!signedIn.tokens.refresh.isEmpty());
        QVERIFY(!signedIn.identity.subject.isEmpty());

        MemoryStore secrets;
        const TokenSource::Parts parts{m_http.get(), &secrets, m_idTokens.get(), {}};
        TokenSource source(ConnectionId(u"g"_s), Grant::Person, m_settings, m_endpoints, parts);
        QVERIFY(finished(source.adopt(signedIn, {})).has_value());
        const auto stored = [&] {
            const SecretKey key{ConnectionId(u"g"_s), SecretKey::Kind::RefreshToken};
            return **finished(secrets.read(key, {}));
        };
        const SecretBytes first = stored();
        source.reject(signedIn.tokens.access); // as if the API had answered 401
        const auto renewed = finished(source.token());
        QVERIFY2(renewed.has_value(), qPrintable(renewed ? QString() : renewed.error().details));
        QVERIFY(!(*renewed == signedIn.tokens.access));
        const SecretBytes second = stored();
        QVERIFY(!(first == second));

        const auto out = finished(source.signOut({}));
        QVERIFY2(out.has_value(), qPrintable(out ? QString() : out.error().message + out.error().details));
        // Revoked at the server too, so nobody signs in with it again.
        const SecretKey key{ConnectionId(u"g"_s), SecretKey::Kind::RefreshToken};
        QVERIFY(finished(secrets.write(key, second, {})).has_value());
        QVERIFY(finished(source.restore({})).has_value());
        QVERIFY(!finished(source.token()).has_value());
        QCOMPARE(source.state(), SignInState::SignedOut);
    }

    void aReusedRefreshTokenEndsTheSignIn()
    {
        const SignedIn signedIn = signIn();
        MemoryStore secrets;
        const TokenSource::Parts parts{m_http.get(), &secrets, m_idTokens.get(), {}};
        TokenSource source(ConnectionId(u"g"_s), Grant::Person, m_settings, m_endpoints, parts);
        QVERIFY(finished(source.adopt(signedIn, {})).has_value());
        source.reject(signedIn.tokens.access);
        QVERIFY(finished(source.token()).has_value());
        QVERIFY(finished(source.adopt(signedIn, {})).has_value());
        source.reject(signedIn.tokens.access);
        QSignalSpy ended(&source, &TokenSource::signedOutByServer);
        QVERIFY(!finished(source.token()).has_value());
        QCOMPARE(ended.size(), 1);
        QVERIFY(secrets.isEmpty());
    }

    void aCodeIsGoodOnce()
    {
        QUrl answered;
        signIn(&answered);
        FormFields fields;
        fields.add(u"grant_type"_s, u"authorization_code"_s);
        fields.add(u"code"_s, QUrlQuery(answered).queryItemValue(u"code"_s));
        fields.add(u"redirect_uri"_s, answered.toString(QUrl::RemoveQuery));
        fields.addSecret(u"code_verifier"_s, Pkce::make().verifier());
        const auto tokens = finished(requestTokens(m_http.get(), m_endpoints.token, Client::of(m_settings, {}), fields, {}, {}));
        QVERIFY(!tokens);
        QCOMPARE(static_cast<int>(tokens.error().kind), static_cast<int>(TokenFailure::Kind::Refused));
    }

    void signsInWithADeviceCode()
    {
        DeviceFlow flow(m_http.get(), m_idTokens.get());
        QSignalSpy shown(&flow, &DeviceFlow::codeReceived);
        const Awaited result(flow.run(m_settings, {}, m_endpoints, {}));
        QTRY_VERIFY(shown.size() == 1 || result.isThere());
        QVERIFY2(!result.isThere(), qPrintable(result.isThere() ? result->error().message + result->error().details : QString()));
        QTest::qWait(0);
        QVERIFY(m_server->approveDevice(shown.first().first().value<DeviceCode>().userCode) < 400);
        QTRY_VERIFY_WITH_TIMEOUT(result.isThere(), 15'000);
        QVERIFY2(result->has_value(), qPrintable(*result ? QString() : result->error().message + result->error().details));
        QVERIFY(!(*result)->tokens.access.isEmpty());
        QVERIFY(!(*result)->identity.subject.isEmpty());
    }

    void signsAServiceIn_data()
    {
        QTest::addColumn<int>("proof");
        QTest::newRow("basic") << static_cast<int>(ClientProof::Basic);
        QTest::newRow("form") << static_cast<int>(ClientProof::Form);
    }
    void signsAServiceIn()
    {
        QFETCH(int, proof);
        SignInSettings settings = m_settings;
        settings.clientId = u"rollcall-service"_s;
        settings.proof = static_cast<ClientProof>(proof);
        settings.scopes = {u"rollcall"_s};
        const auto tokens = finished(clientCredentials(m_http.get(), settings, SecretBytes::copyOf(m_server->clientSecret()), m_endpoints, {}));
        QVERIFY2(tokens.has_value(), qPrintable(tokens ? QString() : tokens.error().error.message + tokens.error().error.details));
        QVERIFY(tokens->expires.isValid());
        const auto refused = finished(clientCredentials(m_http.get(), settings, SecretBytes::copyOf(u"wrong"_s), m_endpoints, {}));
        QVERIFY(!refused);
        QCOMPARE(static_cast<int>(refused.error().kind), static_cast<int>(TokenFailure::Kind::Refused));
    }

    void aSessionSignsInWithTheBrowser()
    {
        Session one = session(m_settings);
        QSignalSpy told(one.session.get(), &SignInSession::signedIn);
        const Awaited result(one.session->signInWithBrowser(false, {}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_opened.isEmpty(), 15'000);
        TestBrowser browser(m_server->approve(m_opened.takeLast()));
        browser.visit();
        QTRY_VERIFY_WITH_TIMEOUT(result.isThere(), 15'000);
        QVERIFY2(result->has_value(), qPrintable(said(*result)));
        QCOMPARE(one.session->status().state, SignInState::SignedIn);
        QCOMPARE(told.size(), 1);
        const auto identity = told.first().at(1).value<Identity>();
        QVERIFY(!identity.subject.isEmpty());

        // The next start renews, and the test of the connection walks through.
        one.session = make(*one.vault, m_settings);
        QVERIFY(finished(one.session->start(Grant::Person, identity, {})).has_value());
        const auto renewed = finished(one.session->tokens()->token());
        QVERIFY2(renewed.has_value(), qPrintable(renewed ? QString() : renewed.error().message + renewed.error().details));
        ConnectionTest test(m_settings, network(), one.session.get(), {}, &m_timing);
        for (const TestStep &step : finished(test.run({})))
            QVERIFY2(step.state == TestStep::State::Good || step.name == TestStep::Name::Tls, qPrintable(step.sentence + step.details));

        // Signed out there as well: what was kept opens nothing any more.
        const SecretKey key{ConnectionId(u"g"_s), SecretKey::Kind::RefreshToken};
        const SecretBytes last = **finished(one.vault->read(key, {}));
        const auto out = finished(one.session->signOut(false, {}));
        QVERIFY2(out.has_value(), qPrintable(said(out)));
        QVERIFY(finished(one.vault->write(key, last, {})).has_value());
        QVERIFY(finished(one.session->start(Grant::Person, identity, {})).has_value());
        QVERIFY(!finished(one.session->tokens()->token()).has_value());
        QCOMPARE(one.session->status().state, SignInState::SignedOut);
        QVERIFY(!one.session->status().reason.isEmpty());
    }

    void aSessionSignsInWithADevice()
    {
        Session one = session(m_settings);
        QSignalSpy shown(one.session.get(), &SignInSession::codeReceived);
        const Awaited result(one.session->signInWithDevice({}));
        QTRY_VERIFY_WITH_TIMEOUT(shown.size() == 1 || result.isThere(), 15'000);
        QVERIFY2(!result.isThere(), qPrintable(result.isThere() ? said(*result) : QString()));
        QVERIFY(m_server->approveDevice(shown.first().first().value<DeviceCode>().userCode) < 400);
        QTRY_VERIFY_WITH_TIMEOUT(result.isThere(), 15'000);
        QVERIFY2(result->has_value(), qPrintable(said(*result)));
        QVERIFY(!one.session->status().identity.subject.isEmpty());
        QVERIFY(finished(one.session->signOut(false, {})).has_value());
    }

    void aSessionSignsAServiceIn()
    {
        SignInSettings settings = m_settings;
        settings.clientId = u"rollcall-service"_s;
        settings.proof = ClientProof::Basic;
        settings.scopes = {u"rollcall"_s};
        Session one = session(settings);
        QVERIFY(!finished(one.session->signInWithClientSecret(SecretBytes::copyOf(u"wrong"_s), {})).has_value());
        QVERIFY(!one.session->hasSecret(SecretKey::Kind::ClientSecret));
        const auto good = finished(one.session->signInWithClientSecret(SecretBytes::copyOf(m_server->clientSecret()), {}));
        QVERIFY2(good.has_value(), qPrintable(said(good)));
        one.session = make(*one.vault, settings);
        QVERIFY(finished(one.session->start(Grant::ClientCredentials, {}, {})).has_value());
        QVERIFY(finished(one.session->tokens()->token()).has_value());
        QCOMPARE(one.session->status().scopes, settings.scopes);
    }

private:
    /// A vault of its own, without a keychain, and a session on it.
    struct Session {
        std::unique_ptr<SecretVault> vault;
        std::unique_ptr<SignInSession> session;
    };
    static NetworkSettings network()
    {
        NetworkSettings network;
        network.proxy.mode = ProxySettings::Mode::None;
        return network;
    }
    std::unique_ptr<SignInSession> make(SecretVault &vault, const SignInSettings &settings)
    {
        const auto browser = [this](const QUrl &link) {
            m_opened += link;
            return true;
        };
        return std::make_unique<SignInSession>(ConnectionId(u"g"_s), settings, network(), SignInSession::Parts{&vault, &m_timing, {}, browser});
    }
    Session session(const SignInSettings &settings)
    {
        auto vault = std::make_unique<SecretVault>(nullptr, SecretIndex(m_folder.filePath(u"secrets.json"_s)));
        auto made = make(*vault, settings);
        return {std::move(vault), std::move(made)};
    }
    static QString said(const Result<void> &result) { return result ? QString() : result.error().message + result.error().details; }

    SignedIn signIn(QUrl *answered = nullptr)
    {
        QUrl link;
        AuthorizationCodeFlow flow(m_http.get(), m_idTokens.get(), [&](const QUrl &asked) {
            link = asked;
            return true;
        });
        const Awaited result(flow.run(m_settings, {}, m_endpoints, {}));
        const QUrl redirect = m_server->approve(link);
        if (answered)
            *answered = redirect;
        TestBrowser browser(redirect);
        browser.visit();
        if (!waitFor([&] { return result.isThere(); }, 15'000) || !*result)
            qFatal("%s", qPrintable(u"no sign-in: "_s + redirect.toString() + (result.isThere() ? result->error().message + result->error().details : QString())));
        return **result;
    }

    SystemTiming m_timing;
    std::unique_ptr<Glewlwyd> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<IdTokens> m_idTokens;
    SignInSettings m_settings;
    Endpoints m_endpoints;
    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
};

QTEST_GUILESS_MAIN(GlewlwydTest)
#include "glewlwydtest.moc"
