#include "models/workspace/file/workspacefile.h"
#include "tests/store/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class WorkspaceFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesAPrivateFile();
    void keepsWhatWasWritten();
    void rollsBackARefusal();
    void tellsOtherProcesses();
    void answersWhatWaitsAtTheEnd();
    void refusesForeignNewerAndDamaged();
    void opensAnEmptyFile();
    void refusesWhatCanOnlyBeRead();
    void writesThroughALink();
    void refusesToWriteWhenMoved_data();
    void refusesToWriteWhenMoved();

private:
    static QString pathIn(const QTemporaryDir &folder) { return folder.filePath(u"data/workspace.sqlite"_s); }
    static bool open(WorkspaceFile &file)
    {
        const Result<void> opened = file.open().result();
        if (!opened)
            qCritical().noquote() << opened.error().message << opened.error().details;
        return opened.has_value();
    }
    static Result<void> put(WorkspaceFile &file, const QString &name)
    {
        return file.write<void>([name](Sql::Connection &sql) -> Result<void> {
                       sql.run("INSERT INTO leases VALUES(?, 'a', 1, 'b', 2)", name);
                       return {};
                   })
            .result();
    }
    static qint64 count(WorkspaceFile &file)
    {
        return file.read<qint64>([](Sql::Connection &sql) -> Result<qint64> {
                       return sql.integer("SELECT count(*) FROM leases").value_or(-1);
                   })
            .result()
            .value_or(-2);
    }
};

void WorkspaceFileTest::makesAPrivateFile()
{
    const QTemporaryDir folder;
    WorkspaceFile file(pathIn(folder));
    QVERIFY(open(file));
    const auto groupAndOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(pathIn(folder)) & groupAndOthers));
    QVERIFY(!(QFile::permissions(QFileInfo(pathIn(folder)).path()) & groupAndOthers));
}

void WorkspaceFileTest::keepsWhatWasWritten()
{
    const QTemporaryDir folder;
    {
        WorkspaceFile file(pathIn(folder));
        QVERIFY(open(file));
        QVERIFY(put(file, u"one"_s));
    }
    WorkspaceFile file(pathIn(folder));
    QVERIFY(open(file));
    QCOMPARE(count(file), 1);
}

void WorkspaceFileTest::rollsBackARefusal()
{
    const QTemporaryDir folder;
    WorkspaceFile file(pathIn(folder));
    QVERIFY(open(file));
    const auto refused = file.write<void>([](Sql::Connection &sql) -> Result<void> {
                                 sql.run("INSERT INTO leases VALUES('x', 'a', 1, 'b', 2)");
                                 return failure(Error::Kind::Conflict, u"No."_s);
                             })
                             .result();
    QCOMPARE(refused.error().message, u"No."_s);
    // A statement that fails is an error as well, and the next one works again.
    QVERIFY(put(file, u"one"_s));
    QVERIFY(!put(file, u"one"_s));
    QCOMPARE(count(file), 1);
}

void WorkspaceFileTest::tellsOtherProcesses()
{
    const QTemporaryDir folder;
    WorkspaceFile first(pathIn(folder));
    WorkspaceFile second(pathIn(folder));
    QVERIFY(open(first));
    QVERIFY(open(second));
    QSignalSpy told(&second, &WorkspaceFile::changed);
    QSignalSpy own(&first, &WorkspaceFile::changed);
    QVERIFY(put(first, u"one"_s));
    QTRY_VERIFY(!told.isEmpty());
    QTRY_VERIFY(!own.isEmpty());
    QCOMPARE(count(second), 1);
}

void WorkspaceFileTest::answersWhatWaitsAtTheEnd()
{
    const QTemporaryDir folder;
    QFuture<Result<void>> written;
    QFuture<Result<void>> never;
    {
        WorkspaceFile file(pathIn(folder));
        QVERIFY(open(file));
        written = file.write<void>([](Sql::Connection &sql) -> Result<void> {
            sql.run("INSERT INTO leases VALUES('x', 'a', 1, 'b', 2)");
            return {};
        });
        WorkspaceFile unopened(folder.filePath(u"other.sqlite"_s));
        never = unopened.write<void>([](Sql::Connection &) -> Result<void> { return {}; });
    }
    QVERIFY(written.isFinished());
    QVERIFY(written.result());
    QCOMPARE(never.result().error().kind, Error::Kind::Cancelled);
}

