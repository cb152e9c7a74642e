// rollcall connections edit that leads elsewhere, with the system's own keychain: the sign-in for the earlier server goes.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/auth/scriptedissuer.h"
#include "tests/auth/testbrowser.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ConnectionMoveTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anotherIssuerDropsTheSignIn();
    void saysWhenItCouldNotBeTakenBack();
    void survivesAKillInTheMiddle();
    void twoEditsAtOnce();
    void removesTheCopyOfTheEarlierDirectory();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    QJsonObject shown() const { return run({u"connections"_s, u"show"_s, u"Acme"_s, u"--refresh"_s, u"--json"_s}).json(u"connection"_s); }
    QJsonObject signedIn() const { return shown().value(u"signIn").toObject(); }
    void signIn() const;

    SystemTiming m_timing;
    std::unique_ptr<ScriptedIssuer> m_issuer;
    std::unique_ptr<ScriptedIssuer> m_other;
    std::unique_ptr<Terminal> m_terminal;
};

void ConnectionMoveTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: what an edit drops is NOT tested on the command line");
    m_terminal = std::make_unique<Terminal>();
    m_issuer = std::make_unique<ScriptedIssuer>(&m_timing, SigningKey::Kind::Es256);
    m_other = std::make_unique<ScriptedIssuer>(&m_timing, SigningKey::Kind::Es256);
    const Ran added = run({u"connections"_s, u"add"_s, u"--name"_s, u"Acme"_s, u"--issuer"_s, m_issuer->issuer, u"--client-id"_s, m_issuer->clientId,
                           u"--proxy-mode"_s, u"none"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    signIn();
    QCOMPARE(signedIn().value(u"state").toString(), u"signedIn"_s);
}

void ConnectionMoveTest::signIn() const
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Acme"_s, u"--no-browser"_s});
    TestBrowser browser(m_issuer->approve(QUrl(login.line(u"http"_s))));
    browser.visit();
    const Ran done = login.finish();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
}

void ConnectionMoveTest::anotherIssuerDropsTheSignIn()
{
    const QString refresh = m_issuer->lastRefresh();
    const Ran edited = run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, m_other->issuer});
    QVERIFY2(edited.exit == 0, qPrintable(edited.err));
    QVERIFY2(edited.out.contains(u"dropped"_s), qPrintable(edited.out));
    QCOMPARE(m_issuer->server.count(u"/revoke"_s), 1);
    QCOMPARE(m_issuer->server.requests.last().field(u"token"_s), refresh);
    const QJsonObject now = signedIn();
    QCOMPARE(now.value(u"state").toString(), u"signedOut"_s);
    QVERIFY(now.value(u"secretsInKeychain").toArray().isEmpty());
    QVERIFY(!now.contains(u"person"_s));
    QCOMPARE(m_other->server.count(u"/token"_s), 0);
    // Back again is no way back in.
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, m_issuer->issuer}).exit, 0);
    QCOMPARE(signedIn().value(u"state").toString(), u"signedOut"_s);
}

void ConnectionMoveTest::saysWhenItCouldNotBeTakenBack()
{
    m_issuer->server.close();
    const Ran edited = run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-id"_s, u"another"_s, u"--json"_s});
    QVERIFY2(edited.exit == 0, qPrintable(edited.err));
    const QString note = edited.list(u"notes"_s).at(0).toString();
    QVERIFY2(note.contains(u"could not take its tokens back"_s), qPrintable(note));
    QVERIFY(signedIn().value(u"secretsInKeychain").toArray().isEmpty());
}

