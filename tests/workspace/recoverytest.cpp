// What somebody left under way is settled; what nobody would send now is not sent because a program was killed.
#include "models/workspace/leases/leases.h"
#include "tests/workspace/faultydirectory.h"

#include <QSignalSpy>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class RecoveryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void sendsNothingThatTheBrakeHolds();
    void learnsWhatArrivedOfIt();
    void sendsWhatTheBrakeLetsPass();
    void asksTheGate();
    void leavesWhatNobodyCanTell();
    void keepsWhatItMadeBeforeItFailed();
    void holdsTheOtherSetsOfAJob();
    void countsWhatIsUnderWay();
    void leavesItToTheProcessThatClaimedIt();

private:
    Change suspension(int person) const;
    /// Suspensions of these, staged and claimed, and the program was killed.
    ChangeSet leftUnderWay(const QList<int> &people, int claimed);
    QList<StagedChange> recovered();
    MemberStatus status(int person) const { return m_world->membership(m_people.at(person), m_acme)->status; }

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    Faulty *m_remote = nullptr;
    OrganizationId m_acme;
    QList<UserId> m_people;
};

namespace {

const ConnectionId remote{u"remote"_s};

ApplyOptions confirmed(qint64 number)
{
    ApplyOptions options;
    options.confirmed = number;
    return options;
}

Task<Result<void>> allow()
{
    co_return Result<void>();
}

Task<Result<void>> fail()
{
    co_return failure(Error::Kind::Network, u"Nobody answers."_s);
}

Task<Result<void>> refuse()
{
    co_return failure(Error::Kind::Conflict, u"Look at it again."_s);
}

} // namespace

void RecoveryTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_people = threePeople(*m_first, m_acme); // And the boss.
}

void RecoveryTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
    m_remote = addFaulty(*m_desk, *m_world, remote.toString());
}

Change RecoveryTest::suspension(int person) const
{
    return at(remote.toString(), newStatus(m_people.at(person), m_acme, MemberStatus::Active, MemberStatus::Suspended), m_world->boss);
}

ChangeSet RecoveryTest::leftUnderWay(const QList<int> &people, int claimed)
{
    QList<Change> changes;
    for (const int person : people)
        changes.append(suspension(person));
    const ChangeSet set = m_desk->stage(changes);
    const auto claims = await(m_desk->basket().claim(set.id, remote, claimed));
    if (!claims || claims->claims.size() != claimed)
        qFatal("not claimed");
    return set;
}

QList<StagedChange> RecoveryTest::recovered()
{
    const auto settled = await(m_desk->changes().recover());
    if (!settled)
        qFatal("%s", qPrintable(settled.error().message));
    return *settled;
}

void RecoveryTest::sendsNothingThatTheBrakeHolds()
{
    const ChangeSet set = leftUnderWay({0, 1}, 2);
    QList<StagedChange> held;
    connect(&m_desk->changes(), &Changes::heldBack, this, [&held](const QList<StagedChange> &items) { held += items; });
    QVERIFY(recovered().isEmpty());
    QCOMPARE(held.size(), 2); // Nobody else would tell the person that what they confirmed was not done.
    QCOMPARE(held.first().state, ItemState::Staged);
    QVERIFY(held.first().reason && held.first().reason->message.contains(u"2 of 4"_s));
    QCOMPARE(m_remote->applied, 0);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
    // Whoever opens the basket is told why it waits, and with what number it goes on.
    const auto reason = m_desk->items(set.id).first().reason;
    QVERIFY(reason && reason->message.contains(u"2 of 4"_s));
    QVERIFY(!m_desk->apply(set.id, confirmed(2)).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
    QVERIFY(!m_desk->items(set.id).first().reason);
}

void RecoveryTest::learnsWhatArrivedOfIt()
{
    const ChangeSet set = leftUnderWay({0, 1, 2}, 2);
    const QList<StagedChange> before = m_desk->items(set.id);
    VERIFY_DONE(await(m_desk->directory().directory().apply({before.at(1).change})).first());
    const QList<StagedChange> settled = recovered();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().id(), before.at(1).id());
    QCOMPARE(m_remote->applied, 0);
    const QList<StagedChange> after = m_desk->items(set.id);
    QCOMPARE(after.at(0).state, ItemState::Staged);
    QCOMPARE(outcome(after.at(1)), u"done"_s);
    QVERIFY(after.at(1).target && after.at(1).settled.isValid());
    QCOMPARE(after.at(2).state, ItemState::Staged);
    QCOMPARE(status(0), MemberStatus::Active);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 1);
}

void RecoveryTest::sendsWhatTheBrakeLetsPass()
{
    const ChangeSet set = leftUnderWay({0}, 1); // A single one is never held.
    QCOMPARE(recovered().size(), 1);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 1);
    QCOMPARE(status(0), MemberStatus::Suspended);
}

