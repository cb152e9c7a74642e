// Two-person approval: the file proves what was seen and by whom; only that is applied, by somebody else's word.
#include "models/jobs/import/importtables.h"
#include "models/service/approval/embeddedapprovals.h"
#include "models/workspace/approval/approvaldesk.h"
#include "models/workspace/approval/approvaldiff.h"
#include "models/workspace/changes/takeback.h"
#include "models/workspace/journal/journals.h"
#include "tests/workspace/desk.h"
#include "tests/workspace/testsigner.h"

#include <QJsonDocument>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class ApprovalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void approvedSetIsApplied();
    void nothingIsSentWithoutApproval();
    void singleEditsNeedItToo();
    void ruleCountsOnlyItsKinds();
    void tampering_data();
    void tampering();
    void ownApprovalIsRefused();
    void keyThatIsNotPinnedCountsNothing();
    void directoryThatChangedEndsTheApproval();
    void editEndsTheApproval();
    void whatIsLeftIsStillApproved();
    void whatAKilledProgramSentWasApproved();
    void theOrderIsApprovedToo();
    void approverSeesTheSameDiff();
    void pinningIsJournaled();
    void ownKeyCannotBePinned();
    void undoThatNeedsItStays();
    void importCountsAsAWhole();
    void retriedRestCountsWithWhatIsDone();
    void personIsKnownByTheirKey();
    void directoryThatAsksItselfTakesWhatBuildsOnOther();

private:
    Change suspend(int person) const
    {
        return m_desk->change(SetStatus{entity(m_people.at(person), m_acme), MemberStatus::Active, MemberStatus::Suspended});
    }
    ChangeSet suspension(int person = 0) { return m_desk->stage({suspend(person)}); }
    ApprovalFile requested(const ChangeSetId &set) { return *await(m_ann->request(set)); }
    ApprovalFile approved(const ChangeSetId &set) { return *await(m_bob->approve(requested(set), u"Bob"_s)); }
    ConnectionId where() const { return m_desk->directory().id(); }

    std::unique_ptr<World> m_first;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    TestSigner m_annsKey{'a'};
    TestSigner m_bobsKey{'b'};
    std::unique_ptr<ApprovalDesk> m_ann;
    std::unique_ptr<ApprovalDesk> m_bob; ///< Elsewhere, in truth: only its key is used.
    OrganizationId m_acme;
    QList<UserId> m_people;
};

void ApprovalTest::initTestCase()
{
    m_first = std::make_unique<World>();
    m_acme = m_first->organization(u"Acme"_s);
    m_people = threePeople(*m_first, m_acme);
}

void ApprovalTest::init()
{
    m_world = std::make_unique<World>(*m_first);
    m_desk = std::make_unique<Desk>(*m_world);
    m_ann = std::make_unique<ApprovalDesk>(m_desk->changes(), m_desk->workspaceFile(), m_annsKey);
    m_bob = std::make_unique<ApprovalDesk>(m_desk->changes(), m_desk->workspaceFile(), m_bobsKey);
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{u"setStatus"_s, u"remove"_s}, 0})));
    VERIFY_DONE(await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')), u"Bob"_s)));
}

void ApprovalTest::cleanup()
{
    m_bob.reset();
    m_ann.reset();
    m_desk.reset();
}

void ApprovalTest::approvedSetIsApplied()
{
    const ChangeSet set = suspension();
    VERIFY_REFUSED(await(m_ann->check(set.id)), Error::Kind::Forbidden, u"second person"_s);
    const ApprovalFile file = approved(set.id);
    // As it travels.
    const auto read = ApprovalFile::fromJson(file.toJson());
    VERIFY_DONE(read);
    VERIFY_DONE(await(m_ann->accept(*read)));
    VERIFY_DONE(await(m_ann->check(set.id)));
    m_desk->applyConfirmed(set.id);
    QCOMPARE(outcome(m_desk->items(set.id).first()), u"done"_s);
}

