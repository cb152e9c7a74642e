// rollcall audit: what the journal says, whether it is whole, anchors and erasing, on the real executable.
#include "models/exchange/writing/journallines.h"
#include "tests/app/keyring.h"
#include "tests/app/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sqlite3.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class AuditTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void listsWhatWasDone();
    void filters_data();
    void filters();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void exportsJsonLines();
    void exportsCsv();
    void escapesWhatOthersRun();
    void exportsMoreThanAPage();
    void verifiesUnanchored();
    void namesTheFault_data();
    void namesTheFault();
    void anchorTellsACutEnd();
    void anchorOfAnotherJournal();
    void changedAnchorProvesNothing();
    void sameKeyEachTime();
    void noAnchorOfABrokenJournal();
    void erases();
    void isForTheDirectoryOwner();
    void noSecretIsShown();

private:
    Ran run(const QStringList &arguments) const { return m_terminal->run(arguments); }
    Ran mustRun(const QStringList &arguments) const { return m_terminal->mustRun(arguments); }
    QJsonArray rows(const QStringList &options = {}) const
    {
        return mustRun(QStringList{u"audit"_s, u"list"_s, u"--json"_s} + options).list(u"rows"_s);
    }
    void sql(const QByteArray &statements) const;
    QString keepAnchor() const;

    Terminal m_first; ///< Made once, by the program; each test has a copy.
    std::unique_ptr<Terminal> m_terminal;
    QString m_ann;
};

void AuditTest::initTestCase()
{
    if (!hasKeyring())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto mustRun = [this](const QStringList &arguments) { return m_first.mustRun(arguments); };
    mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
    m_ann = mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ann@acme.example"_s, u"--name"_s, u"Ann"_s,
                     u"--title"_s, u"=1+1"_s, u"--role"_s, u"Member"_s, u"--json"_s}).json().value("id"_L1).toString();
    QVERIFY(!m_ann.isEmpty());
    mustRun({u"members"_s, u"edit"_s, u"ann@acme.example"_s, u"--city"_s, u"Kyiv"_s});
}

void AuditTest::init()
{
    m_terminal = std::make_unique<Terminal>();
    const QDir from(m_first.folder());
    QDirIterator files(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString to = m_terminal->file(from.relativeFilePath(files.next()));
        QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(files.filePath(), to));
    }
}

void AuditTest::sql(const QByteArray &statements) const
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_terminal->file(u"directory.sqlite"_s)).constData(), &db), SQLITE_OK);
    char *message = nullptr;
    const QByteArray all = "DROP TRIGGER IF EXISTS journal_keeps_entries; DROP TRIGGER IF EXISTS journal_keeps_all;" + statements;
    const int code = sqlite3_exec(db, all.constData(), nullptr, nullptr, &message);
    QVERIFY2(code == SQLITE_OK, message);
    sqlite3_close(db);
}

QString AuditTest::keepAnchor() const
{
    const Ran made = mustRun({u"audit"_s, u"anchor"_s});
    const QString path = m_terminal->file(u"anchor.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made.out.toUtf8()) < 0)
        qFatal("the anchor could not be kept");
    return path;
}

void AuditTest::listsWhatWasDone()
{
    const Ran ran = mustRun({u"audit"_s, u"list"_s});
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5); // The heading, and the first start, an organization, a member, an edit.
    QVERIFY2(lines.at(1).startsWith(u"4"_s) && lines.at(1).contains(u"patch"_s) && lines.at(1).contains(u"Ann"_s), qPrintable(lines.at(1)));
    const QJsonObject row = rows().first().toObject();
    QCOMPARE(row.value("verb"_L1).toString(), u"patch"_s);
    QCOMPARE(row.value("target"_L1).toString(), m_ann);
    QCOMPARE(row.value("before"_L1).toObject().value("city"_L1).toString(), QString());
    QCOMPARE(row.value("after"_L1).toObject().value("city"_L1).toString(), u"Kyiv"_s);
    QCOMPARE(row.value("result"_L1).toString(), u"done"_s);
    QCOMPARE(row.value("hash"_L1).toString().size(), 64);
}

void AuditTest::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("rows");
    QTest::newRow("person") << QStringList{u"--person"_s, u"ann@acme.example"_s} << 2;
    QTest::newRow("organization") << QStringList{u"--organization"_s, u"Acme"_s} << 2;
    QTest::newRow("text") << QStringList{u"--text"_s, u"KYIV"_s} << 1;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"3"_s} << 3;
    QTest::newRow("since long ago") << QStringList{u"--since"_s, u"2020-01-01"_s} << 4;
    QTest::newRow("until long ago") << QStringList{u"--until"_s, u"2020-01-01"_s} << 0;
    QTest::newRow("until today") << QStringList{u"--until"_s, QDate::currentDate().toString(Qt::ISODate)} << 4;
    QTest::newRow("since tomorrow") << QStringList{u"--since"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate)} << 0;
    QTest::newRow("both") << QStringList{u"--person"_s, u"ann@acme.example"_s, u"--text"_s, u"addMember"_s} << 1;
}

