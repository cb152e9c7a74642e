#include "files.h"
#include "models/store/migrations/migrations.h"
#include "models/store/sql/connection.h"
#include "openstore.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// How a file can be opened, and what is said when it cannot.
class OpeningTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void makesFolderAndFile();
    void narrowsTheFilesMode();
    void opensWhatItMade();
    void opensEmptyFiles();
    void setsHowTheIndexIsFolded();
    void twoAtOnceMakeOne();
    void refuses_data();
    void refuses();
    void refusesANewerSchemaUntouched();
    void refusesANewerSchemaInItsLog();
    void refusesWhileASchemaIsNewerSince();
    void answersWithoutOpening();
    void answersAfterFailingToOpen();

private:
    QString file(const QString &name = u"directory.sqlite"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OpeningTest::makesFolderAndFile()
{
    const mode_t mask = ::umask(0);
    const auto restore = qScopeGuard([mask] { ::umask(mask); });
    const QString path = file(u"a/b/c/d.sqlite"_s);
    QCOMPARE(opened(path), Result<Store::Mode>(Store::Mode::ReadWrite));
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(modeOf(file(u"a"_s)), 0700);
    QCOMPARE(modeOf(file(u"a/b/c"_s)), 0700);
    Store store(path);
    QVERIFY(openAt(store));
    QVERIFY(writeError(store).message.isEmpty());
    QCOMPARE(modeOf(path + u"-wal"_s), 0600);
}

void OpeningTest::narrowsTheFilesMode()
{
    fill(file());
    ::chmod(file().toLocal8Bit().constData(), 0644);
    QVERIFY(opened(file()));
    QCOMPARE(modeOf(file()), 0600);
}

void OpeningTest::opensWhatItMade()
{
    fill(file());
    Store store(file());
    QCOMPARE(openAt(store), Result<Store::Mode>(Store::Mode::ReadWrite));
    QCOMPARE(people(store), 500);
    // Odd names are names.
    QVERIFY(opened(file(u"file:odd?name=1#%20.sqlite"_s)));
    QVERIFY(QFile::exists(file(u"file:odd?name=1#%20.sqlite"_s)));
}

void OpeningTest::opensEmptyFiles()
{
    writeBytes(file(), {});
    QCOMPARE(opened(file()), Result<Store::Mode>(Store::Mode::ReadWrite));
    // A database that nobody has written a table to.
    QVERIFY(runSql(file(u"empty.sqlite"_s), "VACUUM"));
    QCOMPARE(opened(file(u"empty.sqlite"_s)), Result<Store::Mode>(Store::Mode::ReadWrite));
}

void OpeningTest::setsHowTheIndexIsFolded()
{
    OpenStore store;
    const auto pieces = [&store] {
        return store.ask([](ReadSession &s) {
            return std::pair(s.sql().integer("SELECT v FROM search_config WHERE k='automerge'").value_or(-1),
                             s.sql().integer("SELECT v FROM search_config WHERE k='crisismerge'").value_or(-1));
        });
    };
    const std::pair<qint64, qint64> wanted(0, 32);
    QCOMPARE(pieces(), wanted);
    store.close();
    // As it is in a file of an earlier Rollcall.
    QVERIFY(runSql(store.path(), "INSERT INTO search(search, rank) VALUES('automerge', 4)"));
    QVERIFY(store.reopen());
    QCOMPARE(pieces(), wanted);
}

void OpeningTest::twoAtOnceMakeOne()
{
    for (int i = 0; i < 10; ++i) {
        const QString path = file(u"%1.sqlite"_s.arg(i));
        Store one(path), two(path);
        const auto first = one.open(), second = two.open();
        const auto a = first.result(), b = second.result();
        QVERIFY2(a, a ? "" : qPrintable(a.error().message));
        QVERIFY2(b, b ? "" : qPrintable(b.error().message));
        QVERIFY(writeError(one).message.isEmpty());
        QVERIFY(writeError(two).message.isEmpty());
        QCOMPARE(people(one), 2);
    }
}

void OpeningTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("text") << u"text"_s << u"not a database"_s;
    QTest::newRow("long text") << u"long text"_s << u"not a database"_s;
    QTest::newRow("folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("folder is a file") << u"folder is a file"_s << u"is a file, but a folder"_s;
    QTest::newRow("foreign") << u"foreign"_s << u"another program"_s;
    QTest::newRow("foreign id") << u"foreign id"_s << u"another program"_s;
    QTest::newRow("foreign and empty") << u"foreign and empty"_s << u"another program"_s;
    QTest::newRow("device") << u"device"_s << u"not a database"_s;
}

void OpeningTest::refuses()
{
    QFETCH(QString, what);
    QFETCH(QString, sentence);
    QString path = file();
    if (what == u"text"_s)
        writeBytes(path, "hello");
    else if (what == u"long text"_s)
        writeBytes(path, QByteArray(10'000, 'x'));
    else if (what == u"folder"_s)
        QVERIFY(QDir().mkdir(path));
    else if (what == u"folder is a file"_s)
        writeBytes(std::exchange(path, path + u"/below.sqlite"_s), "hello");
    else if (what == u"foreign"_s)
        QVERIFY(runSql(path, "CREATE TABLE notes(t); INSERT INTO notes VALUES('mine')"));
    else if (what == u"foreign id"_s)
        QVERIFY(runSql(path, "PRAGMA application_id=77; CREATE TABLE notes(t)"));
    else if (what == u"foreign and empty"_s)
        QVERIFY(runSql(path, "PRAGMA user_version=5"));
    else
        path = u"/dev/null"_s;
    const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
    const auto result = opened(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Storage);
    QVERIFY2(result.error().message.contains(sentence), qPrintable(result.error().message));
    QCOMPARE(QFileInfo(path).isFile() ? bytesOf(path) : QByteArray(), before);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

void OpeningTest::refusesANewerSchemaUntouched()
{
    fill(file());
    QVERIFY(runSql(file(), "PRAGMA journal_mode=DELETE; PRAGMA user_version=1234"));
    const QByteArray before = bytesOf(file());
    const auto result = opened(file());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"1234"_s), qPrintable(result.error().message));
    QCOMPARE(bytesOf(file()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void OpeningTest::refusesANewerSchemaInItsLog()
{
    // Committed by a newer program that has it open: the version is in the log only.
    fill(file());
    Store holder(file());
    QVERIFY(openAt(holder));
    QVERIFY(runSql(file(), "PRAGMA wal_autocheckpoint=0; PRAGMA user_version=77"));
    const auto result = opened(file());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"77"_s), qPrintable(result.error().message));
}

void OpeningTest::refusesWhileASchemaIsNewerSince()
{
    fill(file());
    Store store(file());
    QVERIFY(openAt(store));
    QVERIFY(runSql(file(), "PRAGMA user_version=78"));
    QVERIFY(writeError(store).message.contains(u"78"_s));
}

void OpeningTest::answersWithoutOpening()
{
    Store store(file());
    QVERIFY(writeError(store).message.contains(u"not open"_s));
    QCOMPARE(people(store), -1);
    QVERIFY(!QFile::exists(file()));
}

void OpeningTest::answersAfterFailingToOpen()
{
    writeBytes(file(), "hello");
    Store store(file());
    QVERIFY(!openAt(store));
    QVERIFY(writeError(store).message.contains(u"not a database"_s));
    QCOMPARE(people(store), -1);
    // The obstacle gone, the same store can try again.
    QVERIFY(QFile::remove(file()));
    QVERIFY(openAt(store));
    QVERIFY(writeError(store).message.isEmpty());
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
