// A connection that leads elsewhere: what was kept for the earlier server never reaches the later one.
#include "tests/auth/signinsportal.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SecretKey::Kind;

class LeavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_portal.reset(); }
    void anotherPlaceDropsTheSignIn_data();
    void anotherPlaceDropsTheSignIn();
    void theSamePlaceKeepsIt_data();
    void theSamePlaceKeepsIt();
    void saysWhenTheEarlierServerIsGone();
    void takenBackAtTheNextStart_data();
    void takenBackAtTheNextStart();
    void goesWithTheProgram();
    void nobodyWaitsForAServerForEver();
    void canBeGivenUp();
    void killedBeforeAnythingWasDropped();
    void otherProcessesLeaveToo();
    void aLateSignInOfAnotherProcessCountsForNothing();
    void aLockedKeychainsTokenIsShownToNobodyElse();
    void theClientsSecretGoes();
    void theProxysPasswordGoesWithTheProxy();
    void copiesShareNoSecrets();

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    Connection stored() const { return *m_portal->connections.find(m_id); }
    void edit(const QString &key, const QJsonValue &value)
    {
        Connection edited = stored();
        setSetting(edited.settings, key, value);
        QVERIFY(finished(m_portal->connections.save(edited)).has_value());
    }
    void signIn()
    {
        signInAsPerson(*m_fixture, m_portal->signins.session(m_id));
        QTRY_VERIFY(stored().settings.contains(lastSignInKey()));
    }
    void signInElsewhere()
    {
        const Awaited result(m_portal->signins.session(m_id)->signInWithBrowser(false, {}));
        QTRY_VERIFY(!m_fixture->opened.isEmpty());
        TestBrowser browser(m_other->approve(m_fixture->opened.takeLast()));
        browser.visit();
        QTRY_VERIFY(result.isThere());
        QVERIFY(result->has_value());
    }
    /// Nothing of the first sign-in has come there.
    void checkUntouched(const ScriptedServer &other, const QString &secret)
    {
        for (const ScriptedRequest &request : other.requests) {
            QVERIFY2(!request.body.contains(secret.toUtf8()), request.path.toUtf8().constData());
            QVERIFY(!request.query.toString().contains(secret));
        }
    }

    QString m_path;
    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<ScriptedIssuer> m_other; ///< Another server, where the connection leads later.
    std::unique_ptr<SigninsPortal> m_portal;
    ConnectionId m_id;
};

void LeavingTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SignInFixture>();
    m_other = std::make_unique<ScriptedIssuer>(&m_fixture->timing, SigningKey::Kind::Es256);
    m_path = m_fixture->folder.filePath(u"workspace.sqlite"_s);
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    m_id = finished(m_portal->connections.save({{}, u"a"_s, u"oidc"_s, {}, {}, oidcSettings(m_fixture->issuer)}))->id;
    m_fixture->id = m_id;
}

void LeavingTest::anotherPlaceDropsTheSignIn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path"); ///< Below the other server; "-": no address.
    QTest::newRow("issuer") << u"issuer"_s << u"/"_s;
    QTest::newRow("token endpoint") << u"tokenEndpoint"_s << u"/token"_s;
    QTest::newRow("client id") << u"clientId"_s << u"-"_s;
    QTest::newRow("address that gets the token") << u"probe"_s << u"/me"_s;
}

void LeavingTest::anotherPlaceDropsTheSignIn()
{
    QFETCH(QString, key);
    QFETCH(QString, path);
    signIn();
    const QString refresh = m_fixture->issuer.lastRefresh();
    QCOMPARE(m_fixture->stored(), refresh.toUtf8());
    edit(key, path == u"-"_s ? u"another-client"_s : m_other->server.base() + path);
    const QString sentence = finished(m_portal->signins.settled(m_id, {}));
    QVERIFY2(sentence.contains(u"dropped"_s), qPrintable(sentence));
    // The server that gave it takes it back, with the client that it was given to.
    QCOMPARE(server().count(u"/revoke"_s), 1);
    QCOMPARE(server().requests.last().field(u"token"_s), refresh);
    QCOMPARE(server().requests.last().field(u"client_id"_s), u"rollcall"_s);
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    QVERIFY(m_portal->vault.keysOf(m_id).isEmpty());
    QVERIFY(!stored().settings.contains(lastSignInKey()));
    QCOMPARE(m_portal->status(m_id).state, SignInState::SignedOut);
    QCOMPARE(m_portal->status(m_id).reason, sentence);
    // Neither now nor after the next start is anything shown to the other one.
    m_portal->signins.retryAll();
    m_portal.reset();
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QVERIFY(finished(m_portal->signins.start(m_id, {})).has_value());
    QVERIFY(!finished(m_portal->signins.session(m_id)->tokens()->token()));
    checkUntouched(m_other->server, refresh);
    QCOMPARE(m_other->server.count(u"/token"_s), 0);
}

