// A window and the command line work in one folder at the same time and apply sets that overlap; one of the two is killed in the
// middle. Each change wins once or conflicts visibly, and what was under way is settled by whoever comes next.
// This program is also the window: ROLLCALL_WINDOW_FOLDER makes it apply ROLLCALL_WINDOW_SET as a window does.
// The seeds are the same each time; ROLLCALL_SEED takes another, ROLLCALL_ROUNDS asks for more.
#include "app/session/changessession.h"
#include "app/session/embeddedsession.h"
#include "tests/app/terminal.h"
#include "tests/checkout/checkout.h"
#include "tests/faults/seeds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 4;
constexpr int people = 60;

template<typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    return *result;
}

/// The sessions of a process that works in the folder.
struct Opened {
    explicit Opened(const QString &folder) : embedded(DataFolder::find(folder)), session(DataFolder::find(folder))
    {
        if (!QCoro::waitFor(embedded.open({})))
            qFatal("the directory cannot be opened");
        directory = session.workspace().add(embedded.parts());
        if (!QCoro::waitFor(session.open()))
            qFatal("the workspace cannot be opened");
    }

    EmbeddedSession embedded;
    ChangesSession session;
    OpenDirectory *directory = nullptr;
};

/// As a window: a job that belongs to no widget, in an event loop. Small batches, so that both have their turns within a set.
int beAWindow(const QString &folder, const ChangeSetId &set)
{
    Opened opened(folder);
    ApplyOptions options;
    options.batch = 2;
    ApplyJob *job = opened.session.changes().startJob(set, options);
    QObject::connect(job, &ApplyJob::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (::write(STDOUT_FILENO, "ready\n", 6) < 0)
        return 2;
    return QCoreApplication::exec();
}

} // namespace

class ConcurrentTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowAndCommandLineApplyWhatOverlaps();

private:
    void furnish();
    /// A set that gives everybody this title, based on what the directory says now.
    ChangeSetId stage(Opened &opened, const QString &title, bool backwards);
    void round(quint32 seed);
    void check(const ChangeSetId &first, const ChangeSetId &second);

    std::unique_ptr<Terminal> m_terminal;
    OrganizationId m_acme;
    QList<MemberRow> m_people;
};

void ConcurrentTest::furnish()
{
    m_terminal = std::make_unique<Terminal>();
    m_terminal->mustRun({u"sample"_s, u"--members"_s, QString::number(people), u"--organizations"_s, u"1"_s});
    Opened opened(m_terminal->folder());
    const auto page = must(QCoro::waitFor(opened.directory->reader().organizations({}, {})));
    m_acme = page.rows.first().organization.id;
    MemberQuery query;
    query.organization = m_acme;
    m_people = must(QCoro::waitFor(opened.directory->reader().members(query, {}))).rows;
}

ChangeSetId ConcurrentTest::stage(Opened &opened, const QString &title, bool backwards)
{
    QList<Change> changes;
    for (const MemberRow &row : std::as_const(m_people)) {
        const Patch patch{entity(row.user.id, m_acme), {{u"title"_s, row.membership.title, title}}};
        changes.insert(backwards ? 0 : changes.size(), opened.directory->prepare(patch));
    }
    return must(QCoro::waitFor(opened.session.changes().stage(title, Origin::Bulk, changes))).id;
}

void ConcurrentTest::windowAndCommandLineApplyWhatOverlaps()
{
    for (const quint32 seed : seeds(roundsOr(usualRounds))) {
        round(seed);
        if (QTest::currentTestFailed())
            return;
    }
}

void ConcurrentTest::round(quint32 seed)
{
    QRandomGenerator random(seed);
    furnish();
    ChangeSetId first;
    ChangeSetId second;
    {
        Opened opened(m_terminal->folder());
        first = stage(opened, u"By the window"_s, false);
        second = stage(opened, u"By the command line"_s, true); // They meet in the middle.
    }
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_WINDOW_FOLDER"_s, m_terminal->folder());
    environment.insert(u"ROLLCALL_WINDOW_SET"_s, first.toString());
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcess command;
    command.setProgram(builtProgram());
    command.setArguments({u"--data-dir"_s, m_terminal->folder(), u"changes"_s, u"apply"_s, second.toString(), u"--yes"_s});
    command.start();
    window.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(window.waitForReadyRead(60'000));
    const bool killsWindow = random.bounded(2) == 0;
    QProcess &victim = killsWindow ? window : command;
    QProcess &survivor = killsWindow ? command : window;
    const int moment = static_cast<int>(random.bounded(1, 250));
    victim.waitForFinished(moment);
    const bool wasAtWork = victim.state() == QProcess::Running;
    victim.kill();
    for (QProcess *process : {&victim, &survivor})
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(120'000));
    qInfo("seed %u: the %s was killed after %d ms%s", seed, killsWindow ? "window" : "command", moment, wasAtWork ? "" : ", when it had ended");
    // Whoever comes next finishes what is left of both; what the dead one had under way is settled first.
    for (const ChangeSetId &set : {first, second})
        m_terminal->run({u"changes"_s, u"apply"_s, set.toString(), u"--yes"_s});
    check(first, second);
    QCOMPARE(m_terminal->run({u"audit"_s, u"verify"_s}).exit, 0);
}

void ConcurrentTest::check(const ChangeSetId &first, const ChangeSetId &second)
{
    Opened opened(m_terminal->folder());
    QHash<QString, StagedChange> byFirst;
    for (const StagedChange &item : must(QCoro::waitFor(opened.session.basket().items(first))))
        byFirst.insert(std::get<EntityId>(std::get<Patch>(item.change.payload).target).id, item);
    const QList<StagedChange> bySecond = must(QCoro::waitFor(opened.session.basket().items(second)));
    QCOMPARE(byFirst.size(), m_people.size());
    QCOMPARE(bySecond.size(), m_people.size());
    QHash<QString, int> journaled;
    JournalQuery query;
    query.limit = 100'000;
    for (const JournalEntry &entry : must(QCoro::waitFor(opened.directory->reader().journal(query))))
        ++journaled[entry.change.toString()];
    int firsts = 0;
    for (const StagedChange &theirs : bySecond) {
        const UserId user(std::get<EntityId>(std::get<Patch>(theirs.change.payload).target).id);
        const StagedChange ours = byFirst.value(user.toString());
        const auto person = must(QCoro::waitFor(opened.directory->reader().person(user)));
        const QString title = person.memberships.first().membership.title;
        const bool isOurs = ours.state == ItemState::Done;
        firsts += isOurs ? 1 : 0;
        const QString story = u"%1: %2 by the window, %3 by the command line"_s.arg(title, toKey(ours.state), toKey(theirs.state));
        QVERIFY2(isOurs != (theirs.state == ItemState::Done), qPrintable(story));
        const StagedChange &won = isOurs ? ours : theirs;
        const StagedChange &lost = isOurs ? theirs : ours;
        QVERIFY2(lost.state == ItemState::Conflict && lost.reason, qPrintable(story));
        QCOMPARE(title, std::get<Patch>(won.change.payload).edits.first().after.toString());
        QCOMPARE(journaled.value(won.id().toString()), 1);
        QCOMPARE(journaled.value(lost.id().toString()), 0);
    }
    qInfo("%d of %lld by the window", firsts, m_people.size());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = qEnvironmentVariable("ROLLCALL_WINDOW_FOLDER");
    if (!folder.isEmpty())
        return beAWindow(folder, ChangeSetId(qEnvironmentVariable("ROLLCALL_WINDOW_SET")));
    ConcurrentTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "concurrenttest.moc"
