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
    void endsBeforeItsWindows_data();
    void endsBeforeItsWindows();

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
}

void StartingTest::endsBeforeItsWindows_data()
{
    QTest::addColumn<bool>("isClosing");
    QTest::newRow("shown") << false;
    QTest::newRow("closing") << true; // closed, and not deleted yet
}

void StartingTest::endsBeforeItsWindows()
{
    QFETCH(bool, isClosing);
    QList<QPointer<MainWindow>> windows;
    {
        Program program(*qApp, m_data, QString());
        QSignalSpy opened(&program, &Program::opened);
        program.start();
        QTRY_COMPARE(opened.size(), 1);
        windows = {program.window()};
        const ConnectionId here = EmbeddedSession::id();
        windows.append(program.window()->openWindow(Location{here, Section::Roles, {}, {}}));
        windows.append(program.window()->openWindow(Location::changes()));
        windows[1]->hide();
        if (isClosing) {
            QVERIFY(windows[0]->close());
            QVERIFY(windows[2]->close());
        }
        QVERIFY(std::ranges::all_of(windows, [](const auto &window) { return !window.isNull(); }));
    }
    QVERIFY(std::ranges::all_of(windows, [](const auto &window) { return window.isNull(); }));
    QTest::qWait(50); // Nothing of them is left in the event loop.
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

QTEST_MAIN(StartingTest)
#include "startingtest.moc"