void ApprovalTest::nothingIsSentWithoutApproval()
{
    const ChangeSet set = suspension();
    const auto result = m_desk->applyConfirmed(set.id);
    QVERIFY(result.error);
    QCOMPARE(result.error->kind, Error::Kind::Forbidden);
    QCOMPARE(outcome(m_desk->items(set.id).first()), u"staged"_s);
    // A request that nobody approved is no approval.
    VERIFY_REFUSED(await(m_ann->accept(requested(set.id))), Error::Kind::Invalid, u"Nobody approved"_s);
}

void ApprovalTest::singleEditsNeedItToo()
{
    const auto result = await(m_desk->directory().apply(SetStatus{entity(m_people.first(), m_acme), MemberStatus::Active, MemberStatus::Suspended}));
    VERIFY_REFUSED(result, Error::Kind::Forbidden, u"second person"_s);
}

void ApprovalTest::ruleCountsOnlyItsKinds()
{
    const Patch patch{entity(m_people.first()), {{u"title"_s, {}, u"Clerk"_s}}};
    const ChangeSet other = m_desk->stage({m_desk->change(patch)});
    VERIFY_DONE(await(m_ann->check(other.id)));
    QVERIFY(!m_desk->applyConfirmed(other.id).error);
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{}, 1})));
    const ChangeSet one = suspension();
    QVERIFY(await(m_ann->needed(one.id))->isEmpty());
    const SetStatus first{entity(m_people.at(1), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    const SetStatus second{entity(m_people.at(2), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    const ChangeSet two = m_desk->stage({m_desk->change(first), m_desk->change(second)});
    QCOMPARE(await(m_ann->needed(two.id))->size(), 1);
}

void ApprovalTest::tampering_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("set") << QByteArray("\"set\": \"") << QByteArray("\"set\": \"0");
    QTest::newRow("title") << QByteArray("\"title\": \"") << QByteArray("\"title\": \"x");
    QTest::newRow("who asks") << QByteArray("\"requestedBy\": \"") << QByteArray("\"requestedBy\": \"x");
    QTest::newRow("when") << QByteArray("\"requested\": \"2") << QByteArray("\"requested\": \"3");
    QTest::newRow("what is done") << QByteArray("\"verb\": \"setStatus\"") << QByteArray("\"verb\": \"remove\"");
    QTest::newRow("to whom") << QByteArray("\"target\": \"") << QByteArray("\"target\": \"x");
    QTest::newRow("what is there") << QByteArray("\"now\": \"active\"") << QByteArray("\"now\": \"pending\"");
    QTest::newRow("what comes") << QByteArray("\"after\": \"suspended\"") << QByteArray("\"after\": \"active\"");
    QTest::newRow("danger") << QByteArray("\"destructive\": true") << QByteArray("\"destructive\": false");
    QTest::newRow("the name of the approver") << QByteArray("\"name\": \"Bob\"") << QByteArray("\"name\": \"Eve\"");
    QTest::newRow("when it was approved") << QByteArray("\"at\": \"2") << QByteArray("\"at\": \"3");
    QTest::newRow("format") << QByteArray("rollcall-approval") << QByteArray("another");
    QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
    QTest::newRow("half of it") << QByteArray("\"items\"") << QByteArray("\"others\"");
}

void ApprovalTest::tampering()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray document = approved(suspension().id).toJson();
    QVERIFY(ApprovalFile::fromJson(document));
    const qsizetype at = document.indexOf(from);
    QVERIFY2(at >= 0, document.constData());
    document.replace(at, from.size(), to);
    const auto read = ApprovalFile::fromJson(document);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void ApprovalTest::ownApprovalIsRefused()
{
    const ChangeSet set = suspension();
    VERIFY_REFUSED(await(m_ann->approve(requested(set.id), u"Ann"_s)), Error::Kind::Forbidden, u"yourself"_s);
    // Nor by a file that was put together past the program.
    ApprovalFile file = requested(set.id);
    Approval forged;
    forged.publicKey = file.request.publicKey;
    forged.signature = *await(m_annsKey.sign(forged.form(file.request)));
    file.approvals = {forged};
    QVERIFY(!ApprovalFile::fromJson(file.toJson()));
    VERIFY_REFUSED(await(m_ann->accept(file)), Error::Kind::Invalid, u"Nobody"_s);
}

void ApprovalTest::keyThatIsNotPinnedCountsNothing()
{
    TestSigner evesKey('e');
    ApprovalDesk eve(m_desk->changes(), m_desk->workspaceFile(), evesKey);
    const ChangeSet set = suspension();
    const ApprovalFile file = *await(eve.approve(requested(set.id), u"Bob"_s));
    VERIFY_REFUSED(await(m_ann->accept(file)), Error::Kind::Forbidden, u"not pinned"_s);
    VERIFY_REFUSED(await(m_ann->check(set.id)), Error::Kind::Forbidden, u"second person"_s);
    // Taken out again, a key counts nothing either, also where it had approved.
    VERIFY_DONE(await(m_ann->accept(approved(set.id))));
    VERIFY_DONE(await(m_ann->unpin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')))));
    VERIFY_REFUSED(await(m_ann->check(set.id)), Error::Kind::Forbidden, u"second person"_s);
}

void ApprovalTest::directoryThatChangedEndsTheApproval()
{
    const ChangeSet set = suspension();
    const ApprovalFile file = approved(set.id);
    // Somebody else, past this basket.
    const SetStatus elsewhere{entity(m_people.first(), m_acme), MemberStatus::Active, MemberStatus::Suspended};
    VERIFY_DONE(await(m_desk->directory().directory().apply({m_desk->change(elsewhere)})).first());
    VERIFY_REFUSED(await(m_ann->accept(file)), Error::Kind::Conflict, u"not what was approved"_s);
}

void ApprovalTest::editEndsTheApproval()
{
    const ChangeSet set = suspension();
    VERIFY_DONE(await(m_ann->accept(approved(set.id))));
    StagedChange item = m_desk->items(set.id).first();
    item.change.payload = Remove{entity(m_people.first(), m_acme), false, {}};
    VERIFY_DONE(await(m_desk->basket().edit(item)));
    VERIFY_REFUSED(await(m_ann->check(set.id)), Error::Kind::Forbidden, u"second person"_s);
    QVERIFY(m_desk->applyConfirmed(set.id).error);
    // And so does one change more.
    const ChangeSet other = suspension(1);
    VERIFY_DONE(await(m_ann->accept(approved(other.id))));
    VERIFY_DONE(await(m_ann->check(other.id)));
    StagedChange more;
    more.change = m_desk->change(SetStatus{entity(m_people.at(2), m_acme), MemberStatus::Active, MemberStatus::Suspended});
    VERIFY_DONE(await(m_desk->basket().stage(other, {more})));
    VERIFY_REFUSED(await(m_ann->check(other.id)), Error::Kind::Forbidden, u"second person"_s);
}

void ApprovalTest::whatIsLeftIsStillApproved()
{
    const QList<Change> changes{suspend(0), suspend(1), suspend(2)};
    const ChangeSet set = m_desk->stage(changes);
    const ApprovalFile file = approved(set.id);
    VERIFY_DONE(await(m_ann->accept(file)));
    ApplyOptions options;
    options.batch = 1;
    options.confirmed = changes.size();
    const std::unique_ptr<ApplyJob> job(m_desk->changes().makeJob(set.id, options));
    connect(job.get(), &ApplyJob::settled, job.get(), &ApplyJob::cancel);
    job->start();
    QTRY_COMPARE(job->state(), ApplyJob::State::Finished);
    QVERIFY(!job->error());
    QVERIFY(m_desk->set(set.id).count(ItemState::Done) > 0 && m_desk->set(set.id).count(ItemState::Staged) > 0);
    // The same command goes on, with the file or without it.
    VERIFY_DONE(await(m_ann->check(set.id)));
    VERIFY_DONE(await(m_ann->accept(file)));
    // Not with less than that was left.
    const ChangeSet other = m_desk->stage({m_desk->change(Remove{entity(m_people.first(), m_acme), false, {}}), m_desk->change(Remove{entity(m_people.at(1), m_acme), false, {}})});
    const ApprovalFile both = approved(other.id);
    VERIFY_DONE(await(m_ann->accept(both)));
    VERIFY_DONE(await(m_desk->basket().remove({m_desk->items(other.id).last().id()}, false)));
    VERIFY_REFUSED(await(m_ann->check(other.id)), Error::Kind::Forbidden, u"second person"_s);
    VERIFY_REFUSED(await(m_ann->accept(both)), Error::Kind::Conflict, u"not what was approved"_s);
    QVERIFY(!m_desk->applyConfirmed(set.id).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 3);
}

void ApprovalTest::whatAKilledProgramSentWasApproved()
{
    const ChangeSet set = m_desk->stage({suspend(0), suspend(1)});
    const ApprovalFile file = approved(set.id);
    VERIFY_DONE(await(m_ann->accept(file)));
    const auto claims = await(m_desk->basket().claim(set.id, where(), 1));
    QCOMPARE(claims->claims.size(), 1);
    VERIFY_DONE(await(m_desk->directory().directory().apply({claims->claims.first().resolved})).first());
    VERIFY_DONE(await(m_ann->check(set.id)));
    VERIFY_DONE(await(m_ann->accept(file)));
    QVERIFY(!m_desk->applyConfirmed(set.id).error);
    QCOMPARE(m_desk->set(set.id).count(ItemState::Done), 2);
}

/// It may decide what comes of them.
void ApprovalTest::theOrderIsApprovedToo()
{
    const ChangeSet set = m_desk->stage({suspend(0), suspend(1)});
    const ApprovalFile file = approved(set.id);
    VERIFY_DONE(await(m_ann->accept(file)));
    const QList<StagedChange> items = m_desk->items(set.id);
    VERIFY_DONE(await(m_desk->basket().place(items.last().id(), items.first().id())));
    QCOMPARE(m_desk->items(set.id).first().id(), items.last().id());
    VERIFY_REFUSED(await(m_ann->check(set.id)), Error::Kind::Conflict, u"not what was approved"_s);
}

void ApprovalTest::approverSeesTheSameDiff()
{
    const ApprovalFile file = *ApprovalFile::fromJson(requested(suspension().id).toJson());
    const QList<ApprovalItem> items = approvalItems(file.request.items);
    QCOMPARE(items.size(), 1);
    QVERIFY2(items.first().title.startsWith(u"Suspend "_s), qPrintable(items.first().title));
    QCOMPARE(items.first().where, u"embedded"_s);
    QVERIFY(items.first().isDestructive);
    const auto status = std::ranges::find(items.first().fields, u"status"_s, &FieldDifference::key);
    QVERIFY(status != items.first().fields.end());
    QCOMPARE(status->now.toString(), u"active"_s);
    QCOMPARE(status->after.toString(), u"suspended"_s);
}

void ApprovalTest::pinningIsJournaled()
{
    Journals journals(m_desk->workspaceFile(), m_desk->changes().workspace(), m_annsKey, &ImportTables::forgetPerson);
    const auto rows = await(journals.of(where()).rows({}));
    VERIFY_DONE(rows);
    QCOMPARE(rows->size(), 2);
    const AuditRow &pinned = rows->first();
    QCOMPARE(pinned.entry.verb, u"pinKey"_s);
    QCOMPARE(pinned.entry.targetName, u"Bob"_s);
    QCOMPARE(pinned.entry.target.id, Signing::fingerprint(Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b'))));
    QCOMPARE(rows->last().entry.verb, u"setApprovalRule"_s);
    QVERIFY(!await(journals.verify(where()))->verdict.fault);
    const ChangeSet set = suspension();
    VERIFY_DONE(await(m_ann->accept(approved(set.id))));
    QCOMPARE(await(journals.of(where()).rows({}))->first().entry.verb, u"approve"_s);
}

void ApprovalTest::ownKeyCannotBePinned()
{
    VERIFY_REFUSED(await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'a')), u"Me"_s)), Error::Kind::Invalid, u"your own"_s);
    VERIFY_REFUSED(await(m_ann->pin(where(), QByteArray("short"), u"Me"_s)), Error::Kind::Invalid, u"no public key"_s);
}

void ApprovalTest::undoThatNeedsItStays()
{
    const ChangeSet set = suspension();
    VERIFY_DONE(await(m_ann->accept(approved(set.id))));
    m_desk->applyConfirmed(set.id);
    QCOMPARE(outcome(m_desk->items(set.id).first()), u"done"_s);
    const auto taken = await(takeBack(&m_desk->changes(), set.id, {}));
    VERIFY_DONE(taken);
    QCOMPARE(taken->done(), 0);
    QVERIFY(taken->isKept);
    QVERIFY2(taken->reasons().join(u' ').contains(u"stays in the basket"_s), qPrintable(taken->reasons().join(u' ')));
    // Planned, and in the basket with its reason: only the approval is missing.
    const StagedChange waiting = m_desk->items(taken->set.id).first();
    QCOMPARE(waiting.state, ItemState::Staged);
    QVERIFY(waiting.reason && waiting.reason->message.contains(u"second person"_s));
    VERIFY_DONE(await(m_ann->accept(approved(taken->set.id))));
    m_desk->applyConfirmed(taken->set.id);
    QCOMPARE(outcome(m_desk->items(taken->set.id).first()), u"done"_s);
    QVERIFY(m_desk->items(set.id).first().undone);
}

void ApprovalTest::importCountsAsAWhole()
{
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{}, 5})));
    const ChangeSet chunk = m_desk->stage({m_desk->change(addition(m_acme, u"p1@acme.example"_s))}, Origin::Import);
    QVERIFY(await(m_ann->needed(chunk.id))->isEmpty());
    // Ten rows of its file are still to come; a row that changes nothing does not count.
    const auto rows = [&](int first, int last, int outcome) {
        std::function<Result<void>(Sql::Connection &)> write = [=, this](Sql::Connection &sql) -> Result<void> {
            sql.run("INSERT OR IGNORE INTO imports(id, connection, organization, organization_name, path, size, sha256, format, mapping, state, "
                    "made, next_row) VALUES(?, ?, ?, 'Acme', 'x.csv', 1, '', '{}', '{}', 1, 1, 1)", chunk.id, where(), m_acme);
            for (int row = first; row <= last; ++row)
                sql.run("INSERT INTO import_rows(import, row, outcome, after_row, byte) SELECT number, ?, ?, ?, 0 FROM imports", row, outcome, row - 1);
            return {};
        };
        auto writing = m_desk->workspaceFile().write<void>(std::move(write));
        VERIFY_DONE(await(writing));
    };
    rows(1, 5, 0); // The first of them is taken: it is what is staged.
    rows(6, 9, 2);
    QVERIFY(await(m_ann->needed(chunk.id))->isEmpty());
    rows(10, 10, 3);
    QCOMPARE(await(m_ann->needed(chunk.id))->size(), 1);
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{u"remove"_s}, 5})));
    QVERIFY(await(m_ann->needed(chunk.id))->isEmpty());
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{u"addMember"_s}, 5})));
    const auto result = m_desk->applyConfirmed(chunk.id);
    QVERIFY(result.error);
    QVERIFY2(result.error->message.contains(u"second person"_s), qPrintable(result.error->message));
}

