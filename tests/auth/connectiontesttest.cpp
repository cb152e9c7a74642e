#include "models/auth/session/connectiontest.h"
#include "tests/auth/signinfixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QStandardPaths>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

using State = TestStep::State;
using Name = TestStep::Name;

class ConnectionTestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<SignInFixture>();
        m_fixture->issuer.description.insert(u"userinfo_endpoint"_s, server().base() + u"/me"_s);
        server().on(u"/me"_s, json({{u"sub"_s, u"user-1"_s}}));
    }

    void walksThroughWithoutASignIn();
    void readsWithTheToken();
    void readsWhatTheKindNames();
    void saysWhatTheKindReadsInIt();
    void saysThatTheTokenIsNotAccepted();
    void stopsAtTheFirstFailure_data();
    void stopsAtTheFirstFailure();
    void tellsEachStep();
    void shakesHands();
    void canBeStopped();

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    QList<TestStep> run(SignInSession *session = nullptr, const QUrl &probe = {}, ConnectionTest::Says says = {})
    {
        ConnectionTest test(m_fixture->settings, m_fixture->network, session, probe, &m_timing);
        test.setProbeSays(std::move(says));
        return finished(test.run({}));
    }
    static QList<State> states(const QList<TestStep> &steps)
    {
        QList<State> states;
        for (const TestStep &step : steps)
            states += step.state;
        return states;
    }
    std::unique_ptr<SignInSession> signedIn()
    {
        auto session = m_fixture->make();
        if (!finished(session->signInWithToken(SecretBytes::copyOf(u"opaque-token"_s), {})))
            qFatal("Not signed in");
        return session;
    }

    SystemTiming m_timing;
    std::unique_ptr<SignInFixture> m_fixture;
};

void ConnectionTestTest::walksThroughWithoutASignIn()
{
    const auto session = m_fixture->make(); // nobody signed in
    for (SignInSession *one : {static_cast<SignInSession *>(nullptr), session.get()}) {
        const QList<TestStep> steps = run(one);
        QCOMPARE(states(steps), (QList{State::Good, State::Skipped, State::Good, State::Skipped, State::Skipped}));
        QCOMPARE(steps.at(0).name, Name::Resolve);
        QCOMPARE(steps.at(4).name, Name::Read);
        QVERIFY(steps.at(1).sentence.contains(u"Without encryption"_s));
        QVERIFY(steps.at(2).sentence.contains(u"browser, device code"_s));
        QVERIFY(steps.at(3).sentence.contains(u"Nobody is signed in"_s));
    }
}

void ConnectionTestTest::readsWithTheToken()
{
    const auto session = signedIn();
    const QList<TestStep> steps = run(session.get());
    QCOMPARE(states(steps), (QList{State::Good, State::Skipped, State::Good, State::Good, State::Good}));
    QCOMPARE(server().requests.last().path, u"/me"_s);
    QCOMPARE(server().requests.last().headers.value("authorization"), "Bearer opaque-token");
    for (const TestStep &step : steps)
        QVERIFY(!step.sentence.contains(u"opaque"_s) && !step.details.contains(u"opaque"_s));
    QCOMPARE(server().count(u"/token"_s), 0); // nothing is renewed for it
}

void ConnectionTestTest::readsWhatTheKindNames()
{
    const auto session = signedIn();
    server().on(u"/api/things"_s, json({}));
    QCOMPARE(run(session.get(), server().url(u"/api/things"_s)).last().state, State::Good);
    QCOMPARE(server().requests.last().path, u"/api/things"_s);
    m_fixture->issuer.description.remove(u"userinfo_endpoint"_s);
    QCOMPARE(run(session.get()).last().state, State::Skipped);
}

/// Some servers answer 401 to a good token of somebody they do not know yet.
void ConnectionTestTest::saysWhatTheKindReadsInIt()
{
    const auto session = signedIn();
    const QUrl probe(server().base() + u"/orgs"_s);
    server().on(u"/orgs"_s, json({{u"nobody"_s, true}}, 401));
    const auto says = [](int status, const QJsonValue &json) -> std::optional<Result<QString>> {
        if (status == 401 && json[u"nobody"_s].toBool())
            return u"You are nobody yet."_s;
        return status == 200 ? std::optional<Result<QString>>(failure(Error::Kind::Invalid, u"Another server."_s)) : std::nullopt;
    };
    QCOMPARE(run(session.get(), probe).last().state, State::Failed);
    TestStep step = run(session.get(), probe, says).last();
    QCOMPARE(step.state, State::Good);
    QCOMPARE(step.sentence, u"You are nobody yet."_s);
    server().on(u"/orgs"_s, json({}));
    step = run(session.get(), probe, says).last();
    QCOMPARE(step.state, State::Failed);
    QCOMPARE(step.sentence, u"Another server."_s);
    server().on(u"/orgs"_s, json({{u"nobody"_s, false}}, 401)); // nothing that it knows
    QCOMPARE(run(session.get(), probe, says).last().state, State::Failed);
}

void ConnectionTestTest::saysThatTheTokenIsNotAccepted()
{
    const auto session = signedIn();
    server().on(u"/me"_s, ScriptedReply{.status = 403, .body = "<b>no</b>" + QByteArray(2000, 'x')});
    const TestStep step = run(session.get()).last();
    QCOMPARE(step.state, State::Failed);
    QVERIFY(step.sentence.contains(u"403"_s) && step.sentence.contains(u"scopes"_s));
    QVERIFY(step.details.size() <= 500);
    // A redirect is not followed, least of all with the token.
    server().on(u"/me"_s, ScriptedReply{.status = 302, .headers = {{"Location", server().url(u"/elsewhere"_s).toEncoded()}}});
    const QList<TestStep> moved = run(session.get());
    QVERIFY2(moved.last().state == State::Failed, qPrintable(moved.at(2).sentence + moved.at(3).sentence + moved.last().sentence));
    QCOMPARE(server().count(u"/elsewhere"_s), 0);
}

