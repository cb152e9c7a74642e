#include "models/auth/session/connectionlog.h"
#include "models/auth/session/sessiontokens.h"
#include "models/net/api/apiclient.h"
#include "tests/auth/signinfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// An API that is asked with the tokens of a sign-in.
class SessionTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void sendsTheTokenOfTheSession();
    void renewsOnceWhenTheServerRefuses();
    void aPastedTokenIsAllThereIs();
    void tellsThatNobodyIsSignedIn();
    void tellsWhyTheNetworkIsNotSetUp();
    void outlivesTheSession();
    void theLogHoldsNoToken();

private:
    void open(std::unique_ptr<SignInSession> session);
    void signIn();
    Result<ApiAnswer> ask() { return finished(m_client->send(ApiRequest::get({u"people"_s}))); }
    ScriptedServer &server() { return m_fixture->issuer.server; }

    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<SignInSession> m_session;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ConnectionLog> m_log;
    QByteArrayList m_seen;    ///< Authorization headers that the API got.
    int m_refusals = 0;       ///< The API refuses so many requests.
};

void SessionTokensTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_session.reset();
    m_fixture = std::make_unique<SignInFixture>();
    m_log = std::make_unique<ConnectionLog>();
    m_fixture->log = &m_log->requests();
    m_seen.clear();
    m_refusals = 0;
    server().on(u"/people"_s, [this](const ScriptedRequest &request) {
        m_seen.append(request.headers.value("authorization"));
        ScriptedReply reply;
        reply.status = m_refusals-- > 0 ? 401 : 200;
        reply.body = "{}";
        return reply;
    });
    open(m_fixture->make());
}

void SessionTokensTest::open(std::unique_ptr<SignInSession> session)
{
    m_session = std::move(session);
    ApiSettings settings;
    settings.base = server().url(u"/"_s);
    const auto budget = std::make_shared<Budget>(BudgetLimits(), &m_fixture->timing);
    m_client = std::make_unique<ApiClient>(
        settings, ApiClient::Parts{m_session->http(), std::make_shared<SessionTokens>(m_session.get()), budget});
}

void SessionTokensTest::signIn()
{
    m_fixture->settings.proof = ClientProof::Basic;
    open(m_fixture->make());
    const Result<void> done = finished(m_session->signInWithClientSecret(SecretBytes::copyOf(u"s3cret"_s), {}));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message + done.error().details));
}

void SessionTokensTest::sendsTheTokenOfTheSession()
{
    signIn();
    QVERIFY(ask().has_value());
    const QByteArray token = finished(m_session->tokens()->token())->toPlain();
    QCOMPARE(m_seen, QByteArrayList{"Bearer " + token});
}

void SessionTokensTest::renewsOnceWhenTheServerRefuses()
{
    signIn();
    const int asked = server().count(u"/token"_s);
    m_refusals = 1;
    QVERIFY(ask().has_value());
    QCOMPARE(m_seen.size(), 2);
    QVERIFY(m_seen.first() != m_seen.last());
    QCOMPARE(server().count(u"/token"_s), asked + 1);

    m_refusals = 100;
    const auto refused = ask();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(m_seen.size(), 4);
    QCOMPARE(server().count(u"/token"_s), asked + 2);
    QCOMPARE(m_session->status().state, SignInState::SignedIn);
}

void SessionTokensTest::aPastedTokenIsAllThereIs()
{
    signIn();
    QVERIFY(m_client->tokens()->canRenew());
    QVERIFY(finished(m_session->signInWithToken(SecretBytes::copyOf(u"pasted"_s), {})).has_value());
    QVERIFY(!m_client->tokens()->canRenew());
    const int asked = server().count(u"/token"_s);
    m_refusals = 1;
    const auto refused = ask();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QVERIFY2(refused.error().message.contains(u"does not accept"_s), qPrintable(refused.error().message));
    QCOMPARE(m_seen, QByteArrayList{"Bearer pasted"});
    QCOMPARE(m_session->status().reason, refused.error().message);
    QCOMPARE(server().count(u"/token"_s), asked);
    // A new one works at once.
    QVERIFY(finished(m_session->signInWithToken(SecretBytes::copyOf(u"newer"_s), {})).has_value());
    QVERIFY(ask().has_value());
}

void SessionTokensTest::tellsThatNobodyIsSignedIn()
{
    const auto answer = ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(answer.error().message, TokenSource::nobody().message);
    QVERIFY(m_seen.isEmpty());
}

void SessionTokensTest::tellsWhyTheNetworkIsNotSetUp()
{
    m_fixture->network.caFile = m_fixture->folder.filePath(u"nowhere.pem"_s);
    open(m_fixture->make());
    QCOMPARE(m_session->http(), nullptr);
    const auto answer = ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY2(answer.error().message.contains(u"nowhere.pem"_s), qPrintable(answer.error().message));
}

void SessionTokensTest::outlivesTheSession()
{
    signIn();
    m_session.reset();
    const auto answer = ask();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

void SessionTokensTest::theLogHoldsNoToken()
{
    signIn();
    QVERIFY(ask().has_value());
    const QByteArray token = finished(m_session->tokens()->token())->toPlain();
    const QList<ConnectionLog::Line> lines = m_log->lines();
    QVERIFY(lines.size() >= 2);
    QString all;
    for (const ConnectionLog::Line &line : lines)
        all += line.address + line.curl + line.outcome;
    QVERIFY(!all.contains(QString::fromLatin1(token)));
    QVERIFY(!all.contains(u"s3cret"_s));
    const ConnectionLog::Line last = lines.last();
    QVERIFY(last.address.endsWith(u"/people"_s));
    QCOMPARE(last.method, u"GET"_s);
    QCOMPARE(last.status, 200);
    QVERIFY(last.curl.contains(u"$TOKEN"_s));
    m_log->clear();
    QVERIFY(m_log->lines().isEmpty());
}

QTEST_GUILESS_MAIN(SessionTokensTest)
#include "sessiontokenstest.moc"
