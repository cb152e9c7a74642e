#include "accessnames.h"
#include "connectionsfixture.h"
#include "remotejob.h"
#include "shellfixture.h"
#include "tests/remote/voluble/volubleserver.h"

#include "app/session/remotes.h"
#include "models/workspace/mirror/sync.h"
#include "ui/common/messagebar.h"
#include "ui/common/statepane.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/log/logdialog.h"
#include "ui/connections/signin/signindialog.h"
#include "ui/organizations/editorganizationdialog.h"
#include "ui/organizations/organizationspage.h"
#include "ui/shell/centre.h"
#include "ui/shell/sidebar.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// A remote directory in the window, against the contract server of Voluble.
class RemoteWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void standsInTheSidebar();
    void readsAfterTheSignIn();
    void tellsTheUnknownFromTheEmpty();
    void refreshesByKey();
    void typedTextOutlivesARefresh();
    void saysThatItIsOffline();
    void asksBeforeMuchVanishes();
    void keepsTheListAfterSigningOut();
    void goesWithItsConnection();
    void goesAndComesWithItsSettings();
    void showsTheRequests();
    void isOfferedAtTheStart();

private:
    MainWindow *open(Section section = Section::Organizations);
    void signIn();
    Sync &sync() const { return *m_shell->workspace().find(m_id)->sync(); }
    bool isComplete() const { return sync().state().kind == SyncState::Kind::Complete; }
    static int rows(MainWindow *window);
    static QString status(MainWindow *window) { return window->findChild<QLabel *>(u"statusSync"_s)->text(); }
    static QStringList messages(MainWindow *window) { return window->findChild<Centre *>()->messages()->texts(); }
    static void press(MainWindow *window, const QString &text);

    std::unique_ptr<VolubleServer> m_server;
    std::unique_ptr<ShellFixture> m_shell;
    std::unique_ptr<ConnectionsFixture> m_fixture;
    std::unique_ptr<Remotes> m_remotes;
    std::unique_ptr<Shell> m_withConnections;
    ConnectionId m_id;
};

void RemoteWindowTest::init()
{
    m_server = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_server->grant(u"auth0|alice"_s, {u"organization:owner"_s, u"voluble:admin"_s});
    m_server->addOrganization(u"Acme"_s, {u"auth0|alice"_s});
    for (int number = 1; number < 12; ++number)
        m_server->addOrganization(u"Globex %1"_s.arg(number, 2, 10, '0'_L1), {u"auth0|gina%1"_s.arg(number)});
    m_shell = std::make_unique<ShellFixture>();
    m_fixture = std::make_unique<ConnectionsFixture>(nullptr, connectionKinds());
    Connection connection;
    connection.name = u"Voluble"_s;
    connection.kind = u"voluble"_s;
    connection.environment = u"production"_s;
    connection.settings = {{u"address"_s, m_server->http.base()}, {u"tenant"_s, u"tenant.example.com"_s}, {u"clientId"_s, u"rollcall"_s},
                           {u"audience"_s, u"https://voluble.example.com"_s},
                           {u"network"_s, QJsonObject{{u"proxy"_s, QJsonObject{{u"mode"_s, u"none"_s}}}}}};
    m_id = ConnectionsFixture::wait(m_fixture->connections->save(connection))->id;
    const DataFolder folder{m_fixture->folder.filePath(u"directory.sqlite"_s), m_fixture->folder.filePath(u"settings.ini"_s)};
    m_remotes = std::make_unique<Remotes>(Remotes::Parts{*m_fixture->connections, *m_fixture->signins, m_fixture->vault, m_fixture->systemTiming,
                                                         nullptr, m_shell->workspace(), folder});
    const auto task = m_remotes->openAll();
    QTRY_VERIFY(m_shell->workspace().find(m_id));
}

void RemoteWindowTest::cleanup()
{
    m_shell->closeAll();
    m_remotes.reset();
    m_shell.reset();
    m_fixture.reset();
}

