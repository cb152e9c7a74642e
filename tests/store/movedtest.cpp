#include "files.h"
#include "models/store/sql/connection.h"
#include "openstore.h"
#include "tests/domain/waitfor.h"

#include <QDir>
#include <QProcess>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <latch>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// The test itself, as another process that writes into the file that it is given.
static const QString writesInto = u"--writes-into"_s;

/// The file, or its folder, goes away while a store has it open.
class MovedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        fill(file());
        m_store = std::make_unique<Store>(file());
        QVERIFY(openAt(*m_store));
        QVERIFY(writeError(*m_store).message.isEmpty());
        // Each of the three readers opens the file when it comes to it; what is not open by then cannot be read afterwards.
        const auto all = std::make_shared<std::latch>(3);
        const std::function<Result<bool>(ReadSession &)> look = [all](ReadSession &) -> Result<bool> {
            all->arrive_and_wait();
            return true;
        };
        const auto one = m_store->read<bool>(look), two = m_store->read<bool>(look), three = m_store->read<bool>(look);
        QVERIFY(one.result() && two.result() && three.result());
    }
    void cleanup() { m_store.reset(); }

    void refusesToWrite_data();
    void refusesToWrite();
    void refusesWhatWasBegunBefore();
    void leavesTheOtherFileAlone();
    void writesAgainWhereItWasPutBack();
    void whoComesLateReadsNoOtherFile();
    void whoComesLateMakesNoOtherLog();
    void foldsNoLogIntoWhatIsAnothers();

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString elsewhere() const { return m_folder->filePath(u"elsewhere"_s); }
    QString file() const { return folder() + u"/directory.sqlite"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void MovedTest::refusesToWrite_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file renamed", "file removed", "log removed", "folder removed", "folder renamed", "file replaced",
                             "folder replaced"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void MovedTest::refusesToWrite()
{
    QFETCH(QString, what);
    if (what == u"file renamed"_s) {
        QVERIFY(QFile::rename(file(), file() + u".old"_s));
    } else if (what == u"file removed"_s) {
        QVERIFY(QFile::remove(file()));
    } else if (what == u"log removed"_s) {
        QVERIFY(QFile::remove(file() + u"-wal"_s));
    } else if (what == u"folder removed"_s) {
        QVERIFY(QDir(folder()).removeRecursively());
    } else if (what == u"folder renamed"_s) {
        QVERIFY(QDir().rename(folder(), elsewhere()));
    } else if (what == u"file replaced"_s) {
        QVERIFY(QFile::copy(file(), file() + u".new"_s));
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(file() + u".new"_s, file()));
    } else {
        QVERIFY(QDir().rename(folder(), elsewhere()));
        fill(file());
    }
    const Error error = writeError(*m_store);
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY2(error.message.contains(u"moved, removed or replaced"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(file()) && error.message.contains(u"Nothing was changed"_s), qPrintable(error.message));
    QCOMPARE(people(*m_store), 501); // What is open can still be read.
}

void MovedTest::refusesWhatWasBegunBefore()
{
    const auto written = m_store->write<bool>([this](WriteSession &session) {
        session.put(aUser(u"Too late"_s));
        return Result<bool>(QFile::rename(file(), file() + u".old"_s));
    }).result();
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"moved"_s), qPrintable(written.error().message));
    QCOMPARE(people(*m_store), 501);
}

void MovedTest::leavesTheOtherFileAlone()
{
    QVERIFY(QDir().rename(folder(), elsewhere()));
    Store other(file());
    QVERIFY(openAt(other));
    QVERIFY(writeError(other).message.isEmpty());
    QVERIFY(!writeError(*m_store).message.isEmpty());
    m_store.reset(); // Closing must not fold another file's log away.
    QCOMPARE(people(other), 1);
    QVERIFY(writeError(other).message.isEmpty());
    Store again(file());
    QVERIFY(openAt(again));
    QCOMPARE(people(again), 2);
}

void MovedTest::writesAgainWhereItWasPutBack()
{
    QVERIFY(QDir().rename(folder(), elsewhere()));
    QVERIFY(!writeError(*m_store).message.isEmpty());
    QVERIFY(QDir().rename(elsewhere(), folder()));
    QCOMPARE(writeError(*m_store).message, QString());
    QCOMPARE(people(*m_store), 502);
}

