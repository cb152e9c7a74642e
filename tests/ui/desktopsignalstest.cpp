// What the desktop says of network and screen, heard on a real bus: this program starts itself again below one of its own, with a
// desktop beside it that says what the test tells it.
#include "app/session/workspacesession.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"
#include "tests/ui/connectionsfixture.h"
#include "ui/connections/lock/connectionlock.h"
#include "ui/connections/lock/screenwatch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <iostream>
#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Inside = "ROLLCALL_TEST_BUS";
const QString networkManager = u"org.freedesktop.NetworkManager"_s;
const QString networkPath = u"/org/freedesktop/NetworkManager"_s;
const QString sessionPath = u"/org/freedesktop/login1/session/_31"_s;

} // namespace

/// NetworkManager as far as Qt asks it.
class FakeNetwork final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
public:
    uint state() const { return m_state; }
    void say(uint state)
    {
        m_state = state;
        QDBusMessage told = QDBusMessage::createSignal(networkPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        told << networkManager << QVariantMap{{u"State"_s, state}} << QStringList();
        QDBusConnection::sessionBus().send(told);
    }

private:
    uint m_state = 20; // NM_STATE_DISCONNECTED
};

/// logind as far as ScreenWatch asks it.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(sessionPath); } // NOLINT: the interface's own name
};

namespace {

/// The other process: does what stands in its standard input, a word a line.
int beDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    FakeNetwork network;
    FakeLogind logind;
    bus.registerObject(networkPath, &network, QDBusConnection::ExportAllProperties);
    bus.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots);
    if (!bus.registerService(networkManager) || !bus.registerService(u"org.freedesktop.login1"_s))
        return 1;
    const auto signal = [&bus](const QString &path, const QString &interface, const QString &name, const QVariantList &arguments = {}) {
        QDBusMessage told = QDBusMessage::createSignal(path, interface, name);
        told.setArguments(arguments);
        bus.send(told);
    };
    const QMap<QByteArray, std::function<void()>> words{
        {"offline", [&] { network.say(20); }},
        {"online", [&] { network.say(70); }}, // NM_STATE_CONNECTED_GLOBAL
        {"saver on", [&] { signal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}); }},
        {"saver off", [&] { signal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false}); }},
        {"gnome on", [&] { signal(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}); }},
        {"gnome off", [&] { signal(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false}); }},
        {"logind on", [&] { signal(sessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s); }},
        {"logind off", [&] { signal(sessionPath, u"org.freedesktop.login1.Session"_s, u"Unlock"_s); }},
    };
    QByteArray typed;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        // Not by lines: two of them may come at once, and nobody would be told of the second.
        char text[256];
        const auto count = ::read(0, text, sizeof(text));
        if (count <= 0)
            return QCoreApplication::quit();
        typed.append(text, count);
        for (qsizetype end = typed.indexOf('\n'); end >= 0; end = typed.indexOf('\n')) {
            if (const auto act = words.value(typed.left(end)))
                act();
            typed.remove(0, end + 1);
        }
    });
    std::cout << "ready" << std::endl;
    return QCoreApplication::exec();
}

} // namespace

class DesktopSignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theNetworkIsBack();
    void theScreenLocks_data();
    void theScreenLocks();
    void onlyWhereSomebodyWantsIt();

private:
    void say(const QByteArray &word) { m_desktop.write(word + '\n'); }

    QProcess m_desktop;
};

void DesktopSignalsTest::initTestCase()
{
    m_desktop.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_desktop.start(QCoreApplication::applicationFilePath(), {u"--desktop"_s});
    QVERIFY(m_desktop.waitForStarted());
    QTRY_VERIFY(m_desktop.canReadLine());
}

void DesktopSignalsTest::cleanupTestCase()
{
    m_desktop.closeWriteChannel();
    QVERIFY(m_desktop.waitForFinished());
}

