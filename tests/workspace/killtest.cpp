// The process is killed (SIGKILL) at random moments of staging, applying, undoing and editing, or its disk is full (RLIMIT_FSIZE);
// afterwards nothing is lost, nothing is there twice, and both journals are whole. This program is also the one that is killed:
// ROLLCALL_KILL_FOLDER makes it work until then, ROLLCALL_FILE_LIMIT says how many bytes its files may have.
// ROLLCALL_ROUNDS asks for more rounds, ROLLCALL_SEED takes other moments.
#include "tests/faults/invariants.h"
#include "tests/faults/place.h"
#include "tests/faults/seeds.h"
#include "tests/workspace/desk.h"

#include "models/workspace/journal/journaltables.h"

#include <QProcess>
#include <QRandomGenerator>

#include <sys/resource.h>
#include <csignal>
#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 100;
constexpr int fullDisks = 10;
constexpr qint64 longestSeconds = 60; ///< Of all rounds together, unless more are asked for.

void say(const char *what, const QString &id)
{
    // One write, so that a line is told whole or not at all.
    const QByteArray line = QByteArray(what) + ' ' + id.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        _exit(2);
}

/// Stages, applies, edits and undoes for ever; says what was answered, once it was.
int work(const QString &folder)
{
    Place place(folder);
    const OrganizationId acme = place.acme().id;
    say("ready", {});
    if (const qint64 limit = qEnvironmentVariable("ROLLCALL_FILE_LIMIT").toLongLong(); limit > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit bytes{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
        if (::setrlimit(RLIMIT_FSIZE, &bytes) != 0)
            return 1;
    }
    await(place.changes().recover());
    for (int round = 0;; ++round) {
        QList<Change> changes;
        for (int i = 0; i < 12; ++i) {
            const QString email = newUuid() + u"@acme.example"_s;
            changes.append(place.directory().prepare(addition(acme, email)));
            if (i % 3 == 0) { // Something that builds on it.
                changes.append(place.directory().prepare(SetStatus{changes.last().id, MemberStatus::Active, MemberStatus::Suspended}));
            }
        }
        const auto staged = await(place.changes().stage(u"Round"_s, Origin::Edit, changes));
        if (!staged)
            return 3;
        for (const Change &change : changes)
            say("staged", change.id.toString());
        if (round % 4 == 3)
            continue; // Left in the basket.
        ApplyOptions options;
        options.batch = 5;
        const auto applied = await(place.changes().apply(staged->id, options));
        if (applied.error)
            return 4;
        for (const Change &change : changes)
            say("applied", change.id.toString());
        if (round % 2 == 0) {
            const QString domain = newUuid() + u".example"_s;
            if (!await(place.directory().apply(edit(entity(acme), u"domains"_s, QJsonArray(), QJsonArray{domain}))))
                return 5;
            say("edited", domain);
        } else {
            const auto undone = await(place.changes().undoLast());
            if (!undone || undone->set.isOpen())
                return 6;
            for (const Change &change : changes)
                say("undone", change.id.toString());
        }
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_isDiskFull = false;
    }
    void losesAndDoublesNothing();
    void fullDiskLosesAndDoublesNothing();

private:
    void begin(QProcess &worker, const QString &folder, qint64 limit = 0);
    void listen(QProcess &worker);
    void check(const QString &folder);
    QHash<QString, QSet<QString>> m_said;
    bool m_isDiskFull = false;
};

void KillTest::losesAndDoublesNothing()
{
    QTemporaryDir folder;
    const quint32 seed = firstSeed();
    QRandomGenerator random(seed);
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    for (; rounds < roundsOr(usualRounds); ++rounds) {
        if (!areRoundsAsked() && clock.elapsed() > longestSeconds * 1000)
            break;
        QProcess worker;
        begin(worker, folder.path());
        QVERIFY(worker.waitForReadyRead(20000));
        worker.waitForFinished(static_cast<int>(random.bounded(5, 350)));
        QVERIFY2(worker.state() == QProcess::Running, qPrintable(u"it ended by itself: %1"_s.arg(worker.exitCode())));
        worker.kill();
        QVERIFY(worker.waitForFinished(20000));
        listen(worker);
        check(folder.path());
        if (QTest::currentTestFailed())
            break;
    }
    qInfo("seed %u: %d rounds, %lld staged, %lld applied, %lld undone", seed, rounds, m_said[u"staged"_s].size(),
          m_said[u"applied"_s].size(), m_said[u"undone"_s].size());
    QVERIFY(m_said[u"staged"_s].size() > 0);
}

void KillTest::fullDiskLosesAndDoublesNothing()
{
    m_isDiskFull = true;
    QTemporaryDir folder;
    const quint32 seed = firstSeed();
    QRandomGenerator random(seed);
    int full = 0;
    for (int round = 0; round < fullDisks; ++round) {
        qint64 largest = 0;
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
            largest = std::max(largest, file.size());
        QProcess worker;
        begin(worker, folder.path(), largest + random.bounded(8'000, 900'000));
        QVERIFY(worker.waitForReadyRead(20000));
        if (!worker.waitForFinished(4'000)) { // There was room enough for that long.
            worker.kill();
            QVERIFY(worker.waitForFinished(20000));
        }
        full += worker.exitStatus() == QProcess::NormalExit ? 1 : 0;
        listen(worker);
        check(folder.path());
        if (QTest::currentTestFailed())
            break;
    }
    qInfo("seed %u: %d of %d disks were full, %lld staged, %lld applied", seed, full, fullDisks, m_said[u"staged"_s].size(),
          m_said[u"applied"_s].size());
    QVERIFY(full > 0);
}

void KillTest::begin(QProcess &worker, const QString &folder, qint64 limit)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_KILL_FOLDER"_s, folder);
    environment.insert(u"ROLLCALL_FILE_LIMIT"_s, QString::number(limit));
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QCoreApplication::applicationFilePath(), {});
}