void MovedTest::whoComesLateReadsNoOtherFile()
{
    Store store(file());
    QVERIFY(openAt(store));
    QCOMPARE(people(store), 501); // The first reader has the file open, the others not yet.
    QVERIFY(QDir().rename(folder(), elsewhere()));
    Store other(file());
    QVERIFY(openAt(other));
    QCOMPARE(people(other), 0);
    QSemaphore started, go;
    const auto hold = store.read<bool>([&](ReadSession &) {
        started.release();
        go.acquire();
        return Result<bool>(true);
    });
    QVERIFY(started.tryAcquire(1, 5000));
    QList<QFuture<Result<qint64>>> waiting;
    for (int i = 0; i < 4; ++i)
        waiting.append(store.read<qint64>([](ReadSession &s) { return Result<qint64>(s.countMembers({}, everything, CountMode::Exact).value); }));
    const auto isAnswered = [](const QFuture<Result<qint64>> &count) { return count.isFinished(); };
    // If by others, then by such as have the file open.
    static_cast<void>(waitFor([&] { return std::ranges::all_of(waiting, isAnswered); }, 300));
    go.release();
    QVERIFY(hold.result());
    for (const auto &count : waiting)
        QCOMPARE(count.result(), Result<qint64>(501));
}

void MovedTest::whoComesLateMakesNoOtherLog()
{
    Store store(file());
    QVERIFY(openAt(store));
    QVERIFY(writeError(store).message.isEmpty());
    const qint64 before = people(store); // The first reader has the file open, the others not yet.
    QVERIFY(QFile::remove(file() + u"-wal"_s));
    // Each of three at once would have one of the readers, if all of them could open it.
    QSemaphore started, go;
    QList<QFuture<Result<bool>>> held;
    for (int i = 0; i < 3; ++i) {
        held.append(store.read<bool>([&](ReadSession &) {
            started.release();
            go.acquire();
            return Result<bool>(true);
        }));
    }
    QVERIFY(started.tryAcquire(1, 5000));
    QVERIFY(!waitFor([&] { return started.available() > 0 || QFile::exists(file() + u"-wal"_s); }, 300));
    go.release(3);
    for (const auto &one : held)
        QVERIFY(one.result());
    QCOMPARE(people(store), before);
    const Error error = writeError(store);
    QVERIFY2(error.message.contains(u"moved, removed or replaced"_s), qPrintable(error.message));
    // Nor does it matter that another program makes one.
    QFile other(file() + u"-wal"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(!writeError(store).message.isEmpty());
}

void MovedTest::foldsNoLogIntoWhatIsAnothers()
{
    const auto written = m_store->write<bool>([](WriteSession &session) {
        for (int i = 0; i < 50; ++i)
            session.put(aUser(u"Only in the log %1"_s.arg(i)));
        return Result<bool>(true);
    });
    QSemaphore started, go;
    const auto held = m_store->write<bool>([&](WriteSession &) {
        started.release();
        go.acquire();
        return Result<bool>(true);
    });
    QVERIFY(started.tryAcquire(1, 5000) && written.result());
    // The log is left behind, so that it is another one that belongs to the file from now on.
    const QString path = file() + u".new"_s;
    QVERIFY(QFile::rename(file(), path));
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {writesInto, path}), 0);
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.contains("by another"));
    go.release();
    QVERIFY(!held.result());
    // What is not urgent comes when nobody has written for a while.
    QVERIFY(!waitFor([&] { return bytesOf(path) != bytes; }, 1500));
    const auto wiped = m_store->wipeLog().result();
    QVERIFY(!wiped);
    QVERIFY2(wiped.error().message.contains(u"moved"_s), qPrintable(wiped.error().message));
    m_store.reset();
    QVERIFY(bytesOf(path) == bytes);
    const auto sql = Sql::Connection::open(path, Sql::Connection::Access::Read);
    QVERIFY(sql);
    QVERIFY((*sql)->integer("SELECT 1 FROM pragma_integrity_check WHERE integrity_check='ok'"));
}

int main(int count, char **values)
{
    QCoreApplication application(count, values);
    if (const QStringList arguments = application.arguments(); arguments.value(1) == writesInto) {
        return !runSql(arguments.value(2), "CREATE TABLE another(name); INSERT INTO another VALUES (printf('by another %.30000c', 'x'));"
                                           "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    MovedTest test;
    return QTest::qExec(&test, count, values);
}

#include "movedtest.moc"
