#include "tests/auth/signinsportal.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SigninsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<SignInFixture>();
        m_path = m_fixture->folder.filePath(u"workspace.sqlite"_s);
        m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    }
    void cleanup() { m_portal.reset(); }

    void kindsAreSound();
    void oidcSettingsAreChecked_data();
    void oidcSettingsAreChecked();
    void makesOneForEachConnection();
    void remakesWhenSettingsChange();
    void keepsWhoSignedIn();
    void takesBackLaterWhatALockedKeychainHeld();
    void followsOtherProcesses();
    void twoSignInsAtOnce();
    void oneRenewalOverAllProcesses();
    void aProxysPasswordRemakes();
    void locksAll();

private:
    ScriptedServer &server() { return m_fixture->issuer.server; }
    QJsonObject settings() const { return oidcSettings(m_fixture->issuer); }
    ConnectionId add(SigninsPortal &portal, const QString &name)
    {
        return finished(portal.connections.save({{}, name, u"oidc"_s, {}, {}, settings()}))->id;
    }
    void signIn(SignInSession *session) { signInAsPerson(*m_fixture, session); }

    QString m_path;
    std::unique_ptr<SignInFixture> m_fixture;
    std::unique_ptr<SigninsPortal> m_portal;
};

void SigninsTest::kindsAreSound()
{
    QStringList keys;
    for (const ConnectionKind &kind : connectionKinds()) {
        QVERIFY(!keys.contains(kind.key));
        keys += kind.key;
        QVERIFY(!kind.title.isEmpty() && !kind.summary.isEmpty());
        QStringList fields;
        for (const ConnectionField &field : kind.fields) {
            QVERIFY2(!fields.contains(field.key), qPrintable(field.key));
            fields += field.key;
            QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
            QVERIFY2(!isSecretName(field.key), qPrintable(field.key));
            QCOMPARE(field.choices.isEmpty(), field.kind != ConnectionField::Kind::Choice);
        }
    }
    QCOMPARE(keys.first(), u"embedded"_s);
    QCOMPARE(keys.last(), u"oidc"_s);
    for (const Adapter &adapter : adapters())
        QVERIFY(keys.contains(adapter.kind.key) && adapter.make && adapter.kind.hasDirectory);
    QVERIFY(!connectionKinds().first().isMade);
    // A new connection needs only what nobody can guess.
    const ConnectionKind oidc = openIdKind();
    QJsonObject fresh = oidc.fallbacks();
    QStringList missing;
    for (const Problem &problem : problemsOf(oidc, fresh))
        missing += problem.field;
    QCOMPARE(missing, (QStringList{u"issuer"_s, u"clientId"_s}));
    fresh.insert(u"issuer"_s, u"https://a.example/"_s);
    fresh.insert(u"clientId"_s, u"c"_s);
    QVERIFY(problemsOf(oidc, fresh).isEmpty());
}

void SigninsTest::oidcSettingsAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &field) { QTest::newRow(name) << key << value << field; };
    row("good", u"audience"_s, u"https://api/"_s, {});
    row("path", u"redirectPath"_s, u"callback"_s, u"redirectPath"_s);
    row("port", u"redirectPorts"_s, QJsonArray{u"8080"_s, u"0"_s}, u"redirectPorts"_s);
    row("word as port", u"redirectPorts"_s, QJsonArray{u"http"_s}, u"redirectPorts"_s);
    row("parameter of the protocol", u"extra"_s, QJsonArray{QJsonObject{{u"name"_s, u"state"_s}, {u"value"_s, u"x"_s}}}, u"extra"_s);
    row("endpoints without keys", u"tokenEndpoint"_s, u"https://a/token"_s, u"keysEndpoint"_s);
    row("plain endpoint", u"tokenEndpoint"_s, u"http://a/token"_s, u"tokenEndpoint"_s);
    row("proxy without host", u"network.proxy.mode"_s, u"manual"_s, u"network.proxy.host"_s);
    row("unknown proof", u"proof"_s, u"jwt"_s, u"proof"_s);
}

void SigninsTest::oidcSettingsAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QJsonObject all = settings();
    setSetting(all, key, value);
    const Problems problems = problemsOf(openIdKind(), all);
    const bool isNamed = std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) { return problem.field == field; });
    QVERIFY2(problems.isEmpty() == field.isEmpty() && (field.isEmpty() || isNamed), qPrintable(problems.isEmpty() ? QString() : problems.first().sentence));
}

