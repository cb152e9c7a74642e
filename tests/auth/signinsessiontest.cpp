#include "tests/auth/signinfixture.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SignInSessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_session.reset();
        m_fixture = std::make_unique<SignInFixture>();
        m_session = m_fixture->make();
    }
    void cleanup() { m_session.reset(); }

    void signsInWithTheBrowser();
    void asksForTheRegistrationPage();
    void showsTheLinkWithoutABrowser();
    void signsInWithADevice();
    void signsAServiceIn();
    void takesAPastedToken();
    void anotherWayReplacesTheFirst();
    void takesUpWhatAnEarlierRunLeft();
    void aLockedKeychainIsSaidAndTriedAgain();
    void offlineAtTheStartIsNotSignedOut();
    void cancellingLeavesNothing();
    void goingMidWayLeavesNothing();
    void aNewAttemptEndsTheOld();
    void signsOut();
    void signingOutEndsTheBrowsersSession();
    void signingOutWithALockedKeychain();
    void theServersEndIsSaidOnce();
    void lockedMeansNoToken();
    void nothingIsHalfStored();
    void aProxysPasswordMakesItOutdated();
    void aBadCertificateFileIsSaid();
    void endpointsByHand();
    void signsUp();
    void anotherProcessSignedOut();

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    static QString said(const Result<void> &result) { return result ? QString() : result.error().message + result.error().details; }
    /// All of it, as a person does it.
    void signIn()
    {
        const Awaited result(m_session->signInWithBrowser(false, {}));
        QTRY_VERIFY(!m_fixture->opened.isEmpty());
        TestBrowser browser(m_fixture->issuer.approve(m_fixture->opened.takeLast()));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY2(result->has_value(), qPrintable(said(*result)));
    }
    static QUrl redirectOf(const QUrl &link) { return QUrl(QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)); }
    static bool isClosed(const QUrl &redirect)
    {
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        return waitFor([&] { return socket.error() == QAbstractSocket::ConnectionRefusedError; });
    }

    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<SignInSession> m_session;
};

void SignInSessionTest::signsInWithTheBrowser()
{
    QCOMPARE(m_session->status(), SignInStatus());
    QSignalSpy told(m_session.get(), &SignInSession::signedIn);
    QSignalSpy changed(m_session.get(), &SignInSession::statusChanged);
    QSignalSpy made(m_session.get(), &SignInSession::linkMade);
    signIn();
    QVERIFY(!m_session->isBusy());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().at(2).toBool(), true);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).value<Grant>(), Grant::Person);
    QVERIFY(changed.size() >= 1);
    const SignInStatus status = m_session->status();
    QCOMPARE(status.state, SignInState::SignedIn);
    QCOMPARE(status.identity.name, u"Олена Шевченко"_s);
    QCOMPARE(told.first().at(1).value<Identity>(), status.identity);
    QCOMPARE(status.scopes, m_fixture->settings.scopes);
    QCOMPARE(status.expires, m_fixture->timing.now().addSecs(3600));
    QVERIFY(!status.isPasted && !status.isLocked && !status.isForSessionOnly);
    QVERIFY(status.reason.isEmpty());
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
    QVERIFY(finished(m_session->tokens()->token()).has_value());
    // The new expiry is told when it is renewed.
    m_fixture->timing.jump(2h);
    QVERIFY(finished(m_session->tokens()->token()).has_value());
    QCOMPARE(m_session->status().expires, m_fixture->timing.now().addSecs(3600));
    QCOMPARE(m_session->status().identity, status.identity);
}

void SignInSessionTest::asksForTheRegistrationPage()
{
    const Awaited result(m_session->signInWithBrowser(true, {}));
    QTRY_COMPARE(m_fixture->opened.size(), 1);
    QCOMPARE(QUrlQuery(m_fixture->opened.first()).queryItemValue(u"screen_hint"_s), u"signup"_s);
    m_session->cancel();
    QTRY_VERIFY(result.isThere());
}

