// What the command line asks, refuses and tells about a change.
#include "tests/app/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class ChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refusesBeforeAsking_data();
    void refusesBeforeAsking();
    void asksForWhatCanBeDone();
    void takesTheOnlyOrganization();
    void listsOrganizationsWhenThereAreSeveral();
    void refusesWhatWasTypedTwice_data();
    void refusesWhatWasTypedTwice();
    void keepsOtherMetadata();
    void tellsTheStoredName();

private:
    Ran run(const QStringList &arguments) const { return m_terminal->run(arguments); }
    Ran mustRun(const QStringList &arguments) const { return m_terminal->mustRun(arguments); }
    void addAnn(const QString &organization);

    std::unique_ptr<Terminal> m_terminal;
};

void ChangesTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
}

void ChangesTest::addAnn(const QString &organization)
{
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, organization, u"--email"_s, u"ann@acme.example"_s, u"--name"_s,
             u"Ann"_s, u"--role"_s, u"Member"_s, u"--invite"_s});
}

void ChangesTest::refusesBeforeAsking_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    const QString last = u"last active owner"_s;
    QTest::newRow("last owner removed") << QStringList{u"members"_s, u"remove"_s, u"OWNER"_s} << last;
    QTest::newRow("last owner suspended") << QStringList{u"members"_s, u"suspend"_s, u"OWNER"_s} << last;
    QTest::newRow("last owner demoted")
        << QStringList{u"members"_s, u"roles"_s, u"OWNER"_s, u"--role"_s, u"Member"_s} << last;
    QTest::newRow("built-in role") << QStringList{u"roles"_s, u"delete"_s, u"Support"_s} << u"Support"_s;
    QTest::newRow("application in use") << QStringList{u"applications"_s, u"delete"_s, u"Shop"_s} << u"Shop"_s;
    QTest::newRow("no right") << QStringList{u"organizations"_s, u"delete"_s, u"Acme"_s, u"--as"_s, u"sue@acme.example"_s}
                              << u"may not"_s;
}

void ChangesTest::refusesBeforeAsking()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, reason);
    mustRun({u"applications"_s, u"create"_s, u"--name"_s, u"Shop"_s});
    mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--add-application"_s, u"Shop"_s});
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"sue@acme.example"_s, u"--role"_s, u"Support"_s});
    const auto owners = mustRun({u"members"_s, u"list"_s, u"--role"_s, u"Organization Owner"_s, u"--json"_s}).list(u"members"_s);
    arguments.replaceInStrings(u"OWNER"_s, owners.at(0).toObject().value("id"_L1).toString());
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(reason), qPrintable(ran.err));
    QVERIFY2(!ran.err.contains(u"--yes"_s), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void ChangesTest::asksForWhatCanBeDone()
{
    addAnn(u"Acme"_s);
    for (const auto &verb : {u"remove"_s, u"reset-password"_s}) {
        const Ran ran = run({u"members"_s, verb, u"ann@acme.example"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"--yes"_s), qPrintable(ran.err));
    }
    // Looking ahead changed nothing.
    QCOMPARE(mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s}).json().value("total"_L1).toInt(), 2);
    mustRun({u"members"_s, u"remove"_s, u"ann@acme.example"_s, u"--yes"_s});
    QCOMPARE(mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void ChangesTest::takesTheOnlyOrganization()
{
    addAnn(u"Acme"_s);
    const Ran link = mustRun({u"invitations"_s, u"link"_s, u"ann@acme.example"_s});
    QVERIFY(link.out.contains(u"invitation"_s));
    mustRun({u"invitations"_s, u"resend"_s, u"ann@acme.example"_s});
    QVERIFY(mustRun({u"invitations"_s, u"link"_s, u"ann@acme.example"_s}).out != link.out);
    mustRun({u"invitations"_s, u"revoke"_s, u"ann@acme.example"_s});
    QCOMPARE(run({u"invitations"_s, u"link"_s, u"ann@acme.example"_s}).exit, 1);
}

void ChangesTest::listsOrganizationsWhenThereAreSeveral()
{
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s});
    addAnn(u"Acme"_s);
    addAnn(u"Globex"_s);
    for (const auto &command : {u"invitations link"_s, u"invitations resend"_s, u"invitations revoke"_s, u"members suspend"_s}) {
        const Ran ran = run(command.split(u' ') + QStringList{u"ann@acme.example"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"Acme"_s) && ran.err.contains(u"Globex"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"--organization"_s), qPrintable(ran.err));
    }
    mustRun({u"invitations"_s, u"link"_s, u"ann@acme.example"_s, u"--organization"_s, u"Globex"_s});
}

