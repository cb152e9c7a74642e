// While the directory works on one batch, the basket settles the one before and claims the one after.
#include "models/workspace/approval/approvaldesk.h"
#include "tests/workspace/faultydirectory.h"
#include "tests/workspace/testsigner.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class SendingAheadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void claimsWhileABatchIsSent();
    void endsBeforeWhatBuildsOnWhatIsSent();
    void settlesWhereNothingMayBeClaimed();
    void finishesWhoseJobIsGone();
    void asksOnceMoreBeforeWhatWasClaimedAhead();
    void recoversOnlyWhatMayBeSent();
    void endsWhereNothingIsLeftToRefuse();
    void knowsWhatIsToSend();

private:
    ConnectionId where() const { return m_desk->directory().id(); }
    QList<Change> additionsAtASlowOne(int count);
    void setRule();

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    Faulty *m_slow = nullptr;
    std::shared_ptr<QPromise<void>> m_gate;
};

namespace {

ApplyOptions twoAtOnce()
{
    ApplyOptions options;
    options.batch = 2;
    return options;
}

StagedChange settledAs(ItemState state, StagedChange item)
{
    item.state = state;
    item.settled = QDateTime::currentDateTimeUtc();
    return item;
}

} // namespace

void SendingAheadTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
}

void SendingAheadTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

/// Its answers wait for the gate.
QList<Change> SendingAheadTest::additionsAtASlowOne(int count)
{
    m_slow = addFaulty(*m_desk, *m_world, u"slow"_s);
    m_gate = std::make_shared<QPromise<void>>();
    m_gate->start();
    m_slow->gate = m_gate;
    QList<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.append(at(u"slow"_s, addition(m_acme, u"p%1@acme.example"_s.arg(i)), m_world->boss));
    return changes;
}

void SendingAheadTest::claimsWhileABatchIsSent()
{
    const ChangeSet set = m_desk->stage(additionsAtASlowOne(6));
    const std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, twoAtOnce()));
    job->start();
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    QCOMPARE(m_slow->applied, 1); // The directory has one batch at a time.
    job->cancel();
    m_gate->finish();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    // What was claimed and not sent waits again.
    QCOMPARE(m_slow->applied, 1);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 4);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 2);
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 6);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 6);
}

void SendingAheadTest::endsBeforeWhatBuildsOnWhatIsSent()
{
    const Change create = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}}));
    AddMember add = addition({}, u"bob@initech.example"_s);
    add.organization = create.id;
    const Change added = m_desk->change(add);
    const Change role = m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}));
    const ChangeSet set = m_desk->stage({create, added, role});
    const auto first = await(m_desk->basket().claim(set.id, where(), 1));
    QVERIFY(first);
    // Not the role either: it stands behind the member.
    const auto ahead = await(m_desk->basket().settleAndClaim({}, {create.id}, set.id, where(), 100, {}));
    QVERIFY(ahead && ahead->claims.isEmpty());
    QCOMPARE(ahead->waiting, 0);
    StagedChange made = settledAs(ItemState::Done, first->claims.first().item);
    made.target = EntityId{EntityKind::Organization, u"o"_s, {}};
    const auto next = await(m_desk->basket().settleAndClaim({made}, {}, set.id, where(), 100, {}));
    QVERIFY(next);
    QCOMPARE(next->claims.size(), 2);
    QCOMPARE(next->claims.first().item.id(), added.id);
    const auto *resolved = std::get_if<AddMember>(&next->claims.first().resolved.payload);
    QVERIFY(resolved && resolved->organization == Ref(*made.target));
    // Staged again: only what has no answer.
    QVERIFY(await(m_desk->basket().settle({}, {create.id, role.id})));
    QCOMPARE(m_desk->item(create.id).state, ItemState::Done);
    QCOMPARE(m_desk->item(added.id).state, ItemState::Sending);
    QCOMPARE(m_desk->item(role.id).state, ItemState::Staged);
}

void SendingAheadTest::settlesWhereNothingMayBeClaimed()
{
    const Change role = m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}));
    const ChangeSet set = m_desk->stage({role});
    const auto claims = await(m_desk->basket().claim(set.id, where(), 1));
    QVERIFY(claims);
    StagedChange away;
    away.change = m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Cook"_s}}));
    away.destination = u"one"_s;
    const ChangeSet other = newChangeSet(u"Away"_s, Origin::Edit, {});
    QVERIFY(await(m_desk->basket().stage(other, {away})));
    const StagedChange done = settledAs(ItemState::Done, claims->claims.first().item);
    const auto ahead = await(m_desk->basket().settleAndClaim({done}, {}, other.id, where(), 10, u"two"_s));
    QVERIFY(ahead && ahead->refused);
    QCOMPARE(static_cast<int>(ahead->refused->kind), static_cast<int>(Error::Kind::Conflict));
    QVERIFY(ahead->claims.isEmpty());
    QCOMPARE(m_desk->item(role.id).state, ItemState::Done);
    QCOMPARE(m_desk->item(away.id()).state, ItemState::Staged);
}

