// rollcall login and logout against Debian's own OpenID provider, with the system's own keychain.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/auth/glewlwyd.h"
#include "tests/auth/testbrowser.h"

#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class GlewlwydCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsInRenewsAndOut();
    void signsInWithACode();
    void signsInAsAServiceAccount();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    QJsonObject signedIn() const
    {
        return run({u"connections"_s, u"show"_s, u"Real"_s, u"--json"_s}).json(u"connection"_s).value(u"signIn").toObject();
    }
    QString state() const { return signedIn().value(u"state").toString(); }

    std::unique_ptr<Glewlwyd> m_server;
    std::unique_ptr<Terminal> m_terminal;
};

void GlewlwydCommandsTest::initTestCase()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: signing in on the command line is NOT tested here");
    m_server = std::make_unique<Glewlwyd>();
    if (const QString missing = m_server->start(); !missing.isEmpty()) {
        if (missing.contains(u"not installed"_s) || missing.contains(u"missing"_s))
            QSKIP(qPrintable(u"NOT tested against a real server: "_s + missing));
        QFAIL(qPrintable(missing));
    }
}

void GlewlwydCommandsTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    QStringList add{u"connections"_s, u"add"_s, u"--name"_s, u"Real"_s, u"--issuer"_s, m_server->issuer(), u"--client-id"_s, u"rollcall-native"_s,
                    u"--redirect-path"_s, u"/callback"_s, u"--scope"_s, u"openid"_s, u"--scope"_s, u"rollcall"_s, u"--proxy-mode"_s, u"none"_s};
    for (const quint16 port : m_server->redirectPorts())
        add += {u"--redirect-port"_s, QString::number(port)};
    const Ran added = run(add);
    QVERIFY2(added.exit == 0, qPrintable(added.err));
}

void GlewlwydCommandsTest::signsInRenewsAndOut()
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Real"_s, u"--no-browser"_s});
    TestBrowser browser(m_server->approve(QUrl(login.line(u"http"_s))));
    browser.visit();
    const Ran done = login.finish();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(browser.page().contains("You are signed in"));
    QCOMPARE(state(), u"signedIn"_s);
    QVERIFY(signedIn().value(u"scopes").toArray().contains(u"rollcall"_s));

    // Each renewal turns the refresh token; the next command has the new one.
    for (int times = 0; times < 2; ++times) {
        const Ran renewed = run({u"connections"_s, u"show"_s, u"Real"_s, u"--refresh"_s, u"--json"_s});
        QVERIFY2(renewed.exit == 0, qPrintable(renewed.err));
        QVERIFY(renewed.json(u"connection"_s).value(u"signIn").toObject().contains(u"expires"_s));
    }
    const Ran tested = run({u"connections"_s, u"test"_s, u"Real"_s});
    QVERIFY2(tested.exit == 0, qPrintable(tested.out + tested.err));

    const Ran out = run({u"logout"_s, u"Real"_s});
    QVERIFY2(out.exit == 0, qPrintable(out.err));
    QCOMPARE(state(), u"signedOut"_s);
    QVERIFY(signedIn().value(u"secretsInKeychain").toArray().isEmpty());
}

void GlewlwydCommandsTest::signsInWithACode()
{
    LiveCommand login(*m_terminal, {u"login"_s, u"Real"_s, u"--device"_s, u"--json"_s});
    const QString code = login.line(u"    "_s).trimmed();
    QVERIFY(!code.isEmpty());
    QVERIFY(m_server->approveDevice(code) < 400);
    const Ran done = login.finish();
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QCOMPARE(state(), u"signedIn"_s);
    QCOMPARE(run({u"logout"_s, u"Real"_s}).exit, 0);
}

void GlewlwydCommandsTest::signsInAsAServiceAccount()
{
    QCOMPARE(run({u"connections"_s, u"edit"_s, u"Real"_s, u"--client-id"_s, u"rollcall-service"_s, u"--proof"_s, u"basic"_s, u"--scope"_s,
                  u"rollcall"_s})
                 .exit,
             0);
    const Ran wrong = run({u"login"_s, u"Real"_s, u"--client-secret"_s}, "wrong");
    QCOMPARE(wrong.exit, 1);
    const Ran done = run({u"login"_s, u"Real"_s, u"--client-secret"_s}, m_server->clientSecret().toUtf8());
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(!done.out.contains(m_server->clientSecret()) && !done.err.contains(m_server->clientSecret()));
    QCOMPARE(state(), u"signedIn"_s);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    GlewlwydCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "glewlwydtest.moc"