void LeavingTest::theSamePlaceKeepsIt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("scopes") << u"scopes"_s << QJsonValue(QJsonArray{u"openid"_s});
    QTest::newRow("audience") << u"audience"_s << QJsonValue(u"https://api/"_s);
    QTest::newRow("proxy") << u"network.proxy.mode"_s << QJsonValue(u"system"_s);
}

void LeavingTest::theSamePlaceKeepsIt()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    signIn();
    edit(key, value);
    QCOMPARE(finished(m_portal->signins.settled(m_id, {})), QString());
    QTRY_COMPARE(m_portal->status(m_id).state, SignInState::SignedIn);
    QCOMPARE(server().count(u"/revoke"_s), 0);
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
}

void LeavingTest::saysWhenTheEarlierServerIsGone()
{
    signIn();
    server().on(u"/revoke"_s, json({{u"error"_s, u"server_error"_s}}, 503));
    edit(u"issuer"_s, m_other->issuer);
    const QString sentence = finished(m_portal->signins.settled(m_id, {}));
    QVERIFY2(sentence.contains(u"could not take its tokens back"_s) && sentence.contains(u"next start"_s), qPrintable(sentence));
    QVERIFY(!m_portal->signins.session(m_id)->hasSecret(Kind::RefreshToken));
    QVERIFY(!stored().settings.contains(lastSignInKey()));
    // A sign-in there works at once, and its words take the place of these.
    m_fixture->issuer.server.close();
    signInElsewhere();
    QCOMPARE(m_portal->status(m_id).reason, QString());
    const SecretKey now{m_id, Kind::RefreshToken, m_portal->signins.session(m_id)->places().signIn};
    QCOMPARE((**finished(m_portal->vault.read(now, {}))).toPlain(), m_other->lastRefresh().toUtf8());
}

void LeavingTest::takenBackAtTheNextStart_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"the server was away", "killed in the middle", "killed before anything", "signed out while it was away",
                            "signed out while the keychain was locked", "removed while it was away"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void LeavingTest::takenBackAtTheNextStart()
{
    QFETCH(QString, how);
    signIn();
    const QString refresh = m_fixture->issuer.lastRefresh();
    const bool isKilled = how.startsWith(u"killed"_s);
    ScriptedReply away = json({{u"error"_s, u"server_error"_s}}, 503);
    if (isKilled)
        away.ending = ScriptedReply::Ending::Silence;
    server().on(u"/revoke"_s, away);
    if (how.startsWith(u"signed out"_s) || how.startsWith(u"removed"_s)) {
        m_fixture->keychain.isLocked = how.contains(u"locked"_s);
        QVERIFY(!finished(m_portal->signins.session(m_id)->signOut(false, {})));
        QTRY_VERIFY(!stored().settings.contains(lastSignInKey()));
        if (how.startsWith(u"removed"_s)) {
            QVERIFY(finished(m_portal->vault.removeAll(m_portal->vault.keysOf(m_id), {})).has_value());
            QVERIFY(finished(m_portal->connections.remove(m_id)).has_value());
        }
    } else if (how == u"killed before anything"_s) {
        const Connection before = stored();
        m_portal.reset();
        WorkspaceFile file(m_path);
        QVERIFY(file.open().result());
        Connections connections(file);
        Connection edited = before;
        edited.settings.insert(u"issuer"_s, m_other->issuer);
        QVERIFY(finished(connections.load()) && finished(connections.save(edited)));
    } else {
        edit(u"issuer"_s, m_other->issuer);
        if (isKilled)
            QTRY_COMPARE(server().count(u"/revoke"_s), 1);
        else
            finished(m_portal->signins.settled(m_id, {}));
    }
    // Nobody uses it any more, and nothing but the keychain holds it.
    m_portal.reset();
    QCOMPARE(m_fixture->stored(), refresh.toUtf8());
    QFile index(m_fixture->folder.filePath(u"secrets.json"_s));
    QVERIFY(index.open(QIODevice::ReadOnly) && !index.readAll().contains(refresh.toUtf8()));

    m_fixture->keychain.isLocked = false;
    server().requests.clear();
    server().on(u"/revoke"_s, json({}));
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QTRY_COMPARE(server().count(u"/revoke"_s), 1);
    QCOMPARE(server().requests.last().field(u"token"_s), refresh);
    QCOMPARE(server().requests.last().field(u"client_id"_s), u"rollcall"_s);
    QTRY_VERIFY(m_fixture->keychain.memory.isEmpty());
    QTRY_VERIFY(SecretIndex(m_fixture->folder.filePath(u"secrets.json"_s)).revoked().isEmpty());
    checkUntouched(m_other->server, refresh);
    QCOMPARE(m_other->server.count(u"/revoke"_s), 0);
}

