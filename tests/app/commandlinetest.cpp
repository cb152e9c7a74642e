// Runs the real executable: what a person types, what comes back, with which exit status.
#include "models/store/sql/connection.h"
#include "tests/app/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void doesTheMainJob();
    void keepsALogo();
    void refusesToRemoveTheLastOwner();
    void editsAndListsMembers();
    void findsNamesBeforeOtherFields();
    void changesStatusAndRoles();
    void invitesAndRevokes();
    void makesATemporaryPasswordOnce();
    void keepsRoleGroups();
    void listsCandidatesOfAnAmbiguousName();
    void actsAsSomebodyElse();
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void tellsBadInput_data();
    void tellsBadInput();
    void asksBeforeDestroying();
    void fillsWithSampleDataTheSameEachTime();
    void escapesControlCharacters();
    void refusesAForeignDatabase();

private:
    Ran run(const QStringList &arguments) const { return m_terminal->run(arguments); }
    Ran mustRun(const QStringList &arguments) const { return m_terminal->mustRun(arguments); }
    void makeCorporation();
    void addJohn(const QStringList &more = {});

    std::unique_ptr<Terminal> m_terminal;
};

void CommandLineTest::init()
{
    m_terminal = std::make_unique<Terminal>();
}

void CommandLineTest::makeCorporation()
{
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"My Corporation"_s, u"--phone"_s, u"+44 20 7183 8750"_s,
             u"--domain"_s, u"example.com"_s});
}

void CommandLineTest::addJohn(const QStringList &more)
{
    mustRun(QStringList{u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s,
                        u"john@example.com"_s, u"--name"_s, u"John Doe"_s, u"--role"_s, u"Organization Admin"_s}
            + more);
}

void CommandLineTest::doesTheMainJob()
{
    const Ran created = run({u"organizations"_s, u"create"_s, u"--name"_s, u"My Corporation"_s, u"--phone"_s,
                             u"+44 20 7183 8750"_s, u"--domain"_s, u"example.com"_s, u"--json"_s});
    QCOMPARE(created.err, QString());
    QCOMPARE(created.exit, 0);
    const QJsonObject organization = created.json().value("organization"_L1).toObject();
    QCOMPARE(organization.value("name"_L1).toString(), u"My Corporation"_s);
    QCOMPARE(organization.value("phone"_L1).toString(), u"+442071838750"_s);
    QCOMPARE(organization.value("domains"_L1).toArray(), QJsonArray{u"example.com"_s});
    QVERIFY(created.json().contains("asOf"_L1));

    const Ran added = run({u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s,
                           u"john@example.com"_s, u"--name"_s, u"John Doe"_s, u"--title"_s, u"John"_s, u"--nick-name"_s,
                           u"john"_s, u"--phone"_s, u"+380441234567"_s, u"--tz"_s, u"Europe/Kiev"_s, u"--role"_s,
                           u"Organization Admin"_s, u"--city"_s, u"Kyiv"_s, u"--country"_s, u"Ukraine"_s});
    QCOMPARE(added.exit, 0);
    QVERIFY2(added.out.contains(u"John Doe"_s), qPrintable(added.out));

    const Ran listed = run({u"members"_s, u"list"_s, u"--organization"_s, u"My Corporation"_s, u"--json"_s});
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.json().value("total"_L1).toInt(), 2); // the owner and John
    QJsonObject john;
    for (const auto &member : listed.json().value("members"_L1).toArray()) {
        if (member.toObject().value("email"_L1).toString() == "john@example.com"_L1)
            john = member.toObject();
    }
    QCOMPARE(john.value("name"_L1).toString(), u"John Doe"_s);
    QCOMPARE(john.value("title"_L1).toString(), u"John"_s);
    QCOMPARE(john.value("nickName"_L1).toString(), u"john"_s);
    QCOMPARE(john.value("phone"_L1).toString(), u"+380441234567"_s);
    QCOMPARE(john.value("tz"_L1).toString(), u"Europe/Kiev"_s);
    QCOMPARE(john.value("city"_L1).toString(), u"Kyiv"_s);
    QCOMPARE(john.value("country"_L1).toString(), u"Ukraine"_s);
    QCOMPARE(john.value("status"_L1).toString(), u"active"_s);
    QCOMPARE(john.value("roles"_L1).toArray(), QJsonArray{u"Organization Admin"_s});
}