void DesktopSignalsTest::theNetworkIsBack()
{
    SystemTiming timing;
    ScriptedIssuer issuer(&timing, SigningKey::Kind::Es256);
    QTemporaryDir folder;
    std::unique_ptr<TestBrowser> browser;
    WorkspaceSession workspace({folder.filePath(u"directory.sqlite"_s), folder.filePath(u"settings.ini"_s)}, [&](const QUrl &link) {
        browser = std::make_unique<TestBrowser>(issuer.approve(link));
        browser->visit();
        return true;
    });
    QVERIFY(finished(workspace.open()));
    workspace.start();
    const QJsonObject settings{{u"issuer"_s, issuer.issuer}, {u"clientId"_s, issuer.clientId},
                               {u"scopes"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
                               {u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"mode"_s, u"none"_s}}}}}};
    const auto saved = finished(workspace.connections().save({{}, u"a"_s, u"oidc"_s, {}, {}, settings}));
    SignInSession *session = workspace.signins().session(saved->id);
    const auto signedIn = finished(session->signInWithBrowser(false, {}));
    QVERIFY2(signedIn.has_value(), signedIn ? "" : qPrintable(signedIn.error().message));
    // The server goes away; the next try is a long time off.
    issuer.server.on(u"/token"_s, ScriptedReply{.status = 503, .headers = {{"Retry-After", "3600"}}});
    session->tokens()->reject(*finished(session->tokens()->token()));
    QVERIFY(!finished(session->tokens()->token()));
    QCOMPARE(session->status().state, SignInState::Offline);
    issuer.server.on(u"/token"_s, [&](const ScriptedRequest &request) { return issuer.tokens(request); });
    // Said until it is heard: the program listens to the network only when its window has long been there.
    QTRY_VERIFY((say("offline"), say("online"), session->status().state == SignInState::SignedIn));
    QVERIFY(finished(session->tokens()->token()).has_value());
}

void DesktopSignalsTest::theScreenLocks_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::newRow("org.freedesktop.ScreenSaver") << QByteArray("saver");
    QTest::newRow("org.gnome.ScreenSaver") << QByteArray("gnome");
    QTest::newRow("logind") << QByteArray("logind");
}

void DesktopSignalsTest::theScreenLocks()
{
    QFETCH(QByteArray, who);
    ConnectionsFixture fixture;
    QSettings settings(fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ConnectionLock lock(*fixture.desk, settings);
    lock.setWithScreen(true);
    ScreenWatch watch;
    QVERIFY(watch.isHeard());
    connect(&watch, &ScreenWatch::lockedChanged, &lock, &ConnectionLock::screenLocked);
    const ConnectionId id = fixture.add(u"Acme"_s);
    SignInSession *session = fixture.session(id);
    const Awaited signedIn(session->signInWithBrowser(false, {}));
    QTRY_VERIFY(!fixture.browser.links.isEmpty());
    TestBrowser browser(fixture.issuer.approve(fixture.browser.links.takeLast()));
    browser.visit();
    QTRY_VERIFY(signedIn.isThere() && signedIn->has_value());
    // Said until it is heard: whose session it is, logind is asked first.
    QTRY_VERIFY((say(who + " on"), session->status().isLocked));
    QCOMPARE(lock.locked(), QList{id});
    QVERIFY(!finished(session->tokens()->token()));
    QTRY_VERIFY((say(who + " off"), !session->status().isLocked));
    QVERIFY(finished(session->tokens()->token()).has_value());
}

void DesktopSignalsTest::onlyWhereSomebodyWantsIt()
{
    ConnectionsFixture fixture;
    QSettings settings(fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ConnectionLock lock(*fixture.desk, settings);
    ScreenWatch watch;
    QSignalSpy told(&watch, &ScreenWatch::lockedChanged);
    connect(&watch, &ScreenWatch::lockedChanged, &lock, &ConnectionLock::screenLocked);
    SignInSession *session = fixture.session(fixture.add(u"Acme"_s));
    QTRY_VERIFY((say("saver on"), !told.isEmpty()));
    QVERIFY(!session->status().isLocked);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(Inside) && argc > 1 && qstrcmp(argv[1], "--desktop") == 0) {
        QCoreApplication application(argc, argv);
        return beDesktop();
    }
    if (qEnvironmentVariableIsSet(Inside)) {
        QApplication application(argc, argv);
        DesktopSignalsTest test;
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()) {
        std::cout << "SKIP: dbus-run-session is not installed: what the desktop says of network and screen is NOT tested here" << std::endl;
        return 0;
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(Inside), u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    // One bus is both: the system's and the session's.
    process.start(u"dbus-run-session"_s, QStringList{u"--"_s, u"sh"_s, u"-c"_s, u"DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec \"$0\" \"$@\""_s}
                                             + QCoreApplication::arguments());
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

#include "desktopsignalstest.moc"