void AuditTest::filters()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, rows);
    QCOMPARE(this->rows(options).size(), rows);
}

void AuditTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("day") << QStringList{u"list"_s, u"--since"_s, u"yesterday"_s} << u"yesterday"_s;
    QTest::newRow("nobody") << QStringList{u"list"_s, u"--person"_s, u"zoe"_s} << u"zoe"_s;
    QTest::newRow("format") << QStringList{u"export"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
    QTest::newRow("no file") << QStringList{u"verify"_s, u"--anchor"_s, u"/nonexistent/anchor"_s} << u"/nonexistent/anchor"_s;
    QTest::newRow("a folder") << QStringList{u"verify"_s, u"--anchor"_s, u"/"_s} << u"/"_s;
    QTest::newRow("no anchor") << QStringList{u"verify"_s, u"--anchor"_s, u"/dev/null"_s} << u"no anchor"_s;
    QTest::newRow("erase nobody") << QStringList{u"erase"_s, u"zoe"_s, u"--yes"_s} << u"zoe"_s;
}

void AuditTest::refusesWhatItCannotRead()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, reason);
    const Ran ran = run(QStringList{u"audit"_s} + arguments);
    QVERIFY(ran.exit == 1 || ran.exit == 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(reason), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
}

void AuditTest::exportsJsonLines()
{
    const QString text = mustRun({u"audit"_s, u"export"_s}).out;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 4);
    qint64 sequence = 0;
    for (const QString &line : lines)
        QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value("sequence"_L1).toInteger(), ++sequence);
    QCOMPARE(QJsonDocument::fromJson(lines.at(3).toUtf8()).object().value("after"_L1).toObject().value("city"_L1).toString(), u"Kyiv"_s);
}

void AuditTest::exportsCsv()
{
    mustRun({u"roles"_s, u"create"_s, u"--name"_s, u"=HYPERLINK(\"x\")"_s});
    const QString text = mustRun({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s}).out;
    const QStringList lines = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.first().startsWith(u"\"sequence\",\"at\",\"actorName\""_s), qPrintable(lines.first()));
    QVERIFY2(lines.last().contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s), qPrintable(lines.last()));
    QVERIFY(!text.contains(u",\"="_s));
    for (const QString &line : lines)
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\r'));
}

void AuditTest::escapesWhatOthersRun()
{
    AuditRow row;
    row.entry.actorName = u"=cmd|' /C calc'!A0"_s;
    row.entry.targetName = u"two\r\nlines \u001b[31m \u202e \u0085 \"quoted\""_s;
    row.entry.after = {{u"name"_s, row.entry.targetName}};
    const QString json = QString::fromUtf8(JournalLines::line(JournalLines::Format::JsonLines, row)).chopped(1);
    const QString csv = QString::fromUtf8(JournalLines::line(JournalLines::Format::Csv, row)).chopped(2);
    for (const QString &line : {json, csv}) {
        for (const QChar c : line)
            QVERIFY2(c >= u' ' && !(c >= QChar(0x7f) && c < QChar(0xa0)) && c != QChar(0x202e), qPrintable(line));
    }
    const QJsonObject back = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(back.value("targetName"_L1).toString(), row.entry.targetName);
    QCOMPARE(back.value("after"_L1).toObject(), row.entry.after);
    QVERIFY2(csv.contains(u"\"'=cmd|"_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"two\\u000d\\u000alines \\u001b[31m"_s) && csv.contains(u"\"\"quoted\"\""_s), qPrintable(csv));
}

void AuditTest::exportsMoreThanAPage()
{
    const QString large = m_terminal->file(u"large"_s);
    QCOMPARE(m_terminal->run({u"sample"_s, u"--members"_s, u"1200"_s, u"--organizations"_s, u"1100"_s}, large).exit, 0);
    const Ran ran = m_terminal->run({u"audit"_s, u"export"_s}, large);
    QCOMPARE(ran.exit, 0);
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1101);
    QCOMPARE(QJsonDocument::fromJson(lines.last().toUtf8()).object().value("sequence"_L1).toInteger(), 1101);
}

