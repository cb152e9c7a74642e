#include "models/workspace/leases/leases.h"

#include "models/workspace/leases/leaserow.h"
#include "tests/net/awaited.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <vector>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Held = Leases::Held;

bool waitFor(const QFuture<Result<Held>> &future)
{
    return Rollcall::waitFor([&] { return future.isFinished(); }, 20'000);
}

/// One process that takes part: a file and its leases.
struct Party {
    explicit Party(const QString &path) : file(path), leases(file)
    {
        if (!file.open().result())
            qFatal("The file does not open");
    }
    Result<Held> take(const QString &name, std::chrono::milliseconds patience = 20s)
    {
        const auto future = leases.take(name, patience, {});
        if (!waitFor(future))
            qFatal("No answer");
        return future.result();
    }
    qint64 count()
    {
        return file.read<qint64>([](Sql::Connection &sql) -> Result<qint64> { return sql.integer("SELECT count(*) FROM leases").value_or(-1); })
            .result()
            .value_or(-2);
    }
    void execute(const char *statement)
    {
        file.write<void>([statement](Sql::Connection &sql) -> Result<void> {
                sql.run(statement);
                return {};
            })
            .waitForFinished();
    }

    WorkspaceFile file;
    Leases leases;
};

/// The other process: takes the lease, says so, and holds it until it is killed.
int holdFor(const QString &path)
{
    Party party(path);
    const Result<Held> held = party.take(u"a"_s);
    if (!held)
        return 1;
    QObject::connect(held->get(), &HeldLease::lost, held->get(), [] {
        printf("lost\n");
        fflush(stdout);
    });
    printf("held\n");
    fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class LeasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void oneAtATime();
    void namesAreApart();
    void waitingEnds();
    void endsWithItsOwner();
    void aDeadProcessLosesIt();
    void aStoppedProcessLosesItAndNoticesWhenItGoesOn();
    void anEarlierStartOfTheComputerIsNoHolder();
    void aFarBeatIsNoHolder();
    void noticesThatItIsGone();
    void keepsBeating();

private:
    QString path() const { return m_folder->filePath(u"workspace.sqlite"_s); }
    std::unique_ptr<QProcess> startOther()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path()});
        if (!process->waitForStarted() || !process->waitForReadyRead(20'000) || process->readAll() != "held\n")
            qFatal("The other process holds nothing");
        return process;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LeasesTest::oneAtATime()
{
    Party here(path());
    Party there(path());
    Result<Held> first = here.take(u"a"_s);
    QVERIFY(first.has_value());
    QVERIFY(!(*first)->isLost());
    // Two of this process, one of another.
    std::vector<QFuture<Result<Held>>> waiting;
    waiting.push_back(here.leases.take(u"a"_s, 20s, {}));
    waiting.push_back(here.leases.take(u"a"_s, 20s, {}));
    waiting.push_back(there.leases.take(u"a"_s, 20s, {}));
    const auto isReady = [](const QFuture<Result<Held>> &one) { return one.isFinished(); };
    QTest::qWait(500);
    QVERIFY(std::none_of(waiting.begin(), waiting.end(), isReady));
    first->reset();
    // Each of them in turn, and never two.
    while (!waiting.empty()) {
        QTRY_VERIFY(std::any_of(waiting.begin(), waiting.end(), isReady));
        const auto ready = std::find_if(waiting.begin(), waiting.end(), isReady);
        Result<Held> held = ready->takeResult(); // a future keeps its result alive, and with it the lease
        QVERIFY(held.has_value());
        waiting.erase(ready);
        QTest::qWait(250);
        QVERIFY(std::none_of(waiting.begin(), waiting.end(), isReady));
        held->reset();
    }
    QTRY_COMPARE(here.count(), 0);
}

void LeasesTest::namesAreApart()
{
    Party party(path());
    const Result<Held> a = party.take(u"a"_s);
    const Result<Held> b = party.take(u"b"_s);
    QVERIFY(a.has_value() && b.has_value());
    QCOMPARE((*a)->name(), u"a"_s);
    QCOMPARE(party.count(), 2);
}

void LeasesTest::waitingEnds()
{
    Party party(path());
    const Result<Held> held = party.take(u"a"_s);
    QVERIFY(held.has_value());
    const Result<Held> late = party.take(u"a"_s, 300ms);
    QCOMPARE(late.error().kind, Error::Kind::Timeout);
    std::stop_source stop;
    const auto stopped = party.leases.take(u"a"_s, 20s, stop.get_token());
    stop.request_stop();
    QVERIFY(waitFor(stopped));
    QCOMPARE(stopped.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(party.count(), 1);
}

void LeasesTest::endsWithItsOwner()
{
    Party there(path());
    QFuture<Result<Held>> waiting;
    Held kept;
    {
        Party here(path());
        kept = *here.take(u"a"_s);
        waiting = here.leases.take(u"a"_s, 20s, {});
    }
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(kept->isLost());
    QVERIFY(there.take(u"a"_s).has_value());
}

void LeasesTest::aDeadProcessLosesIt()
{
    const auto other = startOther();
    Party here(path());
    const auto future = here.leases.take(u"a"_s, 20s, {});
    QTest::qWait(500);
    QVERIFY(!future.isFinished());
    other->kill();
    QVERIFY(other->waitForFinished());
    QElapsedTimer since;
    since.start();
    QVERIFY(waitFor(future));
    QVERIFY(future.result().has_value());
    QVERIFY(since.elapsed() < 5'000); // without waiting for its heart to stop
}

void LeasesTest::aStoppedProcessLosesItAndNoticesWhenItGoesOn()
{
    const auto other = startOther();
    Party here(path());
    ::kill(static_cast<pid_t>(other->processId()), SIGSTOP);
    // Sixteen seconds later.
    here.leases.setClock([] { return runningTime() + 16'000; });
    QVERIFY(here.take(u"a"_s).has_value());
    ::kill(static_cast<pid_t>(other->processId()), SIGCONT);
    QVERIFY(other->waitForReadyRead(20'000));
    QCOMPARE(other->readAll(), "lost\n");
    other->kill();
    other->waitForFinished();
}

void LeasesTest::anEarlierStartOfTheComputerIsNoHolder()
{
    Party party(path());
    party.execute("INSERT INTO leases(name, holder, process, boot, beat) VALUES('a', 'x', 1, 'another', 0)");
    QVERIFY(party.take(u"a"_s, 5s).has_value());
}

void LeasesTest::aFarBeatIsNoHolder()
{
    Party party(path());
    const Result<Held> held = party.take(u"a"_s);
    Party other(path());
    QCOMPARE(other.take(u"a"_s, 300ms).error().kind, Error::Kind::Timeout);
    party.execute("UPDATE leases SET beat = beat + 1000000");
    QVERIFY(other.take(u"a"_s, 5s).has_value());
}

void LeasesTest::noticesThatItIsGone()
{
    Party party(path());
    const Result<Held> held = party.take(u"a"_s);
    QSignalSpy lost(held->get(), &HeldLease::lost);
    party.execute("DELETE FROM leases");
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
    QVERIFY((*held)->isLost());
}

void LeasesTest::keepsBeating()
{
    Party party(path());
    const Result<Held> held = party.take(u"a"_s);
    const auto beat = [&] {
        return party.file.read<qint64>([](Sql::Connection &sql) -> Result<qint64> { return sql.integer("SELECT beat FROM leases").value_or(-1); })
            .result()
            .value_or(-2);
    };
    const qint64 first = beat();
    QTRY_VERIFY_WITH_TIMEOUT(beat() >= first + 2'000, 10'000);
    QVERIFY(!(*held)->isLost());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold")
        return holdFor(arguments.value(2));
    LeasesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "leasestest.moc"