void ApprovalTest::retriedRestCountsWithWhatIsDone()
{
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{}, 2})));
    const ChangeSet two = m_desk->stage({suspend(0), suspend(1)});
    QVERIFY(!m_desk->applyConfirmed(two.id).error);
    StagedChange third;
    third.change = suspend(2);
    VERIFY_DONE(await(m_desk->basket().stage(two, {third})));
    QCOMPARE(await(m_ann->needed(two.id))->size(), 1);
}

void ApprovalTest::personIsKnownByTheirKey()
{
    const QByteArray key = Signing::publicKeyOf(QByteArray(Signing::seedSize, 'c'));
    const auto wei = await(m_ann->pin(where(), key, u"WEI@acme.example"_s));
    VERIFY_DONE(wei);
    QCOMPARE(wei->user, m_people.first());
    QCOMPARE(*await(m_ann->pinnedKeys(where())), (QList<PinnedKey>{(*await(m_ann->pinnedKeys(where()))).first(), *wei}));
    // The boss's second key is still the boss's.
    TestSigner second('d');
    ApprovalDesk elsewhere(m_desk->changes(), m_desk->workspaceFile(), second);
    VERIFY_DONE(await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'd')), m_world->boss.toString())));
    const ChangeSet set = suspension();
    const ApprovalFile file = *await(elsewhere.approve(requested(set.id), u"Somebody"_s));
    VERIFY_REFUSED(await(m_ann->accept(file)), Error::Kind::Forbidden, u"yourself"_s);
}