/// A short command ends while the server has not answered yet: with it goes the clock, so nobody may be left who would ask it.
void LeavingTest::goesWithTheProgram()
{
    signIn();
    server().on(u"/revoke"_s, json({{u"error"_s, u"server_error"_s}}, 503));
    QVERIFY(!finished(m_portal->signins.session(m_id)->signOut(false, {})));
    m_portal.reset();
    ScriptedReply held = json({{u"error"_s, u"server_error"_s}}, 503);
    held.ending = ScriptedReply::Ending::Hold;
    server().on(u"/revoke"_s, held);
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QTRY_COMPARE(server().holding(), 1);
    m_portal.reset();
    QTRY_COMPARE(server().holding(), 0);
}

void LeavingTest::nobodyWaitsForAServerForEver()
{
    signIn();
    server().on(u"/revoke"_s, json({{u"error"_s, u"server_error"_s}}, 503));
    edit(u"issuer"_s, m_other->issuer);
    finished(m_portal->signins.settled(m_id, {}));
    const auto startAgain = [this] {
        m_portal.reset();
        server().requests.clear();
        m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
        m_portal->signins.start();
        return finished(m_portal->signins.settled(m_id, {}));
    };
    for (const int days : {0, 20}) {
        m_fixture->timing.jump(std::chrono::hours(24 * days));
        QCOMPARE(startAgain(), QString()); // it was said once
        QCOMPARE(server().count(u"/revoke"_s), 1);
        QVERIFY(!m_fixture->stored().isEmpty());
    }
    m_fixture->timing.jump(std::chrono::hours(24 * 11));
    startAgain();
    QCOMPARE(server().count(u"/revoke"_s), 1);
    QTRY_VERIFY(m_fixture->keychain.memory.isEmpty());
    startAgain();
    QCOMPARE(server().count(u"/revoke"_s), 0);
}

void LeavingTest::canBeGivenUp()
{
    signIn();
    ScriptedReply silence;
    silence.ending = ScriptedReply::Ending::Silence;
    server().on(u"/revoke"_s, silence);
    edit(u"issuer"_s, m_other->issuer);
    std::stop_source stop;
    const Awaited told(m_portal->signins.settled(m_id, stop.get_token()));
    QTRY_COMPARE(server().count(u"/revoke"_s), 1);
    QVERIFY(!told.isThere());
    QVERIFY(!m_portal->signins.session(m_id)->hasSecret(Kind::RefreshToken)); // before anybody was asked
    stop.request_stop();
    QTRY_VERIFY(told.isThere());
    QVERIFY(!stored().settings.contains(lastSignInKey()));
}

void LeavingTest::killedBeforeAnythingWasDropped()
{
    signIn();
    const QString refresh = m_fixture->issuer.lastRefresh();
    Connection edited = stored();
    edited.settings.insert(u"issuer"_s, m_other->issuer);
    m_portal.reset();
    {
        // A process that saved it, and had no time for more.
        WorkspaceFile file(m_path);
        QVERIFY(file.open().result());
        Connections connections(file);
        QVERIFY(finished(connections.load()) && finished(connections.save(edited)));
    }
    QCOMPARE(m_fixture->stored(), refresh.toUtf8());
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QVERIFY(!finished(m_portal->signins.settled(m_id, {})).isEmpty());
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    QCOMPARE(server().count(u"/revoke"_s), 1);
    QTRY_VERIFY(!stored().settings.contains(lastSignInKey()));
    QCOMPARE(m_portal->status(m_id).state, SignInState::SignedOut);
    QVERIFY(m_other->server.requests.isEmpty());
}

void LeavingTest::otherProcessesLeaveToo()
{
    SigninsPortal other(*m_fixture, m_path);
    other.signins.start();
    signIn();
    QTRY_COMPARE(other.status(m_id).state, SignInState::SignedIn);
    edit(u"issuer"_s, m_other->issuer);
    QTRY_COMPARE(other.status(m_id).state, SignInState::SignedOut);
    QTRY_COMPARE(other.signins.session(m_id)->settings().issuer, m_other->issuer);
    QVERIFY(!finished(other.signins.session(m_id)->tokens()->token()));
    finished(m_portal->signins.settled(m_id, {}));
    finished(other.signins.settled(m_id, {}));
    QCOMPARE(server().count(u"/revoke"_s), 1);
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    QCOMPARE(m_other->server.count(u"/token"_s) + m_other->server.count(u"/revoke"_s), 0);
}