void KillTest::listen(QProcess &worker)
{
    for (const QByteArray &line : worker.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            m_said[QString::fromUtf8(words.at(0))].insert(QString::fromUtf8(words.at(1)));
    }
}

void KillTest::check(const QString &folder)
{
    Place place(folder);
    const auto recovered = await(place.changes().recover());
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().message));
    const auto items = await(place.changes().basket().items({}));
    QVERIFY(items);
    QHash<QString, StagedChange> byId;
    QSet<QString> undoing;
    for (const StagedChange &item : *items) {
        byId.insert(item.id().toString(), item);
        QVERIFY2(item.state != ItemState::Sending, "left under way after the recovery");
        const bool mayFail = m_isDiskFull && item.state == ItemState::Failed;
        QVERIFY2(mayFail || !(item.state == ItemState::Failed || item.state == ItemState::Unknown), qPrintable(item.title + u": "_s + outcome(item)));
        if (item.state == ItemState::Done)
            undoing.insert(item.undoes.toString());
    }
    // Nothing lost: what was answered is on disk.
    for (const QString &id : m_said[u"staged"_s])
        QVERIFY2(byId.contains(id), qPrintable(u"lost "_s + id));
    for (const QString &id : m_said[u"applied"_s])
        QVERIFY2(isApplied(byId.value(id).state), qPrintable(u"answered as applied: "_s + outcome(byId.value(id))));
    for (const QString &id : m_said[u"undone"_s])
        QVERIFY2(byId.value(id).undone, qPrintable(u"answered as undone: "_s + outcome(byId.value(id))));
    QSet<QString> edited;
    for (const StagedChange &item : *items) {
        const auto *patch = std::get_if<Patch>(&item.change.payload);
        if (patch && item.state == ItemState::Done)
            edited.insert(patch->edits.first().after.toArray().first().toString());
    }
    const QStringList domains = place.acme().domains;
    QCOMPARE(QSet<QString>(domains.begin(), domains.end()), edited);
    for (const QString &domain : m_said[u"edited"_s])
        QVERIFY2(edited.contains(domain), qPrintable(u"lost "_s + domain));
    // Nothing twice, and the basket says what the directory holds.
    QCOMPARE(brokenInvariants(place.file()), QStringList());
    const QHash<QString, int> people = place.addresses();
    qint64 expected = 1; // The boss.
    for (const StagedChange &item : *items) {
        const auto *add = std::get_if<AddMember>(&item.change.payload);
        if (!add || item.undoes != ChangeId())
            continue;
        const QString email = add->values.value(u"email"_s).toString();
        const bool isThere = item.state == ItemState::Done && !item.undone;
        QVERIFY2(people.value(email) == (isThere ? 1 : 0),
                 qPrintable(u"%1 is there %2 times, and %3%4"_s.arg(email).arg(people.value(email)).arg(toKey(item.state), item.undone ? u", undone"_s : u""_s)));
        expected += isThere ? 1 : 0;
    }
    QCOMPARE(people.size(), expected);
    std::function<Result<JournalVerdict>(ReadSession &)> verify = [](ReadSession &session) -> Result<JournalVerdict> { return session.verifyJournal({}); };
    const auto journal = await(place.store().read<JournalVerdict>(std::move(verify)));
    QVERIFY(journal && !journal->fault && journal->rows > 0);
    std::function<Result<JournalVerdict>(Sql::Connection &)> verifyHere = [](Sql::Connection &sql) -> Result<JournalVerdict> {
        return JournalTables::verify(sql, {});
    };
    const auto here = await(place.workspaceFile().read<JournalVerdict>(std::move(verifyHere)));
    QVERIFY(here && !here->fault);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("ROLLCALL_KILL_FOLDER");
    if (!folder.isEmpty())
        return work(folder);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
