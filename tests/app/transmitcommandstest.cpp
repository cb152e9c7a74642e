// The commands in a tenant of Transmit Security, with the real executable against its contract server.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/remote/transmit/transmitserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class TransmitCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoSecretsOpenTwoHalves();
    void listsWhatTheTenantHolds();
    void createsAnOrganizationAndItsAdministrator();
    void givesRolesAlongTheChain();
    void repairsTheChain();
    void endsSessionsOnceItIsSaidTwice();
    void saysWhatIsMissingBeforeItAsks();
    void saysWhatTheApiCannotDo();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    Ran there(const QStringList &arguments) const { return run(arguments + QStringList{u"--connection"_s, u"b2b"_s}); }
    void signIn() const;

    std::unique_ptr<TransmitServer> m_server;
    std::unique_ptr<Terminal> m_terminal;
    QString m_acme;
    QString m_editor;
};

void TransmitCommandsTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: Transmit on the command line is NOT tested here");
    m_terminal = std::make_unique<Terminal>();
    m_server = std::make_unique<TransmitServer>();
    const QString app = m_server->ownApplication;
    m_acme = m_server->addOrganization(u"Acme"_s, {app});
    m_editor = m_server->addRole(app, u"Editor"_s);
    m_server->given[m_acme][app].groups = {m_server->addGroup(app, u"Staff"_s, {m_editor})};
    for (int number = 0; number < 5; ++number)
        m_server->addMember(m_acme, m_server->addUser(u"p%1@acme.example"_s.arg(number)), app, {m_editor});
    const Ran added = run({u"connections"_s, u"add"_s, u"--kind"_s, u"transmit"_s, u"--name"_s, u"B2B"_s, u"--host"_s, m_server->http.base(),
                           u"--client-id"_s, u"management"_s, u"--second-client-id"_s, u"application"_s, u"--proxy-mode"_s, u"none"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
}

void TransmitCommandsTest::signIn() const
{
    const Ran done = run({u"login"_s, u"B2B"_s, u"--client-secret"_s}, "secret of management");
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    const Ran kept = run({u"connections"_s, u"edit"_s, u"B2B"_s, u"--second-client-secret"_s}, "secret of application");
    QVERIFY2(kept.exit == 0, qPrintable(kept.err));
}

void TransmitCommandsTest::twoSecretsOpenTwoHalves()
{
    const Ran wrong = run({u"login"_s, u"B2B"_s, u"--client-secret"_s}, "wrong");
    QCOMPARE(wrong.exit, 1);
    signIn();
    const Ran tested = run({u"connections"_s, u"test"_s, u"B2B"_s});
    QVERIFY2(tested.exit == 0, qPrintable(tested.err + tested.out));
    QVERIFY(m_server->count("GET", u"/applications/list"_s) > 0);
}

void TransmitCommandsTest::listsWhatTheTenantHolds()
{
    signIn();
    const Ran organizations = there({u"organizations"_s, u"list"_s, u"--json"_s, u"--trace"_s});
    QVERIFY2(organizations.exit == 0, qPrintable(organizations.err));
    // What went to and fro, without what opens the tenant.
    QVERIFY2(organizations.err.contains(u"GET "_s + m_server->http.base()) && organizations.err.contains(u" 200 "_s), qPrintable(organizations.err));
    QVERIFY(!organizations.err.contains(u"secret of"_s));
    for (const ScriptedRequest &request : std::as_const(m_server->http.requests)) {
        const QByteArray sent = request.headers.value("authorization");
        QVERIFY(sent.isEmpty() || !organizations.err.contains(QString::fromLatin1(sent.mid(sent.indexOf(' ') + 1))));
    }
    QCOMPARE(organizations.list(u"organizations"_s).size(), 1);
    const Ran members = there({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(members.exit == 0, qPrintable(members.err));
    QCOMPARE(members.list(u"members"_s).size(), 5);
    const Ran roles = there({u"roles"_s, u"list"_s});
    QVERIFY2(roles.exit == 0 && roles.out.contains(u"Editor"_s) && roles.out.contains(u"Organization Admin"_s), qPrintable(roles.err + roles.out));
    const Ran found = run({u"find"_s, u"p3@acme"_s});
    QVERIFY2(found.exit == 0 && found.out.contains(u"B2B"_s), qPrintable(found.err + found.out));
}

void TransmitCommandsTest::createsAnOrganizationAndItsAdministrator()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran created = there({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s, u"--domain"_s, u"globex.example"_s, u"--application"_s,
                               u"Shop"_s});
    QVERIFY2(created.exit == 0, qPrintable(created.err));
    const QString id = m_server->organizationNamed(u"Globex"_s);
    QVERIFY(!id.isEmpty());
    const Ran added = there({u"members"_s, u"add"_s, u"--organization"_s, u"Globex"_s, u"--email"_s, u"olena@globex.example"_s, u"--username"_s,
                             u"olena"_s, u"--role"_s, u"Organization Admin"_s, u"--temporary-password"_s, u"--invite"_s, u"--json"_s,
                             u"--trace"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err + added.out));
    const QStringList users = m_server->usersOf(u"olena@globex.example"_s);
    QCOMPARE(users.size(), 1);
    QCOMPARE(m_server->members.value(id).value(users.first()).organizationRoles, QStringList{u"Organization Admin"_s});
    QCOMPARE(m_server->letters, users);
    const QString password = m_server->users.value(users.first()).password;
    QCOMPARE(added.json().value("temporaryPassword"_L1).toString(), password);
    QVERIFY(!password.isEmpty() && !added.err.contains(password));
}

void TransmitCommandsTest::givesRolesAlongTheChain()
{
    signIn();
    const QString stray = m_server->addRole(m_server->ownApplication, u"Stray"_s);
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran refused = there({u"members"_s, u"roles"_s, u"p1@acme.example"_s, u"--organization"_s, u"Acme"_s, u"--role"_s, u"Stray"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"role group"_s), qPrintable(refused.err));
    QCOMPARE(m_server->writes(), 0);
}

void TransmitCommandsTest::repairsTheChain()
{
    signIn();
    const QString stray = m_server->addRole(m_server->ownApplication, u"Stray"_s);
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const QStringList repair{u"roles"_s, u"repair"_s, u"Stray"_s, u"--organization"_s, u"Acme"_s};
    const Ran told = there(repair);
    QCOMPARE(told.exit, 1);
    QVERIFY2(told.out.contains(u"in no role group"_s) && told.out.contains(u"1. "_s) && told.out.contains(u"Staff"_s), qPrintable(told.out + told.err));
    QCOMPARE(m_server->writes(), 0);
    QCOMPARE(there(repair + QStringList{u"--way"_s, u"9"_s}).exit, 2);
    const Ran done = there(repair + QStringList{u"--way"_s, u"1"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY(m_server->reaches(m_acme, stray));
    const Ran again = there(repair);
    QVERIFY2(again.exit == 0 && again.out.contains(u"Nothing stands in the way"_s), qPrintable(again.out + again.err));
    const Ran given = there({u"members"_s, u"roles"_s, u"p1@acme.example"_s, u"--organization"_s, u"Acme"_s, u"--role"_s, u"Stray"_s});
    QVERIFY2(given.exit == 0, qPrintable(given.err));
}

void TransmitCommandsTest::endsSessionsOnceItIsSaidTwice()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const QString user = m_server->usersOf(u"p1@acme.example"_s).first();
    m_server->sessions[user] = {QJsonObject{{u"session_id"_s, u"s1"_s}}};
    const QStringList end{u"members"_s, u"end-sessions"_s, u"p1@acme.example"_s};
    const Ran asked = there(end); // nobody answers the question
    QVERIFY(asked.exit != 0);
    QCOMPARE(m_server->writes(), 0);
    const Ran ended = there(end + QStringList{u"--yes"_s});
    QVERIFY2(ended.exit == 0 && ended.out.contains(u"Ended the sessions of"_s), qPrintable(ended.err + ended.out));
    QVERIFY(m_server->sessions.value(user).isEmpty());
    const Ran journal = there({u"audit"_s, u"list"_s, u"--json"_s});
    QVERIFY2(journal.exit == 0 && journal.out.contains(u"endSessions"_s), qPrintable(journal.err + journal.out));
    const Ran again = there(end + QStringList{u"--yes"_s});
    QVERIFY2(again.exit == 0, qPrintable(again.err));
    QCOMPARE(m_server->writes(), 1);
}

void TransmitCommandsTest::saysWhatIsMissingBeforeItAsks()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran noDomain = there({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s, u"--application"_s, u"Shop"_s});
    QCOMPARE(noDomain.exit, 1);
    QVERIFY2(noDomain.err.contains(u"at least one domain"_s), qPrintable(noDomain.err));
    const Ran noParent = there({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--parent"_s, u"Acme"_s});
    QCOMPARE(noParent.exit, 1);
    QVERIFY2(noParent.err.contains(u"Parent organization"_s), qPrintable(noParent.err));
    QCOMPARE(m_server->writes(), 0);
}

void TransmitCommandsTest::saysWhatTheApiCannotDo()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran edited = there({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--phone"_s, u"+442071838750"_s});
    QCOMPARE(edited.exit, 1);
    QVERIFY2(edited.err.contains(u"Transmit"_s), qPrintable(edited.err));
    QCOMPARE(m_server->writes(), 0);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    TransmitCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "transmitcommandstest.moc"
