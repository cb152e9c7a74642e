// What a disk does: full in the middle of a write (by the limit of a file; smalldisktest has disks), a log left behind by a crash,
// a log that is torn. What was committed stays, what was not is gone as a whole, and writing goes on once there is room.
#include "tests/faults/filelimit.h"
#include "tests/faults/invariants.h"
#include "tests/faults/place.h"

#include <QRandomGenerator>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

void copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
}

} // namespace

class DiskTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // As main() does.
    void goesOnAfterAFullDisk();
    void importsOnAfterAFullDisk();
    void readsALogThatACrashLeft();
    void keepsWholeBatchesOfATornLog();
};

void DiskTest::goesOnAfterAFullDisk()
{
    QTemporaryDir folder;
    Place place(folder.path());
    place.acme();
    QRandomGenerator random(1);
    int refused = 0;
    qsizetype expected = 1;
    for (int round = 0; round < 25; ++round) {
        const QList<Change> changes = place.additions(u"full%1"_s.arg(round), 20);
        QList<Result<Applied>> results;
        {
            const FileLimit disk(QFileInfo(place.file() + u"-wal"_s).size() + random.bounded(150'000));
            results = await(place.directory().directory().apply(changes));
        }
        QCOMPARE(results.size(), changes.size());
        const bool isDone = results.first().has_value();
        for (const Result<Applied> &result : std::as_const(results)) {
            QCOMPARE(result.has_value(), isDone); // All of them or none.
            if (!result) {
                QCOMPARE(result.error().kind, Error::Kind::Storage);
                QVERIFY(!result.error().message.isEmpty());
            }
        }
        refused += isDone ? 0 : 1;
        expected += isDone ? 20 : 0;
        QCOMPARE(place.addresses().size(), expected);
    }
    QVERIFY2(refused > 3 && refused < 25, qPrintable(QString::number(refused)));
    for (const Result<Applied> &result : await(place.directory().directory().apply(place.additions(u"room"_s, 20))))
        VERIFY_DONE(result);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
}

void DiskTest::importsOnAfterAFullDisk()
{
    QTemporaryDir folder;
    Place place(folder.path());
    place.acme();
    QFile csv(folder.filePath(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("E-mail,Name,Role\n");
    for (int row = 0; row < 400; ++row)
        csv.write(u"row%1@acme.example,Person %1,Member\n"_s.arg(row).toUtf8());
    csv.close();
    QString told;
    {
        const FileLimit disk(QFileInfo(place.file() + u"-wal"_s).size() + 300'000);
        told = place.import(csv.fileName(), 50);
    }
    QVERIFY(!told.isEmpty());
    QVERIFY(place.addresses().size() < 401);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
    const auto recovered = await(place.changes().recover());
    QVERIFY(recovered);
    QCOMPARE(place.import(csv.fileName(), 50), QString());
    const QHash<QString, int> there = place.addresses();
    QCOMPARE(there.size(), 401);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
}

void DiskTest::readsALogThatACrashLeft()
{
    QTemporaryDir folder;
    QTemporaryDir after;
    {
        Place place(folder.path());
        place.acme();
        for (int batch = 0; batch < 4; ++batch)
            await(place.directory().directory().apply(place.additions(u"b%1"_s.arg(batch), 10)));
        for (const QString &name : {u"directory.sqlite"_s, u"directory.sqlite-wal"_s, u"workspace.sqlite"_s, u"workspace.sqlite-wal"_s})
            copy(folder.filePath(name), after.filePath(name));
    }
    QVERIFY(QFileInfo(after.filePath(u"directory.sqlite-wal"_s)).size() > 0);
    Place place(after.path());
    QCOMPARE(place.addresses().size(), 41);
    QCOMPARE(brokenInvariants(place.file()), QStringList());
    for (const Result<Applied> &result : await(place.directory().directory().apply(place.additions(u"later"_s, 5))))
        VERIFY_DONE(result);
}

void DiskTest::keepsWholeBatchesOfATornLog()
{
    QTemporaryDir folder;
    constexpr int batches = 6;
    {
        Place place(folder.path());
        place.acme();
        for (int batch = 0; batch < batches; ++batch)
            await(place.directory().directory().apply(place.additions(u"b%1"_s.arg(batch), 10)));
        for (const QString &name : {u"directory.sqlite"_s, u"directory.sqlite-wal"_s})
            copy(folder.filePath(name), folder.filePath(u"kept-"_s + name));
    }
    const qint64 length = QFileInfo(folder.filePath(u"kept-directory.sqlite-wal"_s)).size();
    QRandomGenerator random(2);
    QSet<qint64> seen;
    for (int round = 0; round < 20; ++round) {
        QTemporaryDir torn;
        const QString file = torn.filePath(u"directory.sqlite"_s);
        copy(folder.filePath(u"kept-directory.sqlite"_s), file);
        copy(folder.filePath(u"kept-directory.sqlite-wal"_s), file + u"-wal"_s);
        QVERIFY(QFile::resize(file + u"-wal"_s, random.bounded(length)));
        if (random.bounded(2) == 0) {
            // And what is left has a bad place.
            QFile log(file + u"-wal"_s);
            QVERIFY(log.open(QIODevice::ReadWrite));
            log.seek(random.bounded(std::max<qint64>(1, log.size())));
            log.write("\xff\x00\xff", 3);
        }
        Place place(torn.path());
        const qint64 people = place.addresses().size();
        // Whole batches, or a directory that had not begun: its one person and no organization.
        QVERIFY2((people - 1) % 10 == 0, qPrintable(QString::number(people)));
        seen.insert(people);
        QCOMPARE(brokenInvariants(place.file()), QStringList());
    }
    QVERIFY(seen.size() > 2);
}

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