void WorkspaceFileTest::refusesForeignNewerAndDamaged()
{
    const QTemporaryDir folder;
    const auto sentence = [&folder](const QByteArray &bytes) {
        QFile made(folder.filePath(u"w.sqlite"_s));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            return u"not written"_s;
        made.close();
        WorkspaceFile file(made.fileName());
        const auto opened = file.open().result();
        return opened ? u"opened"_s : opened.error().message;
    };
    QVERIFY2(sentence("id,name\n").contains(u"w.sqlite"_s), qPrintable(sentence("id,name\n")));
    {
        WorkspaceFile file(pathIn(folder));
        QVERIFY(open(file));
    }
    QFile good(pathIn(folder));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QByteArray newer = bytes;
    newer[63] = 99; // user_version
    QVERIFY2(sentence(newer).contains(u"newer Rollcall"_s), qPrintable(sentence(newer)));
    QByteArray foreign = bytes;
    foreign[71] = 0x6c; // application_id: the one of a directory
    QVERIFY2(sentence(foreign).contains(u"another program"_s), qPrintable(sentence(foreign)));
    QVERIFY2(sentence(bytes.first(bytes.size() / 2)).contains(u"damaged"_s), qPrintable(sentence(bytes.first(bytes.size() / 2))));
    QCOMPARE(sentence(bytes), u"opened"_s);
}

void WorkspaceFileTest::opensAnEmptyFile()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkpath(folder.filePath(u"data"_s)));
    writeBytes(pathIn(folder), {});
    WorkspaceFile file(pathIn(folder));
    QVERIFY(open(file));
    QVERIFY(put(file, u"one"_s));
    QCOMPARE(count(file), 1);
}

void WorkspaceFileTest::refusesWhatCanOnlyBeRead()
{
    const QTemporaryDir folder;
    {
        WorkspaceFile file(pathIn(folder));
        QVERIFY(open(file));
    }
    const OrdinaryUser user(folder.path());
    const QString data = folder.filePath(u"data"_s);
    QVERIFY(QFile::setPermissions(pathIn(folder), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(data, QFile::ReadOwner | QFile::ExeOwner));
    const auto restore = qScopeGuard([&] { QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    WorkspaceFile file(pathIn(folder));
    const auto opened = file.open().result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().message.contains(u"only be read"_s), qPrintable(opened.error().message));
}

void WorkspaceFileTest::writesThroughALink()
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere.sqlite"_s);
    QVERIFY(QDir().mkpath(QFileInfo(pathIn(folder)).path()));
    {
        WorkspaceFile file(elsewhere);
        QVERIFY(open(file));
    }
    QVERIFY(QFile::link(elsewhere, pathIn(folder)));
    WorkspaceFile file(pathIn(folder));
    QVERIFY(open(file));
    QVERIFY(put(file, u"one"_s));
    QCOMPARE(count(file), 1);
}

void WorkspaceFileTest::refusesToWriteWhenMoved_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file removed", "file replaced", "folder removed", "folder renamed"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// What was answered as written is found again at the next start: so nothing is written where nobody will look.
void WorkspaceFileTest::refusesToWriteWhenMoved()
{
    QFETCH(const QString, what);
    const QTemporaryDir folder;
    const QString path = pathIn(folder);
    const QString data = QFileInfo(path).path();
    WorkspaceFile file(path);
    QVERIFY(open(file));
    QVERIFY(put(file, u"one"_s));
    if (what == u"file removed"_s) {
        QVERIFY(QFile::remove(path));
    } else if (what == u"file replaced"_s) {
        QVERIFY(QFile::copy(path, path + u".new"_s));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + u".new"_s, path));
    } else if (what == u"folder removed"_s) {
        QVERIFY(QDir(data).removeRecursively());
    } else {
        QVERIFY(QDir().rename(data, folder.filePath(u"elsewhere"_s)));
    }
    const auto refused = put(file, u"two"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(u"moved, removed or replaced"_s), qPrintable(refused.error().message));
    QCOMPARE(count(file), 1); // What is open can still be read.
    if (what != u"folder renamed"_s)
        return;
    QVERIFY(QDir().rename(folder.filePath(u"elsewhere"_s), data));
    QVERIFY(put(file, u"two"_s));
    QCOMPARE(count(file), 2);
}

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "workspacefiletest.moc"