void SignInSessionTest::showsTheLinkWithoutABrowser()
{
    m_fixture->hasBrowser = false;
    QSignalSpy made(m_session.get(), &SignInSession::linkMade);
    const Awaited result(m_session->signInWithBrowser(false, {}));
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().at(2).toBool(), false);
    TestBrowser browser(m_fixture->issuer.approve(made.first().at(0).toUrl()));
    browser.visit();
    QTRY_VERIFY(result.isThere());
    QVERIFY(result->has_value());
}

void SignInSessionTest::signsInWithADevice()
{
    server().on(u"/device"_s, json({{u"device_code"_s, u"device-secret"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
                                    {u"verification_uri"_s, u"https://example.org/activate"_s}, {u"expires_in"_s, 900}}));
    QSignalSpy shown(m_session.get(), &SignInSession::codeReceived);
    const Awaited result(m_session->signInWithDevice({}));
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(m_session->isBusy());
    QCOMPARE(shown.first().first().value<DeviceCode>().userCode, u"WDJB-MJHT"_s);
    QTRY_VERIFY(m_fixture->timing.waitsFor(5s));
    m_fixture->timing.advance(5s);
    QTRY_VERIFY(result.isThere());
    QVERIFY2(result->has_value(), qPrintable(said(*result)));
    QCOMPARE(m_session->status().state, SignInState::SignedIn);
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
}

void SignInSessionTest::signsAServiceIn()
{
    QCOMPARE(finished(m_session->signInWithClientSecret(SecretBytes::copyOf(u"s3cret"_s), {})).error().field, u"proof"_s);
    m_fixture->settings.proof = ClientProof::Form;
    m_fixture->settings.scopes = {u"read"_s};
    m_session = m_fixture->make();
    QSignalSpy told(m_session.get(), &SignInSession::signedIn);
    server().on(u"/token"_s, [this](const ScriptedRequest &request) {
        return request.field(u"client_secret"_s) == u"s3cret" ? m_fixture->issuer.tokens(request) : json({{u"error"_s, u"invalid_client"_s}}, 401);
    });
    QVERIFY(!finished(m_session->signInWithClientSecret({}, {})).has_value()); // none is kept
    const auto wrong = finished(m_session->signInWithClientSecret(SecretBytes::copyOf(u"wrong"_s), {}));
    QCOMPARE(wrong.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!m_session->hasSecret(SecretKey::Kind::ClientSecret));
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    const auto right = finished(m_session->signInWithClientSecret(SecretBytes::copyOf(u"s3cret"_s), {}));
    QVERIFY2(right.has_value(), qPrintable(said(right)));
    QCOMPARE(m_fixture->stored(SecretKey::Kind::ClientSecret), "s3cret");
    QCOMPARE(told.first().first().value<Grant>(), Grant::ClientCredentials);
    QVERIFY(finished(m_session->signInWithClientSecret({}, {})).has_value()); // the kept one
    m_fixture->timing.jump(2h);
    QVERIFY(finished(m_session->tokens()->token()).has_value());
    QVERIFY(finished(m_session->signOut(false, {})).has_value());
    QCOMPARE(m_fixture->stored(SecretKey::Kind::ClientSecret), "s3cret"); // it belongs to the connection
}

void SignInSessionTest::takesAPastedToken()
{
    const auto jwt = [&](qint64 life) {
        return SecretBytes::copyOf("Bearer " + SigningKey::unsignedToken({{u"exp"_s, m_fixture->timing.now().addSecs(life).toSecsSinceEpoch()}}) + "c2ln\n");
    };
    const auto expired = finished(m_session->signInWithToken(jwt(-5), {}));
    QCOMPARE(expired.error().field, u"token"_s);
    QVERIFY(m_fixture->stored(SecretKey::Kind::PastedToken).isEmpty());
    const auto good = finished(m_session->signInWithToken(jwt(600), {}));
    QVERIFY2(good.has_value(), qPrintable(said(good)));
    QVERIFY(m_session->status().isPasted);
    QCOMPARE(m_session->status().expires, m_fixture->timing.now().addSecs(600));
    QCOMPARE(server().requests.size(), 0); // nobody needs to be asked
    auto next = m_fixture->make();
    QVERIFY(finished(next->start(Grant::PastedToken, {}, {})).has_value());
    QVERIFY(next->status().isPasted);
    m_fixture->timing.jump(601s);
    QVERIFY(!finished(next->tokens()->token()));
    QCOMPARE(next->status().state, SignInState::SignedOut);
    QVERIFY(next->status().reason.contains(u"expired"_s));
}

void SignInSessionTest::anotherWayReplacesTheFirst()
{
    signIn();
    QVERIFY(!m_fixture->stored().isEmpty());
    QVERIFY(finished(m_session->signInWithToken(SecretBytes::copyOf(u"opaque-token"_s), {})).has_value());
    QVERIFY(m_fixture->stored().isEmpty());
    QVERIFY(m_session->status().isPasted);
    QCOMPARE(m_session->status().identity, Identity());
    signIn();
    QVERIFY(m_fixture->stored(SecretKey::Kind::PastedToken).isEmpty());
    QVERIFY(!m_session->status().isPasted);
}

void SignInSessionTest::takesUpWhatAnEarlierRunLeft()
{
    signIn();
    const Identity identity = m_session->status().identity;
    const QStringList granted = m_session->status().scopes;
    QVERIFY(!granted.isEmpty());
    m_session = m_fixture->make();
    const qsizetype asked = server().requests.size();
    QVERIFY(finished(m_session->start(Grant::Person, identity, {}, {u"granted"_s, u"before"_s})).has_value());
    QCOMPARE(m_session->status().state, SignInState::SignedIn);
    QCOMPARE(m_session->status().identity, identity);
    QCOMPARE(m_session->status().scopes, (QStringList{u"granted"_s, u"before"_s}));
    QCOMPARE(server().requests.size(), asked);
    m_session->retryNow(); // as the window does, to know how it stands
    QTRY_COMPARE(m_session->status().expires, m_fixture->timing.now().addSecs(3600));
    QCOMPARE(m_session->status().scopes, granted); // as the server says now
    QCOMPARE(server().count(u"/.well-known/openid-configuration"_s), 2);
    for (int i = 0; i < 2; ++i)
        QVERIFY(!finished(m_session->endpoints({}))->token.isEmpty());
    QCOMPARE(server().count(u"/.well-known/openid-configuration"_s), 2); // known by now
}

void SignInSessionTest::aLockedKeychainIsSaidAndTriedAgain()
{
    signIn();
    m_fixture->keychain.isLocked = true;
    m_session = m_fixture->make();
    QVERIFY(!finished(m_session->start(Grant::Person, {}, {})).has_value());
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    QCOMPARE(m_session->status().reason, u"Locked."_s);
    m_fixture->keychain.isLocked = false;
    m_session->retryNow();
    QTRY_COMPARE(m_session->status().state, SignInState::SignedIn);
    QVERIFY(m_session->status().reason.isEmpty());
}

void SignInSessionTest::offlineAtTheStartIsNotSignedOut()
{
    signIn();
    server().on(u"/.well-known/openid-configuration"_s, ScriptedReply{.ending = ScriptedReply::Ending::CloseUnanswered});
    m_session = m_fixture->make();
    QVERIFY(finished(m_session->start(Grant::Person, {}, {})).has_value());
    QVERIFY(!finished(m_session->tokens()->token()));
    QCOMPARE(m_session->status().state, SignInState::Offline);
    QVERIFY(m_session->status().nextTry > m_fixture->timing.now());
    QVERIFY(!m_session->status().reason.isEmpty());
    QVERIFY(!m_fixture->stored().isEmpty());
    server().on(u"/.well-known/openid-configuration"_s, [this](const auto &) { return json(m_fixture->issuer.description); });
    m_session->retryNow();
    QTRY_COMPARE(m_session->status().state, SignInState::SignedIn);
    QVERIFY(!m_session->status().nextTry.isValid());
}

void SignInSessionTest::cancellingLeavesNothing()
{
    for (const bool byToken : {false, true}) {
        std::stop_source stop;
        const Awaited result(m_session->signInWithBrowser(false, stop.get_token()));
        QTRY_VERIFY(!m_fixture->opened.isEmpty());
        const QUrl redirect = redirectOf(m_fixture->opened.takeLast());
        QVERIFY(m_session->isBusy());
        if (byToken)
            stop.request_stop();
        else
            m_session->cancel();
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
        QVERIFY(!m_session->isBusy());
        QVERIFY(isClosed(redirect));
    }
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    signIn();
}

void SignInSessionTest::goingMidWayLeavesNothing()
{
    // While the browser is open.
    const Awaited first(m_session->signInWithBrowser(false, {}));
    QTRY_VERIFY(!m_fixture->opened.isEmpty());
    const QUrl redirect = redirectOf(m_fixture->opened.takeLast());
    m_session.reset();
    QVERIFY(isClosed(redirect));
    QTRY_VERIFY(first.isThere());
    QCOMPARE(first->error().kind, Error::Kind::Cancelled);
    // While the code is exchanged.
    m_session = m_fixture->make();
    const Awaited second(m_session->signInWithBrowser(false, {}));
    QTRY_VERIFY(!m_fixture->opened.isEmpty());
    server().on(u"/token"_s, ScriptedReply{.ending = ScriptedReply::Ending::Silence});
    TestBrowser browser(m_fixture->issuer.approve(m_fixture->opened.takeLast()));
    browser.visit();
    QTRY_COMPARE(server().count(u"/token"_s), 1);
    m_session.reset();
    QTRY_VERIFY(second.isThere());
    QCOMPARE(second->error().kind, Error::Kind::Cancelled);
    QTRY_VERIFY(browser.isLeft());
    // While the issuer is asked, and while a device code is waited for.
    server().on(u"/.well-known/openid-configuration"_s, ScriptedReply{.ending = ScriptedReply::Ending::Silence});
    m_session = m_fixture->make();
    const Awaited third(m_session->signInWithDevice({}));
    QTRY_COMPARE(server().requests.last().path, u"/.well-known/openid-configuration"_s);
    m_session.reset();
    QTRY_VERIFY(third.isThere());
    QVERIFY(m_fixture->keychain.memory.isEmpty());
}

void SignInSessionTest::aNewAttemptEndsTheOld()
{
    m_fixture->settings.redirect = {u"/callback"_s, {}};
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_fixture->settings.redirect.ports = {probe.serverPort()}; // the second needs the same port
    probe.close();
    m_session = m_fixture->make();
    const Awaited first(m_session->signInWithBrowser(false, {}));
    QTRY_COMPARE(m_fixture->opened.size(), 1);
    const Awaited second(m_session->signInWithBrowser(false, {}));
    QTRY_VERIFY(first.isThere());
    QCOMPARE(first->error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_fixture->opened.size(), 2);
    QVERIFY(m_session->isBusy());
    TestBrowser browser(m_fixture->issuer.approve(m_fixture->opened.takeLast()));
    browser.visit();
    QTRY_VERIFY(second.isThere());
    QVERIFY2(second->has_value(), qPrintable(said(*second)));
}

void SignInSessionTest::signsOut()
{
    signIn();
    const QString refresh = m_fixture->issuer.lastRefresh();
    QSignalSpy told(m_session.get(), &SignInSession::signedOut);
    const auto out = finished(m_session->signOut(false, {}));
    QVERIFY2(out.has_value(), qPrintable(said(out)));
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_session->status(), SignInStatus());
    QCOMPARE(server().requests.last().path, u"/revoke"_s);
    QCOMPARE(server().requests.last().field(u"token"_s), refresh);
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    QVERIFY(m_fixture->opened.isEmpty());
    // The server's error is told, and changes nothing.
    signIn();
    server().on(u"/revoke"_s, ScriptedReply{.ending = ScriptedReply::Ending::CloseUnanswered});
    QVERIFY(!finished(m_session->signOut(false, {})));
    QCOMPARE(m_session->status(), SignInStatus());
    // What it did not hear of waits for it, and is of no use to anybody else.
    QVERIFY(!m_session->hasSecret(SecretKey::Kind::RefreshToken));
    QVERIFY(m_fixture->vault.isSetAside({m_fixture->id, SecretKey::Kind::RefreshToken}));
}

