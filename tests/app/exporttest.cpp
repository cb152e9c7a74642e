// rollcall export: columns, filter and order; a round trip through each kind of file is exact.
#include "tests/app/terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesColumnsFilterAndOrder();
    void comesBackExactly_data();
    void comesBackExactly();
    void writesOtherLists();
    void refuses_data();
    void refuses();
    void keepsAFileThatIsThere();

private:
    QByteArray bytesOf(const QString &path) const;
    Terminal m_terminal;
};

void ExportTest::initTestCase()
{
    m_terminal.mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s, u"--domain"_s, u"acme.example"_s});
    m_terminal.mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Globex"_s});
    const QStringList names{u"=cmd|' /C calc'!A0"_s, u"Zoë \"Zo\" O'Neill, PhD"_s, u"@home"_s, u"'=quoted"_s, u"Ірина-Марія"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_terminal.mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"p%1@acme.example"_s.arg(i), u"--name"_s,
                            names.at(i), u"--phone"_s, u"+38044123456%1"_s.arg(i), u"--external-id"_s, u"000%1"_s.arg(i), u"--zip"_s, u"01001"_s,
                            u"--role"_s, u"Member"_s});
    }
}

QByteArray ExportTest::bytesOf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll();
}

void ExportTest::writesColumnsFilterAndOrder()
{
    const QString path = m_terminal.file(u"some.csv"_s);
    m_terminal.mustRun({u"export"_s, u"members"_s, path, u"--organization"_s, u"Acme"_s, u"--columns"_s, u"email, phone,name"_s, u"--filter"_s,
                        u"acme.example"_s, u"--sort"_s, u"email"_s, u"--descending"_s});
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QVERIFY2(lines.first().contains("E-mail,Phone,Name"), lines.first().constData());
    QVERIFY2(lines.at(1).startsWith("p4@acme.example,+380441234564,"), lines.at(1).constData());
    QVERIFY2(lines.at(5).contains("'=cmd"), lines.at(5).constData()); // No spreadsheet runs it.
}

void ExportTest::comesBackExactly_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"all.csv", "all.tsv", "all.xlsx", "all.json", "all.jsonl"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ExportTest::comesBackExactly()
{
    QFETCH(const QString, name);
    const QString path = m_terminal.file(name);
    m_terminal.mustRun({u"export"_s, u"members"_s, path, u"--organization"_s, u"Acme"_s});
    QVERIFY(QFileInfo(path).size() > 0);
    const Ran back = m_terminal.mustRun({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--dry-run"_s, u"--json"_s});
    const QJsonObject said = back.json();
    // The five, and the person who made the organization, who has no address.
    QCOMPARE(said.value("unchanged"_L1).toInt(), 5);
    QCOMPARE(said.value("updated"_L1).toInt(-1), 0);
    QCOMPARE(said.value("new"_L1).toInt(-1), 0);
}

void ExportTest::writesOtherLists()
{
    const QString organizations = m_terminal.file(u"organizations.jsonl"_s);
    const Ran ran = m_terminal.mustRun({u"export"_s, u"organizations"_s, organizations, u"--json"_s});
    QCOMPARE(ran.json().value("rows"_L1).toInt(), 2);
    QVERIFY(bytesOf(organizations).contains("acme.example"));
    const QString roles = m_terminal.file(u"roles.csv"_s);
    m_terminal.mustRun({u"export"_s, u"roles"_s, roles, u"--columns"_s, u"name,permissions"_s});
    QVERIFY(bytesOf(roles).contains("organization:owner"));
}

void ExportTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("words");
    QTest::newRow("ending") << u"list.doc"_s << u"email"_s << u".csv"_s;
    QTest::newRow("column") << u"list.csv"_s << u"email,password"_s << u"password"_s;
    QTest::newRow("no column") << u"list.csv"_s << u","_s << u"externalId"_s;
    QTest::newRow("folder") << u"missing/list.csv"_s << u"email"_s << u"list.csv"_s;
}

void ExportTest::refuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, columns);
    QFETCH(const QString, words);
    const Ran ran = m_terminal.run({u"export"_s, u"members"_s, m_terminal.file(name), u"--columns"_s, columns});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QVERIFY(!QFileInfo::exists(m_terminal.file(name)));
}

void ExportTest::keepsAFileThatIsThere()
{
    const QString path = m_terminal.file(u"there.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const Ran ran = m_terminal.run({u"export"_s, u"members"_s, path});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
    m_terminal.mustRun({u"export"_s, u"members"_s, path, u"--yes"_s});
    QVERIFY(bytesOf(path).contains("p0@acme.example"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "exporttest.moc"
