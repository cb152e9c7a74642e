#include "accessnames.h"
#include "connectionsfixture.h"
#include "shellfixture.h"
#include "tests/auth/testbrowser.h"
#include "tests/net/awaited.h"
#include "tests/net/manualtiming.h"

#include "models/auth/settings/signinjson.h"
#include "models/net/setup/certificates.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/lock/connectionlock.h"
#include "ui/connections/signin/signindialog.h"
#include "ui/connections/steprow.h"
#include "ui/connections/testdialog.h"
#include "ui/shell/sidebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSslCertificate>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Connections in the window: sidebar, page, test, lock.
class ConnectionsWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_shell = std::make_unique<ShellFixture>();
        m_fixture = std::make_unique<ConnectionsFixture>();
        m_lock = std::make_unique<ConnectionLock>(*m_fixture->desk, m_shell->shell().settings);
    }
    void cleanup()
    {
        m_shell->closeAll();
        m_lock.reset();
        m_fixture.reset();
        m_shell.reset();
    }

    void showsEachInTheSidebar()
    {
        m_fixture->add(u"Acme"_s, u"production"_s);
        auto *window = open();
        auto *sidebar = window->findChild<Sidebar *>();
        QCOMPARE(sidebar->model()->rowCount(), 2);
        const ConnectionId second = m_fixture->add(u"Globex mit einem sehr langen Namen"_s, u"sandbox"_s);
        QTRY_COMPARE(sidebar->model()->rowCount(), 3);
        const QModelIndex row = sidebar->model()->index(2, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"Globex mit einem sehr langen Namen, Sandbox, Signed out"_s);
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(row).center());
        QTRY_COMPARE(window->location().section, Section::Connection);
        QCOMPARE(window->location().connection, second);
        QVERIFY(window->windowTitle().startsWith(u"Globex mit einem sehr langen Namen (Sandbox)"_s));
        QCOMPARE(namelessControls(window), QStringList());
        window->resize(1100, 640);
        m_fixture->picture(window, u"window-connection"_s);
        QVERIFY(ConnectionsFixture::wait(m_fixture->connections->remove(second)));
        QTRY_COMPARE(sidebar->model()->rowCount(), 2);
        QTRY_COMPARE(window->location().section, Section::Organizations);
    }

    void opensFromTheMenu()
    {
        auto *window = open();
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionsDialog>());
        auto *dialog = ConnectionsFixture::openWindow<ConnectionsDialog>();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<ConnectionsDialog>());
        // A program without connections has no such menu.
        auto *other = m_shell->open();
        auto *action = other->findChild<QAction *>(u"connections"_s);
        QVERIFY(!action->isVisible() && !action->isEnabled());
    }

    void signsInOnThePage()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s, u"production"_s);
        auto *window = open(id);
        ConnectionsFixture::click(u"signInHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
        signIn();
        auto *standing = window->findChild<QLabel *>(u"connectionStanding"_s);
        QTRY_VERIFY(standing->text().contains(u"Олена Шевченко"_s));
        window->resize(1100, 640);
        m_fixture->picture(window, u"window-signed-in"_s);
        QCOMPARE(namelessControls(window), QStringList());
        // The page follows another process.
        Connection renamed = *m_fixture->connections->find(id);
        renamed.name = u"Acme Ltd"_s;
        QVERIFY(ConnectionsFixture::wait(m_fixture->connections->save(renamed)));
        QTRY_VERIFY(window->windowTitle().startsWith(u"Acme Ltd (Production)"_s));
    }

    void testsStepByStep()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s, u"production"_s);
        open(id);
        ConnectionsFixture::click(u"testHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<TestDialog>());
        auto *dialog = ConnectionsFixture::openWindow<TestDialog>();
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(namelessControls(dialog), QStringList());
        QCOMPARE(dialog->rows().size(), 5);
        QCOMPARE(dialog->rows().at(2)->step().state, TestStep::State::Good);
        QCOMPARE(dialog->rows().at(3)->step().state, TestStep::State::Skipped);
        m_fixture->picture(dialog, u"test-skipped"_s);
        m_fixture->issuer.description.insert(u"issuer"_s, u"https://somebody.else/"_s);
        ConnectionsFixture::click(u"testAgain"_s);
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->rows().at(2)->step().state, TestStep::State::Failed);
        QVERIFY(dialog->verdict().contains(StepRow::title(TestStep::Name::Discovery)));
        m_fixture->picture(dialog, u"test-failed"_s);
        m_fixture->issuer.server.close();
        ConnectionsFixture::click(u"testAgain"_s);
        QTRY_VERIFY(!dialog->isRunning());
        QVERIFY(dialog->verdict().contains(u"stops"_s));
    }

    void acceptsACertificateInTheTest()
    {
        const auto tls = m_fixture->selfSigned();
        if (!tls)
            QSKIP("openssl is not installed: TLS is NOT tested here");
        ScriptedServer server(&*tls);
        const QString issuer = server.base() + u'/';
        QJsonObject description = m_fixture->issuer.description;
        description.insert(u"issuer"_s, issuer);
        server.on(u"/.well-known/openid-configuration"_s, json(description));
        const ConnectionId id = m_fixture->add(u"Acme"_s, {}, {{u"issuer"_s, issuer}});
        open(id);
        ConnectionsFixture::click(u"testHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<TestDialog>());
        auto *dialog = ConnectionsFixture::openWindow<TestDialog>();
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->rows().at(1)->step().state, TestStep::State::Failed);
        QVERIFY(ConnectionsFixture::part<QLabel>(u"certificateFaults"_s)->text().remove(u'\n').contains(fingerprint(certificateOf(tls->localCertificate()))));
        QCOMPARE(namelessControls(dialog), QStringList());
        m_fixture->picture(dialog, u"test-certificate"_s);
        ConnectionsFixture::click(u"acceptCertificate"_s);
        QTRY_VERIFY(!dialog->isRunning() && dialog->rows().at(2)->step().state == TestStep::State::Good);
        QVERIFY(!ConnectionsFixture::part<QPushButton>(u"acceptCertificate"_s)->isVisible());
        const auto accepted = networkSettingsOf(m_fixture->connections->find(id)->settings).acceptedFaults;
        QVERIFY(!accepted.isEmpty());
        QCOMPARE(accepted.first().certificate, certificateOf(tls->localCertificate()));
    }

    void endsATestThatIsClosed()
    {
        m_fixture->issuer.server.on(u"/.well-known/openid-configuration"_s, ScriptedReply{.ending = ScriptedReply::Ending::Silence});
        open(m_fixture->add(u"Acme"_s));
        ConnectionsFixture::click(u"testHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<TestDialog>());
        QPointer<TestDialog> dialog = ConnectionsFixture::openWindow<TestDialog>();
        QTRY_VERIFY(m_fixture->issuer.server.count(u"/.well-known/openid-configuration"_s) > 0);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void locksAndOpensBySigningIn()
    {
        const ConnectionId id = m_fixture->add(u"Acme"_s);
        auto *window = open(id);
        ConnectionsFixture::click(u"signInHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
        signIn();
        QTRY_COMPARE(m_fixture->session(id)->status().state, SignInState::SignedIn);
        QApplication::setActiveWindow(window);
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_fixture->session(id)->status().isLocked);
        auto *bar = window->findChild<MessageBar *>();
        QVERIFY(bar->holds(u"connectionLock"_s));
        const auto token = ConnectionsFixture::wait(m_fixture->session(id)->tokens()->token());
        QVERIFY(!token.has_value());
        window->resize(1100, 640);
        m_fixture->picture(window, u"window-locked"_s);
        // A change of its settings by somebody else opens nothing.
        Connection changed = *m_fixture->connections->find(id);
        changed.settings.insert(u"audience"_s, u"https://api.example.com/"_s);
        QVERIFY(ConnectionsFixture::wait(m_fixture->connections->save(changed)));
        QVERIFY(m_fixture->session(id)->status().isLocked);
        ConnectionsFixture::click(u"signInHereButton"_s);
        QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
        signIn();
        QTRY_VERIFY(!m_fixture->session(id)->status().isLocked);
        QTRY_VERIFY(!bar->holds(u"connectionLock"_s));
    }

    void locksWhenNobodyIsThere()
    {
        ManualTiming timing;
        ConnectionsFixture fixture(&timing);
        QSettings settings(fixture.folder.filePath(u"lock.ini"_s), QSettings::IniFormat);
        ConnectionLock lock(*fixture.desk, settings);
        const ConnectionId id = fixture.add(u"Acme"_s);
        const QByteArray jwt = "opaque-token";
        QVERIFY(ConnectionsFixture::wait(fixture.session(id)->signInWithToken(SecretBytes::copyOf(jwt), {})));
        timing.advance(3h);
        QVERIFY(lock.locked().isEmpty()); // never, as long as nobody chose
        lock.setMinutes(10);
        timing.advance(9min);
        QWidget window;
        QTest::mouseMove(&window, QPoint(3, 3));
        QTest::keyClick(&window, Qt::Key_A);
        timing.advance(9min);
        QVERIFY(lock.locked().isEmpty());
        timing.advance(1min);
        QCOMPARE(lock.locked(), QList<ConnectionId>{id});
        // The screen opens only what it locked.
        lock.setWithScreen(true);
        lock.screenLocked(true);
        lock.screenLocked(false);
        QCOMPARE(lock.locked(), QList<ConnectionId>{id});
        fixture.session(id)->unlock();
        QVERIFY(lock.locked().isEmpty());
        lock.screenLocked(true);
        QCOMPARE(lock.locked(), QList<ConnectionId>{id});
        lock.screenLocked(false);
        QVERIFY(lock.locked().isEmpty());
        // A computer that slept: the first key finds it locked.
        timing.jump(1h);
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(lock.locked(), QList<ConnectionId>{id});
        settings.sync();
        const ConnectionLock again(*fixture.desk, settings);
        QCOMPARE(again.minutes(), 10);
        QVERIFY(again.isWithScreen());
    }

    void isChosenInTheSettings()
    {
        auto *window = open();
        QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
        auto *minutes = ConnectionsFixture::part<QSpinBox>(u"lockMinutes"_s);
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, u"15"_s);
        QTest::keyClick(minutes, Qt::Key_Tab);
        QCOMPARE(m_lock->minutes(), 15);
        ConnectionsFixture::click(u"lockWithScreen"_s);
        QVERIFY(m_lock->isWithScreen());
        QCOMPARE(namelessControls(minutes->window()), QStringList());
        m_fixture->picture(minutes->window(), u"settings-lock"_s);
    }

private:
    MainWindow *open(const ConnectionId &id = {})
    {
        Shell shell = m_shell->shell();
        shell.connections = m_fixture->desk.get();
        shell.lock = m_lock.get();
        shell.followsScreen = true;
        m_withConnections = std::make_unique<Shell>(shell);
        const auto start = id.isEmpty() ? m_shell->at(Section::Organizations) : Location{id, Section::Connection, {}, {}};
        auto *window = new MainWindow(*m_withConnections, start);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("The window did not become active.");
        return window;
    }

    /// Presses the verb of the dialog, plays the browser, and leaves the dialog.
    void signIn()
    {
        const auto before = m_fixture->browser.links.size();
        ConnectionsFixture::click(u"verb"_s);
        QVERIFY(waitFor([&] { return m_fixture->browser.links.size() > before; }));
        TestBrowser browser(m_fixture->issuer.approve(m_fixture->browser.links.last()));
        browser.visit();
        QVERIFY(waitFor([&] { return !browser.page().isEmpty() && browser.isLeft(); }));
        QTRY_COMPARE(ConnectionsFixture::openWindow<SignInDialog>()->page(), SignInDialog::Page::Result);
        ConnectionsFixture::click(u"verb"_s);
        QTRY_VERIFY(!ConnectionsFixture::openWindow<SignInDialog>());
    }

    std::unique_ptr<ShellFixture> m_shell;
    std::unique_ptr<ConnectionsFixture> m_fixture;
    std::unique_ptr<ConnectionLock> m_lock;
    std::unique_ptr<Shell> m_withConnections;
};

QTEST_MAIN(ConnectionsWindowTest)
#include "connectionswindowtest.moc"