void SigninsTest::makesOneForEachConnection()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    QVERIFY(m_portal->signins.session(id));
    QCOMPARE(m_portal->signins.session(id)->settings().issuer, m_fixture->issuer.issuer);
    QVERIFY(!m_portal->signins.session(ConnectionId(u"nobody"_s)));
    const auto unknown = finished(m_portal->connections.save({{}, u"b"_s, u"ldap"_s, {}, {}, {}}));
    QVERIFY(!m_portal->signins.session(unknown->id));
    const QPointer gone(m_portal->signins.session(id));
    QVERIFY(finished(m_portal->connections.remove(id)).has_value());
    QVERIFY(!m_portal->signins.session(id));
    QTRY_VERIFY(!gone);
}

void SigninsTest::remakesWhenSettingsChange()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    SignInSession *first = m_portal->signins.session(id);
    QObject later;
    QList<SignInSession *> seen;
    connect(&m_portal->connections, &Connections::changed, &later, [&] { seen += m_portal->signins.session(id); });
    Connection changed = *m_portal->connections.find(id);
    changed.name = u"another name"_s;
    changed.environment = u"production"_s;
    QVERIFY(finished(m_portal->connections.save(changed)).has_value());
    QCOMPARE(m_portal->signins.session(id), first); // a name is no setting
    const QPointer old(first);
    const Awaited attempt(first->signInWithBrowser(false, {}));
    QTRY_COMPARE(m_fixture->opened.size(), 1);
    changed.settings.insert(u"audience"_s, u"https://api/"_s);
    QVERIFY(finished(m_portal->connections.save(changed)).has_value());
    QVERIFY(m_portal->signins.session(id) != first);
    QCOMPARE(seen.last(), m_portal->signins.session(id));
    QCOMPARE(m_portal->signins.session(id)->settings().audience, u"https://api/"_s);
    QTRY_VERIFY(!old);
    QTRY_VERIFY(attempt.isThere());
    QCOMPARE(attempt->error().kind, Error::Kind::Cancelled);
}

void SigninsTest::keepsWhoSignedIn()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    QSignalSpy told(&m_portal->signins, &Signins::statusChanged);
    signIn(m_portal->signins.session(id));
    QVERIFY(told.size() >= 1);
    QTRY_VERIFY(m_portal->connections.find(id)->settings.contains(lastSignInKey()));
    const QByteArray kept = QJsonDocument(m_portal->connections.find(id)->settings).toJson();
    QVERIFY(kept.contains("Олена"));
    QVERIFY(!kept.contains(m_fixture->issuer.lastRefresh().toUtf8()));
    // The next start: who it is stands there before anybody was asked.
    const qsizetype asked = server().requests.size();
    m_portal.reset();
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    QCOMPARE(m_portal->signins.session(id)->status().state, SignInState::SignedOut);
    m_portal->signins.start();
    QTRY_COMPARE(m_portal->signins.session(id)->status().state, SignInState::SignedIn);
    QCOMPARE(m_portal->signins.session(id)->status().identity.name, u"Олена Шевченко"_s);
    QCOMPARE(server().requests.size(), asked);
    m_portal->signins.retryAll();
    QTRY_VERIFY(m_portal->signins.session(id)->status().expires.isValid());
    // Signed out: nothing to take up.
    QVERIFY(finished(m_portal->signins.session(id)->signOut(false, {})).has_value());
    QTRY_VERIFY(!m_portal->connections.find(id)->settings.contains(lastSignInKey()));
    QVERIFY(finished(m_portal->signins.start(id, {})).has_value());
    QCOMPARE(m_portal->signins.session(id)->status().state, SignInState::SignedOut);
}

void SigninsTest::takesBackLaterWhatALockedKeychainHeld()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    signIn(m_portal->signins.session(id));
    const QString refresh = m_fixture->issuer.lastRefresh();
    m_fixture->keychain.isLocked = true;
    QVERIFY(!finished(m_portal->signins.session(id)->signOut(false, {})).has_value());
    QCOMPARE(server().count(u"/revoke"_s), 0);
    QTRY_VERIFY(!m_portal->connections.find(id)->settings.contains(lastSignInKey()));
    m_portal.reset();
    m_fixture->keychain.isLocked = false;
    // The next start removes it from the keychain and takes it back at the server.
    m_portal = std::make_unique<SigninsPortal>(*m_fixture, m_path);
    m_portal->signins.start();
    QTRY_COMPARE(server().count(u"/revoke"_s), 1);
    QCOMPARE(server().requests.last().field(u"token"_s), refresh);
    QTRY_VERIFY(m_fixture->keychain.memory.isEmpty());
    QCOMPARE(m_portal->signins.session(id)->status().state, SignInState::SignedOut);
}