MainWindow *RemoteWindowTest::open(Section section)
{
    Shell shell = m_shell->shell();
    shell.connections = m_fixture->desk.get();
    m_withConnections = std::make_unique<Shell>(shell);
    auto *window = new MainWindow(*m_withConnections, Location{m_id, section, {}, {}});
    window->resize(1100, 640);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("The window did not become active.");
    return window;
}

void RemoteWindowTest::signIn()
{
    const auto done = ConnectionsFixture::wait(m_fixture->session(m_id)->signInWithToken(m_server->token(u"auth0|alice"_s), {}));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
}

int RemoteWindowTest::rows(MainWindow *window)
{
    for (const auto *table : window->findChildren<QTableView *>()) {
        if (table->isVisible())
            return table->model()->rowCount();
    }
    return -1;
}

void RemoteWindowTest::press(MainWindow *window, const QString &text)
{
    for (auto *button : window->findChild<Centre *>()->messages()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("There is no button %s", qPrintable(text));
}

void RemoteWindowTest::standsInTheSidebar()
{
    auto *window = open();
    const auto *sidebar = window->findChild<Sidebar *>();
    QCOMPARE(sidebar->model()->rowCount(), 2);
    const QModelIndex heading = sidebar->model()->index(1, 0);
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), u"Voluble, Production, Signed out"_s);
    QCOMPARE(heading.data(SidebarModel::ColourRole).toString(), u"red"_s);
    QVERIFY(sidebar->model()->rowCount(heading) >= 3);
    // Nothing was read: that is not the same as nothing being there.
    QVERIFY(!window->findChild<Centre *>()->isWelcomeShown());
    QCOMPARE(status(window), u"not read yet"_s);
    QCOMPARE(messages(window), QStringList{u"Voluble has not been read yet."_s});
    m_fixture->picture(window, u"remote-unread"_s);
    QCOMPARE(namelessControls(window), QStringList());
    // Its own row leads to how one is signed in.
    QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(heading).center());
    QTRY_COMPARE(window->location().section, Section::Connection);
    QCOMPARE(window->location().connection, m_id);
    QVERIFY(messages(window).isEmpty());
    m_fixture->picture(window, u"remote-connection"_s);
}

void RemoteWindowTest::readsAfterTheSignIn()
{
    auto *window = open();
    press(window, u"Sign in…"_s);
    QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
    QTest::keyClick(ConnectionsFixture::openWindow<SignInDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!ConnectionsFixture::openWindow<SignInDialog>());
    signIn();
    QTRY_VERIFY(isComplete());
    QTRY_COMPARE(rows(window), 12);
    QCOMPARE(status(window), u"synced just now"_s);
    QTRY_VERIFY(messages(window).isEmpty());
    m_fixture->picture(window, u"remote-organizations"_s);
    window->goTo(Location{m_id, Section::People, {}, {}});
    QTRY_COMPARE(rows(window), 12);
    m_fixture->picture(window, u"remote-people"_s);
    window->goTo(Location{m_id, Section::Roles, {}, {}});
    m_fixture->picture(window, u"remote-roles"_s);
}

void RemoteWindowTest::tellsTheUnknownFromTheEmpty()
{
    const QString empty = m_server->addOrganization(u"Empty"_s, {});
    const QString hidden = m_server->addOrganization(u"Hidden"_s, {u"auth0|hidden"_s});
    m_server->fail(ContractFault::WrongTypes, "GET", hidden + u"/users"_s, 100);
    auto *window = open();
    signIn();
    QTRY_VERIFY(isComplete());
    const auto sentence = [&] {
        for (const StatePane *pane : window->findChildren<StatePane *>()) {
            if (pane->isVisible())
                return pane->sentence();
        }
        return QString();
    };
    window->goTo(Location{m_id, Section::Members, OrganizationId(empty), u"Empty"_s});
    QTRY_COMPARE(sentence(), u"Nobody is a member of Empty yet."_s);
    window->goTo(Location{m_id, Section::Members, OrganizationId(hidden), u"Hidden"_s});
    QTRY_COMPARE(sentence(), u"Who is a member here is not known."_s);
    m_fixture->picture(window, u"remote-unknown"_s);
    // Once they are listed it is as everywhere.
    m_server->heal();
    sync().refresh();
    QTRY_COMPARE(rows(window), 1);
}