void RecoveryTest::asksTheGate()
{
    const Change arrived = at(remote.toString(), edit(entity(m_people.first()), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    const Change never = at(remote.toString(), addition(m_acme, u"eve@acme.example"_s), m_world->boss);
    const ChangeSet set = m_desk->stage({arrived, never});
    // Apart, as what was claimed ahead is.
    QCOMPARE(await(m_desk->basket().claim(set.id, remote, 1))->claims.size(), 1);
    QTest::qWait(2);
    QCOMPARE(await(m_desk->basket().claim(set.id, remote, 1))->claims.size(), 1);
    VERIFY_DONE(await(m_desk->directory().directory().apply({arrived})).first());
    QList<ChangeSetId> asked;
    m_desk->changes().setGate([&asked](const ChangeSetId &one) {
        asked.append(one);
        return refuse();
    });
    QCOMPARE(recovered().size(), 1);
    QCOMPARE(asked, QList<ChangeSetId>{set.id});
    QCOMPARE(m_remote->applied, 0);
    QCOMPARE(outcome(m_desk->item(arrived.id)), u"done"_s);
    QCOMPARE(outcome(m_desk->item(never.id)), u"staged: Look at it again."_s);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 1);
}

void RecoveryTest::leavesWhatNobodyCanTell()
{
    const ChangeSet set = leftUnderWay({0, 1}, 2);
    m_remote->fault = Faulty::Fault::NothingIsRead;
    QVERIFY(recovered().isEmpty());
    QCOMPARE(m_desk->set(set.id).count(ItemState::Sending), 2);
    m_remote->fault = Faulty::Fault::None;
    QVERIFY(recovered().isEmpty());
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
    QCOMPARE(m_remote->applied, 0);
}

/// What comes after it fails, there and nowhere else: passwords that were made are there, and other directories are recovered.
void RecoveryTest::keepsWhatItMadeBeforeItFailed()
{
    addFaulty(*m_desk, *m_world, u"elsewhere"_s);
    AddMember add = addition(m_acme, u"eve@acme.example"_s);
    add.generatePassword = true;
    const Change made = at(remote.toString(), add, m_world->boss);
    const Change never = at(remote.toString(), edit(entity(m_people.first()), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    const Change other = at(u"elsewhere"_s, edit(entity(m_people.at(1)), u"city"_s, u""_s, u"Lviv"_s), m_world->boss);
    QList<ChangeSetId> sets;
    for (const Change &change : {made, never, other}) {
        sets.append(m_desk->stage({change}).id);
        QCOMPARE(await(m_desk->basket().claim(sets.last(), change.where, 1))->claims.size(), 1);
    }
    m_desk->changes().setGate([failing = sets.at(1)](const ChangeSetId &one) { return one == failing ? fail() : allow(); });
    QSignalSpy found(&m_desk->changes(), &Changes::secretsFound);
    VERIFY_REFUSED(await(m_desk->changes().recover()), Error::Kind::Network, u"Nobody answers"_s);
    QCOMPARE(found.count(), 1);
    QCOMPARE(m_desk->changes().takeSecrets().size(), 1);
    QCOMPARE(outcome(m_desk->item(made.id)), u"done"_s);
    QCOMPARE(m_desk->item(never.id).state, ItemState::Sending);
    QCOMPARE(outcome(m_desk->item(other.id)), u"done"_s);
}

void RecoveryTest::holdsTheOtherSetsOfAJob()
{
    const ChangeSet held = leftUnderWay({0, 1}, 2);
    const Change edited = at(remote.toString(), edit(entity(m_people.first()), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    const ChangeSet set = m_desk->stage({edited});
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(outcome(m_desk->item(edited.id)), u"done"_s);
    QCOMPARE(m_remote->applied, 1);
    QCOMPARE(m_desk->set(held.id).count(ItemState::Staged), 2);
    QCOMPARE(status(0), MemberStatus::Active);
}

/// Whoever confirms a set confirms what is under way of it as well: it is sent without being asked again.
void RecoveryTest::countsWhatIsUnderWay()
{
    const ChangeSet set = leftUnderWay({0, 1, 2}, 2);
    const auto held = m_desk->apply(set.id, confirmed(1));
    QVERIFY(held.error);
    QVERIFY2(held.error->message.contains(u"3 of 4"_s), qPrintable(held.error->message));
    QCOMPARE(m_remote->applied, 0);
    QVERIFY(!m_desk->apply(set.id, confirmed(3)).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 3);
}

/// While it holds the lease what it has claimed is its own; once that is gone, it is settled by whoever comes.
void RecoveryTest::leavesItToTheProcessThatClaimedIt()
{
    Desk other(*m_world, m_desk->file());
    Leases theirs(other.workspaceFile());
    Leases ours(m_desk->workspaceFile());
    Changes changes(m_desk->workspaceFile(), m_desk->changes().workspace(), leaseFrom(ours));
    const ChangeSet set = m_desk->stage({suspension(0)});
    auto taking = theirs.take(sendLeaseName(remote), std::chrono::seconds(5), {});
    QTRY_VERIFY(taking.isFinished());
    Result<Leases::Held> held = taking.takeResult();
    QVERIFY(held);
    QCOMPARE(await(other.basket().claim(set.id, remote, 1))->claims.size(), 1);
    std::optional<Result<QList<StagedChange>>> settled;
    QCoro::connect(changes.recover(), this, [&settled](const Result<QList<StagedChange>> &result) { settled = result; });
    // A job of ours waits for the same turn.
    const std::unique_ptr<ApplyJob> job(changes.makeJob(set.id));
    job->start();
    QTRY_VERIFY(job->progress().waitsForLease);
    QVERIFY(!settled);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Sending), 1);
    QCOMPARE(m_remote->applied, 0);
    held->reset(); // It was killed: the lease is all that it had.
    QTRY_VERIFY_WITH_TIMEOUT(settled, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), ApplyJob::State::Finished, 20'000);
    QVERIFY(!job->error());
    QVERIFY(settled->has_value());
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 1);
    QCOMPARE(m_remote->applied, 1);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 1);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