void CommandLineTest::keepsALogo()
{
    const auto logoOf = [](const Ran &ran) { return ran.json().value("organization"_L1).toObject().value("logo"_L1).toString(); };
    const QString file = m_terminal->file(u"logo.svg"_s);
    QFile svg(file);
    QVERIFY(svg.open(QIODevice::WriteOnly));
    // Words in a drawing need fonts, which a program without windows has none of.
    svg.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"64\"><text y=\"9\" font-family=\"Sans\">A</text></svg>");
    svg.close();
    const Ran created = mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s, u"--logo"_s, file, u"--json"_s});
    const QString hash = logoOf(created);
    QCOMPARE(hash.size(), 64);
    QCOMPARE(logoOf(mustRun({u"organizations"_s, u"show"_s, u"Acme"_s, u"--json"_s})), hash);
    mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--remove-logo"_s});
    QCOMPARE(logoOf(mustRun({u"organizations"_s, u"show"_s, u"Acme"_s, u"--json"_s})), QString());
    mustRun({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--logo"_s, file});
    QCOMPARE(logoOf(mustRun({u"organizations"_s, u"show"_s, u"Acme"_s, u"--json"_s})), hash);

    const Ran both = run({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--logo"_s, file, u"--remove-logo"_s});
    QCOMPARE(both.exit, 2);
    const Ran missing = run({u"organizations"_s, u"edit"_s, u"Acme"_s, u"--logo"_s, m_terminal->file(u"none.png"_s)});
    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.contains(u"none.png"_s), qPrintable(missing.err));
    QVERIFY(svg.open(QIODevice::WriteOnly));
    svg.write("not a picture");
    svg.close();
    const Ran foreign = run({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s, u"--logo"_s, file});
    QCOMPARE(foreign.exit, 1);
    QVERIFY2(foreign.err.contains(u"PNG"_s), qPrintable(foreign.err));
    QCOMPARE(run({u"organizations"_s, u"show"_s, u"Globex"_s}).exit, 1);
}

void CommandLineTest::refusesToRemoveTheLastOwner()
{
    makeCorporation();
    const Ran listed = mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"My Corporation"_s, u"--json"_s});
    const QString owner = listed.json().value("members"_L1).toArray().at(0).toObject().value("id"_L1).toString();
    QVERIFY(!owner.isEmpty());
    const Ran removed = run({u"members"_s, u"remove"_s, owner, u"--organization"_s, u"My Corporation"_s, u"--yes"_s});
    QCOMPARE(removed.exit, 1);
    QVERIFY2(removed.err.contains(u"owner"_s), qPrintable(removed.err));
    QCOMPARE(removed.err.count(u'\n'), 1);
    QCOMPARE(mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"My Corporation"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void CommandLineTest::editsAndListsMembers()
{
    makeCorporation();
    addJohn();
    mustRun({u"members"_s, u"edit"_s, u"john@example.com"_s, u"--city"_s, u"Lviv"_s, u"--department"_s, u"Sales"_s});
    const QJsonObject member = mustRun({u"members"_s, u"show"_s, u"John Doe"_s, u"--json"_s}).json().value("member"_L1).toObject();
    QCOMPARE(member.value("city"_L1).toString(), u"Lviv"_s);
    QCOMPARE(member.value("memberships"_L1).toArray().at(0).toObject().value("department"_L1).toString(), u"Sales"_s);
    const Ran found = mustRun({u"find"_s, u"lviv"_s, u"--json"_s});
    QCOMPARE(found.json().value("found"_L1).toArray().at(0).toObject().value("title"_L1).toString(), u"John Doe"_s);
    const Ran none = mustRun({u"members"_s, u"list"_s, u"--filter"_s, u"nobody like this"_s, u"--json"_s});
    QCOMPARE(none.json().value("total"_L1).toInt(), 0);
}

void CommandLineTest::findsNamesBeforeOtherFields()
{
    makeCorporation();
    addJohn({u"--full-address"_s, u"5 Zebra Street"_s});
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s, u"jones@example.com"_s,
             u"--name"_s, u"Zoe Zebra"_s, u"--role"_s, u"Member"_s});
    const auto found = mustRun({u"find"_s, u"zeb"_s, u"--json"_s}).json().value("found"_L1).toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).toObject().value("title"_L1).toString(), u"Zoe Zebra"_s);
    QCOMPARE(found.at(1).toObject().value("title"_L1).toString(), u"John Doe"_s);
    QVERIFY(found.at(1).toObject().value("subtitle"_L1).toString().contains(u"5 Zebra Street"_s));
}