void ConnectionMoveTest::survivesAKillInTheMiddle()
{
    const QString refresh = m_issuer->lastRefresh();
    // It hangs while it waits for the earlier server.
    ScriptedReply silence;
    silence.ending = ScriptedReply::Ending::Silence;
    m_issuer->server.on(u"/revoke"_s, silence);
    {
        LiveCommand edit(*m_terminal, {u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, m_other->issuer});
        QTRY_COMPARE_WITH_TIMEOUT(m_issuer->server.count(u"/revoke"_s), 1, 20'000);
        edit.signal(SIGKILL);
    }
    const QJsonObject now = shown();
    QCOMPARE(now.value(u"settings").toObject().value(u"issuer").toString(), m_other->issuer);
    QCOMPARE(now.value(u"signIn").toObject().value(u"state").toString(), u"signedOut"_s);
    QVERIFY(now.value(u"signIn").toObject().value(u"secretsInKeychain").toArray().isEmpty());
    QCOMPARE(m_other->server.count(u"/token"_s), 0);
    // What was not taken back is, by whoever comes next; until then the keychain alone holds it.
    m_issuer->server.on(u"/revoke"_s, ScriptedReply());
    const auto marked = [this] {
        QFile index(m_terminal->file(u"secrets.json"_s));
        return index.open(QIODevice::ReadOnly) && index.readAll().contains("refresh-token");
    };
    const int asked = m_issuer->server.count(u"/revoke"_s);
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Acme"_s, u"--environment"_s, u"sandbox"_s}).exit, 0); // which waits for it
    QVERIFY(!marked());
    QVERIFY(m_issuer->server.count(u"/revoke"_s) > asked);
    for (const ScriptedRequest &request : std::as_const(m_issuer->server.requests))
        QVERIFY(request.path != u"/revoke"_s || request.field(u"token"_s) == refresh);
    QCOMPARE(m_other->server.count(u"/revoke"_s), 0);
}

void ConnectionMoveTest::twoEditsAtOnce()
{
    LiveCommand one(*m_terminal, {u"connections"_s, u"edit"_s, u"Acme"_s, u"--issuer"_s, m_other->issuer});
    LiveCommand two(*m_terminal, {u"connections"_s, u"edit"_s, u"Acme"_s, u"--client-id"_s, u"another"_s});
    const Ran first = one.finish();
    const Ran second = two.finish();
    // One after the other, or the later one is told; neither overwrites the other in silence.
    QVERIFY2(first.exit == 0 || second.exit == 0, qPrintable(first.err + second.err));
    for (const Ran &ran : {first, second})
        QVERIFY2(ran.exit == 0 || ran.err.contains(u"meanwhile"_s), qPrintable(ran.err));
    const QJsonObject settings = shown().value(u"settings").toObject();
    QCOMPARE(settings.value(u"issuer").toString() == m_other->issuer, first.exit == 0);
    QCOMPARE(settings.value(u"clientId").toString() == u"another", second.exit == 0);
    const QJsonObject now = signedIn();
    QCOMPARE(now.value(u"state").toString(), u"signedOut"_s);
    QVERIFY(now.value(u"secretsInKeychain").toArray().isEmpty());
    QCOMPARE(m_other->server.count(u"/token"_s), 0);
}

void ConnectionMoveTest::removesTheCopyOfTheEarlierDirectory()
{
    const Ran added = run({u"connections"_s, u"add"_s, u"--kind"_s, u"voluble"_s, u"--name"_s, u"Globex"_s, u"--address"_s, m_issuer->server.base(),
                           u"--tenant"_s, u"tenant.example.com"_s, u"--client-id"_s, u"c"_s, u"--proxy-mode"_s, u"none"_s, u"--json"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    run({u"members"_s, u"list"_s, u"--connection"_s, u"Globex"_s}); // makes the file, and finds nobody signed in
    const QDir mirrors(m_terminal->file(u"mirrors"_s));
    const QStringList before = mirrors.entryList({u"*.sqlite"_s});
    QCOMPARE(before.size(), 1);
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Globex"_s, u"--address"_s, m_other->server.base()}).exit, 0);
    QVERIFY(mirrors.entryList({u"*.sqlite"_s}).isEmpty());
    run({u"members"_s, u"list"_s, u"--connection"_s, u"Globex"_s});
    QVERIFY(mirrors.entryList({u"*.sqlite"_s}) != before);
    QVERIFY(m_other->server.requests.isEmpty());
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    ConnectionMoveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "connectionmovetest.moc"