/// Approved as a set whose later changes name what earlier ones make, or make again; applied by the service only so.
void ApprovalTest::directoryThatAsksItselfTakesWhatBuildsOnOther()
{
    const UserId bob = m_world->person(u"bob@acme.example"_s, m_acme, {BuiltInRole::owner()});
    for (ApprovalDesk *desk : {m_ann.get(), m_bob.get()})
        desk->add(where(), std::make_unique<EmbeddedApprovals>(m_world->store(), Actor{m_world->boss}));
    VERIFY_REFUSED(await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')), u"Robert"_s)), Error::Kind::NotFound, u"Nobody"_s);
    const auto pinned = await(m_ann->pin(where(), Signing::publicKeyOf(QByteArray(Signing::seedSize, 'b')), u"bob@acme.example"_s));
    VERIFY_DONE(pinned);
    QCOMPARE(pinned->user, bob);
    VERIFY_DONE(await(m_ann->setRule(where(), ApprovalRule{{}, 0})));
    const auto agreed = [this](const ChangeSetId &set) {
        VERIFY_DONE(await(m_ann->accept(approved(set))));
        m_desk->applyConfirmed(set);
        for (const StagedChange &item : m_desk->items(set))
            QVERIFY2(isApplied(item.state), qPrintable(item.title + u": "_s + outcome(item)));
    };
    const Change company = m_desk->change(creation(EntityKind::Organization, {{u"name"_s, u"Globex"_s}}));
    AddMember add = addition({}, u"new@globex.example"_s);
    add.organization = company.id;
    const Change person = m_desk->change(add);
    const Change away = m_desk->change(SetStatus{person.id, MemberStatus::Active, MemberStatus::Suspended});
    agreed(m_desk->stage({company, person, away}).id);
    // Taken away and made again: the undo's later changes name it by the id that it had.
    const ChangeSet removal = m_desk->stage({m_desk->change(Remove{*m_desk->item(company.id).target, false, {}})});
    agreed(removal.id);
    const auto undo = await(m_desk->changes().planUndo(removal.id));
    VERIFY_DONE(undo);
    QVERIFY(undo->items.size() > 1);
    VERIFY_DONE(await(m_desk->changes().stage(*undo)));
    const QJsonObject before = photograph(*m_world);
    agreed(undo->set.id);
    QVERIFY(difference(before, photograph(*m_world)) != QString());
}

QTEST_GUILESS_MAIN(ApprovalTest)
#include "approvaltest.moc"
