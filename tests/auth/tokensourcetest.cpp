#include "app/session/workspacelease.h"
#include "models/auth/secrets/memorystore.h"
#include "models/auth/tokens/tokensource.h"
#include "tests/auth/authfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <list>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ending = ScriptedReply::Ending;

class TokenSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_source.reset();
        m_fixture = std::make_unique<AuthFixture>();
        m_secrets = std::make_unique<MemoryStore>();
        m_source = make();
        m_allow = {};
        m_held = false;
        server().on(u"/token"_s, [this](const ScriptedRequest &request) {
            if (m_allow) {
                ScriptedReply reply = m_allow(request);
                if (reply.status != 0)
                    return reply;
            }
            ScriptedReply reply = m_fixture->issuer.tokens(request);
            if (m_held)
                reply.ending = Ending::Hold;
            return reply;
        });
    }

    void handsOutWhatItHasUntilAMinuteBeforeTheEnd()
    {
        signIn(u"first"_s, 3600);
        QCOMPARE(m_source->state(), SignInState::SignedIn);
        for (int i = 0; i < 3; ++i) // it is kept as well as handed out
            QCOMPARE(finished(m_source->token())->toPlain(), "first");
        QCOMPARE(stored(), m_fixture->issuer.lastRefresh());
        QCOMPARE(server().count(u"/token"_s), 0);
        m_fixture->timing.jump(3540s);
        const auto token = finished(m_source->token());
        QVERIFY(token.has_value());
        QVERIFY(token->toPlain().startsWith("access-"));
        QCOMPARE(server().count(u"/token"_s), 1);
        QCOMPARE(stored(), m_fixture->issuer.lastRefresh());
    }

    void manyCallersShareOneRenewal()
    {
        signIn(u"first"_s, 1);
        m_held = true;
        std::list<Awaited<Result<SecretBytes>>> waiting;
        for (int i = 0; i < 10; ++i)
            waiting.emplace_back(m_source->token());
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        server().release();
        for (const auto &one : waiting) {
            QTRY_VERIFY(one.isThere());
            QVERIFY(one->has_value());
            QVERIFY(**one == *waiting.front());
        }
        QCOMPARE(server().count(u"/token"_s), 1);
    }

    void renewsInTheBackgroundBeforeTheEnd()
    {
        signIn(u"first"_s, 3600);
        m_fixture->timing.advance(3299s);
        QTest::qWait(10);
        QCOMPARE(server().count(u"/token"_s), 0);
        m_fixture->timing.advance(1s);
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        QTRY_COMPARE(m_source->expires(), m_fixture->timing.now().addSecs(3600));
    }

    void renewsAfterASleep()
    {
        signIn(u"first"_s, 3600);
        m_fixture->timing.advance(1s);
        m_fixture->timing.jump(10h);
        m_fixture->timing.advance(58s);
        QTest::qWait(10);
        QCOMPARE(server().count(u"/token"_s), 0);
        m_fixture->timing.advance(1s);
        QTRY_COMPARE(server().count(u"/token"_s), 1);
    }

    void offlineIsNotSignedOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ending");
        const auto row = [](const char *name, int status, Ending ending) { QTest::newRow(name) << status << static_cast<int>(ending); };
        row("closed", 200, Ending::CloseUnanswered);
        row("half", 200, Ending::HalfThenClose);
        row("429", 429, Ending::Complete);
        row("500", 500, Ending::Complete);
        row("503", 503, Ending::Complete);
        row("silent", 200, Ending::Silence);
    }
    void offlineIsNotSignedOut()
    {
        QFETCH(int, status);
        QFETCH(int, ending);
        signIn(u"first"_s, 1);
        const QString before = stored();
        int failures = 3;
        m_allow = [&](const ScriptedRequest &) {
            ScriptedReply reply{.status = status, .body = R"({"error":"temporarily_unavailable"})", .ending = static_cast<Ending>(ending)};
            if (failures-- <= 0)
                reply.status = 0;
            return reply;
        };
        QSignalSpy ended(m_source.get(), &TokenSource::signedOutByServer);
        for (int i = 1; i <= 3; ++i) {
            if (i == 1) {
                const Awaited token(m_source->token());
                QTRY_COMPARE(server().count(u"/token"_s), 1);
                if (static_cast<Ending>(ending) == Ending::Silence)
                    m_fixture->timing.advance(30s);
                QTRY_VERIFY(token.isThere());
                QVERIFY(!*token);
                // While it waits nobody is asked.
                QVERIFY(!finished(m_source->token()));
                QCOMPARE(server().count(u"/token"_s), 1);
            } else {
                QTRY_COMPARE(server().count(u"/token"_s), i);
                if (static_cast<Ending>(ending) == Ending::Silence)
                    m_fixture->timing.advance(30s);
            }
            QTRY_VERIFY(untilNextTry() > 0);
            QCOMPARE(m_source->state(), SignInState::Offline);
            const qint64 wait = untilNextTry();
            QVERIFY2(wait >= 1000 * (1 << (i - 1)) && wait <= 2000 * (1 << (i - 1)), qPrintable(QString::number(wait)));
            QCOMPARE(stored(), before);
            m_fixture->timing.advance(std::chrono::milliseconds(wait));
        }
        QTRY_COMPARE(m_source->state(), SignInState::SignedIn);
        QVERIFY(finished(m_source->token()).has_value());
        QCOMPARE(ended.size(), 0);
    }

    void waitsAsLongAsTheServerAsks()
    {
        signIn(u"first"_s, 1);
        m_allow = [](const auto &) { return ScriptedReply{.status = 429, .headers = {{"Retry-After", "120"}}}; };
        QVERIFY(!finished(m_source->token()));
        QCOMPARE(untilNextTry(), 120'000);
        m_allow = {};
        m_source->retryNow();
        QTRY_COMPARE(m_source->state(), SignInState::SignedIn);
    }

    void aRefusalSignsOutOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("oauth") << 400 << QByteArray(R"({"error":"invalid_grant"})");
        QTest::newRow("auth0") << 403 << QByteArray(R"({"error":"invalid_grant"})");
        QTest::newRow("glewlwyd") << 400 << QByteArray();
        QTest::newRow("401") << 401 << QByteArray("<html>");
    }
    void aRefusalSignsOutOnce()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        signIn(u"first"_s, 1);
        m_allow = [&](const auto &) { return ScriptedReply{.status = status, .body = body}; };
        QSignalSpy ended(m_source.get(), &TokenSource::signedOutByServer);
        for (int i = 0; i < 3; ++i) {
            const auto token = finished(m_source->token());
            QVERIFY(!token);
            QCOMPARE(token.error().kind, Error::Kind::Unauthorized);
        }
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(server().count(u"/token"_s), 1);
        QTRY_VERIFY(m_secrets->isEmpty());
        m_allow = {};
        signIn(u"again"_s, 3600);
        QCOMPARE(finished(m_source->token())->toPlain(), "again");
    }

    void strangeAnswersAreTriedThreeTimes()
    {
        signIn(u"first"_s, 1);
        const QString before = stored();
        m_allow = [](const auto &) { return ScriptedReply{.body = "<html>"}; };
        QVERIFY(!finished(m_source->token()));
        for (int i = 2; i <= 3; ++i) {
            QCOMPARE(m_source->state(), SignInState::Offline);
            m_fixture->timing.advance(std::chrono::milliseconds(untilNextTry()));
            QTRY_COMPARE(server().count(u"/token"_s), i);
            QTRY_VERIFY(m_source->state() == SignInState::Refused || untilNextTry() > 0);
        }
        QTRY_COMPARE(m_source->state(), SignInState::Refused);
        m_fixture->timing.advance(24h);
        QTest::qWait(20);
        QCOMPARE(server().count(u"/token"_s), 3);
        QCOMPARE(stored(), before);
        m_allow = {};
        m_source->retryNow();
        QTRY_COMPARE(m_source->state(), SignInState::SignedIn);
    }

    void theNewRefreshTokenIsStoredThoughTheSourceIsGone()
    {
        signIn(u"first"_s, 1);
        m_held = true;
        const Awaited token(m_source->token());
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        m_source.reset();
        QTRY_VERIFY(token.isThere());
        QCOMPARE(token->error().kind, Error::Kind::Cancelled);
        server().release();
        QTRY_COMPARE(stored(), m_fixture->issuer.lastRefresh());
    }

    void twoSourcesWithOneLeaseDoNotReuseAToken()
    {
        // Two programs: each has the workspace file and its leases for itself.
        QTemporaryDir folder;
        WorkspaceFile file(folder.filePath(u"workspace.sqlite"_s));
        WorkspaceFile otherFile(file.path());
        QVERIFY(file.open().result().has_value());
        QVERIFY(otherFile.open().result().has_value());
        Leases leases(file);
        Leases otherLeases(otherFile);
        m_lease = std::make_shared<WorkspaceLease>(&leases, m_id);
        m_source = make();
        signIn(u"first"_s, 1);
        m_lease = std::make_shared<WorkspaceLease>(&otherLeases, m_id);
        auto other = make();
        QVERIFY(finished(other->restore({})).has_value());
        QCOMPARE(other->state(), SignInState::SignedIn);
        m_held = true;
        const Awaited one(m_source->token());
        const Awaited two(other->token());
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        QTest::qWait(600); // the other asks three times meanwhile
        QCOMPARE(server().count(u"/token"_s), 1);
        m_held = false;
        server().release();
        QTRY_VERIFY(one.isThere());
        QTRY_VERIFY(two.isThere());
        QVERIFY(one->has_value());
        QVERIFY2(two->has_value(), qPrintable(*two ? QString() : two->error().message));
        QCOMPARE(server().count(u"/token"_s), 2);
        m_lease.reset();
        m_source.reset();
        other.reset();
    }

    void aSignInIsNotOverwrittenByARenewalOfTheOldOne()
    {
        QTemporaryDir folder;
        WorkspaceFile file(folder.filePath(u"workspace.sqlite"_s));
        QVERIFY(file.open().result().has_value());
        Leases leases(file);
        m_lease = std::make_shared<WorkspaceLease>(&leases, m_id);
        m_source = make();
        signIn(u"first"_s, 1);
        m_held = true;
        const Awaited renewed(m_source->token());
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        SignedIn anew;
        anew.tokens.access = SecretBytes::copyOf(u"new access"_s);
        anew.tokens.refresh = SecretBytes::copyOf(u"new refresh"_s);
        anew.tokens.expires = m_fixture->timing.now().addSecs(3600);
        const Awaited adopted(m_source->adopt(anew, {}));
        QTest::qWait(300);
        QVERIFY(!adopted.isThere());
        server().release();
        QTRY_VERIFY(adopted.isThere());
        QTRY_VERIFY(renewed.isThere());
        QVERIFY(adopted->has_value());
        QCOMPARE(stored(), u"new refresh"_s);
        QCOMPARE(finished(m_source->token())->toPlain(), "new access");
        m_lease.reset();
        m_source.reset();
    }

    void aRejectedTokenIsRenewedOnce()
    {
        signIn(u"first"_s, 3600);
        const SecretBytes first = *finished(m_source->token());
        m_source->reject(first);
        const SecretBytes second = *finished(m_source->token());
        QVERIFY(!(second == first));
        m_source->reject(first); // a late answer to the old one
        QVERIFY(*finished(m_source->token()) == second);
        QCOMPARE(server().count(u"/token"_s), 1);
    }

    void anotherPersonInTheIdTokenEndsIt()
    {
        signIn(u"first"_s, 1);
        m_fixture->issuer.claimsHook = [](QJsonObject &claims) { claims.insert(u"sub"_s, u"user-2"_s); };
        QVERIFY(!finished(m_source->token()));
        QCOMPARE(m_source->state(), SignInState::SignedOut);
    }

    void restoresAndSignsOut()
    {
        signIn(u"first"_s, 3600);
        m_source = make();
        QVERIFY(finished(m_source->restore({})).has_value());
        QCOMPARE(m_source->state(), SignInState::SignedIn);
        QVERIFY(finished(m_source->token()).has_value());
        const QString last = stored();
        QVERIFY(finished(m_source->signOut({})).has_value());
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        QVERIFY(m_secrets->isEmpty());
        QCOMPARE(server().requests.last().path, u"/revoke"_s);
        QCOMPARE(server().requests.last().field(u"token"_s), last);
        QVERIFY(!finished(m_source->token()));
    }

    void signOutForgetsWhateverTheServerSays()
    {
        signIn(u"first"_s, 3600);
        server().on(u"/revoke"_s, ScriptedReply{.ending = Ending::CloseUnanswered});
        QVERIFY(!finished(m_source->signOut({})));
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        QVERIFY(m_secrets->isEmpty());
    }

    void signOutDuringARenewalLeavesNothing()
    {
        signIn(u"first"_s, 1);
        m_held = true;
        const Awaited token(m_source->token());
        QTRY_COMPARE(server().count(u"/token"_s), 1);
        const Awaited out(m_source->signOut({}));
        server().release();
        QTRY_VERIFY(out.isThere());
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        QVERIFY(m_secrets->isEmpty());
        QCOMPARE(server().requests.last().field(u"token"_s), m_fixture->issuer.lastRefresh());
    }

    void aServiceAccountAsksAgain()
    {
        SignInSettings settings = m_fixture->settings();
        settings.proof = ClientProof::Basic;
        settings.scopes = {};
        const TokenSource::Parts parts{&m_fixture->http, m_secrets.get(), &m_fixture->idTokens, {}};
        m_source = std::make_unique<TokenSource>(m_id, Grant::ClientCredentials, settings, m_fixture->issuer.endpoints(), parts);
        QVERIFY(finished(m_source->restore({})).has_value());
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        const SecretKey key{m_id, SecretKey::Kind::ClientSecret};
        QVERIFY(finished(m_secrets->write(key, SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
        QVERIFY(finished(m_source->restore({})).has_value());
        QVERIFY(finished(m_source->token()).has_value());
        QCOMPARE(server().requests.last().headers.value("authorization"), "Basic " + QByteArray("rollcall:s3cret").toBase64());
        m_fixture->timing.jump(2h);
        QVERIFY(finished(m_source->token()).has_value());
        QCOMPARE(server().count(u"/token"_s), 2);
        // A wrong secret is no sign-out: the secret stays to be mended.
        m_allow = [](const auto &) { return ScriptedReply{.status = 401, .body = R"({"error":"invalid_client"})"}; };
        m_fixture->timing.jump(2h);
        QVERIFY(!finished(m_source->token()));
        QCOMPARE(m_source->state(), SignInState::Refused);
        QVERIFY(!m_secrets->isEmpty());
    }

    void aPastedTokenEndsWhenItEnds()
    {
        const TokenSource::Parts parts{&m_fixture->http, m_secrets.get(), nullptr, {}};
        m_source = std::make_unique<TokenSource>(m_id, Grant::PastedToken, m_fixture->settings(), Endpoints(), parts);
        SignedIn pasted;
        pasted.tokens.access = SecretBytes::copyOf(u"pasted"_s);
        pasted.tokens.expires = m_fixture->timing.now().addSecs(30);
        QVERIFY(finished(m_source->adopt(pasted, {})).has_value());
        QCOMPARE(finished(m_source->token())->toPlain(), "pasted");
        m_fixture->timing.jump(30s);
        const auto over = finished(m_source->token());
        QCOMPARE(over.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(over.error().message.contains(u"expired"_s), qPrintable(over.error().message));
        QCOMPARE(m_source->state(), SignInState::SignedOut);
        QCOMPARE(server().count(u"/token"_s), 0);
    }

    void aPastedTokenThatIsRefusedHasNotExpired()
    {
        const TokenSource::Parts parts{&m_fixture->http, m_secrets.get(), nullptr, {}};
        m_source = std::make_unique<TokenSource>(m_id, Grant::PastedToken, m_fixture->settings(), Endpoints(), parts);
        QVERIFY(!m_source->canRenew());
        for (const int life : {3600, 0}) { // a readable one, and one whose end nobody knows
            SignedIn pasted;
            pasted.tokens.access = SecretBytes::copyOf(u"pasted"_s);
            if (life > 0)
                pasted.tokens.expires = m_fixture->timing.now().addSecs(life);
            QVERIFY(finished(m_source->adopt(pasted, {})).has_value());
            m_source->reject(SecretBytes::copyOf(u"another"_s));
            QVERIFY(finished(m_source->token()).has_value());
            m_source->reject(pasted.tokens.access);
            const auto refused = finished(m_source->token());
            QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
            QVERIFY2(refused.error().message.contains(u"does not accept"_s), qPrintable(refused.error().message));
            QCOMPARE(m_source->state(), SignInState::SignedOut);
        }
        QVERIFY(make()->canRenew());
    }

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }

    std::unique_ptr<TokenSource> make()
    {
        const TokenSource::Parts parts{&m_fixture->http, m_secrets.get(), &m_fixture->idTokens, m_lease};
        return std::make_unique<TokenSource>(m_id, Grant::Person, m_fixture->settings(), m_fixture->issuer.endpoints(), parts);
    }

    qint64 untilNextTry() const
    {
        return m_source->nextTry().isValid() ? m_fixture->timing.now().msecsTo(m_source->nextTry()) : -1;
    }

    void signIn(const QString &access, int life)
    {
        SignedIn signedIn;
        signedIn.tokens.access = SecretBytes::copyOf(access);
        signedIn.tokens.refresh = SecretBytes::copyOf(m_fixture->issuer.giveRefresh());
        signedIn.tokens.expires = m_fixture->timing.now().addSecs(life);
        signedIn.identity.subject = u"user-1"_s;
        QVERIFY(finished(m_source->adopt(signedIn, {})).has_value());
    }

    QString stored()
    {
        const SecretKey key{m_id, SecretKey::Kind::RefreshToken};
        const auto found = finished(m_secrets->read(key, {}));
        return *found ? (**found).toPlainText() : QString();
    }

    const ConnectionId m_id{u"connection-1"_s};
    std::unique_ptr<AuthFixture> m_fixture;
    std::unique_ptr<MemoryStore> m_secrets;
    std::shared_ptr<Lease> m_lease;
    std::unique_ptr<TokenSource> m_source;
    std::function<ScriptedReply(const ScriptedRequest &)> m_allow;
    bool m_held = false;
};

QTEST_GUILESS_MAIN(TokenSourceTest)
#include "tokensourcetest.moc"