void ConnectionTestTest::stopsAtTheFirstFailure_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QString() << 0 << u"no issuer"_s;
    QTest::newRow("http") << u"http://login.example.com/"_s << 0 << u"https"_s;
    QTest::newRow("no such name") << u"https://nowhere.invalid/"_s << 0 << u"nowhere.invalid leads nowhere"_s;
    QTest::newRow("nobody listens") << u"https://127.0.0.1:1/"_s << 1 << u"127.0.0.1 (port 1) cannot be reached"_s;
    QTest::newRow("another issuer") << u"OTHER"_s << 2 << u"calls itself"_s;
}

void ConnectionTestTest::stopsAtTheFirstFailure()
{
    QFETCH(QString, issuer);
    QFETCH(int, step);
    QFETCH(QString, said);
    m_fixture->settings.issuer = issuer == u"OTHER" ? server().base() : issuer; // without the last slash
    const QList<TestStep> steps = run();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.at(step).state, State::Failed);
    QVERIFY2(steps.at(step).sentence.contains(said), qPrintable(steps.at(step).sentence));
    for (int i = step + 1; i < 5; ++i) {
        QCOMPARE(steps.at(i).state, State::Skipped);
        QVERIFY(steps.at(i).sentence.contains(u"earlier step"_s));
    }
}

void ConnectionTestTest::tellsEachStep()
{
    ConnectionTest test(m_fixture->settings, m_fixture->network, nullptr, {}, &m_timing);
    QSignalSpy told(&test, &ConnectionTest::stepChanged);
    finished(test.run({}));
    QCOMPARE(told.size(), 10);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(told.at(2 * i).first().value<TestStep>().state, State::Running);
        QCOMPARE(static_cast<int>(told.at(2 * i + 1).first().value<TestStep>().name), i);
        QVERIFY(!told.at(2 * i + 1).first().value<TestStep>().sentence.isEmpty());
    }
}

void ConnectionTestTest::shakesHands()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed: TLS is NOT tested here");
    QProcess process;
    process.setWorkingDirectory(m_fixture->folder.path());
    process.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, u"k.pem"_s,
                                 u"-out"_s, u"c.pem"_s, u"-subj"_s, u"/CN=Scripted"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-days"_s, u"9"_s});
    QVERIFY(process.waitForFinished());
    QFile keyFile(m_fixture->folder.filePath(u"k.pem"_s));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration tls;
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    const QList<QSslCertificate> certificate = QSslCertificate::fromPath(m_fixture->folder.filePath(u"c.pem"_s));
    tls.setLocalCertificateChain(certificate);
    ScriptedServer secure(&tls);
    const QString issuer = secure.base() + u'/';
    secure.on(u"/.well-known/openid-configuration"_s, json({{u"issuer"_s, issuer}, {u"token_endpoint"_s, issuer + u"token"_s}}));
    m_fixture->settings.issuer = issuer;
    const auto session = m_fixture->make();
    QSignalSpy refused(session.get(), &SignInSession::certificateRefused);
    const QList<TestStep> bad = run(session.get());
    QCOMPARE(states(bad), (QList{State::Good, State::Failed, State::Skipped, State::Skipped, State::Skipped}));
    QVERIFY2(bad.at(1).sentence.contains(u"signed by itself"_s), qPrintable(bad.at(1).sentence));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(secure.requests.size(), 0);
    // A person looked at exactly this pair and took it.
    m_fixture->network.acceptedFaults = refused.first().at(1).value<QList<TlsFault>>();
    const QList<TestStep> good = run();
    QCOMPARE(states(good), (QList{State::Good, State::Good, State::Good, State::Skipped, State::Skipped}));
    QVERIFY2(good.at(1).sentence.startsWith(u"TLS 1.3, certificate of Scripted until "_s), qPrintable(good.at(1).sentence));
    // Or the authority is trusted by a file.
    m_fixture->network.acceptedFaults.clear();
    m_fixture->network.caFile = m_fixture->folder.filePath(u"c.pem"_s);
    QCOMPARE(run().at(1).state, State::Good);
    m_fixture->network.caFile = m_fixture->folder.filePath(u"none.pem"_s);
    QCOMPARE(run().at(0).state, State::Failed);
}

void ConnectionTestTest::canBeStopped()
{
    server().on(u"/.well-known/openid-configuration"_s, ScriptedReply{.ending = ScriptedReply::Ending::Silence});
    std::stop_source stop;
    auto test = std::make_unique<ConnectionTest>(m_fixture->settings, m_fixture->network, nullptr, QUrl(), &m_timing);
    const Awaited steps(test->run(stop.get_token()));
    QTRY_COMPARE(server().requests.size(), 1);
    stop.request_stop();
    QTRY_VERIFY(steps.isThere());
    QCOMPARE(steps->at(2).state, State::Failed);
    // And may go while it runs.
    test = std::make_unique<ConnectionTest>(m_fixture->settings, m_fixture->network, nullptr, QUrl(), &m_timing);
    const Awaited gone(test->run({}));
    QTRY_COMPARE(server().requests.size(), 2);
    test.reset();
    QTRY_VERIFY(gone.isThere());
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connectiontesttest.moc"
