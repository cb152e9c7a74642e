// A process is killed (SIGKILL) at random moments while it adds members, imports a file or migrates a database; on the next
// start nothing that it had answered is lost, nothing is there twice, and the file is sound. This program is also the one that
// is killed: ROLLCALL_KILL_WORK makes it work until then. ROLLCALL_ROUNDS asks for more rounds (tests/faults/rounds),
// ROLLCALL_SEED takes other moments.
#include "tests/checkout/checkout.h"
#include "tests/faults/invariants.h"
#include "tests/faults/place.h"
#include "tests/faults/plainwriting.h"
#include "tests/faults/seeds.h"

#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 30;
constexpr int rowsOfAFile = 60;

void say(const QByteArray &line)
{
    // One write, so that a line is told whole or not at all.
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) < 0)
        _exit(2);
}

int workFor(const QString &work, const QString &folder)
{
    if (work == u"migrate"_s) {
        say("ready");
        Store store(folder + u"/directory.sqlite"_s);
        const auto opened = await(store.open());
        say("migrated");
        return opened ? 0 : 3;
    }
    Place place(folder);
    const Organization acme = place.acme();
    say("ready");
    if (!await(place.changes().recover()))
        return 4;
    if (work == u"import"_s) {
        const QString wrong = place.import(folder + u"/people.csv"_s, 10);
        say(wrong.isEmpty() ? QByteArray("imported") : wrong.toUtf8());
        return wrong.isEmpty() ? 0 : 5;
    }
    for (;;) {
        const QString email = newUuid() + u"@acme.example"_s;
        if (!await(place.directory().apply(addition(acme.id, email))))
            return 6;
        say(email.toUtf8());
    }
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void losesNoMember();
    void losesNoRow();
    void migratesOrDoesNot();

private:
    /// What the process had said when it was killed, or when it ended by itself before.
    QByteArrayList killed(const QString &work, const QString &folder, int mostMilliseconds);
    static int rounds() { return roundsOr(usualRounds); }

    QRandomGenerator m_random;
    int m_alive = 0; ///< How many were killed before they had ended.
};

void KillTest::initTestCase()
{
    m_random = QRandomGenerator(firstSeed());
    qInfo("seed %u", firstSeed());
}

QByteArrayList KillTest::killed(const QString &work, const QString &folder, int mostMilliseconds)
{
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_KILL_WORK"_s, work);
    environment.insert(u"ROLLCALL_KILL_FOLDER"_s, folder);
    victim.setProcessEnvironment(environment);
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(), QStringList());
    if (!victim.waitForReadyRead(30'000))
        qFatal("the victim does not start");
    if (!victim.waitForFinished(static_cast<int>(m_random.bounded(mostMilliseconds)))) {
        ++m_alive;
        victim.kill();
        victim.waitForFinished(30'000);
    }
    // What was said while the pipe was cut says nothing: the last line counts only when it is whole.
    QByteArrayList lines = victim.readAllStandardOutput().split('\n');
    lines.removeLast();
    return lines;
}

void KillTest::losesNoMember()
{
    QTemporaryDir folder;
    QSet<QString> answered;
    m_alive = 0;
    for (int round = 0; round < rounds(); ++round) {
        const QByteArrayList lines = killed(u"add"_s, folder.path(), 120);
        for (const QByteArray &line : lines) {
            if (line.contains('@'))
                answered.insert(QString::fromUtf8(line));
        }
        QCOMPARE(brokenInvariants(folder.filePath(u"directory.sqlite"_s)), QStringList());
    }
    Place place(folder.path());
    const auto recovered = await(place.changes().recover());
    QVERIFY(recovered);
    const QHash<QString, int> there = place.addresses();
    for (const QString &email : std::as_const(answered))
        QCOMPARE(there.value(email), 1);
    // One that was written but not answered in each round; the one at the computer has no address.
    QVERIFY(there.size() <= answered.size() + rounds() + 1);
    QVERIFY(answered.size() > 0);
    QVERIFY(m_alive > rounds() / 2);
}

void KillTest::losesNoRow()
{
    QTemporaryDir folder;
    qsizetype expected = 1;
    m_alive = 0;
    for (int round = 0; round < rounds(); ++round) {
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("E-mail,Name,Role\n");
        for (int row = 0; row < rowsOfAFile; ++row)
            file.write(u"r%1.%2@acme.example,Person %2,Member\n"_s.arg(round).arg(row).toUtf8());
        file.close();
        const QByteArrayList lines = killed(u"import"_s, folder.path(), 400);
        QCOMPARE(brokenInvariants(folder.filePath(u"directory.sqlite"_s)), QStringList());

        Place place(folder.path());
        const auto recovered = await(place.changes().recover());
        QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().message));
        if (!lines.contains("imported"))
            QCOMPARE(place.import(file.fileName(), 25), QString());
        expected += rowsOfAFile;
        const QHash<QString, int> there = place.addresses();
        QCOMPARE(there.size(), expected);
        for (int row = 0; row < rowsOfAFile; ++row)
            QCOMPARE(there.value(u"r%1.%2@acme.example"_s.arg(round).arg(row)), 1);
        const auto unfinished = await(place.imports().unfinished(place.directory().id()));
        QVERIFY(unfinished && unfinished->isEmpty());
    }
    QCOMPARE(brokenInvariants(folder.filePath(u"directory.sqlite"_s)), QStringList());
    QVERIFY(m_alive > 0);
}

void KillTest::migratesOrDoesNot()
{
    QFile dump(checkoutPath(u"tests/store/schemas/001.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    // A long journal, each of whose rows is sealed and chained on the way.
    const QByteArray old = dump.readAll()
        + "\nINSERT INTO journal(change, at, actor, actor_name, kind, target, organization, place, target_name, verb, before, after) "
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000) "
          "SELECT 'change-' || i, 1700000000000 + i, actor, actor_name, kind, target, organization, place, target_name, 'patch', "
          "'{\"name\":\"A\"}', '{\"name\":\"B\"}' FROM n, (SELECT * FROM journal LIMIT 1);";
    m_alive = 0;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"directory.sqlite"_s);
    writePlainly(file, old);
    QVERIFY(QFile::copy(file, folder.filePath(u"old"_s)));
    for (int round = 0; round < rounds(); ++round) {
        for (const QString &name : {u"directory.sqlite"_s, u"directory.sqlite-wal"_s, u"directory.sqlite-shm"_s})
            QFile::remove(folder.filePath(name));
        QVERIFY(QFile::copy(folder.filePath(u"old"_s), file));
        killed(u"migrate"_s, folder.path(), 150);
        Store store(file);
        const auto opened = await(store.open());
        QVERIFY2(opened && *opened == Store::Mode::ReadWrite, opened ? "" : qPrintable(opened.error().message));
        std::function<Result<JournalVerdict>(ReadSession &)> verify = [](ReadSession &session) -> Result<JournalVerdict> {
            return session.verifyJournal(std::nullopt);
        };
        const auto verdict = await(store.read<JournalVerdict>(std::move(verify)));
        QVERIFY(verdict && !verdict->fault);
        QCOMPARE(verdict->rows, 3001);
    }
    // The dump was made past the service: one of its organizations has no owner.
    QCOMPARE(brokenInvariants(file, Ruled::Mirror), QStringList());
    QVERIFY(m_alive > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QString work = qEnvironmentVariable("ROLLCALL_KILL_WORK"); !work.isEmpty())
        return workFor(work, qEnvironmentVariable("ROLLCALL_KILL_FOLDER"));
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
