#include "app/window/program.h"
#include "tests/benchmarks/harness/world.h"
#include "tests/benchmarks/window/rows.h"
#include "tests/benchmarks/window/windowworld.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>

#include <time.h>

namespace Rollcall::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 7;

/// Of a clock that all processes share; milliseconds.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Prints when the first frame with rows had been drawn and what the process holds then, and ends it.
class FirstFrame final : public QObject
{
public:
    explicit FirstFrame(std::function<bool(QWidget *)> isIt) : m_isIt(std::move(isIt)) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && !m_isThere && m_isIt(widget)) {
            m_isThere = true;
            // After this frame.
            QMetaObject::invokeMethod(this, [] {
                std::printf("%f %lld\n", now(), static_cast<long long>(ownMemory()));
                std::fflush(stdout);
                QCoreApplication::quit();
            }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool(QWidget *)> m_isIt;
    bool m_isThere = false;
};

struct Started {
    double milliseconds = 0;
    qint64 memory = 0;
};

Started started(const Setup &setup, const QString &row)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double began = now();
    process.start(QCoreApplication::applicationFilePath(), {row, u"--members"_s, QString::number(setup.members), u"--folder"_s,
                                                            setup.folder, u"--scratch"_s, setup.scratch});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        giveUp(u"%1 did not start."_s.arg(row));
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (words.size() != 2)
        giveUp(u"%1 showed no rows."_s.arg(row));
    return {words.at(0).toDouble() - began, words.at(1).toLongLong()};
}

Started median(const Setup &setup, const QString &row)
{
    started(setup, row); // Warms what is read from disk.
    QList<double> times;
    QList<double> memories;
    for (int i = 0; i < setup.rounds(starts); ++i) {
        const Started one = started(setup, row);
        times.append(one.milliseconds);
        memories.append(static_cast<double>(one.memory));
    }
    return {percentile(times, 0.5), static_cast<qint64>(percentile(memories, 0.5))};
}

} // namespace

void oneStart(const Setup &setup)
{
    Program program(*qApp, DataFolder::find(setup.folder), QString());
    QObject::connect(&program, &Program::failed, &program, [](const Error &error) { giveUp(error.message); });
    FirstFrame frame([&program](QWidget *widget) {
        const auto *view = program.window() ? shownTable(program.window()) : nullptr;
        return view && widget == view->viewport();
    });
    program.start();
    QApplication::exec();
}

void emptyStart(const Setup &)
{
    QMainWindow window;
    QTableView view;
    QStandardItemModel model(0, 3);
    view.setModel(&model);
    window.setCentralWidget(&view);
    window.resize(1360, 860);
    FirstFrame frame([&view](QWidget *widget) { return widget == view.viewport(); });
    window.show();
    QApplication::exec();
}

void start(const Setup &setup)
{
    Setup copy = setup;
    copy.folder = copyOfData(setup, u"start"_s);
    {
        // Where the program comes back to: the list of all people.
        const DataFolder folder = DataFolder::find(copy.folder);
        Program program(*qApp, folder, QString());
        program.start();
        waitUntil([&program] { return program.window() != nullptr; }, "the window");
        program.window()->resize(1360, 860);
        program.window()->goTo(Location{EmbeddedSession::id(), Section::People, {}, {}});
        waitUntil([&program] { return shownTable(program.window()) != nullptr; }, "the list of people");
        program.window()->close();
        waitUntil([&program] { return program.window() == nullptr; }, "the window's end");
    }
    const Started floor = median(copy, u"empty_start"_s);
    const Started ours = median(copy, u"one_start"_s);
    Figure figure{u"start"_s, ours.milliseconds, u"ms"_s, floor.milliseconds};
    figure.detail = u"from exec to the first frame with rows, warm, median of %1: %2 ms more than an empty window with an empty "
                    "table; %3, %4 more"_s.arg(QString::number(setup.rounds(starts)), QString::number(ours.milliseconds - floor.milliseconds, 'f', 0),
                                               megabytes(ours.memory), megabytes(ours.memory - floor.memory));
    figure.bar = u"≤ floor + 100 ms, memory ≤ floor + 60 MB"_s;
    figure.met = ours.milliseconds <= floor.milliseconds + 100 && ours.memory <= floor.memory + 60'000'000;
    tell(figure, setup);
}

} // namespace Rollcall::Bench