void AuditTest::verifiesUnanchored()
{
    const Ran ran = mustRun({u"audit"_s, u"verify"_s});
    QVERIFY2(ran.out.contains(u"4 row"_s) && ran.out.contains(u"unanchored"_s), qPrintable(ran.out));
    const QJsonObject said = mustRun({u"audit"_s, u"verify"_s, u"--json"_s}).json();
    QCOMPARE(said.value("whole"_L1).toBool(), true);
    QCOMPARE(said.value("anchor"_L1).toString(), u"unanchored"_s);
    QCOMPARE(said.value("rows"_L1).toInt(), 4);
}

void AuditTest::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("kind");
    QTest::newRow("edited") << QByteArray("UPDATE journal SET at=at-1 WHERE sequence=3") << u"Row 3 was edited"_s << u"edited"_s;
    QTest::newRow("removed") << QByteArray("DELETE FROM journal WHERE sequence IN (2, 3)") << u"Rows 2 to 3 were removed"_s << u"removed"_s;
    QTest::newRow("moved") << QByteArray("UPDATE journal SET sequence=9 WHERE sequence=2; UPDATE journal SET sequence=2 WHERE sequence=3;"
                                         "UPDATE journal SET sequence=3 WHERE sequence=9")
                           << u"Row 2 was moved: it was written as row 3"_s << u"moved"_s;
    QTest::newRow("cut") << QByteArray("DELETE FROM journal WHERE sequence=4") << u"Row 4 was removed"_s << u"cut"_s;
}

void AuditTest::namesTheFault()
{
    QFETCH(const QByteArray, statements);
    QFETCH(const QString, sentence);
    QFETCH(const QString, kind);
    sql(statements);
    const Ran ran = run({u"audit"_s, u"verify"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
    const Ran json = run({u"audit"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(json.exit, 1);
    QCOMPARE(json.json(u"fault"_s).value("kind"_L1).toString(), kind);
}

void AuditTest::anchorTellsACutEnd()
{
    const QString anchor = keepAnchor();
    const Ran whole = mustRun({u"audit"_s, u"verify"_s, u"--anchor"_s, anchor});
    QVERIFY2(whole.out.contains(u"anchor holds"_s) && !whole.out.contains(u"unanchored"_s), qPrintable(whole.out));
    sql("DELETE FROM journal WHERE sequence=4; UPDATE sqlite_sequence SET seq=3 WHERE name='journal'");
    // The last anchor is kept here too, for whoever changes only the database.
    const Ran kept = run({u"audit"_s, u"verify"_s});
    QCOMPARE(kept.exit, 1);
    QVERIFY2(kept.err.contains(u"Row 4 was removed"_s), qPrintable(kept.err));
    const Ran cut = run({u"audit"_s, u"verify"_s, u"--anchor"_s, anchor});
    QCOMPARE(cut.exit, 1);
    QVERIFY2(cut.err.contains(u"Row 4 was removed"_s), qPrintable(cut.err));
}

/// A whole chain made anew looks just like one of another directory.
void AuditTest::anchorOfAnotherJournal()
{
    const QString anchor = keepAnchor();
    const QString other = m_terminal->file(u"other"_s);
    QCOMPARE(m_terminal->run({u"sample"_s, u"--members"_s, u"20"_s, u"--organizations"_s, u"20"_s}, other).exit, 0);
    const Ran ran = m_terminal->run({u"audit"_s, u"verify"_s, u"--anchor"_s, anchor, u"--json"_s}, other);
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.json(u"fault"_s).value("kind"_L1).toString(), u"rewritten"_s);
    QCOMPARE(ran.json().value("anchor"_L1).toString(), u"broken"_s);
}

void AuditTest::changedAnchorProvesNothing()
{
    const QString anchor = keepAnchor();
    QFile file(anchor);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("\"sequence\": 4", "\"sequence\": 3");
    QVERIFY(file.seek(0) && file.write(text) == text.size());
    file.close();
    const Ran ran = run({u"audit"_s, u"verify"_s, u"--anchor"_s, anchor});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"proves nothing"_s), qPrintable(ran.err));
}

void AuditTest::sameKeyEachTime()
{
    const auto publicKey = [](const Ran &ran) { return ran.json().value("publicKey"_L1).toString(); };
    const Ran first = mustRun({u"audit"_s, u"anchor"_s});
    QCOMPARE(publicKey(first).size(), 64);
    if (!hasKeyring()) {
        QVERIFY2(first.err.contains(u"No keychain"_s), qPrintable(first.err));
        return;
    }
    QCOMPARE(first.err, QString());
    QCOMPARE(publicKey(mustRun({u"audit"_s, u"anchor"_s})), publicKey(first));
    const Ran verified = mustRun({u"audit"_s, u"verify"_s, u"--anchor"_s, keepAnchor(), u"--json"_s});
    QCOMPARE(verified.json().value("signedHere"_L1).toBool(), true);
    // Another directory of the same person has a key of its own.
    const QString other = m_terminal->file(u"other"_s);
    QVERIFY(publicKey(m_terminal->run({u"audit"_s, u"anchor"_s}, other)) != publicKey(first));
    QCOMPARE(publicKey(mustRun({u"audit"_s, u"anchor"_s})), publicKey(first));
}

void AuditTest::noAnchorOfABrokenJournal()
{
    sql("UPDATE journal SET verb='x' WHERE sequence=3");
    const Ran ran = run({u"audit"_s, u"anchor"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(u"Row 3 was edited"_s), qPrintable(ran.err));
}

void AuditTest::erases()
{
    const QString anchor = keepAnchor();
    const Ran refused = run({u"audit"_s, u"erase"_s, m_ann, u"--yes"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"Remove the account first"_s), qPrintable(refused.err));
    mustRun({u"members"_s, u"remove"_s, u"ann@acme.example"_s, u"--account"_s, u"--yes"_s});
    const Ran asked = run({u"audit"_s, u"erase"_s, m_ann});
    QCOMPARE(asked.exit, 1);
    QVERIFY(asked.err.contains(u"--yes"_s));
    mustRun({u"audit"_s, u"erase"_s, m_ann, u"--yes"_s});
    const QJsonArray about = rows({u"--person"_s, m_ann});
    QCOMPARE(about.size(), 4);
    QCOMPARE(about.first().toObject().value("verb"_L1).toString(), u"erase"_s);
    for (qsizetype i = 1; i < about.size(); ++i) {
        const QJsonObject row = about.at(i).toObject();
        QCOMPARE(row.value("erased"_L1).toBool(), true);
        QCOMPARE(row.value("targetName"_L1).toString(), u"erased"_s);
        QCOMPARE(row.value("after"_L1).toObject(), QJsonObject());
    }
    QVERIFY(!mustRun({u"audit"_s, u"export"_s}).out.contains(u"ann@acme"_s));
    QVERIFY(mustRun({u"audit"_s, u"verify"_s, u"--anchor"_s, anchor}).out.contains(u"anchor holds"_s));
    QCOMPARE(run({u"audit"_s, u"erase"_s, m_ann, u"--yes"_s}).exit, 1);
}

void AuditTest::isForTheDirectoryOwner()
{
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"owner@acme.example"_s, u"--role"_s, u"Organization Owner"_s});
    for (const QString &verb : {u"verify"_s, u"anchor"_s}) {
        const Ran ran = run({u"audit"_s, verb, u"--as"_s, u"owner@acme.example"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"owner of the directory"_s), qPrintable(ran.err));
    }
    QVERIFY(!rows({u"--as"_s, u"owner@acme.example"_s}).isEmpty());
    QCOMPARE(rows({u"--as"_s, u"ann@acme.example"_s, u"--text"_s, u"organization"_s, u"--organization"_s, u"Acme"_s}).size(), 1);
}