void SignInSessionTest::signingOutEndsTheBrowsersSession()
{
    signIn();
    QVERIFY(finished(m_session->signOut(true, {})).has_value());
    QCOMPARE(m_fixture->opened.size(), 1);
    const QUrl link = m_fixture->opened.takeFirst();
    QCOMPARE(link.path(), u"/end"_s);
    QCOMPARE(link.query(), u"client_id=rollcall"_s);
    m_fixture->hasBrowser = false;
    const auto alone = finished(m_session->signOut(true, {}));
    QVERIFY(alone.error().message.contains(link.toString()));
    m_fixture->issuer.description.remove(u"end_session_endpoint"_s);
    m_session = m_fixture->make();
    QCOMPARE(finished(m_session->signOut(true, {})).error().kind, Error::Kind::Unsupported);
}

void SignInSessionTest::signingOutWithALockedKeychain()
{
    signIn();
    m_fixture->keychain.isLocked = true;
    QVERIFY(!finished(m_session->signOut(false, {}))); // it could not be taken back at the server, which is told
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    QVERIFY(!m_fixture->stored().isEmpty());
    m_fixture->keychain.isLocked = false;
    m_session = m_fixture->make();
    QVERIFY(finished(m_session->start(Grant::Person, {}, {})).has_value());
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    QSignalSpy found(&m_fixture->vault, &SecretVault::setAsideFound);
    QVERIFY(finished(m_fixture->vault.retry({})).has_value());
    QCOMPARE(found.size(), 1); // for whoever takes it back now
}