void SendingAheadTest::finishesWhoseJobIsGone()
{
    const ChangeSet set = m_desk->stage(additionsAtASlowOne(6));
    std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, twoAtOnce()));
    job->start();
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    job.reset();
    m_gate->finish();
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Staged), 4);
    QCOMPARE(m_slow->applied, 1);
}

/// Nobody adds anybody alone.
void SendingAheadTest::setRule()
{
    TestSigner key{'a'};
    ApprovalDesk desk(m_desk->changes(), m_desk->workspaceFile(), key);
    VERIFY_DONE(await(desk.setRule(ConnectionId(u"slow"_s), ApprovalRule{{u"addMember"_s}, 0})));
}

void SendingAheadTest::asksOnceMoreBeforeWhatWasClaimedAhead()
{
    const ChangeSet set = m_desk->stage(additionsAtASlowOne(6));
    const std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, twoAtOnce()));
    job->start();
    QTRY_COMPARE(m_desk->set(set.id).count(ItemState::Sending), 4);
    setRule();
    m_gate->finish();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QVERIFY(job->error());
    QCOMPARE(static_cast<int>(job->error()->kind), static_cast<int>(Error::Kind::Forbidden));
    QCOMPARE(m_slow->applied, 1);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 4);
}

void SendingAheadTest::recoversOnlyWhatMayBeSent()
{
    const ChangeSet set = m_desk->stage(additionsAtASlowOne(3));
    m_slow->gate.reset();
    const auto claims = await(m_desk->basket().claim(set.id, ConnectionId(u"slow"_s), 2));
    QVERIFY(claims);
    QCOMPARE(claims->claims.size(), 2);
    setRule();
    const auto recovered = await(m_desk->changes().recover());
    QVERIFY(recovered && recovered->isEmpty());
    QCOMPARE(m_slow->applied, 0);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 3);
}

void SendingAheadTest::endsWhereNothingIsLeftToRefuse()
{
    const ChangeSet set = m_desk->stage(additionsAtASlowOne(2));
    const auto claims = await(m_desk->basket().claim(set.id, ConnectionId(u"slow"_s), 2));
    QVERIFY(claims);
    QCOMPARE(claims->claims.size(), 2);
    setRule();
    const auto ahead = await(m_desk->basket().settleAndClaim({}, {}, set.id, ConnectionId(u"slow"_s), 2, {}));
    QVERIFY(ahead && !ahead->refused);
    QVERIFY(ahead->claims.isEmpty());
}

void SendingAheadTest::knowsWhatIsToSend()
{
    const QList<Change> slow = additionsAtASlowOne(2);
    const UserId bob = m_world->person(u"bob@acme.example"_s, m_acme);
    const Change suspension = m_desk->change(newStatus(bob, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    const Change gone = m_desk->change(removal(entity(bob, m_acme)));
    const ChangeSet set = m_desk->stage({slow.first(), suspension, slow.last(), gone});
    auto open = await(m_desk->basket().toSend(set.id));
    QVERIFY(open);
    QCOMPARE(open->items, 4);
    QCOMPARE(open->where, (QList<ConnectionId>{ConnectionId(u"slow"_s), where()}));
    const auto removals = await(m_desk->basket().removals(set.id));
    QVERIFY(removals);
    QCOMPARE(removals->size(), 2);
    QCOMPARE(removals->first().id(), suspension.id);
    QCOMPARE(removals->last().id(), gone.id);
    // What is applied or failed is not to be sent, and a row that cannot be read stops nobody.
    for (const Change &change : slow)
        QVERIFY(await(m_desk->basket().settle({settledAs(ItemState::Failed, m_desk->item(change.id))})));
    const std::function<Result<bool>(Sql::Connection &)> damage = [](Sql::Connection &sql) -> Result<bool> {
        return sql.script("UPDATE staged_changes SET change = '{' WHERE change LIKE '%\"remove\"%'");
    };
    QVERIFY(await(m_desk->workspaceFile().write<bool>(damage)));
    open = await(m_desk->basket().toSend(set.id));
    QVERIFY(open);
    QCOMPARE(open->items, 2);
    QCOMPARE(open->where, QList<ConnectionId>{where()});
    QCOMPARE(await(m_desk->basket().removals(set.id))->size(), 1);
}

QTEST_GUILESS_MAIN(SendingAheadTest)
#include "sendingaheadtest.moc"