void CommandLineTest::changesStatusAndRoles()
{
    makeCorporation();
    addJohn();
    const auto statusOfJohn = [this] {
        return run({u"members"_s, u"show"_s, u"john@example.com"_s, u"--json"_s}).json().value("member"_L1).toObject()
            .value("memberships"_L1).toArray().at(0).toObject();
    };
    mustRun({u"members"_s, u"suspend"_s, u"john@example.com"_s});
    QCOMPARE(statusOfJohn().value("status"_L1).toString(), u"suspended"_s);
    const Ran again = mustRun({u"members"_s, u"suspend"_s, u"john@example.com"_s, u"--json"_s});
    QCOMPARE(again.json().value("outcome"_L1).toString(), u"noOp"_s);
    mustRun({u"members"_s, u"activate"_s, u"john@example.com"_s});
    QCOMPARE(statusOfJohn().value("status"_L1).toString(), u"active"_s);
    mustRun({u"members"_s, u"roles"_s, u"john@example.com"_s, u"--add-role"_s, u"Support"_s, u"--remove-role"_s, u"Organization Admin"_s});
    QCOMPARE(statusOfJohn().value("roles"_L1).toArray().size(), 1);
    const Ran bare = run({u"members"_s, u"roles"_s, u"john@example.com"_s, u"--remove-role"_s, u"Support"_s});
    QCOMPARE(bare.exit, 1);
}

void CommandLineTest::invitesAndRevokes()
{
    makeCorporation();
    addJohn({u"--invite"_s});
    const QStringList where{u"--organization"_s, u"My Corporation"_s};
    const Ran link = mustRun(QStringList{u"invitations"_s, u"link"_s, u"john@example.com"_s} + where);
    QVERIFY(link.out.contains(u"invitation"_s));
    const auto first = mustRun({u"invitations"_s, u"list"_s, u"--json"_s}).json().value("invitations"_L1).toArray();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.at(0).toObject().value("state"_L1).toString(), u"pending"_s);
    // Whoever is active elsewhere is still invited here.
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Other"_s});
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Other"_s, u"--email"_s, u"john@example.com"_s, u"--role"_s, u"Member"_s});
    QCOMPARE(mustRun({u"invitations"_s, u"list"_s, u"--json"_s}).json().value("invitations"_L1).toArray(), first);
    mustRun(QStringList{u"invitations"_s, u"resend"_s, u"john@example.com"_s} + where);
    QVERIFY(mustRun(QStringList{u"invitations"_s, u"link"_s, u"john@example.com"_s} + where).out != link.out);
    mustRun(QStringList{u"invitations"_s, u"revoke"_s, u"john@example.com"_s} + where);
    QCOMPARE(run(QStringList{u"invitations"_s, u"link"_s, u"john@example.com"_s} + where).exit, 1);
}

