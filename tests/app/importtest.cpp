// rollcall import: what it says, what it does, what it refuses; killed at any moment it loses and doubles nothing.
#include "tests/app/livecommand.h"
#include "tests/checkout/checkout.h"
#include "tests/faults/seeds.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dryRunSaysWhatWouldBe();
    void saysWhatIsNotRead();
    void importsTheSampleAndTakesItBack();
    void undoTellsTheFirstLosses();
    void writesWhatWasNotImported();
    void readsColumnsAsAMappingSays();
    void writesATemplate();
    void asksAndRefuses_data();
    void asksAndRefuses();
    void isKilledAndGoesOn();
    void stagesOnly();
    void writesPasswordsIntoAFile();

private:
    QString file(const QByteArray &bytes, const QString &name = u"people.csv"_s) const;
    QStringList emails() const;

    std::unique_ptr<Terminal> m_terminal;
};

namespace {

const QString sample = checkoutPath(u"resources/samples/members.csv");

}

void ImportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"organizations"_s, u"create"_s, u"--name"_s, u"Acme"_s});
}

QString ImportTest::file(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_terminal->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file");
    return file.fileName();
}

QStringList ImportTest::emails() const
{
    const Ran listed = m_terminal->mustRun({u"members"_s, u"list"_s, u"--organization"_s, u"Acme"_s, u"--limit"_s, u"100000"_s, u"--json"_s});
    QStringList found;
    for (const auto &member : listed.list(u"members"_s)) {
        if (const QString email = member.toObject().value("email"_L1).toString(); !email.isEmpty())
            found.append(email);
    }
    return found;
}

