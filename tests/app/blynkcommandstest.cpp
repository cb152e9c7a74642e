// The commands in a directory of Blynk, with the real executable against the contract server of Blynk.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/remote/blynk/blynkserver.h"

#include "models/wire/blynk/passwordhash.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class BlynkCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInAndTestsTheConnection();
    void listsWhatTheServerHolds();
    void addsSomebodyWithAPasswordThatIsShownOnce();
    void movesSomebody();
    void createsAndRenamesAnOrganization();
    void saysWhatTheServerCannotDo();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    Ran there(const QStringList &arguments) const { return run(arguments + QStringList{u"--connection"_s, u"iot"_s}); }
    void signIn() const;

    std::unique_ptr<BlynkServer> m_server;
    std::unique_ptr<Terminal> m_terminal;
    qint64 m_acme = 0;
};

void BlynkCommandsTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: Blynk on the command line is NOT tested here");
    m_terminal = std::make_unique<Terminal>();
    m_server = std::make_unique<BlynkServer>();
    m_acme = m_server->addOrganization(u"Acme"_s, m_server->root);
    for (int number = 0; number < 5; ++number)
        m_server->addUser(u"p%1@acme.example"_s.arg(number), m_acme);
    m_server->addUser(u"olena@root.example"_s, m_server->root, 1);
    const Ran added = run({u"connections"_s, u"add"_s, u"--kind"_s, u"blynk"_s, u"--name"_s, u"IoT"_s, u"--address"_s,
                           m_server->http.base(), u"--client-id"_s, m_server->clientId, u"--proxy-mode"_s, u"none"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
}

void BlynkCommandsTest::signIn() const
{
    const Ran done = run({u"login"_s, u"IoT"_s, u"--client-secret"_s}, m_server->clientSecret);
    QVERIFY2(done.exit == 0, qPrintable(done.err));
}

void BlynkCommandsTest::signsInAndTestsTheConnection()
{
    const Ran wrong = run({u"login"_s, u"IoT"_s, u"--client-secret"_s}, "wrong");
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.err.contains(u"secret"_s), qPrintable(wrong.err));
    signIn();
    const Ran tested = run({u"connections"_s, u"test"_s, u"IoT"_s});
    QVERIFY2(tested.exit == 0, qPrintable(tested.err + tested.out));
    QVERIFY(m_server->count("GET", u"/organization/profile"_s) > 0);
}

void BlynkCommandsTest::listsWhatTheServerHolds()
{
    signIn();
    const Ran organizations = there({u"organizations"_s, u"list"_s, u"--json"_s});
    QVERIFY2(organizations.exit == 0, qPrintable(organizations.err));
    QCOMPARE(organizations.list(u"organizations"_s).size(), 3); // Root, Clients, Acme
    const Ran members = there({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(members.exit == 0, qPrintable(members.err));
    QCOMPARE(members.list(u"members"_s).size(), 5);
    const Ran roles = there({u"roles"_s, u"list"_s});
    QVERIFY2(roles.exit == 0 && roles.out.contains(u"Staff"_s), qPrintable(roles.err + roles.out));
    const Ran found = run({u"find"_s, u"olena"_s});
    QVERIFY2(found.exit == 0 && found.out.contains(u"IoT"_s), qPrintable(found.err + found.out));
}

void BlynkCommandsTest::addsSomebodyWithAPasswordThatIsShownOnce()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran added = there({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"john@acme.example"_s, u"--name"_s,
                             u"John Doe"_s, u"--tz"_s, u"Europe/Kyiv"_s, u"--role"_s, u"User"_s, u"--temporary-password"_s, u"--json"_s,
                             u"--trace"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err + added.out));
    const auto id = m_server->userOf(u"john@acme.example"_s);
    QVERIFY(id);
    const BlynkServer::Person person = m_server->users.value(*id);
    QCOMPARE(person.org, m_acme);
    QCOMPARE(person.role, 3);
    QVERIFY(!added.err.contains(QString::fromLatin1(person.passwordHash))); // nor does the trace show it
    QVERIFY2(added.err.contains(u"POST "_s + m_server->http.base()) && added.err.contains(u" 200 "_s), qPrintable(added.err));
    QVERIFY(!added.err.contains(QString::fromLatin1(m_server->clientSecret)));
    for (const ScriptedRequest &request : std::as_const(m_server->http.requests)) {
        const QByteArray sent = request.headers.value("authorization");
        QVERIFY(sent.isEmpty() || !added.err.contains(QString::fromLatin1(sent.mid(sent.indexOf(' ') + 1))));
    }
    const QString shown = added.json().value("temporaryPassword"_L1).toString();
    QVERIFY2(!shown.isEmpty(), qPrintable(added.out));
    QCOMPARE(person.passwordHash, Blynk::passwordHash(person.email, shown.toUtf8()));
    // What was written is here without a sync.
    QCOMPARE(there({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s}).list(u"members"_s).size(), 6);
}

void BlynkCommandsTest::movesSomebody()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran moved = there({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--user"_s, u"olena@root.example"_s, u"--role"_s,
                             u"Staff"_s});
    QVERIFY2(moved.exit == 0, qPrintable(moved.err));
    const auto id = m_server->userOf(u"olena@root.example"_s);
    QCOMPARE(m_server->users.value(*id).org, m_acme);
    QCOMPARE(m_server->users.value(*id).role, 2);
    QVERIFY2(moved.out.contains(u"left the organization"_s), qPrintable(moved.out));
    const auto membersOf = [&](const QString &organization) {
        return there({u"members"_s, u"list"_s, u"--organization"_s, organization, u"--json"_s}).list(u"members"_s).size();
    };
    QCOMPARE(membersOf(u"Acme"_s), 6);
    QCOMPARE(membersOf(u"Root"_s), 0); // without a sync
}

void BlynkCommandsTest::createsAndRenamesAnOrganization()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran edited = there({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--name"_s, u"Acme Two"_s});
    QVERIFY2(edited.exit == 0, qPrintable(edited.err));
    QCOMPARE(m_server->orgs.value(m_acme).name, u"Acme Two"_s);
    const Ran untyped = there({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s});
    QCOMPARE(untyped.exit, 1);
    QVERIFY2(untyped.err.contains(u"BUSINESS"_s), qPrintable(untyped.err));
    const Ran created = there({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s, u"--metadata"_s, u"type=BUSINESS"_s});
    QVERIFY2(created.exit == 0, qPrintable(created.err));
    QCOMPARE(m_server->organizationsNamed(u"Globex"_s).size(), 1);
}

void BlynkCommandsTest::saysWhatTheServerCannotDo()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const int writes = m_server->writes();
    const Ran removed = there({u"members"_s, u"remove"_s, u"p1@acme.example"_s, u"--organization"_s, u"Acme"_s, u"--yes"_s});
    QCOMPARE(removed.exit, 1);
    QVERIFY2(removed.err.contains(u"Blynk"_s), qPrintable(removed.err));
    QCOMPARE(m_server->writes(), writes);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    BlynkCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "blynkcommandstest.moc"
