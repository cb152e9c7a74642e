// The process is killed (SIGKILL) at random moments of a sync; the next one goes on and the mirror is whole. This program is also
// the one that is killed: ROLLCALL_MIRROR_FOLDER makes it sync for ever.
#include "tests/faults/invariants.h"
#include "tests/faults/seeds.h"
#include "tests/workspace/mirror/mirrorfixture.h"

#include "models/workspace/leases/leases.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 12;
constexpr int members = 300;

struct Place {
    explicit Place(const QString &folder) : file(folder + u"/workspace.sqlite"_s), leases(file)
    {
        if (!await(file.open()))
            qFatal("the workspace file cannot be opened");
        f = std::make_unique<MirrorFixture>(folder + u"/mirror.sqlite"_s, &leases);
        for (const QString &id : {u"acme"_s, u"globex"_s, u"initech"_s})
            f->server().addOrganization(id, members);
        f->server().pageSize = 20;
    }
    WorkspaceFile file;
    Leases leases;
    std::unique_ptr<MirrorFixture> f;
};

void say(char what)
{
    if (::write(STDOUT_FILENO, &what, 1) < 0)
        _exit(2);
}

int work(const QString &folder)
{
    Place place(folder);
    // Pages come about as fast as they are written, so that one of any is killed.
    place.f->server().latency = std::chrono::milliseconds(5);
    QObject::connect(&place.f->sync(), &Sync::stateChanged, &place.f->sync(), [&place] {
        if (place.f->sync().state().progress.things > 0)
            say('k');
    });
    for (int round = 0;; ++round) {
        place.f->server().beforePage = [](int) { say('.'); };
        for (auto &people : place.f->server().content.members) {
            for (auto &member : people)
                member.user.nickName = u"Round %1"_s.arg(round);
        }
        place.f->pass(std::chrono::seconds(1));
        if (!place.f->refresh())
            return 3;
        say('!');
    }
}

} // namespace

class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aKilledSyncIsGoneOnWith()
    {
        QRandomGenerator random(firstSeed());
        const int rounds = roundsOr(usualRounds);
        int resumed = 0;
        for (int round = 0; round < rounds; ++round) {
            QTemporaryDir folder;
            QProcess victim;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"ROLLCALL_MIRROR_FOLDER"_s, folder.path());
            victim.setProcessEnvironment(environment);
            victim.start(QCoreApplication::applicationFilePath(), QStringList());
            const int pages = static_cast<int>(random.bounded(2, 70));
            QByteArray said;
            // And the first one was kept.
            QTRY_VERIFY_WITH_TIMEOUT((said += victim.readAllStandardOutput()).count('.') >= pages && said.contains('k'), 60'000);
            victim.kill();
            QVERIFY(victim.waitForFinished(30'000));
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

            Place place(folder.path());
            QTRY_COMPARE(place.f->organizations().size(), 3);
            place.f->pass(std::chrono::hours(1));
            QVERIFY(place.f->refresh());
            resumed += place.f->server().pulls.first().text.isEmpty() ? 0 : 1;
            for (const QString &id : {u"acme"_s, u"globex"_s, u"initech"_s})
                QCOMPARE(place.f->members(id).size(), members);
            QCOMPARE(place.f->members().size(), 3 * members);
            QCOMPARE(place.f->sync().state().kind, SyncState::Kind::Complete);
            QCOMPARE(brokenInvariants(place.f->file(), Ruled::Mirror), QStringList());
        }
        QVERIFY(resumed > rounds / 2);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const QString folder = qEnvironmentVariable("ROLLCALL_MIRROR_FOLDER"); !folder.isEmpty())
        return work(folder);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