void SigninsTest::followsOtherProcesses()
{
    SigninsPortal other(*m_fixture, m_path);
    const ConnectionId id = add(*m_portal, u"a"_s);
    QTRY_VERIFY(other.signins.session(id));
    other.signins.start();
    m_portal->signins.start();
    signIn(m_portal->signins.session(id));
    QTRY_COMPARE(other.signins.session(id)->status().state, SignInState::SignedIn);
    QCOMPARE(other.signins.session(id)->status().identity, m_portal->signins.session(id)->status().identity);
    QVERIFY(finished(other.signins.session(id)->signOut(false, {})).has_value());
    QTRY_COMPARE(m_portal->signins.session(id)->status().state, SignInState::SignedOut);
    QVERIFY(!finished(m_portal->signins.session(id)->tokens()->token()));
}

void SigninsTest::twoSignInsAtOnce()
{
    SigninsPortal other(*m_fixture, m_path);
    const ConnectionId id = add(*m_portal, u"a"_s);
    m_fixture->id = id;
    QTRY_VERIFY(other.signins.session(id));
    m_portal->signins.start();
    other.signins.start();
    const Awaited one(m_portal->signins.session(id)->signInWithBrowser(false, {}));
    QTRY_COMPARE(m_fixture->opened.size(), 1);
    const Awaited two(other.signins.session(id)->signInWithBrowser(false, {}));
    QTRY_COMPARE(m_fixture->opened.size(), 2);
    // The second comes to its end while the first still waits in its browser.
    for (const Awaited<Result<void>> *signIn : {&two, &one}) {
        TestBrowser browser(m_fixture->issuer.approve(m_fixture->opened.takeLast()));
        browser.visit();
        QTRY_VERIFY(signIn->isThere());
        const Result<void> &ended = **signIn;
        QVERIFY2(ended.has_value(), ended ? "" : qPrintable(ended.error().message));
    }
    for (SigninsPortal *portal : {m_portal.get(), &other})
        QTRY_COMPARE(portal->status(id).state, SignInState::SignedIn);
    // One token is kept, the later one; with it either renews, and neither uses one that is used up.
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
    m_fixture->timing.jump(2h);
    const Awaited first(m_portal->signins.session(id)->tokens()->token());
    const Awaited second(other.signins.session(id)->tokens()->token());
    QTRY_VERIFY(first.isThere() && second.isThere());
    QVERIFY(first->has_value() && second->has_value());
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
    for (SigninsPortal *portal : {m_portal.get(), &other})
        QCOMPARE(portal->status(id).state, SignInState::SignedIn);
}

void SigninsTest::oneRenewalOverAllProcesses()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    m_fixture->id = id;
    signIn(m_portal->signins.session(id));
    QTRY_VERIFY(m_portal->connections.find(id)->settings.contains(lastSignInKey()));
    SigninsPortal other(*m_fixture, m_path);
    QVERIFY(finished(other.signins.start(id, {})).has_value());
    m_fixture->timing.jump(2h);
    // Both at once, with a server that ends the whole family when a token is used twice.
    const Awaited one(m_portal->signins.session(id)->tokens()->token());
    const Awaited two(other.signins.session(id)->tokens()->token());
    QTRY_VERIFY(one.isThere() && two.isThere());
    QVERIFY(one->has_value());
    QVERIFY2(two->has_value(), qPrintable(*two ? QString() : two->error().message));
    QCOMPARE(m_fixture->stored(), m_fixture->issuer.lastRefresh().toUtf8());
}

void SigninsTest::aProxysPasswordRemakes()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    const QPointer first(m_portal->signins.session(id));
    QVERIFY(finished(first->keepSecret(SecretKey::Kind::ProxyPassword, SecretBytes::copyOf(u"pr0xy"_s), {})).has_value());
    QVERIFY(m_portal->signins.session(id) != first);
    QTRY_VERIFY(!first);
}

void SigninsTest::locksAll()
{
    const ConnectionId id = add(*m_portal, u"a"_s);
    signIn(m_portal->signins.session(id));
    m_portal->signins.lockAll();
    QVERIFY(m_portal->signins.session(id)->status().isLocked);
    const ConnectionId late = add(*m_portal, u"b"_s);
    QVERIFY(m_portal->signins.session(late)->status().isLocked);
    m_portal->signins.unlockAll();
    QVERIFY(!m_portal->signins.session(id)->status().isLocked);
    QVERIFY(finished(m_portal->signins.session(id)->tokens()->token()).has_value());
}

QTEST_GUILESS_MAIN(SigninsTest)
#include "signinstest.moc"
