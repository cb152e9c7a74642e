#include "models/auth/flows/authorizationcodeflow.h"
#include "tests/auth/authfixture.h"
#include "tests/auth/testbrowser.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AuthorizationCodeFlowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_flow.reset();
        m_link.clear();
        m_fixture = std::make_unique<AuthFixture>();
        m_flow = std::make_unique<AuthorizationCodeFlow>(&m_fixture->http, &m_fixture->idTokens, [this](const QUrl &link) {
            m_link = link;
            return true;
        });
    }

    void signsIn()
    {
        SignInSettings settings = m_fixture->settings();
        settings.audience = u"https://api.example/ & more"_s;
        settings.organization = u"org_1"_s;
        settings.prompt = u"login"_s;
        settings.extra = {{u"connection"_s, u"Username & Password"_s}};
        m_fixture->issuer.claimsHook = [](QJsonObject &claims) { claims.insert(u"org_id"_s, u"org_1"_s); };
        QSignalSpy made(m_flow.get(), &AuthorizationCodeFlow::linkMade);
        const auto result = start(settings);
        QVERIFY(m_flow->isWaiting());
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().at(0).toUrl(), m_link);
        QCOMPARE(made.first().at(1).toDateTime(), m_fixture->timing.now().addSecs(300));

        const QUrlQuery asked(m_link);
        const auto value = [&](const QString &name) { return asked.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(value(u"tenant"_s), u"1"_s); // the endpoint's own
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"client_id"_s), u"rollcall"_s);
        QCOMPARE(value(u"scope"_s), u"openid offline_access"_s);
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"audience"_s), settings.audience);
        QCOMPARE(value(u"organization"_s), u"org_1"_s);
        QCOMPARE(value(u"prompt"_s), u"login"_s);
        QCOMPARE(value(u"connection"_s), u"Username & Password"_s);
        QCOMPARE(value(u"state"_s).size(), 43);
        QCOMPARE(value(u"nonce"_s).size(), 43);
        QVERIFY(value(u"state"_s) != value(u"nonce"_s));
        const QUrl redirect(value(u"redirect_uri"_s));
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        QVERIFY(redirect.path().size() > 16);

        TestBrowser browser(m_fixture->issuer.approve(m_link));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY2(result->has_value(), qPrintable(failureOf(*result)));
        QCOMPARE((*result)->identity.subject, u"user-1"_s);
        QCOMPARE((*result)->identity.name, u"Олена Шевченко"_s);
        QCOMPARE((*result)->identity.organizationId, u"org_1"_s);
        QVERIFY((*result)->tokens.access.toPlain().startsWith("access-"));
        QVERIFY((*result)->tokens.refresh.toPlain().startsWith("refresh-"));
        QCOMPARE((*result)->tokens.expires, m_fixture->timing.now().addSecs(3600));
        QTRY_VERIFY(browser.isLeft());
        QVERIFY(browser.page().contains("You are signed in"));
        QVERIFY(!m_flow->isWaiting());
        QVERIFY(isClosed(redirect));
    }

    void eachAttemptIsItsOwn()
    {
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            const auto result = start(m_fixture->settings());
            const QUrlQuery asked(m_link);
            for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s, u"redirect_uri"_s}) {
                QVERIFY(!seen.contains(asked.queryItemValue(name)));
                seen += asked.queryItemValue(name);
            }
            TestBrowser browser(m_fixture->issuer.approve(m_link));
            browser.visit();
            QTRY_VERIFY(result.isThere());
            QVERIFY(result->has_value());
        }
    }

    void strangersAreAnsweredAndIgnored_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("status");
        for (const auto &[change, status] : QList<QPair<const char *, int>>{
                 {"path", 404}, {"method", 405}, {"head", 405}, {"host name", 404}, {"host port", 404}, {"two hosts", 400},
                 {"no state", 400}, {"wrong state", 400}, {"empty state", 400}, {"two states", 400}, {"absolute target", 404},
                 {"no http", 400}, {"too long", 431}})
            QTest::newRow(change) << QString::fromLatin1(change) << status;
    }
    void strangersAreAnsweredAndIgnored()
    {
        QFETCH(QString, change);
        QFETCH(int, status);
        const auto result = start(m_fixture->settings());
        const QUrl good = m_fixture->issuer.approve(m_link);
        QUrl url = good;
        QUrlQuery query(url);
        const QString state = query.queryItemValue(u"state"_s);
        if (change == u"path")
            url.setPath(u"/callback"_s);
        if (change == u"no state" || change == u"wrong state" || change == u"empty state")
            query.removeQueryItem(u"state"_s);
        if (change == u"wrong state")
            query.addQueryItem(u"state"_s, state.left(42) + (state.endsWith(u'A') ? u'B' : u'A'));
        if (change == u"empty state")
            query.addQueryItem(u"state"_s, QString());
        if (change == u"two states")
            query.addQueryItem(u"state"_s, u"other"_s);
        url.setQuery(query);
        TestBrowser stranger(url);
        const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const QByteArray host = stranger.host();
        if (change == u"method")
            stranger.visit("POST");
        else if (change == u"head")
            stranger.visit("HEAD");
        else if (change == u"host name")
            stranger.visit("GET", "evil.example:" + QByteArray::number(url.port()));
        else if (change == u"host port")
            stranger.visit("GET", "127.0.0.1:1");
        else if (change == u"two hosts")
            stranger.send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nHost: " + host + "\r\n\r\n");
        else if (change == u"absolute target")
            stranger.send("GET http://evil.example" + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        else if (change == u"no http")
            stranger.send("\x16\x03\x01\r\n\r\n");
        else if (change == u"too long")
            stranger.send("GET " + target + " HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'));
        else
            stranger.visit();
        QTRY_VERIFY(stranger.isLeft());
        QVERIFY2(stranger.page().startsWith("HTTP/1.1 " + QByteArray::number(status)), stranger.page().constData());
        QVERIFY(!result.isThere());
        QVERIFY(m_flow->isWaiting());
        QCOMPARE(m_fixture->issuer.server.count(u"/token"_s), 0);

        TestBrowser browser(good);
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
    }

    void slowAndHalfRequestsHoldNothingUp()
    {
        const auto result = start(m_fixture->settings());
        const QUrl good = m_fixture->issuer.approve(m_link);
        std::vector<std::unique_ptr<TestBrowser>> idle;
        for (int i = 0; i < 40; ++i) {
            idle.push_back(std::make_unique<TestBrowser>(good));
            idle.back()->send(i % 2 ? "GET /" : "");
        }
        QTRY_VERIFY(idle.back()->isConnected());
        TestBrowser browser(good);
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
        QTRY_VERIFY(std::all_of(idle.begin(), idle.end(), [](const auto &one) { return one->isLeft(); }));
    }

    void aHalfSentRequestIsDroppedAfterTenSeconds()
    {
        const auto result = start(m_fixture->settings());
        TestBrowser half(m_fixture->issuer.approve(m_link));
        half.send("GET /half HTTP/1.1\r\nHo");
        QTRY_VERIFY(half.isConnected());
        QTRY_VERIFY(m_fixture->timing.waitsFor(10s));
        m_fixture->timing.advance(10s);
        QTRY_VERIFY(half.isLeft());
        QVERIFY(!result.isThere());
        QVERIFY(m_flow->isWaiting());
    }

    void theRedirectMayTellOfAnError_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("details");
        const QString iss = QString::fromLatin1(QByteArray("&iss=%1"));
        QTest::newRow("error first") << u"error=access_denied&error_description=No+thanks%3Cb%3E&code=x"_s << u"declined"_s << u"No thanks<b>"_s;
        QTest::newRow("then the issuer") << u"code=&iss=https%3A%2F%2Fevil.example%2F"_s << u"another server"_s << u"evil.example"_s;
        QTest::newRow("missing issuer") << u"code=x"_s << u"another server"_s << QString();
        QTest::newRow("then no code") << u"code="_s + iss << u"without a code"_s << QString();
        QTest::newRow("two codes") << u"code=a&code=b"_s + iss << u"ambiguous"_s << QString();
        QTest::newRow("unknown error") << u"error=weird"_s << u"weird"_s << QString();
    }
    void theRedirectMayTellOfAnError()
    {
        QFETCH(QString, query);
        QFETCH(QString, message);
        QFETCH(QString, details);
        const auto result = start(m_fixture->settings());
        QUrl url = m_fixture->issuer.approve(m_link);
        const QString state = QUrlQuery(url).queryItemValue(u"state"_s);
        const QString issuer = QString::fromLatin1(m_fixture->issuer.issuer.toUtf8().toPercentEncoding());
        url.setQuery((query.contains(u"%1"_s) ? query.arg(issuer) : query) + u"&state="_s + state);
        TestBrowser browser(url);
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(!result->has_value());
        QVERIFY2(result->error().message.contains(message), qPrintable(result->error().message));
        QVERIFY2(result->error().details.contains(details), qPrintable(result->error().details));
        QTRY_VERIFY(browser.isLeft());
        QVERIFY(browser.page().contains("Not signed in"));
        QVERIFY(!browser.page().contains("<b>"));
        QVERIFY(browser.page().contains("default-src 'none'"));
        QVERIFY(!browser.page().contains("<script"));
        QCOMPARE(m_fixture->issuer.server.count(u"/token"_s), 0);
        signsInAgain();
    }

    void theBrowserWaitsForTheTrueResult()
    {
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.status = 403, .body = "{\"error\":\"invalid_grant\"}",
                                                               .ending = ScriptedReply::Ending::Hold});
        const auto result = start(m_fixture->settings());
        TestBrowser browser(m_fixture->issuer.approve(m_link));
        browser.visit();
        QTRY_COMPARE(m_fixture->issuer.server.count(u"/token"_s), 1);
        QVERIFY(!m_flow->isWaiting());
        QVERIFY(browser.page().isEmpty());
        m_fixture->issuer.server.release();
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Unauthorized);
        QTRY_VERIFY(browser.isLeft());
        QVERIFY(browser.page().contains("Not signed in"));
    }

    void idTokensAreRefused_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"iss", "aud", "aud list without azp", "azp", "exp", "iat", "nonce", "no nonce", "at_hash",
                                  "org_id", "no sub", "none", "HS256", "other key", "changed", "no id_token", "garbage", "org_id not asked for"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void idTokensAreRefused()
    {
        QFETCH(QString, fault);
        ScriptedIssuer &issuer = m_fixture->issuer;
        const qint64 now = m_fixture->timing.now().toSecsSinceEpoch();
        issuer.claimsHook = [=](QJsonObject &claims) {
            if (fault == u"iss")
                claims.insert(u"iss"_s, claims.value(u"iss").toString().chopped(1));
            else if (fault == u"aud")
                claims.insert(u"aud"_s, u"another"_s);
            else if (fault == u"aud list without azp")
                claims.insert(u"aud"_s, QJsonArray{u"rollcall"_s, u"another"_s});
            else if (fault == u"azp")
                claims.insert(u"azp"_s, u"another"_s);
            else if (fault == u"exp")
                claims.insert(u"exp"_s, now - 61);
            else if (fault == u"iat")
                claims.insert(u"iat"_s, now + 61);
            else if (fault == u"nonce")
                claims.insert(u"nonce"_s, u"another"_s);
            else if (fault == u"no nonce")
                claims.remove(u"nonce"_s);
            else if (fault == u"at_hash")
                claims.insert(u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s);
            else if (fault == u"org_id")
                claims.insert(u"org_id"_s, u"org_other"_s);
            else if (fault == u"no sub")
                claims.remove(u"sub"_s);
        };
        const SigningKey other(SigningKey::Kind::Es256, u"first"_s);
        issuer.idTokenHook = [&](const QJsonObject &claims) -> QByteArray {
            if (fault == u"none")
                return SigningKey::unsignedToken(claims);
            if (fault == u"HS256")
                return issuer.key->hmacToken(claims);
            if (fault == u"other key")
                return other.sign(claims);
            if (fault == u"garbage")
                return "a.b.c";
            QByteArray token = issuer.key->sign(claims);
            if (fault == u"changed") {
                const QList<QByteArray> parts = token.split('.');
                token = parts[0] + '.' + SigningKey::unsignedToken({{u"sub"_s, u"evil"_s}}).split('.')[1] + '.' + parts[2];
            }
            return token;
        };
        if (fault == u"no id_token")
            issuer.tokenHook = [](QJsonObject &answer) { answer.remove(u"id_token"_s); };
        SignInSettings settings = m_fixture->settings();
        if (fault.startsWith(u"org_id"))
            settings.organization = u"org_1"_s;
        if (fault == u"org_id not asked for")
            settings.scopes = QStringList{u"offline_access"_s};
        const auto result = start(settings);
        TestBrowser browser(issuer.approve(m_link));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(!result->has_value());
        QCOMPARE(result->error().kind, Error::Kind::Unauthorized);
        QTRY_VERIFY(browser.isLeft());
        QVERIFY(browser.page().contains("Not signed in"));
    }

    void theFixedPortsAreTriedInOrder()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const quint16 open = other.serverPort();
        other.close();
        SignInSettings settings = m_fixture->settings();
        settings.redirect = {u"/callback"_s, {taken.serverPort(), open}};
        {
            const auto result = start(settings);
            const QUrl redirect(QUrlQuery(m_link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            QCOMPARE(redirect, QUrl(u"http://127.0.0.1:%1/callback"_s.arg(open)));
            TestBrowser browser(m_fixture->issuer.approve(m_link));
            browser.visit();
            QTRY_VERIFY(result.isThere());
            QVERIFY(result->has_value());
        }
        QTcpServer six;
        QVERIFY(six.listen(QHostAddress::LocalHostIPv6, taken.serverPort()));
        settings.redirect.ports = {taken.serverPort()};
        const auto refused = finished(m_flow->run(settings, {}, m_fixture->issuer.endpoints(), {}));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(QString::number(taken.serverPort())));
        six.close();
        const auto result = start(settings);
        const QUrl redirect(QUrlQuery(m_link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QCOMPARE(redirect.host(), u"::1"_s);
        TestBrowser browser(m_fixture->issuer.approve(m_link));
        browser.visit("GET", "[::1]:" + QByteArray::number(redirect.port()));
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
    }

    void endsInTime()
    {
        const auto result = start(m_fixture->settings());
        const QUrl redirect(QUrlQuery(m_link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_fixture->timing.advance(299s);
        QTest::qWait(0);
        QVERIFY(!result.isThere());
        m_fixture->timing.advance(1s);
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Timeout);
        QVERIFY(isClosed(redirect));
        signsInAgain();
    }

    void oneAttemptAtATime()
    {
        const auto first = start(m_fixture->settings());
        const auto second = finished(m_flow->run(m_fixture->settings(), {}, m_fixture->issuer.endpoints(), {}));
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(!first.isThere());
    }

    void cancelClosesAtOnce()
    {
        std::stop_source stop;
        const Awaited result(m_flow->run(m_fixture->settings(), {}, m_fixture->issuer.endpoints(), stop.get_token()));
        const QUrl redirect(QUrlQuery(m_link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        stop.request_stop();
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
        QVERIFY(isClosed(redirect));
        signsInAgain();
    }

    void destroyingTheFlowClosesAtOnce()
    {
        const auto result = start(m_fixture->settings());
        const QUrl redirect(QUrlQuery(m_link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_flow.reset();
        QVERIFY(isClosed(redirect));
        QTRY_VERIFY(result.isThere());
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
    }

    void closingDuringTheExchangeIsSafe()
    {
        m_fixture->issuer.server.on(u"/token"_s, ScriptedReply{.ending = ScriptedReply::Ending::Hold});
        const auto result = start(m_fixture->settings());
        TestBrowser browser(m_fixture->issuer.approve(m_link));
        browser.visit();
        QTRY_COMPARE(m_fixture->issuer.server.count(u"/token"_s), 1);
        m_flow.reset();
        QTRY_VERIFY(browser.isLeft());
        QVERIFY(browser.page().contains("Not signed in"));
        m_fixture->issuer.server.release();
        QTRY_VERIFY(result.isThere());
        QVERIFY(!result->has_value());
    }

    void badSettingsNeverReachTheBrowser()
    {
        SignInSettings settings = m_fixture->settings();
        settings.extra = {{u"redirect_uri"_s, u"https://evil.example"_s}};
        QCOMPARE(finished(m_flow->run(settings, {}, m_fixture->issuer.endpoints(), {})).error().field, u"extra"_s);
        settings = m_fixture->settings();
        Endpoints endpoints = m_fixture->issuer.endpoints();
        endpoints.token = QUrl(u"http://example.org/token"_s);
        QCOMPARE(finished(m_flow->run(settings, {}, endpoints, {})).error().kind, Error::Kind::Invalid);
        QVERIFY(m_link.isEmpty());
    }

private:
    Awaited<Result<SignedIn>> start(const SignInSettings &settings)
    {
        return Awaited(m_flow->run(settings, {}, m_fixture->issuer.endpoints(), {}));
    }

    static QString failureOf(const Result<SignedIn> &result)
    {
        return result ? QString() : result.error().message + u'\n' + result.error().details;
    }

    static bool isClosed(const QUrl &redirect)
    {
        QTcpSocket socket;
        socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        return !socket.waitForConnected(2000) && socket.error() == QAbstractSocket::ConnectionRefusedError;
    }

    void signsInAgain()
    {
        const auto result = start(m_fixture->settings());
        TestBrowser browser(m_fixture->issuer.approve(m_link));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY2(result->has_value(), qPrintable(failureOf(*result)));
    }

    QUrl m_link;
    std::unique_ptr<AuthFixture> m_fixture;
    std::unique_ptr<AuthorizationCodeFlow> m_flow;
};

QTEST_GUILESS_MAIN(AuthorizationCodeFlowTest)
#include "authorizationcodeflowtest.moc"
