// Applying change sets: order, results, retry, pause, cancel, several directories, the brake, lost leases, lost answers.
#include "models/workspace/leases/leases.h"
#include "tests/workspace/faultydirectory.h"

#include <QPromise>

#include <qcorofuture.h>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ApplyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void appliesWhatBuildsOnOneAnother();
    void keepsFailuresWithTheirReason();
    void appliesToSeveralDirectories();
    void waitsForAnotherDirectory();
    void pausesAndGoesOn();
    void cancels();
    void whoWaitsHearsOfItWhenTheJobGoes();
    void brakes();
    void settlesWhatWasUnderWay();
    void handsSecretsOutOnce();
    void leavesItToTheHolderOfTheLease();
    void takesTurnsOverProcesses();
    void keepsWhatAClosedDirectoryAnswered();
    void readsWhenNoAnswerCame();
    void tellsWhoeverEditsThatNobodyKnows();
    void finishesWhatWasPartlyDone();
    void keepsWhatOnlyTheFirstAttemptTold();
    void whatTheSecondAttemptDoesNotAddToStaysPartlyDone();
    void takesNothingAwayUnseen();
    void stopsWithoutNetwork();

private:
    ChangeSet thirtyAdditions()
    {
        QList<Change> changes;
        for (int i = 0; i < 30; ++i)
            changes.append(m_desk->change(addition(m_acme, u"p%1@acme.example"_s.arg(i))));
        return m_desk->stage(changes);
    }
    static ApplyOptions fiveAtOnce()
    {
        ApplyOptions options;
        options.batch = 5;
        return options;
    }

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    OrganizationId m_acme;
    UserId m_ann;
};

void ApplyTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_ann = m_first->person(u"ann@acme.example"_s, m_acme);
}

void ApplyTest::init()
{
    m_desk.reset();
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
}

void ApplyTest::appliesWhatBuildsOnOneAnother()
{
    const Change role = m_desk->change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}, {u"permissions"_s, QJsonArray{u"user:view"_s}}}));
    const Change create = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Initech"_s}}));
    AddMember add = addition({}, u"bob@initech.example"_s);
    add.organization = create.id;
    const Change added = m_desk->change(add);
    const Change suspended = m_desk->change(SetStatus{added.id, MemberStatus::Active, MemberStatus::Suspended});
    const ChangeSet set = m_desk->applied({role, create, added, suspended});
    QCOMPARE(set.count(ItemState::Done), 4);
    const StagedChange item = m_desk->item(suspended.id);
    QVERIFY(item.target);
    QCOMPARE(m_world->membership(UserId(item.target->id), OrganizationId(item.target->organization))->status, MemberStatus::Suspended);
    QCOMPARE(item.before.value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(item.after.value(u"status"_s).toString(), u"suspended"_s);
    QVERIFY(item.journalSequence > 0);
    QVERIFY(item.sent.isValid() && item.settled.isValid());
    // Applied once more, nothing happens.
    const qint64 length = m_world->journalLength();
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(m_world->journalLength(), length);
}

void ApplyTest::keepsFailuresWithTheirReason()
{
    const Change refused = m_desk->change(removal(entity(m_world->boss, m_acme)));
    const Change dependent = m_desk->change(SetStatus{refused.id, MemberStatus::Active, MemberStatus::Suspended});
    const Change same = m_desk->change(newStatus(m_ann, m_acme, MemberStatus::Active, MemberStatus::Active));
    const Change conflict = m_desk->change(edit(entity(m_ann), u"nickName"_s, u"Wrong"_s, u"Annie"_s));
    const Change fine = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s));
    const ChangeSet set = m_desk->applied({refused, dependent, same, conflict, fine});
    QCOMPARE(m_desk->item(refused.id).state, ItemState::Refused);
    QVERIFY(m_desk->item(refused.id).reason->message.contains(u"owner"_s));
    QCOMPARE(m_desk->item(dependent.id).state, ItemState::Refused);
    QCOMPARE(m_desk->item(same.id).state, ItemState::NoOp);
    QCOMPARE(m_desk->item(conflict.id).state, ItemState::Conflict);
    QCOMPARE(m_desk->item(fine.id).state, ItemState::Done);
    QVERIFY(set.isOpen());
    // Somebody else becomes an owner, and the refused one is tried again.
    m_world->done(m_world->boss, newRoles(m_ann, m_acme, {}, {BuiltInRole::owner()}));
    QCOMPARE(*await(m_desk->basket().retry(set.id, {refused.id})), 1);
    QVERIFY(m_desk->item(refused.id).reason); // Still told, until it is tried.
    m_desk->applyConfirmed(set.id);
    // The owner's own removal is up to the directory: done, for they own the directory.
    QCOMPARE(outcome(m_desk->item(refused.id)), u"done"_s);
}

