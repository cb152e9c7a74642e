// When a mirror is brought up to its server, by whom, and what is told of it.
#include "tests/workspace/mirror/mirrorfixture.h"

#include "models/store/sql/connection.h"
#include "models/workspace/leases/leases.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What each process has of its own.
struct Process {
    Process(const QString &workspace, const QString &mirror) : file(workspace), leases(file)
    {
        if (!await(file.open()))
            qFatal("the workspace file cannot be opened");
        f = std::make_unique<MirrorFixture>(mirror, &leases);
    }
    WorkspaceFile file;
    Leases leases;
    std::unique_ptr<MirrorFixture> f;
};

/// What the file says of the sync.
QString recordIn(const QString &file)
{
    const auto sql = Sql::Connection::open(file, Sql::Connection::Access::Read);
    if (!sql)
        return {};
    auto row = (*sql)->select("SELECT record FROM mirror_sync");
    return row.step() ? row.text(0) : QString();
}

} // namespace

class SyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingHappensByItself()
    {
        MirrorFixture f;
        QCOMPARE(f.sync().state(), SyncState());
        QSignalSpy changed(&f.sync(), &Sync::stateChanged);
        QVERIFY(!changed.wait(50));
        QVERIFY(f.server().pulls.isEmpty());
    }

    void whoAsksMeanwhileJoins()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        f.server().heldAt = 2;
        QSignalSpy changed(&f.sync(), &Sync::stateChanged);
        f.sync().refresh();
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(f.server().isHolding());
        std::optional<Result<void>> joined;
        QCoro::connect(f.sync().refreshed(), this, [&joined](const Result<void> &result) { joined = result; });
        f.sync().refresh();
        f.server().letGo();
        QTRY_VERIFY(joined);
        QVERIFY(*joined);
        QCOMPARE(f.server().pulls.size(), 1);
    }

    /// Also who waits when everything is over and only the last look at the file is missing.
    void whoeverWaitsHearsOfItWhenTheMirrorGoes()
    {
        bool isOver = false;
        for (int turns = 0; !isOver; ++turns) {
            auto f = std::make_unique<MirrorFixture>();
            f->server().addOrganization(u"acme"_s, 5);
            std::optional<Result<void>> told;
            QCoro::connect(f->sync().refreshed(), this, [&told](const Result<void> &result) { told = result; });
            QTimer clock; // A turn of the event loop comes to its end also when nothing happens.
            clock.start(1ms);
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            isOver = told.has_value();
            f.reset();
            QTRY_VERIFY2(told, qPrintable(u"closed after %1 turns"_s.arg(turns)));
            // It may have come to its end in the last of the turns, with nobody told yet.
            QVERIFY2(*told || told->error().kind == Error::Kind::Cancelled, *told ? "" : qPrintable(told->error().message));
        }
    }

    void progressIsTold()
    {
        MirrorFixture f;
        for (int i = 0; i < 4; ++i)
            f.server().addOrganization(QString::number(i), 10);
        f.server().heldAt = 4;
        f.sync().refresh();
        QTRY_VERIFY(f.server().isHolding());
        QTRY_COMPARE(f.sync().state().progress.done, 1); // The page before is written while the next one is asked for.
        const SyncProgress progress = f.sync().state().progress;
        QCOMPARE(progress.total, 4);
        QCOMPARE(progress.things, 44);
        QVERIFY(progress.secondsLeft);
        f.server().letGo();
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Complete);
    }

    void cancelKeepsWhatCame()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 45);
        QVERIFY(f.refresh());
        const QDateTime before = f.sync().lastComplete();
        f.pass(5min);
        f.server().heldAt = 5;
        std::optional<Result<void>> ended;
        QCoro::connect(f.sync().refreshed(), this, [&ended](const Result<void> &result) { ended = result; });
        QTRY_VERIFY(f.server().isHolding());
        f.sync().cancel();
        f.server().letGo();
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().kind, Error::Kind::Cancelled);
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Complete);
        QCOMPARE(f.sync().lastComplete(), before);
        QVERIFY(f.refresh());
        QVERIFY(!f.server().pulls.last().text.isEmpty());
    }

    void closingInTheMiddle()
    {
        auto f = std::make_unique<MirrorFixture>();
        f->server().addOrganization(u"acme"_s, 45);
        f->server().heldAt = 3;
        std::optional<Result<void>> ended;
        QCoro::connect(f->sync().refreshed(), this, [&ended](const Result<void> &result) { ended = result; });
        QTRY_VERIFY(f->server().isHolding());
        f.reset();
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().kind, Error::Kind::Cancelled);
    }

    void comingBackRefreshesWhatIsOld()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 1);
        QVERIFY(f.refresh());
        f.sync().setInterval(1h);
        f.pass(59s);
        f.sync().focused();
        QVERIFY(!f.sync().state().isRunning());
        f.pass(1s);
        // Never by itself is never, whoever looks at the window.
        f.sync().setInterval(0s);
        f.sync().focused();
        QVERIFY(!f.sync().state().isRunning());
        f.sync().setInterval(1h);
        f.sync().focused();
        QTRY_COMPARE(f.server().pulls.size(), 2);
        QTRY_COMPARE(f.sync().lastComplete(), f.now());
    }

    void theIntervalRefreshesByItself()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 1);
        QVERIFY(f.refresh());
        f.sync().setInterval(1s);
        QSignalSpy changed(&f.sync(), &Sync::stateChanged);
        QVERIFY(!changed.wait(1500)); // The clock stands still.
        f.pass(1s);
        QTRY_COMPARE(f.server().pulls.size(), 2);
        QTRY_COMPARE(f.sync().lastComplete(), f.now());
        // A refused sign-in is for the person to mend.
        f.server().cutAfter = 0;
        f.server().fault = {Error::Kind::Unauthorized, u"Sign in again."_s, {}, {}};
        f.pass(1s);
        QTRY_COMPARE(f.sync().state().kind, SyncState::Kind::Failed);
        f.pass(1h);
        f.sync().focused();
        QVERIFY(!changed.wait(1500));
        QCOMPARE(f.server().pulls.size(), 3);
        f.server().cutAfter.reset();
        QVERIFY(f.refresh());
    }

    void offlineEverythingStaysReadable()
    {
        MirrorFixture f;
        f.server().addOrganization(u"acme"_s, 25);
        QVERIFY(f.refresh());
        const QDateTime synced = f.now();
        f.pass(24h);
        f.reopen();
        f.server().cutAfter = 0;
        QVERIFY(!f.refresh());
        QCOMPARE(f.sync().state().kind, SyncState::Kind::Failed);
        QCOMPARE(f.sync().state().at, f.now());
        QCOMPARE(f.sync().lastComplete(), synced); // The stamp.
        QCOMPARE(f.members(u"acme"_s).size(), 25);
        QVERIFY(f.person(u"acme-000007"_s));
    }

    void anotherProcessIsWatchedAndNotRepeated()
    {
        QTemporaryDir folder;
        Process one(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().addOrganization(u"acme"_s, 25);
        Process two(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().heldAt = 3;
        one.f->sync().refresh();
        QTRY_VERIFY(one.f->server().isHolding());
        QSignalSpy changed(&two.f->reader(), &Reader::changed);
        std::optional<Result<void>> joined;
        QCoro::connect(two.f->sync().refreshed(), this, [&joined](const Result<void> &result) { joined = result; });
        QTRY_VERIFY(two.f->sync().state().elsewhere);
        QTRY_COMPARE(two.f->sync().state().progress.things, 21);
        QCOMPARE(two.f->members(u"acme"_s).size(), 10);
        one.f->pass(1s); // Their clocks are one in life.
        one.f->server().letGo();
        QTRY_COMPARE(two.f->members(u"acme"_s).size(), 25);
        QTRY_VERIFY(joined);
        QVERIFY(*joined);
        QVERIFY(two.f->server().pulls.isEmpty());
        QCOMPARE(two.f->sync().lastComplete(), one.f->now());
        QVERIFY(!changed.isEmpty());
    }

    void theOtherOneGoesOnWhereOneStopped()
    {
        QTemporaryDir folder;
        Process one(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().addOrganization(u"acme"_s, 45);
        Process two(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        two.f->server().addOrganization(u"acme"_s, 45);
        one.f->server().heldAt = 5;
        one.f->sync().refresh();
        QTRY_VERIFY(one.f->server().isHolding());
        QTRY_COMPARE(one.f->sync().state().progress.things, 61); // All that came is kept.
        two.f->sync().refresh();
        QTRY_VERIFY(two.f->sync().state().elsewhere);
        one.f.reset();
        QTRY_COMPARE_WITH_TIMEOUT(two.f->sync().state().kind, SyncState::Kind::Complete, 20'000);
        QCOMPARE(two.f->server().pulls.first().text, u"acme/10"_s);
        QCOMPARE(two.f->members(u"acme"_s).size(), 45);
    }

    void whoLosesTheTurnStops()
    {
        QTemporaryDir folder;
        Process one(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().addOrganization(u"acme"_s, 45);
        one.f->server().heldAt = 4;
        std::optional<Result<void>> ended;
        QCoro::connect(one.f->sync().refreshed(), this, [&ended](const Result<void> &result) { ended = result; });
        QTRY_VERIFY(one.f->server().isHolding());
        const auto taken = one.file.write<void>([](Sql::Connection &sql) -> Result<void> {
            sql.run("UPDATE leases SET holder='another'");
            return {};
        });
        QVERIFY(taken.result());
        QTRY_VERIFY_WITH_TIMEOUT(one.f->server().isStopped(), 20'000);
        const QString before = recordIn(one.f->file());
        QVERIFY(!before.isEmpty());
        one.f->server().letGo();
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().kind, Error::Kind::Cancelled);
        QCOMPARE(recordIn(one.f->file()), before); // It is the other one's now.
        QCOMPARE(one.f->members(u"acme"_s).size(), 20); // The page that was held is not kept.
    }

    void aQuestionIsAnsweredByEither()
    {
        QTemporaryDir folder;
        Process one(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().addOrganization(u"acme"_s, 25);
        QVERIFY(one.f->refresh());
        Process two(folder.filePath(u"workspace.sqlite"_s), folder.filePath(u"m/mirror.sqlite"_s));
        one.f->server().content.members[u"acme"_s].resize(3);
        QVERIFY(!one.f->refresh());
        QTRY_COMPARE_WITH_TIMEOUT(two.f->sync().state().kind, SyncState::Kind::Held, 20'000);
        two.f->sync().acceptVanished();
        QTRY_COMPARE(two.f->sync().state().kind, SyncState::Kind::Complete);
        QTRY_COMPARE_WITH_TIMEOUT(one.f->sync().state().kind, SyncState::Kind::Complete, 20'000);
        QCOMPARE(one.f->members(u"acme"_s).size(), 3);
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "synctest.moc"