void SignInSessionTest::theServersEndIsSaidOnce()
{
    signIn();
    QSignalSpy told(m_session.get(), &SignInSession::signedOut);
    server().on(u"/token"_s, json({{u"error"_s, u"invalid_grant"_s}}, 400));
    m_fixture->timing.jump(2h);
    QVERIFY(!finished(m_session->tokens()->token()));
    QVERIFY(!finished(m_session->tokens()->token()));
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    QVERIFY(m_session->status().reason.contains(u"Sign in again"_s));
    QVERIFY(m_fixture->stored().isEmpty());
}

void SignInSessionTest::lockedMeansNoToken()
{
    signIn();
    m_session->lock();
    QVERIFY(m_session->status().isLocked);
    QCOMPARE(m_session->status().state, SignInState::SignedIn);
    const auto refused = finished(m_session->tokens()->token());
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QVERIFY(refused.error().message.contains(u"locked"_s));
    const int before = server().count(u"/token"_s);
    m_session->retryNow();
    m_fixture->timing.advance(2h);
    QTest::qWait(20);
    QCOMPARE(server().count(u"/token"_s), before);
    m_session->unlock();
    QVERIFY(!m_session->status().isLocked);
    QVERIFY(finished(m_session->tokens()->token()).has_value());
    QCOMPARE(server().count(u"/token"_s), before + 1); // the old one was not kept
}