void ApplyTest::appliesToSeveralDirectories()
{
    World second(*m_first);
    m_desk->open(second, u"second"_s);
    const Change here = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s));
    const Change there = at(u"second"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Lviv"_s), second.boss);
    const ChangeSet set = m_desk->applied({here, there});
    QCOMPARE(set.where.size(), 2);
    QCOMPARE(set.count(ItemState::Done), 2);
    QCOMPARE(m_world->user(m_ann)->city, u"Kyiv"_s);
    QCOMPARE(second.user(m_ann)->city, u"Lviv"_s);
    const Change nowhere = at(u"closed"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Oslo"_s), m_world->boss);
    const ChangeSet left = m_desk->stage({nowhere});
    QVERIFY(m_desk->apply(left.id).error);
    QCOMPARE(m_desk->item(nowhere.id).state, ItemState::Staged);
}

void ApplyTest::waitsForAnotherDirectory()
{
    World second(*m_first);
    m_desk->open(second, u"second"_s);
    Change first = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s));
    Change then = at(u"second"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Lviv"_s), second.boss);
    then.dependsOn = {first.id};
    Change last = m_desk->change(edit(entity(m_ann), u"state"_s, u""_s, u"Oblast"_s));
    last.dependsOn = {then.id};
    const ChangeSet set = m_desk->applied({first, then, last});
    QCOMPARE(set.count(ItemState::Done), 3);
    QVERIFY(m_desk->item(first.id).settled <= m_desk->item(then.id).sent);
    QVERIFY(m_desk->item(then.id).settled <= m_desk->item(last.id).sent);
}

void ApplyTest::pausesAndGoesOn()
{
    const ChangeSet set = thirtyAdditions();
    const ApplyOptions options = fiveAtOnce();
    const std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, options));
    QSignalSpy finished(job.get(), &ApplyJob::finished);
    connect(job.get(), &ApplyJob::progressed, job.get(), [&job] {
        if (job->progress().settled == 10)
            job->pause();
    });
    job->start();
    QTRY_COMPARE(job->state(), ApplyJob::State::Paused);
    QCOMPARE(job->progress().settled, 15); // The third batch was under way by then.
    QCOMPARE(job->progress().total, 30);
    QVERIFY(job->progress().perSecond > 0);
    QVERIFY(job->progress().secondsLeft);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 15);
    QVERIFY(finished.isEmpty());
    job->resume();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(job->progress().counts.at(static_cast<size_t>(ItemState::Done)), 30);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 30);
}

void ApplyTest::cancels()
{
    const ChangeSet set = thirtyAdditions();
    const ApplyOptions options = fiveAtOnce();
    const std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, options));
    connect(job.get(), &ApplyJob::settled, job.get(), &ApplyJob::cancel);
    job->start();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 10); // The second batch was under way by then; the third was claimed.
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 20);
    // A job that goes while it works harms nothing either.
    std::unique_ptr<ApplyJob> dropped(m_desk->changes().makeJob(set.id, options));
    dropped->start();
    dropped.reset();
    QVERIFY(!m_desk->apply(set.id).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 30);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 30);
}

