#include "tests/remote/blynk/blynkfixture.h"

#include "models/auth/secrets/memorystore.h"
#include "models/auth/settings/signinjson.h"
#include "models/auth/tokens/tokensource.h"
#include "models/net/log/requestlog.h"
#include "models/remote/blynk/blynkkind.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Fault = ContractFault;

namespace {

/// A source's tokens, for the directory.
class Given final : public TokenProvider
{
public:
    explicit Given(TokenSource *source) : m_source(source) {}

    QCoro::Task<Result<SecretBytes>> token() override { return m_source->token(); }
    void reject(SecretBytes token) override { m_source->reject(token); }

private:
    TokenSource *m_source;
};

/// The client that the connection's settings describe, signed in at the server as a connection does it.
struct SignedInFixture {
    SignedInFixture()
    {
        const QJsonObject settings{{u"address"_s, server.http.base()}, {u"clientId"_s, server.clientId}};
        const SignInSettings signIn = signInFromJson(Blynk::connectionKind().signIn(settings));
        keep(server.clientSecret);
        source = std::make_unique<TokenSource>(connection, Grant::ClientCredentials, signIn, signIn.endpoints,
                                               TokenSource::Parts{&http, &secrets, nullptr, {}, nullptr});
        const auto budget = std::make_shared<Budget>(BudgetLimits{.perSecond = 0, .perMinute = 0, .atOnce = 8}, &timing);
        directory = std::make_unique<BlynkDirectory>(
            Blynk::settingsFrom(settings), ApiClient::Parts{&http, std::make_shared<Given>(source.get()), budget});
        if (!finished(source->restore({})))
            qFatal("The secret is not in its store");
    }

    void keep(const QByteArray &secret)
    {
        const SecretKey where{connection, SecretKey::Kind::ClientSecret};
        const SecretBytes bytes = SecretBytes::copyOf(secret);
        if (!finished(secrets.write(where, bytes, {})))
            qFatal("The secret is not kept");
    }

    template<typename T>
    T finished(QCoro::Task<T> task)
    {
        return finishedAt(server.http, timing, std::move(task));
    }

    Result<QList<Snapshot>> look() { return finished(directory->read({}, {BlynkFixture::organization(server.root)})); }

    ManualTiming timing;
    BlynkServer server;
    HttpClient http{loopbackSetup(), &timing};
    MemoryStore secrets;
    ConnectionId connection{u"c1"_s};
    std::unique_ptr<TokenSource> source;
    std::unique_ptr<BlynkDirectory> directory;
};

} // namespace

class BlynkTokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theClientIsInTheHeaderAndTheRestInTheQuery()
    {
        SignedInFixture f;
        QVERIFY(f.look());
        const ScriptedRequest asked = f.server.http.requests.first();
        QCOMPARE(asked.method, "POST");
        QCOMPARE(asked.path, u"/oauth2/token"_s);
        QCOMPARE(asked.parameter(u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(asked.query.queryItems().size(), 1); // and nothing secret
        QVERIFY(asked.body.isEmpty());
        QVERIFY(asked.headers.value("authorization").startsWith("Basic "));
        QCOMPARE(f.server.http.requests.last().headers.value("authorization"), "Bearer access-1");
    }

    void manyWhoFindATokenSpentShareOneNewOne()
    {
        SignedInFixture f;
        QVERIFY(f.look());
        f.server.expire();
        std::vector<std::unique_ptr<Awaited<Result<QList<Snapshot>>>>> looks;
        for (int i = 0; i < 20; ++i)
            looks.push_back(std::make_unique<Awaited<Result<QList<Snapshot>>>>(
                f.directory->read({}, {BlynkFixture::organization(f.server.root)})));
        for (const auto &look : looks) {
            QTRY_VERIFY(look->isThere());
            QVERIFY((**look).has_value());
        }
        QCOMPARE(f.server.tokensGiven, 2);
    }

    void aTokenThatIsRefusedIsRenewedOnce()
    {
        SignedInFixture f;
        QVERIFY(f.look());
        f.server.fail(Fault::RefusedToken, "GET");
        QVERIFY(f.look());
        QCOMPARE(f.server.tokensGiven, 2);
        f.server.fail(Fault::RefusedToken, "GET", {}, 10);
        const auto refused = f.look();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QCOMPARE(f.server.tokensGiven, 3);
    }

    void theLifeIsTheOneThatTheServerTells()
    {
        SignedInFixture f;
        QVERIFY(f.look());
        QCOMPARE(f.timing.now().secsTo(f.source->expires()), 300);
        f.timing.advance(std::chrono::seconds(250)); // less than a minute is left
        QVERIFY(f.look());
        QCOMPARE(f.server.tokensGiven, 2);
    }

    void theRefreshTokenIsGoodOnceAndIsNotKept()
    {
        SignedInFixture f;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(f.look());
            f.server.expire();
        }
        QCOMPARE(f.server.tokensGiven, 3);
        QVERIFY(!f.secrets.contains({f.connection, SecretKey::Kind::RefreshToken}));
        for (const ScriptedRequest &request : std::as_const(f.server.http.requests))
            QVERIFY(!request.query.hasQueryItem(u"refresh_token"_s));
    }

    /// 400 and not 401, in another shape than all other errors.
    void aWrongSecretIsSaid()
    {
        SignedInFixture f;
        f.keep("wrong");
        const auto refused = f.look();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QVERIFY2(refused.error().message.contains(u"secret"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().details.contains(u"Client ID is not found"_s));
        QCOMPARE(f.source->state(), SignInState::Refused);
        QVERIFY(f.secrets.contains({f.connection, SecretKey::Kind::ClientSecret})); // it is not thrown away for it
    }

    void aTokenEndpointThatIsAwayIsNoRefusal()
    {
        SignedInFixture f;
        f.server.fail(Fault::ServiceUnavailable, "POST", u"/token"_s);
        QVERIFY(!f.look());
        QCOMPARE(f.source->state(), SignInState::Offline);
        f.timing.advance(std::chrono::seconds(2)); // the longest first wait, and less than a time-out
        QTRY_COMPARE(f.source->state(), SignInState::SignedIn);
        QVERIFY(f.look());
    }
};

QTEST_GUILESS_MAIN(BlynkTokenTest)
#include "blynktokentest.moc"