void RemoteWindowTest::refreshesByKey()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    QTableView *table = nullptr;
    for (auto *one : window->findChildren<QTableView *>())
        table = one->isVisible() ? one : table;
    table->selectRow(3);
    const QString selected = table->currentIndex().siblingAtColumn(0).data().toString();
    m_server->addOrganization(u"Aaa"_s, {u"auth0|anna"_s});
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_COMPARE(rows(window), 13);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), selected);
    QCOMPARE(table->currentIndex().row(), 4);
}

void RemoteWindowTest::typedTextOutlivesARefresh()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    const auto acme = std::ranges::find(m_server->orgs, u"Acme"_s, [](const auto &organization) { return organization.name; });
    QVERIFY(acme != m_server->orgs.end());
    window->findChild<OrganizationsPage *>()->editOrganization(OrganizationId(acme.key()));
    auto *dialog = RemoteJob::opened<EditOrganizationDialog>();
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"name"_s) && dialog->findChild<QLineEdit *>(u"name"_s)->isEnabled());
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    QTRY_COMPARE(name->text(), u"Acme"_s);
    name->selectAll();
    ConnectionsFixture::type(name, u"Acme and Sons"_s);
    // Somebody else renames it, and founds another.
    acme->name = u"Acme Limited"_s;
    m_server->addOrganization(u"Aaa"_s, {u"auth0|anna"_s});
    QVERIFY(ConnectionsFixture::wait(sync().refreshed()));
    QTRY_COMPARE(rows(window), 13);
    QCOMPARE(name->text(), u"Acme and Sons"_s);
    QVERIFY2(dialog->summary().contains(u"Name"_s), qPrintable(dialog->summary()));
    dialog->reject();
}

void RemoteWindowTest::saysThatItIsOffline()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    m_server->fail(VolubleServer::Fault::ClosedAfter, "GET", {}, 100);
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(sync().state().kind, SyncState::Kind::Failed, 20'000);
    QCOMPARE(status(window), u"offline, as of just now"_s);
    QVERIFY(messages(window).isEmpty());
    QCOMPARE(rows(window), 12);
    m_fixture->picture(window, u"remote-offline"_s);
}

void RemoteWindowTest::asksBeforeMuchVanishes()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    for (const QString &id : m_server->orgs.keys()) {
        if (m_server->orgs.value(id).name > u"Globex 01"_s) {
            m_server->users.removeIf([&](const std::pair<const QString &, QString &> &user) { return user.second == id; });
            m_server->orgs.remove(id);
        }
    }
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_COMPARE(sync().state().kind, SyncState::Kind::Held);
    QCOMPARE(status(window), u"waits for your answer"_s);
    QCOMPARE(messages(window).size(), 1);
    QVERIFY2(messages(window).first().contains(u"keep the old list?"_s), qPrintable(messages(window).first()));
    m_fixture->picture(window, u"remote-brake"_s);
    press(window, u"Keep the old list"_s);
    QTRY_VERIFY(isComplete());
    QTRY_VERIFY(messages(window).isEmpty());
    QCOMPARE(rows(window), 12);

    // What was answered is not asked again, but for something else.
    m_server->addOrganization(u"Initech"_s, {u"auth0|ines"_s});
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_VERIFY(sync().state().kind == SyncState::Kind::Held || rows(window) == 13);
    if (sync().state().kind == SyncState::Kind::Held) {
        press(window, u"Take the new one"_s);
        QTRY_COMPARE(rows(window), 3);
    }
}