void ApplyTest::whoWaitsHearsOfItWhenTheJobGoes()
{
    const ChangeSet set = thirtyAdditions();
    bool isOver = false;
    {
        Desk other(*m_world, m_desk->file());
        QCoro::connect(other.changes().apply(set.id, fiveAtOnce()), this, [&isOver](const Changes::Outcome &) { isOver = true; });
        QVERIFY(!isOver);
    }
    QTRY_VERIFY(isOver);
}

void ApplyTest::brakes()
{
    const UserId bob = m_world->person(u"bob@acme.example"_s, m_acme);
    const QList<Change> changes{m_desk->change(removal(entity(m_ann, m_acme))),
                                m_desk->change(newStatus(bob, m_acme, MemberStatus::Active, MemberStatus::Suspended))};
    const ChangeSet set = m_desk->stage(changes);
    const auto held = m_desk->apply(set.id);
    QVERIFY(held.error);
    QCOMPARE(static_cast<int>(held.error->kind), static_cast<int>(Error::Kind::Forbidden));
    QVERIFY2(held.error->message.contains(u"2 of 3"_s), qPrintable(held.error->message));
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 2);
    ApplyOptions wrong;
    wrong.confirmed = 3;
    QVERIFY(m_desk->apply(set.id, wrong).error);
    ApplyOptions right;
    right.confirmed = 2;
    QVERIFY(!m_desk->apply(set.id, right).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
}

void ApplyTest::settlesWhatWasUnderWay()
{
    const Change arrived = m_desk->change(addition(m_acme, u"bob@acme.example"_s));
    const Change lost = m_desk->change(addition(m_acme, u"eve@acme.example"_s));
    const ChangeSet set = m_desk->stage({arrived, lost});
    // A crash: both have left, one had arrived, no answer was kept.
    const auto claims = await(m_desk->basket().claim(set.id, m_desk->directory().id(), 10));
    QCOMPARE(claims->claims.size(), 2);
    VERIFY_DONE(await(m_desk->directory().directory().apply({claims->claims.first().resolved})).first());
    Desk next(*m_world, m_desk->file());
    const auto recovered = await(next.changes().recover());
    QVERIFY(recovered);
    QCOMPARE(recovered->size(), 2);
    for (const StagedChange &item : next.items(set.id)) {
        QCOMPARE(outcome(item), u"done"_s);
        QVERIFY(m_world->membership(UserId(item.target->id), m_acme));
        QVERIFY(!item.after.isEmpty());
    }
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 2);
    QVERIFY(await(next.changes().recover())->isEmpty());
}

void ApplyTest::handsSecretsOutOnce()
{
    AddMember add = addition(m_acme, u"bob@acme.example"_s);
    add.generatePassword = true;
    const ChangeSet set = m_desk->stage({m_desk->change(add)});
    const auto outcome = m_desk->apply(set.id);
    QCOMPARE(outcome.secrets.size(), 1);
    const QString secret = outcome.secrets.first().secret.reveal();
    QVERIFY(secret.size() > 8);
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(m_desk->file() + ending);
        if (file.exists()) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(secret.toUtf8()));
        }
    }
}

void ApplyTest::leavesItToTheHolderOfTheLease()
{
    const TakeSendLease refused = [](QString, std::stop_token) -> Task<Result<SendLease>> {
        co_return failure(Error::Kind::Timeout, u"Somebody else applies."_s);
    };
    Changes other(m_desk->workspaceFile(), m_desk->changes().workspace(), refused);
    const ChangeSet set = m_desk->stage({m_desk->change(addition(m_acme, u"bob@acme.example"_s))});
    const auto outcome = await(other.apply(set.id));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->message, u"Somebody else applies."_s);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 1);
}