void ChangesTest::refusesWhatWasTypedTwice_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList create{u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s};
    QTest::newRow("key of metadata") << create + QStringList{u"--metadata"_s, u"a=1"_s, u"--metadata"_s, u"a=2"_s};
    QTest::newRow("key of metadata, the same") << create + QStringList{u"--metadata"_s, u"a=1"_s, u"--metadata"_s, u"a=1"_s};
    QTest::newRow("name") << create + QStringList{u"--name"_s, u"Initech"_s};
    QTest::newRow("organization") << QStringList{u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--organization"_s,
                                                 u"Globex"_s, u"--email"_s, u"a@acme.example"_s, u"--role"_s, u"Member"_s};
    QTest::newRow("field") << QStringList{u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Kyiv"_s, u"--city"_s, u"Lviv"_s};
    QTest::newRow("role added and removed") << QStringList{u"members"_s, u"roles"_s, u"ann@acme.example"_s, u"--add-role"_s,
                                                           u"Support"_s, u"--remove-role"_s, u"support"_s};
    QTest::newRow("domain added and removed") << QStringList{u"organizations"_s, u"edit"_s, u"Acme"_s, u"--add-domain"_s,
                                                             u"b.example"_s, u"--remove-domain"_s, u"b.example"_s};
    QTest::newRow("filter") << QStringList{u"members"_s, u"list"_s, u"--filter"_s, u"a"_s, u"--filter"_s, u"b"_s};
}

void ChangesTest::refusesWhatWasTypedTwice()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(mustRun({u"organizations"_s, u"list"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void ChangesTest::keepsOtherMetadata()
{
    const auto metadata = [this](const QStringList &more) {
        return mustRun(QStringList{u"organizations"_s, u"edit"_s, u"Acme"_s, u"--json"_s} + more)
            .json(u"organization"_s).value("metadata"_L1).toObject();
    };
    QCOMPARE(metadata({u"--metadata"_s, u"plan=gold"_s, u"--metadata"_s, u"since=2020=ok"_s}).size(), 2);
    const QJsonObject edited = metadata({u"--metadata"_s, u"plan=lead"_s});
    QCOMPARE(edited, (QJsonObject{{u"plan"_s, u"lead"_s}, {u"since"_s, u"2020=ok"_s}}));
    QCOMPARE(metadata({u"--remove-metadata"_s, u"plan"_s}), (QJsonObject{{u"since"_s, u"2020=ok"_s}}));
    const Ran again = mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--remove-metadata"_s, u"plan"_s});
    QCOMPARE(again.err, QString());
}

void ChangesTest::tellsTheStoredName()
{
    const auto told = [this](const QStringList &arguments) { return mustRun(arguments).out; };
    QVERIFY(told({u"organizations"_s, u"create"_s, u"--name"_s, u"  Globex "_s}).contains(u"“Globex”"_s));
    QVERIFY(told({u"organizations"_s, u"edit"_s, u"Globex"_s, u"--name"_s, u" Initech "_s}).contains(u"“Initech”"_s));
    QVERIFY(told({u"applications"_s, u"create"_s, u"--name"_s, u" Shop "_s}).contains(u"“Shop”"_s));
    QVERIFY(told({u"applications"_s, u"edit"_s, u"Shop"_s, u"--name"_s, u" Store"_s}).contains(u"“Store”"_s));
    QVERIFY(told({u"roles"_s, u"create"_s, u"--name"_s, u" Clerk "_s, u"--permission"_s, u"a:b"_s}).contains(u"“Clerk”"_s));
    QVERIFY(told({u"role-groups"_s, u"create"_s, u"--name"_s, u" Office "_s, u"--role"_s, u"Clerk"_s}).contains(u"“Office”"_s));
    addAnn(u"Acme"_s);
    // Ann keeps her name in the organization that only guesses it.
    const QString again = told({u"members"_s, u"add"_s, u"--organization"_s, u"Initech"_s, u"--email"_s, u"ANN@acme.example"_s,
                                u"--name"_s, u"Anna Typed"_s, u"--role"_s, u"Member"_s});
    QVERIFY2(again.startsWith(u"Added Ann to"_s), qPrintable(again));
}

QTEST_GUILESS_MAIN(ChangesTest)
#include "changestest.moc"