void CommandLineTest::makesATemporaryPasswordOnce()
{
    makeCorporation();
    const Ran added = mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s,
                               u"ann@example.com"_s, u"--role"_s, u"Member"_s, u"--temporary-password"_s, u"--json"_s});
    const QString password = added.json().value("temporaryPassword"_L1).toString();
    QVERIFY(password.size() >= 15);
    const Ran shown = mustRun({u"members"_s, u"show"_s, u"ann@example.com"_s, u"--json"_s});
    QVERIFY(!shown.out.contains(password));
    mustRun({u"members"_s, u"reset-password"_s, u"ann@example.com"_s, u"--yes"_s});
    // They were printed: no start is to call them lost.
    const auto workspace = Rollcall::Sql::Connection::open(m_terminal->file(u"workspace.sqlite"_s), Rollcall::Sql::Connection::Access::Read);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->integer("SELECT count(*) FROM unshown_secrets"), std::optional<qint64>(0));
    QCOMPARE((*workspace)->integer("SELECT count(*) FROM staged_changes WHERE change LIKE '%assword%'"), std::optional<qint64>(2));
}

void CommandLineTest::keepsRoleGroups()
{
    makeCorporation();
    mustRun({u"roles"_s, u"create"_s, u"--name"_s, u"Billing"_s, u"--permission"_s, u"invoice:view"_s});
    const QStringList add{u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s,
                          u"bill@example.com"_s, u"--role"_s, u"Billing"_s};
    const Ran refused = run(add);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"Billing"_s), qPrintable(refused.err));
    mustRun({u"role-groups"_s, u"create"_s, u"--name"_s, u"Finance"_s, u"--role"_s, u"Billing"_s, u"--organization"_s, u"My Corporation"_s});
    QCOMPARE(run(add).exit, 0);
    const Ran groups = mustRun({u"role-groups"_s, u"list"_s, u"--json"_s});
    QCOMPARE(groups.json().value("roleGroups"_L1).toArray().size(), 1);
    mustRun({u"applications"_s, u"create"_s, u"--name"_s, u"Shop"_s});
    QCOMPARE(mustRun({u"applications"_s, u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size(), 1);
    mustRun({u"applications"_s, u"edit"_s, u"Shop"_s, u"--name"_s, u"Store"_s});
    mustRun({u"applications"_s, u"delete"_s, u"Store"_s, u"--yes"_s});
    QCOMPARE(mustRun({u"applications"_s, u"list"_s, u"--json"_s}).json().value("applications"_L1).toArray().size(), 0);
}

void CommandLineTest::listsCandidatesOfAnAmbiguousName()
{
    makeCorporation();
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"My Corporation"_s});
    const Ran shown = run({u"organizations"_s, u"show"_s, u"My Corporation"_s});
    QCOMPARE(shown.exit, 1);
    const auto rows = mustRun({u"organizations"_s, u"list"_s, u"--json"_s}).json().value("organizations"_L1).toArray();
    QCOMPARE(rows.size(), 2);
    for (const auto &row : rows)
        QVERIFY(shown.err.contains(row.toObject().value("id"_L1).toString()));
}

void CommandLineTest::actsAsSomebodyElse()
{
    makeCorporation();
    addJohn();
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s, u"sue@example.com"_s,
             u"--role"_s, u"Support"_s});
    const Ran looked = run({u"--as"_s, u"sue@example.com"_s, u"members"_s, u"list"_s, u"--organization"_s, u"My Corporation"_s, u"--json"_s});
    QCOMPARE(looked.exit, 0);
    QCOMPARE(looked.json().value("total"_L1).toInt(), 3);
    const Ran refused = run({u"--as"_s, u"sue@example.com"_s, u"members"_s, u"suspend"_s, u"john@example.com"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(run({u"--as"_s, u"nobody@example.com"_s, u"organizations"_s, u"list"_s}).exit, 1);
}

void CommandLineTest::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such group") << QStringList{u"frobnicate"_s};
    QTest::newRow("no verb") << QStringList{u"members"_s};
    QTest::newRow("no such verb") << QStringList{u"members"_s, u"explode"_s};
    QTest::newRow("no such option") << QStringList{u"members"_s, u"list"_s, u"--frob"_s};
    QTest::newRow("missing argument") << QStringList{u"organizations"_s, u"show"_s};
    QTest::newRow("too many arguments") << QStringList{u"organizations"_s, u"list"_s, u"extra"_s};
    QTest::newRow("no number") << QStringList{u"members"_s, u"list"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("no organization") << QStringList{u"members"_s, u"add"_s, u"--email"_s, u"a@example.com"_s};
}

void CommandLineTest::tellsWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QCOMPARE(ran.err.count(u'\n'), 1);
    QCOMPARE(ran.out, QString());
}