void ApplyTest::takesTurnsOverProcesses()
{
    // Two workspaces on one file, as two processes have them, apply the same set: each change is applied once.
    Desk other(*m_world, m_desk->file());
    Leases firstLeases(m_desk->workspaceFile());
    Leases secondLeases(other.workspaceFile());
    Changes first(m_desk->workspaceFile(), m_desk->changes().workspace(), leaseFrom(firstLeases));
    Changes second(other.workspaceFile(), other.changes().workspace(), leaseFrom(secondLeases));
    QList<Change> changes;
    for (int i = 0; i < 20; ++i)
        changes.append(m_desk->change(addition(m_acme, u"p%1@acme.example"_s.arg(i))));
    const ChangeSet set = m_desk->stage(changes);
    ApplyOptions options;
    options.batch = 3;
    const std::unique_ptr<ApplyJob> here(first.makeJob(set.id, options));
    const std::unique_ptr<ApplyJob> there(second.makeJob(set.id, options));
    here->start();
    there->start();
    QTRY_COMPARE(here->state(), ApplyJob::State::Finished);
    QTRY_COMPARE_WITH_TIMEOUT(there->state(), ApplyJob::State::Finished, 20000);
    QVERIFY2(!here->error() && !there->error(), here->error() ? qPrintable(here->error()->message) : "");
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 20);
    QCOMPARE(here->progress().settled + there->progress().settled, 20);
    QCOMPARE(m_world->journalLength(), m_first->journalLength() + 20);
}

void ApplyTest::keepsWhatAClosedDirectoryAnswered()
{
    Workspace workspace;
    const TakeSendLease free = [](QString, std::stop_token) -> Task<Result<SendLease>> { co_return SendLease(); };
    const Change edited = m_desk->change(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s));
    AddMember add = addition(m_acme, u"bob@acme.example"_s);
    add.generatePassword = true;
    const Change added = m_desk->change(add);
    const ChangeSet set = m_desk->stage({edited, added});
    Changes changes(m_desk->workspaceFile(), workspace, free);
    OpenDirectory::Parts parts;
    parts.id = m_desk->directory().id();
    parts.actor = Actor{m_world->boss};
    auto faulty = std::make_unique<Faulty>(*m_world);
    const auto gate = std::make_shared<QPromise<void>>();
    gate->start();
    faulty->gate = gate;
    parts.directory = std::move(faulty);
    parts.reader = m_world->reader(m_world->boss);
    OpenDirectory *closing = workspace.add(std::move(parts));
    Sender sender(changes.basket(), *closing);
    auto sending = sender.next(set.id, 10);
    QTRY_COMPARE(m_desk->item(edited.id).state, ItemState::Sending);
    QTRY_COMPARE(m_world->user(m_ann)->city, u"Kyiv"_s); // It arrived; its answer is on the way.
    delete closing;
    gate->finish();
    const auto step = await(std::move(sending));
    QVERIFY(step && step->stopped);
    QCOMPARE(outcome(m_desk->item(edited.id)), u"done"_s);
    QCOMPARE(outcome(m_desk->item(added.id)), u"done"_s);
    QCOMPARE(step->sent.size(), 2);
    QVERIFY2(!step->sent.last().secret.isEmpty(), "the password is made only once");
    QVERIFY(await(m_desk->changes().recover())->isEmpty());
    QCOMPARE(m_world->user(m_ann)->city, u"Kyiv"_s);
}

void ApplyTest::readsWhenNoAnswerCame()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::AnswerLost;
    const Change edited = at(u"remote"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    const Change created = at(u"remote"_s, creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}), m_world->boss);
    m_desk->applied({edited, created});
    QCOMPARE(m_desk->item(edited.id).state, ItemState::Done); // Reading shows it.
    QCOMPARE(m_desk->item(created.id).state, ItemState::Unknown);
    remote->fault = Faulty::Fault::NeverArrived;
    const Change never = at(u"remote"_s, edit(entity(m_ann), u"state"_s, u""_s, u"Oblast"_s), m_world->boss);
    const ChangeSet set = m_desk->applied({never});
    QCOMPARE(m_desk->item(never.id).state, ItemState::Failed);
    remote->fault = Faulty::Fault::None;
    QCOMPARE(*await(m_desk->basket().retry(set.id, {})), 1);
    m_desk->apply(set.id);
    QCOMPARE(outcome(m_desk->item(never.id)), u"done"_s);
}

