// The basket's file fails, or a directory is closed, while a job sends: what was answered is kept, nothing is lost and nothing is
// done twice.
#include "tests/workspace/faultydirectory.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SendingFailsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsAnswersThatCouldNotBeWrittenWithTheNextClaim();
    void keepsPasswordsThatCouldNotBeWrittenAtAll();
    void endsWhereADirectoryIsClosed();

private:
    /// Six people with passwords, for a directory whose answers wait for the gate.
    ChangeSet sixAdditions();
    std::unique_ptr<ApplyJob> started(const ChangeSet &set);
    void run(const char *sql);
    /// All of them are there, once.
    void appliesTheRest(const ChangeSet &set);

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    Faulty *m_slow = nullptr;
    std::shared_ptr<QPromise<void>> m_gate;
};

namespace {

const ConnectionId slow{u"slow"_s};

} // namespace

void SendingFailsTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
}

void SendingFailsTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
    m_slow = addFaulty(*m_desk, *m_world, slow.toString());
    m_gate = std::make_shared<QPromise<void>>();
    m_gate->start();
    m_slow->gate = m_gate;
}

ChangeSet SendingFailsTest::sixAdditions()
{
    QList<Change> changes;
    for (int i = 0; i < 6; ++i) {
        AddMember add = addition(m_acme, u"p%1@acme.example"_s.arg(i));
        add.generatePassword = true;
        changes.append(at(slow.toString(), add, m_world->boss));
    }
    return m_desk->stage(changes);
}

std::unique_ptr<ApplyJob> SendingFailsTest::started(const ChangeSet &set)
{
    ApplyOptions options;
    options.batch = 2;
    std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, options));
    job->start();
    return job;
}

void SendingFailsTest::run(const char *sql)
{
    const std::function<Result<bool>(Sql::Connection &)> script = [sql](Sql::Connection &there) -> Result<bool> { return there.script(sql); };
    VERIFY_DONE(await(m_desk->workspaceFile().write<bool>(script)));
}

void SendingFailsTest::appliesTheRest(const ChangeSet &set)
{
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 6);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 6);
}

/// Answers and the claim after them go to disk in one transaction: where the claim fails, the answers are written alone.
void SendingFailsTest::keepsAnswersThatCouldNotBeWrittenWithTheNextClaim()
{
    const ChangeSet set = sixAdditions();
    // The first batch is claimed, and the one after it while it is sent; the third fails, together with the answers to the first.
    run("CREATE TRIGGER no_room BEFORE UPDATE OF state ON staged_changes WHEN NEW.state = 1 AND (SELECT count(*) FROM staged_changes "
        "WHERE state > 1) > 0 BEGIN SELECT RAISE(ABORT, 'no room'); END");
    const auto job = started(set);
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    m_gate->finish();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QVERIFY(job->error());
    // The second batch was being sent meanwhile: both have their answers on disk, and their passwords are there.
    QCOMPARE(m_slow->applied, 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 4);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
    QCOMPARE(job->takeSecrets().size(), 4);
    run("DROP TRIGGER no_room");
    appliesTheRest(set);
}

void SendingFailsTest::keepsPasswordsThatCouldNotBeWrittenAtAll()
{
    const ChangeSet set = sixAdditions();
    run("CREATE TRIGGER no_room BEFORE UPDATE OF state ON staged_changes WHEN NEW.state > 1 BEGIN SELECT RAISE(ABORT, 'no room'); END");
    const auto job = started(set);
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    m_gate->finish();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QVERIFY(job->error());
    QCOMPARE(job->takeSecrets().size(), 4); // They are made only once.
    QCOMPARE(m_slow->applied, 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
    run("DROP TRIGGER no_room");
    m_slow->gate.reset();
    const auto recovered = await(m_desk->changes().recover());
    QVERIFY(recovered);
    QCOMPARE(recovered->size(), 4);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 4);
    appliesTheRest(set);
}

void SendingFailsTest::endsWhereADirectoryIsClosed()
{
    const ChangeSet set = sixAdditions();
    const auto job = started(set);
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    QTRY_COMPARE(m_world->journalLength(), m_first->journalLength() + 2); // It arrived; its answer is on the way.
    QPointer<OpenDirectory> closing(m_desk->changes().workspace().find(slow));
    m_desk->changes().workspace().remove(slow);
    QTRY_VERIFY(!closing);
    m_gate->finish();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QVERIFY(job->error());
    QCOMPARE(static_cast<int>(job->error()->kind), static_cast<int>(Error::Kind::Cancelled));
    // What was answered is kept with its passwords, and what had been claimed ahead waits again: nothing more was sent.
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 4);
    QCOMPARE(job->takeSecrets().size(), 2);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 2);
    m_slow = addFaulty(*m_desk, *m_world, slow.toString());
    appliesTheRest(set);
}

QTEST_GUILESS_MAIN(SendingFailsTest)
#include "sendingfailstest.moc"