void ImportTest::dryRunSaysWhatWouldBe()
{
    m_terminal->mustRun({u"members"_s, u"add"_s, u"--organization"_s, u"Acme"_s, u"--email"_s, u"known@acme.example"_s, u"--role"_s, u"Member"_s});
    const QString path = file("E-mail,City,Role\nknown@acme.example,Kyiv,\nnew@acme.example,,Member\nnew@acme.example,,Member\nwrong,,Member\n");
    const Ran ran = m_terminal->mustRun({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--dry-run"_s, u"--json"_s});
    const QJsonObject said = ran.json();
    QCOMPARE(said.value("new"_L1).toInt(), 1);
    QCOMPARE(said.value("updated"_L1).toInt(), 1);
    QCOMPARE(said.value("unchanged"_L1).toInt(-1), 0);
    QCOMPARE(said.value("memberships"_L1).toInt(-1), 0);
    QCOMPARE(said.value("duplicates"_L1).toInt(), 1);
    QCOMPARE(said.value("errors"_L1).toInt(), 1);
    const QJsonArray rows = ran.list(u"rows"_s);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(2).toObject().value("number"_L1).toInt(), 4);
    QCOMPARE(rows.at(2).toObject().value("outcome"_L1).toString(), u"duplicate"_s);
    QVERIFY(rows.at(3).toObject().value("reasons"_L1).toArray().first().toString().contains(u"needs a name, @"_s));
    QCOMPARE(emails(), QStringList{u"known@acme.example"_s});
}

/// Nobody finds out later that a column was left behind.
void ImportTest::saysWhatIsNotRead()
{
    const QString path = file("E-mail,Shoe size,Password\nnew@acme.example,44,secret-of-new\n");
    const Ran ran = m_terminal->mustRun({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--role"_s, u"Member"_s, u"--dry-run"_s});
    QVERIFY2(ran.out.contains(u"“Shoe size”"_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"“Password”"_s), qPrintable(ran.out));
    QVERIFY(!ran.out.contains(u"secret-of-new"_s));
}

void ImportTest::importsTheSampleAndTakesItBack()
{
    const Ran ran = m_terminal->run({u"import"_s, sample, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 3); // Thirty rows are wrong.
    const QJsonObject said = ran.json();
    QCOMPARE(said.value("new"_L1).toInt(), 970);
    QCOMPARE(said.value("errors"_L1).toInt() + said.value("duplicates"_L1).toInt(), 30);
    QCOMPARE(said.value("applied"_L1).toObject().value("done"_L1).toInt(), 970);
    QCOMPARE(emails().size(), 970);
    // Once more: everybody is as the file says.
    const Ran again = m_terminal->run({u"import"_s, sample, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(again.json().value("unchanged"_L1).toInt(), 970);
    const QString set = said.value("set"_L1).toString();
    m_terminal->mustRun({u"changes"_s, u"undo"_s, set, u"--yes"_s, u"--confirm"_s, u"970"_s});
    QVERIFY(emails().isEmpty());
}

/// Nobody reads a line for each of many people.
void ImportTest::undoTellsTheFirstLosses()
{
    QByteArray people = "E-mail,Role\n";
    for (int i = 0; i < 30; ++i)
        people += "p" + QByteArray::number(i) + "@acme.example,Member\n";
    m_terminal->mustRun({u"import"_s, file(people), u"--organization"_s, u"Acme"_s, u"--yes"_s}); // Each of them is invited.
    const Ran told = m_terminal->mustRun({u"changes"_s, u"undo"_s, u"--last"_s, u"--yes"_s, u"--confirm"_s, u"30"_s});
    QCOMPARE(told.out.count(u"was sent"_s), 20);
    QVERIFY2(told.out.contains(u"10 more"_s), qPrintable(told.out));
}

void ImportTest::writesWhatWasNotImported()
{
    const QString errors = m_terminal->file(u"errors.csv"_s);
    m_terminal->run({u"import"_s, sample, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s, u"--errors"_s, errors});
    QFile written(errors);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("Row number"));
    QVERIFY(bytes.contains("the same as in row 2"));
    const Ran mended = m_terminal->mustRun({u"import"_s, errors, u"--organization"_s, u"Acme"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(mended.list(u"rows"_s).size(), 30);
}

void ImportTest::readsColumnsAsAMappingSays()
{
    const QString path = file("Adresse,Ort\nanna@acme.example,Kyiv\n");
    // "Adresse" is an address of another kind; the answer is what can be mended.
    const Ran first = m_terminal->run({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--role"_s, u"Member"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(first.exit, 1);
    QJsonObject document = first.json();
    QCOMPARE(document.value("problems"_L1).toArray().size(), 1);
    QJsonObject mapping = document.value("mapping"_L1).toObject();
    QJsonArray columns = mapping.value("columns"_L1).toArray();
    QJsonObject address = columns.at(0).toObject();
    address[u"field"_s] = u"email"_s;
    columns[0] = address;
    QJsonObject second = columns.at(1).toObject();
    second[u"use"_s] = u"field"_s;
    second[u"field"_s] = u"state"_s;
    columns[1] = second;
    mapping[u"columns"_s] = columns;
    mapping[u"invite"_s] = false;
    document[u"mapping"_s] = mapping;
    const QString map = file(QJsonDocument(document).toJson(), u"map.json"_s);
    m_terminal->mustRun({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--map"_s, map, u"--yes"_s});
    const Ran shown = m_terminal->mustRun({u"members"_s, u"show"_s, u"anna@acme.example"_s, u"--json"_s});
    QCOMPARE(shown.json(u"member"_s).value("state"_L1).toString(), u"Kyiv"_s);
    const QString other = file("Adresse,Straße\nanna@acme.example,Kyiv\n", u"other.csv"_s);
    const Ran refused = m_terminal->run({u"import"_s, other, u"--organization"_s, u"Acme"_s, u"--map"_s, map, u"--yes"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"other columns"_s), qPrintable(refused.err));
}

void ImportTest::writesATemplate()
{
    const QString path = m_terminal->file(u"template.csv"_s);
    m_terminal->mustRun({u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--template"_s});
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray headings = written.readAll();
    QVERIFY(headings.contains("E-mail") && headings.contains("Roles"));
    QVERIFY(!headings.toLower().contains("password"));
}

void ImportTest::asksAndRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("words");
    const QStringList here{u"--organization"_s, u"Acme"_s, u"--role"_s, u"Member"_s};
    QTest::newRow("nobody to ask") << QByteArray("E-mail\na@acme.example\n") << here << 1 << u"--yes"_s;
    QTest::newRow("no organization") << QByteArray("E-mail\na@acme.example\n") << QStringList{u"--yes"_s} << 2 << u"--organization"_s;
    QTest::newRow("no such role") << QByteArray("E-mail\na@acme.example\n")
                                  << QStringList{u"--organization"_s, u"Acme"_s, u"--role"_s, u"Emperor"_s, u"--yes"_s} << 1 << u"Emperor"_s;
    QTest::newRow("no address") << QByteArray("City\nKyiv\n") << here + QStringList{u"--yes"_s} << 1 << u"No column is mapped"_s;
    QTest::newRow("no text") << QByteArray("\x7f" "ELF\0\0\0\0\1\2\3", 11) << here + QStringList{u"--yes"_s} << 1 << QString();
    QTest::newRow("empty") << QByteArray() << here + QStringList{u"--yes"_s} << 1 << QString();
}

void ImportTest::asksAndRefuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, options);
    QFETCH(const int, exit);
    QFETCH(const QString, words);
    const Ran ran = m_terminal->run(QStringList{u"import"_s, file(bytes)} + options);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY(emails().isEmpty());
}

/// One file after the other, killed at any moment of it, until there were enough kills. ROLLCALL_ROUNDS asks for more.
void ImportTest::isKilledAndGoesOn()
{
    constexpr int people = 700;
    constexpr int usualKills = 60;
    constexpr qint64 longestSeconds = 60; // On a slow computer fewer are enough.
    QRandomGenerator random(firstSeed());
    const auto importOf = [this](int number) {
        QByteArray csv("E-mail,Name,Role\n");
        for (int i = 0; i < people; ++i) {
            const QByteArray name = QByteArray::number(number) + '-' + QByteArray::number(i);
            csv += "p" + name + "@acme.example,Person " + name + ",Member\n";
        }
        const QString path = file(csv, u"people%1.csv"_s.arg(number));
        return QStringList{u"--data-dir"_s, m_terminal->folder(), u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s};
    };
    QElapsedTimer clock;
    clock.start();
    m_terminal->mustRun({u"organizations"_s, u"list"_s});
    const int start = static_cast<int>(clock.restart()); // What a command takes that does next to nothing.
    int killed = 0;
    int files = 1;
    QStringList command = importOf(0);
    while (killed < roundsOr(usualKills) && (areRoundsAsked() || clock.elapsed() < longestSeconds * 1000)) {
        QProcess process;
        process.start(builtProgram(), command);
        if (process.waitForFinished(start / 2 + static_cast<int>(random.bounded(2 * start + 100)))) {
            QVERIFY2(process.exitCode() == 0, QByteArray(process.readAllStandardError() + process.readAllStandardOutput()).constData());
            command = importOf(files++);
            continue;
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        ++killed;
    }
    QVERIFY(killed > 0);
    const Ran last = m_terminal->run(command.mid(2));
    QVERIFY2(last.exit == 0, qPrintable(last.err + last.out));
    QStringList found = emails();
    QCOMPARE(found.size(), qsizetype(people) * files);
    QCOMPARE(found.removeDuplicates(), 0);
    m_terminal->mustRun({u"audit"_s, u"verify"_s});
    qInfo("killed %d times, %d files", killed, files);
}

void ImportTest::stagesOnly()
{
    const QString path = file("E-mail,Name,Role\na@acme.example,Anna,Member\n");
    const QStringList command{u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s};
    const Ran staged = m_terminal->mustRun(command + QStringList{u"--stage"_s, u"--json"_s});
    QCOMPARE(staged.json().value("staged"_L1).toInt(), 1);
    QVERIFY(emails().isEmpty());
    const Ran listed = m_terminal->mustRun({u"changes"_s, u"list"_s});
    QVERIFY2(listed.out.contains(u"Import people.csv into Acme"_s), qPrintable(listed.out));
    m_terminal->mustRun(command + QStringList{u"--stage"_s}); // Once more is no second one.
    m_terminal->mustRun(command);
    QCOMPARE(emails(), QStringList{u"a@acme.example"_s});
}

/// Those of many do not scroll by: they are in a file that a passphrase opens.
void ImportTest::writesPasswordsIntoAFile()
{
    const QString path = file("E-mail,Name,Role\na@acme.example,Anna,Member\nb@acme.example,Bob,Member\n");
    const QString secrets = m_terminal->file(u"passwords"_s);
    const QStringList command{u"import"_s, path, u"--organization"_s, u"Acme"_s, u"--active"_s, u"--yes"_s, u"--temporary-passwords"_s, u"--passwords"_s, secrets};
    const Ran tooShort = live(*m_terminal, command, "short");
    QCOMPARE(tooShort.exit, 1);
    QVERIFY2(tooShort.err.contains(u"at least 12"_s), qPrintable(tooShort.err));
    QVERIFY(emails().isEmpty());
    const Ran ran = live(*m_terminal, command, "correct horse battery");
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY2(!ran.out.contains(u"Temporary password of"_s) && ran.out.contains(secrets), qPrintable(ran.out));
    const Ran wrong = live(*m_terminal, {u"secrets"_s, u"open"_s, secrets}, "correct horse batterY");
    QCOMPARE(wrong.exit, 1);
    const Ran opened = live(*m_terminal, {u"secrets"_s, u"open"_s, secrets, u"--json"_s}, "correct horse battery");
    QVERIFY2(opened.exit == 0, qPrintable(opened.err));
    QCOMPARE(opened.list(u"secrets"_s).size(), 2);
    QCOMPARE(opened.list(u"secrets"_s).first().toObject().value("name"_L1).toString(), u"Anna"_s);
    QVERIFY(opened.list(u"secrets"_s).first().toObject().value("secret"_L1).toString().size() > 15);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
