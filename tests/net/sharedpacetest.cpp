#include "models/net/api/sharedpace.h"
#include "tests/net/awaited.h"
#include "tests/net/manualtiming.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Hold = std::shared_ptr<BudgetHold>;

constexpr BudgetLimits quick{.perSecond = 50, .perMinute = 0, .atOnce = 100};

/// What a second process does: takes so many places as fast as it may, and says when.
int takePlaces(const QString &file, int count)
{
    const auto pace = SharedPace::open(file, quick);
    if (!pace)
        return 1;
    for (int taken = 0; taken < count;) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!pace->take(Lane::Interactive, now))
            continue;
        // The moment that counts, and by how much it may have been over when it was counted.
        std::printf("%lld %lld\n", static_cast<long long>(now.toMSecsSinceEpoch()),
                    static_cast<long long>(now.msecsTo(QDateTime::currentDateTimeUtc())));
        ++taken;
    }
    return 0;
}

QCoro::Task<bool> note(Budget *budget, Lane lane, QList<Hold> *holds)
{
    const std::stop_token never;
    auto entered = co_await budget->enter(lane, never);
    if (!entered)
        co_return false;
    holds->append(std::exchange(*entered, nullptr));
    co_return true;
}

} // namespace

class SharedPaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_timing = ManualTiming();
        m_holds.clear();
    }

    void twoSpendOneSecond()
    {
        const BudgetLimits limits{.perSecond = 4, .perMinute = 0, .atOnce = 100};
        const auto one = budget(limits);
        const auto other = budget(limits);
        ask(*one, Lane::Interactive, 3);
        ask(*other, Lane::Interactive, 5);
        QTRY_COMPARE(m_holds.size(), 4);
        QTest::qWait(0);
        m_timing.advance(999ms);
        QCOMPARE(m_holds.size(), 4);
        m_timing.advance(1ms);
        QTRY_COMPARE(m_holds.size(), 8);
    }

    void twoSpendOneMinute()
    {
        const BudgetLimits limits{.perSecond = 0, .perMinute = 10, .atOnce = 100};
        const auto one = budget(limits);
        const auto other = budget(limits);
        ask(*one, Lane::Background, 12);
        QTRY_COMPARE(m_holds.size(), 8); // the rest is for persons, here
        ask(*other, Lane::Interactive, 5);
        QTRY_COMPARE(m_holds.size(), 10); // or there
        m_timing.advance(59'999ms);
        QCOMPARE(m_holds.size(), 10);
        m_timing.advance(1ms);
        QTRY_VERIFY(m_holds.size() > 10);
    }

    /// Only while there is one: else a job may have the whole second.
    void aJobLeavesRoomForThePersonAtAnotherScreen()
    {
        const BudgetLimits limits{.perSecond = 10, .perMinute = 0, .atOnce = 100};
        const auto job = budget(limits);
        const auto screen = budget(limits);
        ask(*job, Lane::Background, 30);
        QTRY_COMPARE(m_holds.size(), 10);
        ask(*screen, Lane::Interactive, 1);
        m_timing.advance(1000ms);
        QTRY_VERIFY(m_holds.size() >= 18);
        // From now on there is a place at once.
        const qsizetype before = m_holds.size();
        QVERIFY(before < 20);
        ask(*screen, Lane::Interactive, 1);
        QTRY_COMPARE(m_holds.size(), before + 1);
    }

    void whatTheServerAskedForHoldsForAll()
    {
        const BudgetLimits limits{.perSecond = 0, .perMinute = 0, .atOnce = 100};
        const auto one = budget(limits);
        const auto other = budget(limits);
        one->pauseFor(5s);
        ask(*other, Lane::Interactive, 1);
        QTest::qWait(0);
        QVERIFY(m_holds.isEmpty());
        m_timing.advance(5s);
        QTRY_COMPARE(m_holds.size(), 1);
        // Longer than a person waits: said at once, and to those who wait already when they are looked at.
        one->pauseFor(10min);
        const Awaited refused(other->enter(Lane::Interactive, {}));
        QTRY_VERIFY(refused.isThere());
        QCOMPARE((*refused).error().kind, Error::Kind::RateLimited);
    }

    void nothingInTheFileHoldsUpForLong()
    {
        const QString file = path();
        {
            const auto pace = SharedPace::open(file, quick);
            const QDateTime later = m_timing.now().addDays(3); // then somebody set the clock back
            for (int i = 0; i < 50; ++i)
                QVERIFY(pace->take(Lane::Interactive, later));
            QVERIFY(!pace->take(Lane::Interactive, later));
            pace->pauseUntil(later);
        }
        const auto pace = SharedPace::open(file, quick);
        QVERIFY(!pace->pausedUntil(m_timing.now()).isValid());
        QVERIFY(pace->take(Lane::Interactive, m_timing.now()));
    }

    void whatIsNotOursIsLeftAlone()
    {
        QFile foreign(path());
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("A diary.");
        foreign.close();
        QVERIFY(!SharedPace::open(path(), quick));
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QVERIFY(foreign.read(8) == "A diary.");
        QVERIFY(!SharedPace::open(m_folder->filePath(u"no/such/folder"_s), quick));
        // A budget without it counts alone.
        Budget alone(quick, &m_timing);
        alone.share(nullptr);
        ask(alone, Lane::Interactive, 1);
        QTRY_COMPARE(m_holds.size(), 1);
    }

    void nobodyElseReadsIt()
    {
        QVERIFY(SharedPace::open(path(), quick));
        const auto ofOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path()), ofOwner);
    }

    void processesShareIt()
    {
        constexpr int each = 60;
        QProcess processes[2];
        for (QProcess &process : processes)
            process.start(QCoreApplication::applicationFilePath(), {u"--take"_s, path(), QString::number(each)});
        QList<qint64> times;
        qint64 late = 0;
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 0);
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                if (line.isEmpty())
                    continue;
                const QList<QByteArray> parts = line.split(' ');
                times.append(parts.value(0).toLongLong());
                late = std::max(late, parts.value(1).toLongLong());
            }
        }
        QCOMPARE(times.size(), 2 * each);
        std::sort(times.begin(), times.end());
        QVERIFY2(late < 500, "the machine is too busy to tell");
        for (qsizetype i = quick.perSecond; i < times.size(); ++i)
            QVERIFY2(times.at(i) - times.at(i - quick.perSecond) >= 999 - late, qPrintable(QString::number(i)));
    }

private:
    QString path() const { return m_folder->filePath(u"remote.sqlite.pace"_s); }

    /// As another process has it: a mapping of its own.
    std::unique_ptr<Budget> budget(const BudgetLimits &limits)
    {
        auto made = std::make_unique<Budget>(limits, &m_timing);
        auto pace = SharedPace::open(path(), limits);
        if (!pace)
            qFatal("No file");
        made->share(std::move(pace));
        return made;
    }

    void ask(Budget &budget, Lane lane, int times)
    {
        for (int i = 0; i < times; ++i)
            note(&budget, lane, &m_holds);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualTiming m_timing;
    QList<Hold> m_holds;
};

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "--take") == 0)
        return takePlaces(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    QCoreApplication app(argc, argv);
    SharedPaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "sharedpacetest.moc"
