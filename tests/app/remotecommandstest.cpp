// The commands in a remote directory, with the real executable against the contract server of Voluble.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/remote/voluble/volubleserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RemoteCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatTheServerHolds();
    void readsWithoutTheServer();
    void readsAnewOnlyWhenAsked();
    void addsToAnOrganization();
    void namesTheEnvironment();
    void findsEverywhere();
    void tracesWithoutSecrets();
    void keepsTheOldListUntilToldOtherwise();
    void saysWhatDoesNotWorkThere();
    void saysThatNobodyIsSignedIn();
    void forgetsWithTheConnection();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    Ran there(const QStringList &arguments) const { return run(arguments + QStringList{u"--connection"_s, u"cloud"_s}); }
    void signIn() const;
    static QStringList names(const QJsonArray &items, const QString &key)
    {
        QStringList names;
        for (const QJsonValue &item : items)
            names.append(item[key].toString());
        names.sort();
        return names;
    }

    std::unique_ptr<VolubleServer> m_server;
    std::unique_ptr<Terminal> m_terminal;
    QString m_acme;
};

void RemoteCommandsTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: remote directories on the command line are NOT tested here");
    m_terminal = std::make_unique<Terminal>();
    m_server = std::make_unique<VolubleServer>(Voluble::Dialect::JsonApi);
    m_server->grant(u"auth0|alice"_s, {u"organization:owner"_s, u"voluble:admin"_s});
    QStringList people{u"auth0|alice"_s};
    for (int number = 0; number < 30; ++number)
        people.append(u"auth0|p%1"_s.arg(number, 2, 10, '0'_L1));
    m_acme = m_server->addOrganization(u"Acme"_s, people);
    m_server->addOrganization(u"Globex"_s, {u"auth0|gina"_s});
    const Ran added = run({u"connections"_s, u"add"_s, u"--kind"_s, u"voluble"_s, u"--name"_s, u"Cloud"_s, u"--address"_s, m_server->http.base(),
                           u"--tenant"_s, u"tenant.example.com"_s, u"--client-id"_s, u"rollcall"_s, u"--proxy-mode"_s, u"none"_s, u"--environment"_s, u"production"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
}

void RemoteCommandsTest::signIn() const
{
    const Ran done = run({u"login"_s, u"Cloud"_s, u"--token"_s}, m_server->token(u"auth0|alice"_s).toPlain());
    QVERIFY2(done.exit == 0, qPrintable(done.err));
}

void RemoteCommandsTest::listsWhatTheServerHolds()
{
    signIn();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-2);
    const Ran organizations = there({u"organizations"_s, u"list"_s, u"--json"_s});
    QVERIFY2(organizations.exit == 0, qPrintable(organizations.err));
    QCOMPARE(names(organizations.list(u"organizations"_s), u"name"_s), (QStringList{u"Acme"_s, u"Globex"_s}));
    const QDateTime asOf = QDateTime::fromString(organizations.json().value("asOf"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(asOf.isValid() && asOf >= before && asOf <= QDateTime::currentDateTimeUtc());
    const Ran members = there({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(members.exit == 0, qPrintable(members.err));
    QCOMPARE(members.list(u"members"_s).size(), 31);
    const Ran roles = there({u"roles"_s, u"list"_s});
    QVERIFY2(roles.exit == 0, qPrintable(roles.err));
}

void RemoteCommandsTest::readsWithoutTheServer()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    m_server->http.close();
    const Ran organizations = there({u"organizations"_s, u"list"_s, u"--json"_s});
    QVERIFY2(organizations.exit == 0, qPrintable(organizations.err));
    QCOMPARE(organizations.list(u"organizations"_s).size(), 2);
    const Ran refreshed = there({u"organizations"_s, u"list"_s, u"--refresh"_s});
    QCOMPARE(refreshed.exit, 1);
    QVERIFY(refreshed.out.isEmpty());
    QVERIFY(!refreshed.err.isEmpty());
}

void RemoteCommandsTest::readsAnewOnlyWhenAsked()
{
    signIn();
    const Ran first = there({u"organizations"_s, u"list"_s, u"--json"_s});
    m_server->addOrganization(u"Initech"_s, {u"auth0|ines"_s});
    const Ran kept = there({u"organizations"_s, u"list"_s, u"--json"_s});
    QCOMPARE(kept.list(u"organizations"_s).size(), 2);
    QCOMPARE(kept.json().value("asOf"_L1), first.json().value("asOf"_L1));
    const Ran refreshed = there({u"organizations"_s, u"list"_s, u"--refresh"_s, u"--json"_s});
    QCOMPARE(refreshed.list(u"organizations"_s).size(), 3);
    QVERIFY(refreshed.json().value("asOf"_L1).toString() > first.json().value("asOf"_L1).toString());
}

void RemoteCommandsTest::addsToAnOrganization()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const Ran edited = there({u"organizations"_s, u"edit"_s, u"Globex"_s, u"--name"_s, u"Globex Ltd"_s});
    QVERIFY2(edited.exit == 0, qPrintable(edited.err));
    QVERIFY(std::ranges::any_of(std::as_const(m_server->orgs), [](const VolubleServer::Org &org) { return org.name == u"Globex Ltd"; }));
    // What was written is here without a sync.
    const Ran listed = there({u"organizations"_s, u"list"_s, u"--json"_s});
    QCOMPARE(names(listed.list(u"organizations"_s), u"name"_s), (QStringList{u"Acme"_s, u"Globex Ltd"_s}));
}

/// Before something is taken away, and before it is given back.
void RemoteCommandsTest::namesTheEnvironment()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const QStringList remove{u"members"_s, u"remove"_s, u"auth0|p01"_s, u"--organization"_s, u"Acme"_s};
    const Ran asked = there(remove);
    QVERIFY2(asked.exit == 1 && asked.err.contains(u"(production: Cloud)"_s), qPrintable(asked.err));
    QCOMPARE(m_server->users.value(u"auth0|p01"_s), m_acme);
    const Ran removed = there(remove + QStringList{u"--yes"_s});
    QVERIFY2(removed.exit == 0, qPrintable(removed.err));
    const Ran undo = there({u"changes"_s, u"undo"_s, u"--last"_s});
    QVERIFY2(undo.exit == 1 && undo.err.contains(u"(production: Cloud)"_s), qPrintable(undo.err));
}

void RemoteCommandsTest::findsEverywhere()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    QCOMPARE(run({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme of ours"_s}).exit, 0);
    const Ran found = run({u"find"_s, u"Acme"_s, u"--json"_s});
    QVERIFY2(found.exit == 0, qPrintable(found.err));
    QCOMPARE(names(found.list(u"found"_s), u"directory"_s), (QStringList{u"Cloud"_s, u"This computer"_s}));
    const Ran one = there({u"find"_s, u"Acme"_s, u"--json"_s});
    QCOMPARE(names(one.list(u"found"_s), u"directory"_s), QStringList{u"Cloud"_s});
    QVERIFY(run({u"find"_s, u"Acme"_s}).out.contains(u"Cloud"_s));
}

void RemoteCommandsTest::tracesWithoutSecrets()
{
    signIn();
    const Ran traced = there({u"organizations"_s, u"list"_s, u"--trace"_s, u"--json"_s});
    QCOMPARE(traced.exit, 0);
    QVERIFY(!traced.json().isEmpty()); // standard output is the document alone
    QVERIFY2(traced.err.contains(u"GET "_s + m_server->http.base()) && traced.err.contains(u" 200 "_s), qPrintable(traced.err));
    const QByteArray sent = m_server->http.requests.last().headers.value("authorization");
    QVERIFY(sent.startsWith("Bearer ") && sent.size() > 20);
    QVERIFY(!traced.err.contains(QString::fromLatin1(sent.mid(7))));
}

void RemoteCommandsTest::keepsTheOldListUntilToldOtherwise()
{
    signIn();
    QCOMPARE(there({u"members"_s, u"list"_s}).exit, 0);
    for (int number = 0; number < 20; ++number)
        m_server->users.remove(u"auth0|p%1"_s.arg(number, 2, 10, '0'_L1));
    const Ran held = there({u"members"_s, u"list"_s, u"--refresh"_s});
    QCOMPARE(held.exit, 1);
    QVERIFY2(held.err.contains(u"--yes"_s) && held.err.contains(u"32"_s), qPrintable(held.err));
    QCOMPARE(there({u"members"_s, u"list"_s, u"--json"_s}).list(u"members"_s).size(), 32);
    const Ran taken = there({u"members"_s, u"list"_s, u"--refresh"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(taken.exit == 0, qPrintable(taken.err));
    QCOMPARE(taken.list(u"members"_s).size(), 12);
}

void RemoteCommandsTest::saysWhatDoesNotWorkThere()
{
    const Ran as = there({u"organizations"_s, u"list"_s, u"--as"_s, u"bob"_s});
    QCOMPARE(as.exit, 1);
    QVERIFY2(as.err.contains(u"--as"_s) && as.err.contains(u"Cloud"_s), qPrintable(as.err));
    const Ran sample = there({u"sample"_s});
    QCOMPARE(sample.exit, 1);
    QVERIFY2(sample.err.contains(u"on this computer"_s), qPrintable(sample.err));
    const Ran nowhere = run({u"organizations"_s, u"list"_s, u"--connection"_s, u"Nowhere"_s});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY2(nowhere.err.contains(u"Cloud"_s), qPrintable(nowhere.err));
}

void RemoteCommandsTest::saysThatNobodyIsSignedIn()
{
    const Ran ran = there({u"organizations"_s, u"list"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"signed in"_s), qPrintable(ran.err));
    QVERIFY(m_server->http.requests.isEmpty());
    const Ran found = run({u"find"_s, u"Acme"_s});
    QCOMPARE(found.exit, 0);
    QVERIFY2(found.err.contains(u"has not been read yet"_s), qPrintable(found.err));
}

void RemoteCommandsTest::forgetsWithTheConnection()
{
    signIn();
    QCOMPARE(there({u"organizations"_s, u"list"_s}).exit, 0);
    const QDir mirrors(m_terminal->file(u"mirrors"_s));
    QVERIFY(!mirrors.isEmpty());
    QCOMPARE(run({u"connections"_s, u"remove"_s, u"Cloud"_s, u"--yes"_s}).exit, 0);
    QVERIFY2(mirrors.isEmpty(), qPrintable(mirrors.entryList().join(u' ')));
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    RemoteCommandsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "remotecommandstest.moc"