void RemoteWindowTest::keepsTheListAfterSigningOut()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    QVERIFY(ConnectionsFixture::wait(m_fixture->session(m_id)->signOut(false, {})).has_value());
    QTest::keyClick(window, Qt::Key_F5);
    QTRY_COMPARE(status(window), u"signed out, as of just now"_s);
    QCOMPARE(rows(window), 12);
    QCOMPARE(messages(window).size(), 1);
    m_fixture->picture(window, u"remote-signed-out"_s);
    press(window, u"Sign in…"_s);
    QTRY_VERIFY(ConnectionsFixture::openWindow<SignInDialog>());
}

void RemoteWindowTest::goesWithItsConnection()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open();
    QTRY_COMPARE(rows(window), 12);
    const QPointer<OpenDirectory> directory(m_shell->workspace().find(m_id));
    QVERIFY(ConnectionsFixture::wait(m_fixture->connections->remove(m_id)).has_value());
    QTRY_VERIFY(!directory);
    QTRY_COMPARE(window->location().connection, m_shell->directory().id());
    QCOMPARE(window->findChild<Sidebar *>()->model()->rowCount(), 1);
    QCOMPARE(status(window), QString());
}

void RemoteWindowTest::goesAndComesWithItsSettings()
{
    signIn();
    QTRY_VERIFY(isComplete());
    auto *window = open(Section::People);
    QTRY_COMPARE(rows(window), 12);
    const QPointer<OpenDirectory> before(m_shell->workspace().find(m_id));
    Connection edited = *m_fixture->connections->find(m_id);
    edited.settings.insert(u"origin"_s, u"https://admin.example.com"_s);
    QVERIFY(ConnectionsFixture::wait(m_fixture->connections->save(edited)).has_value());
    QTRY_VERIFY(!before);
    QTRY_VERIFY(m_shell->workspace().find(m_id));
    QCOMPARE(window->location().section, Section::Connection);
    QVERIFY(window->goTo(Location{m_id, Section::People, {}, {}}));
    QTRY_COMPARE(rows(window), 12);
}

void RemoteWindowTest::showsTheRequests()
{
    signIn();
    QTRY_VERIFY(isComplete());
    open(Section::Connection);
    ConnectionsFixture::click(u"logHereButton"_s);
    QTRY_VERIFY(ConnectionsFixture::openWindow<LogDialog>());
    auto *dialog = ConnectionsFixture::openWindow<LogDialog>();
    QCOMPARE(namelessControls(dialog), QStringList());
    auto *list = dialog->findChild<QTreeView *>(u"requests"_s);
    const int before = list->model()->rowCount();
    QVERIFY(before > 0);
    sync().refresh();
    QTRY_VERIFY(list->model()->rowCount() > before);
    QTRY_VERIFY(isComplete());
    m_fixture->picture(dialog, u"remote-requests"_s);
    const QByteArray token = m_server->http.requests.last().headers.value("authorization").mid(7);
    QVERIFY(!token.isEmpty());
    ConnectionsFixture::click(u"copyAsCurl"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"curl "_s) && copied.contains(u"$TOKEN"_s), qPrintable(copied));
    QVERIFY(!copied.contains(QString::fromLatin1(token)));
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"requestDetails"_s)->toPlainText().contains(QString::fromLatin1(token)));
    ConnectionsFixture::click(u"clearLog"_s);
    QCOMPARE(list->model()->rowCount(), 0);
}

void RemoteWindowTest::isOfferedAtTheStart()
{
    auto *window = open();
    QVERIFY(window->goTo(m_shell->at(Section::Organizations)));
    QTRY_VERIFY(window->findChild<Centre *>()->isWelcomeShown());
    m_fixture->picture(window, u"remote-welcome"_s);
    ConnectionsFixture::click(u"connectButton"_s);
    QTRY_VERIFY(ConnectionsFixture::openWindow<ConnectionEditor>());
    m_fixture->picture(ConnectionsFixture::openWindow<ConnectionEditor>(), u"remote-add"_s);
    QTest::keyClick(ConnectionsFixture::openWindow<ConnectionEditor>(), Qt::Key_Escape);
}

QTEST_MAIN(RemoteWindowTest)
#include "remotewindowtest.moc"