void CommandLineTest::tellsBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList add{u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--role"_s, u"Member"_s};
    QTest::newRow("e-mail") << add + QStringList{u"--email"_s, u"john(at)example"_s};
    QTest::newRow("neither e-mail nor phone") << add + QStringList{u"--name"_s, u"Nobody"_s};
    QTest::newRow("phone") << add + QStringList{u"--phone"_s, u"044 12"_s};
    QTest::newRow("title too long") << add + QStringList{u"--email"_s, u"a@example.com"_s, u"--title"_s, QString(51, u'x')};
    QTest::newRow("time zone") << add + QStringList{u"--email"_s, u"a@example.com"_s, u"--tz"_s, u"Europe/Nowhere"_s};
    QTest::newRow("unknown role") << QStringList{u"members"_s, u"add"_s, u"--organization"_s, u"My Corporation"_s, u"--email"_s, u"a@example.com"_s, u"--role"_s, u"King"_s};
    QTest::newRow("unknown organization") << QStringList{u"members"_s, u"add"_s, u"--organization"_s, u"Nowhere"_s, u"--email"_s, u"a@example.com"_s, u"--role"_s, u"Member"_s};
    QTest::newRow("organization's phone") << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, u"X"_s, u"--phone"_s, u"+44123"_s};
    QTest::newRow("organization's name") << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, QString(256, u'x')};
    QTest::newRow("domain taken") << QStringList{u"organizations"_s, u"create"_s, u"--name"_s, u"X"_s, u"--domain"_s, u"EXAMPLE.com"_s};
}

void CommandLineTest::tellsBadInput()
{
    QFETCH(QStringList, arguments);
    makeCorporation();
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY(ran.err.size() > 20);
    QCOMPARE(mustRun({u"organizations"_s, u"list"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
    QCOMPARE(mustRun({u"members"_s, u"list"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void CommandLineTest::asksBeforeDestroying()
{
    makeCorporation();
    const Ran refused = run({u"organizations"_s, u"delete"_s, u"My Corporation"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.err.contains(u"--yes"_s));
    QCOMPARE(run({u"organizations"_s, u"delete"_s, u"My Corporation"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(mustRun({u"organizations"_s, u"list"_s, u"--json"_s}).json().value("total"_L1).toInt(), 0);
}

void CommandLineTest::fillsWithSampleDataTheSameEachTime()
{
    const QStringList sample{u"sample"_s, u"--members"_s, u"300"_s, u"--organizations"_s, u"12"_s};
    const QStringList list{u"members"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"400"_s};
    const auto emails = [](const Ran &ran) {
        QStringList emails;
        for (const auto &member : ran.json().value("members"_L1).toArray())
            emails.append(member.toObject().value("email"_L1).toString());
        return emails;
    };
    mustRun(sample);
    const QStringList first = emails(mustRun(list));
    QCOMPARE(first.size(), 301); // and the person at this computer
    QCOMPARE(run(sample).exit, 1); // not on top of what is there
    init();
    mustRun(sample);
    QCOMPARE(emails(mustRun(list)), first);
}

void CommandLineTest::escapesControlCharacters()
{
    makeCorporation();
    const Ran ran = run({u"organizations"_s, u"show"_s, u"\u001b[31mred"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(!ran.err.contains(QChar(0x1b)));
}

void CommandLineTest::refusesAForeignDatabase()
{
    QFile file(m_terminal->file(u"directory.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no database, but somebody's letter to their grandmother.\n");
    file.close();
    const Ran ran = run({u"organizations"_s, u"list"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"directory.sqlite"_s), qPrintable(ran.err));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("This is no database"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