void SignInSessionTest::nothingIsHalfStored()
{
    for (const QString &claim : {u"iss"_s, u"aud"_s, u"nonce"_s}) {
        m_fixture->issuer.claimsHook = [claim](QJsonObject &claims) { claims.insert(claim, u"other"_s); };
        const Awaited result(m_session->signInWithBrowser(false, {}));
        QTRY_VERIFY(!m_fixture->opened.isEmpty());
        TestBrowser browser(m_fixture->issuer.approve(m_fixture->opened.takeLast()));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Unauthorized);
        QVERIFY(m_fixture->keychain.memory.isEmpty());
        QCOMPARE(m_session->status(), SignInStatus());
    }
    m_fixture->issuer.claimsHook = {};
    signIn();
}

void SignInSessionTest::aProxysPasswordMakesItOutdated()
{
    QSignalSpy told(m_session.get(), &SignInSession::outdated);
    QVERIFY(finished(m_session->keepSecret(SecretKey::Kind::ProxyPassword, SecretBytes::copyOf(u"pr0xy"_s), {})).has_value());
    QCOMPARE(told.size(), 1);
    QVERIFY(m_session->hasSecret(SecretKey::Kind::ProxyPassword));
    m_session = m_fixture->make();
    QVERIFY(!m_session->http()); // the keychain is not asked before anybody needs it
    QVERIFY(finished(m_session->endpoints({})).has_value());
    QVERIFY(m_session->http() && m_session->tokens());
    QVERIFY(finished(m_session->keepSecret(SecretKey::Kind::ProxyPassword, {}, {})).has_value());
    QVERIFY(!m_session->hasSecret(SecretKey::Kind::ProxyPassword));
    QVERIFY(m_fixture->keychain.memory.isEmpty());
}