void ApplyTest::tellsWhoeverEditsThatNobodyKnows()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::NeverArrived;
    OpenDirectory *directory = m_desk->changes().workspace().find(ConnectionId(u"remote"_s));
    QVERIFY(directory);
    const QSignalSpy applied(directory, &OpenDirectory::applied);
    const auto result = await(directory->apply(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s)));
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"nobody knows"_s), qPrintable(result.error().message));
    QCOMPARE(applied.count(), 0);
    remote->fault = Faulty::Fault::None;
    QVERIFY(await(directory->apply(edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s))));
    QCOMPARE(applied.count(), 1);
}

void ApplyTest::finishesWhatWasPartlyDone()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::Partial;
    const Change edited = at(u"remote"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    m_desk->applied({edited});
    QCOMPARE(remote->applied, 2);
    QCOMPARE(outcome(m_desk->item(edited.id)), u"done"_s);
    QVERIFY(m_desk->item(edited.id).before != m_desk->item(edited.id).after); // of both attempts
}

void ApplyTest::keepsWhatOnlyTheFirstAttemptTold()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::Partial;
    const Change edited = at(u"remote"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    const ChangeSet set = m_desk->stage({edited});
    const auto applied = m_desk->apply(set.id, {});
    QCOMPARE(applied.secrets.size(), 1);
    QCOMPARE(applied.secrets.first().secret.reveal(), u"made at the first attempt"_s);
}

void ApplyTest::whatTheSecondAttemptDoesNotAddToStaysPartlyDone()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::PartialForGood;
    const Change edited = at(u"remote"_s, edit(entity(m_ann), u"city"_s, u""_s, u"Kyiv"_s), m_world->boss);
    m_desk->applied({edited});
    QCOMPARE(remote->applied, 2);
    QCOMPARE(m_desk->item(edited.id).state, ItemState::Partial);
}

void ApplyTest::takesNothingAwayUnseen()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    const Change added = at(u"remote"_s, addition(m_acme, u"olena@acme.example"_s), m_world->boss);
    m_desk->applied({added});
    const auto member = m_desk->item(added.id).target;
    QVERIFY(member);
    remote->applied = 0;
    const Change removed = at(u"remote"_s, removal(*member), m_world->boss);
    const ChangeSet set = m_desk->stage({removed});
    QVERIFY(await(m_desk->changes().preview(set.id))); // from now on it is known what is taken away
    remote->fault = Faulty::Fault::NothingIsRead;
    m_desk->applyConfirmed(set.id);
    QCOMPARE(outcome(m_desk->item(removed.id)), u"failed: Later."_s);
    QCOMPARE(remote->applied, 0);
}

void ApplyTest::stopsWithoutNetwork()
{
    Faulty *remote = addFaulty(*m_desk, *m_world, u"remote"_s);
    remote->fault = Faulty::Fault::NoNetwork;
    QList<Change> changes;
    for (int i = 0; i < 10; ++i)
        changes.append(at(u"remote"_s, addition(m_acme, u"p%1@acme.example"_s.arg(i)), m_world->boss));
    const ChangeSet set = m_desk->stage(changes);
    ApplyOptions options;
    options.batch = 2;
    const auto stopped = m_desk->apply(set.id, options);
    QVERIFY(stopped.error);
    QCOMPARE(remote->applied, 1);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Failed), 2);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Staged), 8);
    remote->fault = Faulty::Fault::None;
    QCOMPARE(*await(m_desk->basket().retry(set.id, {})), 2);
    QVERIFY(!m_desk->apply(set.id, options).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 10);
}

QTEST_GUILESS_MAIN(ApplyTest)
#include "applytest.moc"
