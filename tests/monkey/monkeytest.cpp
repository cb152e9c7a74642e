// Random keys, clicks, sizes and closes on the whole program over a small directory: it neither breaks nor stands still, and its
// data stay sound. ROLLCALL_MONKEY_SECONDS asks for a longer run; the seed is the same each time, ROLLCALL_SEED takes another.
#include "app/window/program.h"
#include "tests/faults/invariants.h"
#include "tests/faults/seeds.h"
#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualSeconds = 20;

const Monkey *watched = nullptr;
quint32 usedSeed = 0;

/// What it did before the end; not safe in a signal handler, but the process is lost anyway.
void tellTheEnd(int signal)
{
    std::signal(signal, SIG_DFL);
    std::fprintf(stderr, "seed %u, signal %d, after:\n", usedSeed, signal);
    if (watched) {
        for (const QString &act : watched->latest())
            std::fprintf(stderr, "  %s\n", qPrintable(act));
    }
    std::raise(signal);
}

} // namespace

/// Takes what would go to the person's own programs.
class Nowhere final : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &) {}
};

class MonkeyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void breaksNothing();

private:
    QTemporaryDir m_folder;
    Nowhere m_nowhere;
};

void MonkeyTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // File dialogs begin here, and what is typed into them lands here.
    QVERIFY(QDir::setCurrent(m_folder.path()));
    qputenv("HOME", m_folder.path().toLocal8Bit());
    for (const QString &scheme : {u"file"_s, u"http"_s, u"https"_s, u"mailto"_s})
        QDesktopServices::setUrlHandler(scheme, &m_nowhere, "open");
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void MonkeyTest::breaksNothing()
{
    const DataFolder folder = DataFolder::find(m_folder.filePath(u"data"_s));
    QSettings(folder.settingsFile, QSettings::IniFormat).setValue(u"language"_s, u"en"_s);
    {
        EmbeddedSession session(folder);
        QVERIFY(QCoro::waitFor(session.open(QString())));
        const auto filled = QCoro::waitFor(fillWithSample(session.store(), session.actor(), SampleSize{400, 8, 5}, [](qint64) { return true; }));
        QVERIFY(filled);
    }
    const int asked = qEnvironmentVariableIntValue("ROLLCALL_MONKEY_SECONDS");
    usedSeed = firstSeed();
    qInfo("seed %u", usedSeed);
    QElapsedTimer clock;
    clock.start();
    Monkey monkey(usedSeed);
    watched = &monkey;
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS})
        std::signal(signal, &tellTheEnd);
    int starts = 0;
    const qint64 end = 1000 * (asked > 0 ? asked : usualSeconds);
    while (clock.elapsed() < end) {
        Program program(*qApp, folder, QString());
        QSignalSpy opened(&program, &Program::opened);
        QSignalSpy failed(&program, &Program::failed);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || !failed.isEmpty(), 30'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().message));
        ++starts;
        const auto anyWindow = [] {
            return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *one) { return one->isVisible(); });
        };
        monkey.start();
        // Until it has closed the last window, or is tired.
        while (clock.elapsed() < end && anyWindow())
            QTest::qWait(20);
        monkey.stop();
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        // As the end of a session does: nobody is asked.
        while (anyWindow()) {
            const QWidgetList all = QApplication::topLevelWidgets();
            const auto shown = std::ranges::find_if(all, [](const QWidget *one) { return one->isVisible(); });
            delete *shown;
            QTest::qWait(1);
        }
    }
    watched = nullptr;
    qInfo("%lld acts, %d starts", monkey.acts(), starts);
    QVERIFY(monkey.acts() > 100);
    QCOMPARE(brokenInvariants(folder.directoryFile), QStringList());
}

QTEST_MAIN(MonkeyTest)
#include "monkeytest.moc"