void SignInSessionTest::aBadCertificateFileIsSaid()
{
    m_fixture->network.caFile = m_fixture->folder.filePath(u"none.pem"_s);
    m_session = m_fixture->make();
    QVERIFY(!m_session->http());
    QVERIFY(m_session->status().reason.contains(u"none.pem"_s));
    QCOMPARE(finished(m_session->signInWithBrowser(false, {})).error().field, u"caFile"_s);
    QCOMPARE(finished(m_session->signInWithToken(SecretBytes::copyOf(u"opaque"_s), {})).error().field, u"caFile"_s);
    QVERIFY(!finished(m_session->signOut(false, {})));
    QVERIFY(m_fixture->keychain.memory.isEmpty());
}

void SignInSessionTest::endpointsByHand()
{
    m_fixture->settings.endpoints = m_fixture->issuer.endpoints();
    m_fixture->settings.issuer.clear();
    m_session = m_fixture->make();
    signIn();
    QCOMPARE(server().count(u"/.well-known/openid-configuration"_s), 0);
    m_fixture->settings.endpoints = {};
    m_session = m_fixture->make();
    QCOMPARE(finished(m_session->signInWithBrowser(false, {})).error().field, u"issuer"_s);
}

void SignInSessionTest::signsUp()
{
    SignUpRequest request;
    request.email = u"olena@example.com"_s;
    request.password = SecretBytes::copyOf(u"correct horse"_s);
    QCOMPARE(finished(m_session->signUp(request, {})).error().kind, Error::Kind::Unsupported);
    m_fixture->settings.signUp = server().url(u"/dbconnections/signup"_s);
    m_fixture->settings.signUpConnection = u"People"_s;
    m_session = m_fixture->make();
    server().on(u"/dbconnections/signup"_s, json({{u"_id"_s, u"668f"_s}, {u"email"_s, u"olena@example.com"_s}}));
    const auto signedUp = finished(m_session->signUp(request, {}));
    QVERIFY(signedUp.has_value());
    QCOMPARE(signedUp->userId, u"auth0|668f"_s);
    const QJsonObject sent = QJsonDocument::fromJson(server().requests.last().body).object();
    QCOMPARE(sent.value(u"client_id").toString(), u"rollcall"_s);
    QCOMPARE(sent.value(u"connection").toString(), u"People"_s);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_session->status().state, SignInState::SignedOut);
    SignInSettings tenant;
    tenant.issuer = u"https://acme.eu.auth0.com/"_s;
    QCOMPARE(signUpAddress(tenant), QUrl(u"https://acme.eu.auth0.com/dbconnections/signup"_s));
    for (const QString &issuer : {u"https://auth0.com.example/"_s, u"https://evilauth0.com/"_s, u"http://acme.auth0.com/"_s, QString()}) {
        tenant.issuer = issuer;
        QVERIFY(signUpAddress(tenant).isEmpty());
    }
}

void SignInSessionTest::anotherProcessSignedOut()
{
    signIn();
    const qsizetype asked = server().requests.size();
    QSignalSpy told(m_session.get(), &SignInSession::signedOut);
    m_session->forget();
    QCOMPARE(m_session->status(), SignInStatus());
    QVERIFY(!finished(m_session->tokens()->token()));
    QCOMPARE(server().requests.size(), asked);
    QCOMPARE(told.size(), 0);
    QVERIFY(!m_fixture->stored().isEmpty());
}

QTEST_GUILESS_MAIN(SignInSessionTest)
#include "signinsessiontest.moc"