void LeavingTest::aLateSignInOfAnotherProcessCountsForNothing()
{
    signIn();
    const QJsonObject last = stored().settings.value(lastSignInKey()).toObject();
    const QString refresh = m_fixture->issuer.lastRefresh();
    const SecretKey earlier{m_id, Kind::RefreshToken, m_portal->signins.session(m_id)->places().signIn};
    edit(u"issuer"_s, m_other->issuer);
    finished(m_portal->signins.settled(m_id, {}));
    // One that had not seen the change yet stores what the first server gave it.
    QVERIFY(finished(m_portal->vault.write(earlier, SecretBytes::copyOf(refresh), {})).has_value());
    QVERIFY(finished(m_portal->connections.remember(m_id, last)).has_value());
    m_portal.reset();
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QVERIFY(finished(m_portal->signins.start(m_id, {})).has_value());
    QCOMPARE(m_portal->status(m_id).state, SignInState::SignedOut);
    QVERIFY(!m_portal->signins.last(m_id));
    checkUntouched(m_other->server, refresh);
}

void LeavingTest::aLockedKeychainsTokenIsShownToNobodyElse()
{
    signIn();
    const QString refresh = m_fixture->issuer.lastRefresh();
    m_fixture->keychain.isLocked = true;
    edit(u"issuer"_s, m_other->issuer);
    QVERIFY(!finished(m_portal->signins.settled(m_id, {})).isEmpty());
    QCOMPARE(server().count(u"/revoke"_s), 0);
    m_fixture->keychain.isLocked = false;
    QVERIFY(finished(m_portal->vault.retry({})).has_value());
    QTRY_VERIFY(m_fixture->keychain.memory.isEmpty());
    // Only to its own server. By the time that a sign-in has come to its end there, whatever else was asked has come too.
    QCOMPARE(server().count(u"/revoke"_s), 1);
    signInElsewhere();
    checkUntouched(m_other->server, refresh);
    QCOMPARE(m_other->server.count(u"/revoke"_s), 0);
}

void LeavingTest::theClientsSecretGoes()
{
    edit(u"proof"_s, u"form"_s);
    QVERIFY(finished(m_portal->signins.session(m_id)->signInWithClientSecret(SecretBytes::copyOf(u"s3cret"_s), {})).has_value());
    QCOMPARE(m_fixture->stored(Kind::ClientSecret), "s3cret");
    edit(u"issuer"_s, m_other->issuer);
    QVERIFY(!finished(m_portal->signins.settled(m_id, {})).isEmpty());
    QVERIFY(!m_portal->signins.session(m_id)->hasSecret(Kind::ClientSecret));
    QVERIFY(m_fixture->keychain.memory.isEmpty());
    const auto without = finished(m_portal->signins.session(m_id)->signInWithClientSecret({}, {}));
    QCOMPARE(without.error().field, u"clientSecret"_s);
    checkUntouched(m_other->server, u"s3cret"_s);
}

void LeavingTest::theProxysPasswordGoesWithTheProxy()
{
    signIn();
    const QJsonObject proxy{{u"mode"_s, u"manual"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, 9}, {u"user"_s, u"me"_s}};
    edit(u"network.proxy"_s, proxy);
    const SecretBytes password = SecretBytes::copyOf(u"pr0xy"_s);
    QVERIFY(finished(m_portal->signins.session(m_id)->keepSecret(Kind::ProxyPassword, password, {})).has_value());
    edit(u"network.proxy.host"_s, u"127.0.0.2"_s);
    const QString sentence = finished(m_portal->signins.settled(m_id, {}));
    QVERIFY2(sentence.contains(u"proxy"_s) && !sentence.contains(u"sign-in"_s), qPrintable(sentence));
    QVERIFY(m_fixture->stored(Kind::ProxyPassword).isEmpty());
    QVERIFY(!m_portal->signins.session(m_id)->hasSecret(Kind::ProxyPassword));
    QTRY_COMPARE(m_portal->status(m_id).state, SignInState::SignedIn);
    QVERIFY(!m_fixture->stored().isEmpty());
}

void LeavingTest::copiesShareNoSecrets()
{
    signIn();
    Connection copy = stored();
    copy.id = {};
    copy.name = u"b"_s;
    const auto made = finished(m_portal->connections.save(copy));
    QVERIFY(made && made->id != m_id && !made->settings.contains(lastSignInKey()));
    QVERIFY(m_portal->vault.keysOf(made->id).isEmpty());
    QVERIFY(!m_portal->signins.last(made->id));
    QVERIFY(!finished(m_portal->signins.session(made->id)->tokens()->token()));
}

QTEST_GUILESS_MAIN(LeavingTest)
#include "leavingtest.moc"
