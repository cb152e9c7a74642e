// An import into a remote directory whose connections are cut after the server has done what it was asked: nobody is lost,
// nobody is there twice, and the journal verifies.
#include "tests/app/keyring.h"
#include "tests/app/livecommand.h"
#include "tests/remote/blynk/blynkserver.h"

#include <QFile>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportCutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesAndDoublesNobody_data();
    void losesAndDoublesNobody();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const { return live(*m_terminal, arguments, input); }
    int countOf(const QString &email) const;

    std::unique_ptr<BlynkServer> m_server;
    std::unique_ptr<Terminal> m_terminal;
    qint64 m_acme = 0;
};

void ImportCutTest::init()
{
    if (!hasKeyring())
        QSKIP("gnome-keyring-daemon or dbus-run-session is not installed: imports into a remote directory are NOT tested here");
    m_terminal = std::make_unique<Terminal>();
    m_server = std::make_unique<BlynkServer>();
    m_acme = m_server->addOrganization(u"Acme"_s, m_server->root);
    const Ran added = run({u"connections"_s, u"add"_s, u"--kind"_s, u"blynk"_s, u"--name"_s, u"IoT"_s, u"--address"_s,
                           m_server->http.base(), u"--client-id"_s, m_server->clientId, u"--proxy-mode"_s, u"none"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    const Ran in = run({u"login"_s, u"IoT"_s, u"--client-secret"_s}, m_server->clientSecret);
    QVERIFY2(in.exit == 0, qPrintable(in.err));
    QCOMPARE(run({u"organizations"_s, u"list"_s, u"--connection"_s, u"iot"_s}).exit, 0);
}

int ImportCutTest::countOf(const QString &email) const
{
    int count = 0;
    for (const BlynkServer::Person &person : std::as_const(m_server->users))
        count += person.email.compare(email, Qt::CaseInsensitive) == 0 && person.org == m_acme ? 1 : 0;
    return count;
}

void ImportCutTest::losesAndDoublesNobody_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("closed") << static_cast<int>(ContractFault::ClosedAfter);
    QTest::newRow("half an answer") << static_cast<int>(ContractFault::CutAfter);
    QTest::newRow("an error") << static_cast<int>(ContractFault::ErrorAfter);
}

void ImportCutTest::losesAndDoublesNobody()
{
    QFETCH(const int, fault);
    constexpr int people = 12;
    QFile csv(m_terminal->file(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("E-mail,Name,Time zone,Role\n");
    for (int i = 0; i < people; ++i)
        csv.write(u"p%1@acme.example,John Doe,Europe/Kyiv,User\n"_s.arg(i).toUtf8());
    csv.close();
    const QStringList import{u"import"_s, csv.fileName(), u"--organization"_s, u"Acme"_s, u"--connection"_s, u"iot"_s, u"--active"_s,
                             u"--temporary-passwords"_s, u"--yes"_s};
    m_server->fail(static_cast<ContractFault>(fault), "POST", u"/users/create-in-org"_s, 3);
    m_server->fail(static_cast<ContractFault>(fault), "POST", u"/users/create"_s, 3);
    const Ran cut = run(import);
    m_server->heal();
    // Whatever it said: the same once more, until nobody is missing.
    const Ran again = run(import);
    for (int i = 0; i < people; ++i) {
        const QString email = u"p%1@acme.example"_s.arg(i);
        QVERIFY2(countOf(email) == 1, qPrintable(u"%1: %2\n%3\n%4"_s.arg(email).arg(countOf(email)).arg(cut.out + cut.err, again.out + again.err)));
    }
    QCOMPARE(run({u"audit"_s, u"verify"_s, u"--connection"_s, u"iot"_s}).exit, 0);
    const Ran last = run(import + QStringList{u"--dry-run"_s, u"--json"_s, u"--refresh"_s});
    QCOMPARE(last.json().value("new"_L1).toInt(-1), 0);
}

int main(int argc, char **argv)
{
    if (const int exit = runBelowKeyring(argc, argv); exit >= 0)
        return exit;
    const QCoreApplication application(argc, argv);
    ImportCutTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "importcuttest.moc"
