// `rollcall why`: the path from a person to a permission, or what is missing on it.
#include "tests/app/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class WhyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printsThePath();
    void tellsWhyNot();
    void answersInJson();
    void needsAnOrganizationAmongSeveral();
    void tellsWrongQuestions();

private:
    Ran why(const QString &member, const QString &permission, const QStringList &more = {u"--organization"_s, u"Acme"_s}) const
    {
        return m_terminal.run(QStringList{u"why"_s, member, permission} + more);
    }
    void add(const QString &email, const QString &name, const QString &role, const QString &organization = u"Acme"_s);

    Terminal m_terminal;
};

void WhyTest::add(const QString &email, const QString &name, const QString &role, const QString &organization)
{
    m_terminal.mustRun({u"members"_s, u"add"_s, u"--organization"_s, organization, u"--email"_s, email, u"--name"_s, name,
                        u"--role"_s, role});
}

void WhyTest::initTestCase()
{
    for (const auto &name : {u"Acme"_s, u"Globex"_s})
        m_terminal.mustRun({u"organizations"_s, u"create"_s, u"--name"_s, name});
    m_terminal.mustRun({u"roles"_s, u"create"_s, u"--name"_s, u"Billing"_s, u"--permission"_s, u"invoice:edit"_s});
    m_terminal.mustRun({u"role-groups"_s, u"create"_s, u"--name"_s, u"Finance"_s, u"--role"_s, u"Billing"_s, u"--organization"_s, u"Acme"_s});
    add(u"bill@acme.example"_s, u"Bill"_s, u"Billing"_s);
    add(u"olha@acme.example"_s, u"Olha"_s, u"Organization Owner"_s);
    add(u"sam@acme.example"_s, u"Sam"_s, u"Billing"_s);
    m_terminal.mustRun({u"members"_s, u"suspend"_s, u"sam@acme.example"_s});
    add(u"gus@globex.example"_s, u"Gus"_s, u"Member"_s, u"Globex"_s);
    add(u"olha@acme.example"_s, {}, u"Member"_s, u"Globex"_s);
}

void WhyTest::printsThePath()
{
    const Ran plain = why(u"bill@acme.example"_s, u"invoice:edit"_s);
    QCOMPARE(plain.exit, 0);
    QVERIFY2(plain.out.contains(u"Bill → Billing → role group Finance → invoice:edit\n"_s), qPrintable(plain.out));
    const Ran implied = why(u"Olha"_s, u"user:add"_s);
    QVERIFY2(implied.out.contains(u"Olha → Organization Owner → organization:owner → user:add\n"_s), qPrintable(implied.out));
    // Whose only organization it is need not name it.
    QCOMPARE(why(u"bill@acme.example"_s, u"invoice:edit"_s, {}).out, plain.out);
}

void WhyTest::tellsWhyNot()
{
    const Ran lacking = why(u"bill@acme.example"_s, u"user:add"_s);
    QCOMPARE(lacking.exit, 0);
    QVERIFY2(lacking.out.startsWith(u"Bill does not hold user:add"_s), qPrintable(lacking.out));
    QVERIFY2(lacking.out.contains(u"Organization Admin"_s) && !lacking.out.contains(u"Support"_s), qPrintable(lacking.out));
    const Ran suspended = why(u"sam@acme.example"_s, u"invoice:edit"_s);
    QVERIFY2(suspended.out.contains(u"not active"_s) && suspended.out.contains(u"Sam → Billing"_s), qPrintable(suspended.out));
    const Ran stranger = why(u"gus@globex.example"_s, u"invoice:edit"_s);
    QVERIFY2(stranger.out.contains(u"no member"_s), qPrintable(stranger.out));
}

void WhyTest::answersInJson()
{
    const QStringList more{u"--organization"_s, u"Acme"_s, u"--json"_s};
    const QJsonObject held = why(u"bill@acme.example"_s, u"invoice:edit"_s, more).json(u"why"_s);
    QCOMPARE(held.value("held"_L1), QJsonValue(true));
    QCOMPARE(held.value("reason"_L1).toString(), u"held"_s);
    const QJsonObject path = held.value("paths"_L1).toArray().at(0).toObject();
    QCOMPARE(path.value("roleName"_L1).toString(), u"Billing"_s);
    QCOMPARE(path.value("roleGroups"_L1).toArray(), QJsonArray{u"Finance"_s});
    QCOMPARE(path.value("word"_L1).toString(), u"invoice:edit"_s);
    const QJsonObject lacking = why(u"bill@acme.example"_s, u"user:add"_s, more).json(u"why"_s);
    QCOMPARE(lacking.value("held"_L1), QJsonValue(false));
    QCOMPARE(lacking.value("reason"_L1).toString(), u"notGiven"_s);
    QVERIFY(lacking.value("givenBy"_L1).toArray().contains(u"Organization Owner"_s));
}

void WhyTest::needsAnOrganizationAmongSeveral()
{
    const Ran ran = why(u"olha@acme.example"_s, u"user:add"_s, {});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"Acme"_s) && ran.err.contains(u"Globex"_s), qPrintable(ran.err));
}

void WhyTest::tellsWrongQuestions()
{
    QCOMPARE(why(u"bill@acme.example"_s, u"add users"_s).exit, 2);
    QCOMPARE(why(u"nobody@acme.example"_s, u"user:add"_s).exit, 1);
    QCOMPARE(m_terminal.run({u"why"_s, u"bill@acme.example"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(WhyTest)
#include "whytest.moc"
