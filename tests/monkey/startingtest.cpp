#include "app/window/program.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// How the windowed program opens its files: what is refused, and what comes of it.
class StartingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_data = DataFolder::find(m_home->filePath(u"data"_s));
        QVERIFY(QDir().mkpath(QFileInfo(m_data.directoryFile).absolutePath()));
    }

    void makesNothingBesideWhatItRefuses();
    void opensTheSecondTimeWhatFailedTheFirst_data();
    void opensTheSecondTimeWhatFailedTheFirst();

private:
    QString workspaceFile() const { return QFileInfo(m_data.directoryFile).absolutePath() + u"/workspace.sqlite"_s; }
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("No database, but somebody's letter.\n");
    }

    std::unique_ptr<QTemporaryDir> m_home;
    DataFolder m_data;
};

void StartingTest::makesNothingBesideWhatItRefuses()
{
    write(m_data.directoryFile);
    Program program(*qApp, m_data, QString());
    QSignalSpy failed(&program, &Program::failed);
    program.start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(workspaceFile()));
    QVERIFY(!program.window());
}

void StartingTest::opensTheSecondTimeWhatFailedTheFirst_data()
{
    QTest::addColumn<bool>("isDirectory");
    QTest::newRow("directory") << true;
    QTest::newRow("workspace") << false;
}

void StartingTest::opensTheSecondTimeWhatFailedTheFirst()
{
    QFETCH(bool, isDirectory);
    const QString bad = isDirectory ? m_data.directoryFile : workspaceFile();
    write(bad);
    Program program(*qApp, m_data, QString());
    QSignalSpy failed(&program, &Program::failed);
    QSignalSpy opened(&program, &Program::opened);
    program.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(QFile::remove(bad));
    program.start();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(program.window());
    delete program.window(); // It does not outlive the program.
}

QTEST_MAIN(StartingTest)
#include "startingtest.moc"