void AuditTest::noSecretIsShown()
{
    const QString password = mustRun({u"members"_s, u"reset-password"_s, u"ann@acme.example"_s, u"--yes"_s, u"--json"_s})
                                 .json().value("temporaryPassword"_L1).toString();
    QVERIFY(!password.isEmpty());
    mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"ben@acme.example"_s, u"--role"_s, u"Member"_s, u"--invite"_s});
    const QString link = mustRun({u"invitations"_s, u"link"_s, u"ben@acme.example"_s}).out.trimmed().section(u'/', -1);
    QVERIFY(link.size() > 20);
    const QString all = mustRun({u"audit"_s, u"export"_s}).out;
    QVERIFY(all.contains(u"resetPassword"_s) && all.contains(u"ben@acme.example"_s));
    QVERIFY(!all.contains(password));
    QVERIFY(!all.contains(link));
}

int main(int argc, char **argv)
{
    // First without a keychain; then, where there can be one, what has to do with keys once more with one.
    int result = 0;
    {
        QCoreApplication application(argc, argv);
        QStringList arguments = QCoreApplication::arguments();
        if (hasKeyring() && argc == 1)
            arguments += {u"anchorTellsACutEnd"_s, u"anchorOfAnotherJournal"_s, u"changedAnchorProvesNothing"_s, u"sameKeyEachTime"_s, u"erases"_s};
        AuditTest test;
        result = QTest::qExec(&test, arguments);
    }
    if (result != 0 || hasKeyring())
        return result;
    const int second = runBelowKeyring(argc, argv);
    return second < 0 ? 0 : second;
}

#include "audittest.moc"
