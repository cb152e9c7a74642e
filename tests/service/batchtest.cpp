#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Batches: what one change leaves for the next, what a refused one leaves behind, what a repeated one does.
class BatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
    }
    void cleanup() { m_world.reset(); }

    void laterChangesNameWhatEarlierOnesMade();
    void laterBatchesNameWhatEarlierOnesMade();
    void aRefusedChangeLeavesNothingAndTheOthersStay();
    void whatBuildsOnARefusedChangeIsRefused();
    void aReplayAnswersWhatWasDone();
    void aReplayOfAPasswordHasNoSecret();
    void anIdCannotBeUsedForSomethingElse();
    void aChangeWithoutIdIsRefused();
    void aReferenceOfTheWrongKindIsRefused();
    void nothingIsDoneForNobody();
    void tooManyAreRefused();
    void none();
    void actorsRightsAreLookedUpForEachChange();
    void theActorsRightsAreThoseOfBeforeWhenAllIsDoneAgain();
    void whatChangesOnTheWayIsSeen();
    void theJournalHoldsAroundRefusedChanges();
    void aLongBatchIsRefusedInOnePlaceOnly();
    void readOnlyRefusesAll();

private:
    Change change(Payload payload) { return m_world->change(m_world->boss, std::move(payload)); }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
};

void BatchTest::laterChangesNameWhatEarlierOnesMade()
{
    const Change organization = change(creation(EntityKind::Organization, {{u"name"_s, u"New"_s}}));
    const Change role = change(creation(EntityKind::Role, {{u"name"_s, u"Clerk"_s}}));
    AddMember add = addition({}, u"new@new.example"_s, {});
    add.organization = organization.id;
    add.roles = {entity(BuiltInRole::owner())};
    Change member = change(add);
    member.dependsOn = {organization.id};
    const Change rename = change(Patch{member.id, {{u"title"_s, QJsonValue(), u"Chief"_s}}});
    const auto results = m_world->applyAll({organization, role, member, rename});
    for (const auto &result : results)
        VERIFY_DONE(result);
    const UserId user(results.at(2)->target.id);
    const auto membership = m_world->membership(user, OrganizationId(results.at(0)->target.id));
    QVERIFY(membership);
    QCOMPARE(membership->title, u"Chief"_s);
}

void BatchTest::laterBatchesNameWhatEarlierOnesMade()
{
    const Change organization = change(creation(EntityKind::Organization, {{u"name"_s, u"New"_s}}));
    const auto first = m_world->applyAll({organization});
    VERIFY_DONE(first.first());
    const auto second = m_world->apply(m_world->boss, Patch{organization.id, {{u"displayName"_s, u""_s, u"Newer"_s}}});
    VERIFY_DONE(second);
    QCOMPARE(m_world->organizationNow(OrganizationId(first.first()->target.id))->displayName, u"Newer"_s);
}

void BatchTest::aRefusedChangeLeavesNothingAndTheOthersStay()
{
    const qint64 before = m_world->journalLength();
    // The removal is refused by the guard, after its writes.
    const auto results = m_world->applyAll({change(addition(m_acme, u"one@acme.example"_s)),
                                            change(removal(entity(m_world->boss, m_acme))),
                                            change(addition(m_acme, u"two@acme.example"_s, {RoleId(u"none"_s)})),
                                            change(addition(m_acme, u"three@acme.example"_s))});
    QCOMPARE(results.size(), 4);
    VERIFY_DONE(results.at(0));
    VERIFY_REFUSED(results.at(1), Error::Kind::Forbidden, u"last active owner"_s);
    VERIFY_REFUSED(results.at(2), Error::Kind::NotFound, u"no role"_s);
    VERIFY_DONE(results.at(3));
    QCOMPARE(m_world->journalLength(), before + 2);
    QVERIFY(m_world->membership(m_world->boss, m_acme));
    const auto known = m_world->look<int>([](ReadSession &session) {
        return int(session.userByEmail(u"one@acme.example"_s).has_value()) + 10 * int(session.userByEmail(u"two@acme.example"_s).has_value())
            + 100 * int(session.userByEmail(u"three@acme.example"_s).has_value());
    });
    QCOMPARE(known, 101);
}

void BatchTest::whatBuildsOnARefusedChangeIsRefused()
{
    const Change bad = change(creation(EntityKind::Organization, {{u"name"_s, u""_s}}));
    Change dependent = change(addition(m_acme, u"one@acme.example"_s));
    dependent.dependsOn = {bad.id};
    AddMember add = addition({}, u"two@acme.example"_s);
    add.organization = bad.id;
    const auto results = m_world->applyAll({bad, dependent, change(add)});
    VERIFY_REFUSED(results.at(0), Error::Kind::Invalid, u"name is needed"_s);
    VERIFY_REFUSED(results.at(1), Error::Kind::NotFound, u"not been applied"_s);
    VERIFY_REFUSED(results.at(2), Error::Kind::NotFound, u"not been applied"_s);
}

void BatchTest::aReplayAnswersWhatWasDone()
{
    const Change add = change(addition(m_acme, u"one@acme.example"_s));
    const auto first = m_world->applyAll({add});
    const qint64 length = m_world->journalLength();
    const auto again = m_world->applyAll({add, add});
    for (const auto &result : again) {
        VERIFY_DONE(result);
        QCOMPARE(result->target, first.first()->target);
        QCOMPARE(result->after, first.first()->after);
        QCOMPARE(result->journalSequence, first.first()->journalSequence);
    }
    QCOMPARE(m_world->journalLength(), length);
}

void BatchTest::aReplayOfAPasswordHasNoSecret()
{
    const UserId user = m_world->person(u"one@acme.example"_s, m_acme);
    const Change reset = change(ResetPassword{entity(user)});
    const auto first = m_world->applyAll({reset});
    VERIFY_DONE(first.first());
    QVERIFY(!first.first()->secret.isEmpty());
    const auto again = m_world->applyAll({reset});
    VERIFY_DONE(again.first());
    QVERIFY(again.first()->secret.isEmpty());
}

void BatchTest::anIdCannotBeUsedForSomethingElse()
{
    const Change add = change(addition(m_acme, u"one@acme.example"_s));
    m_world->applyAll({add});
    Change other = change(creation(EntityKind::Application, {{u"name"_s, u"App"_s}}));
    other.id = add.id;
    VERIFY_REFUSED(m_world->applyAll({other}).first(), Error::Kind::Conflict, u"was used for another"_s);
    Change stranger = add;
    stranger.actor.user = UserId(u"somebody"_s);
    VERIFY_REFUSED(m_world->applyAll({stranger}).first(), Error::Kind::Conflict, u"was used for another"_s);
}

void BatchTest::aChangeWithoutIdIsRefused()
{
    Change add = change(addition(m_acme, u"one@acme.example"_s));
    add.id = {};
    VERIFY_REFUSED(m_world->applyAll({add}).first(), Error::Kind::Invalid, u"needs an id"_s);
}

void BatchTest::aReferenceOfTheWrongKindIsRefused()
{
    AddMember add = addition(m_acme, u"one@acme.example"_s);
    add.organization = entity(BuiltInRole::owner());
    VERIFY_REFUSED(m_world->apply(m_world->boss, add), Error::Kind::Invalid, u"another kind"_s);
}

void BatchTest::nothingIsDoneForNobody()
{
    VERIFY_REFUSED(m_world->apply(UserId(u"ghost"_s), addition(m_acme, u"one@acme.example"_s)), Error::Kind::Unauthorized, u"ghost"_s);
    VERIFY_REFUSED(m_world->apply(UserId(), addition(m_acme, u"one@acme.example"_s)), Error::Kind::Unauthorized, u"Nobody"_s);
}

void BatchTest::tooManyAreRefused()
{
    QList<Change> changes;
    for (int i = 0; i < 1001; ++i)
        changes.append(change(addition(m_acme, u"p%1@acme.example"_s.arg(i))));
    const auto results = m_world->applyAll(changes);
    QCOMPARE(results.size(), 1001);
    VERIFY_REFUSED(results.last(), Error::Kind::Invalid, u"1000 change"_s);
}

void BatchTest::none()
{
    QVERIFY(m_world->applyAll({}).isEmpty());
}

void BatchTest::actorsRightsAreLookedUpForEachChange()
{
    const UserId owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
    const auto results = m_world->applyAll({m_world->change(owner, newRoles(owner, m_acme, {BuiltInRole::owner()}, {BuiltInRole::member()})),
                                            m_world->change(owner, addition(m_acme, u"one@acme.example"_s))});
    VERIFY_DONE(results.at(0));
    VERIFY_REFUSED(results.at(1), Error::Kind::Forbidden, u"user:add"_s);
}

void BatchTest::theActorsRightsAreThoseOfBeforeWhenAllIsDoneAgain()
{
    const UserId owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
    const OrganizationId own = m_world->organization(u"Own"_s, {}, owner);
    // The first takes rights from the actor. The second is refused after its writes, so that both are taken back and done again.
    const auto results = m_world->applyAll(
        {m_world->change(owner, newRoles(owner, m_acme, {BuiltInRole::owner()}, {BuiltInRole::member()})),
         m_world->change(owner, removal(entity(owner, own)))});
    VERIFY_DONE(results.at(0));
    VERIFY_REFUSED(results.at(1), Error::Kind::Forbidden, u"last active owner"_s);
    QCOMPARE(m_world->membership(owner, m_acme)->roles, QList{BuiltInRole::member()});
}

void BatchTest::whatChangesOnTheWayIsSeen()
{
    const UserId owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
    const RoleId clerk = m_world->role(u"Clerk"_s, {}, m_acme);
    const EntityId acme = entity(m_acme);
    Remove replaced = removal(entity(clerk));
    replaced.replacement = entity(BuiltInRole::member());
    const auto results = m_world->applyAll({m_world->change(owner, addition(m_acme, u"one@acme.example"_s, {clerk})),
                                            change(edit(entity(clerk), u"permissions"_s, QJsonArray(), QJsonArray{u"billing:view"_s})),
                                            change(edit(acme, u"name"_s, u"Acme"_s, u"Apex"_s)),
                                            m_world->change(owner, addition(m_acme, u"two@acme.example"_s, {clerk})),
                                            change(replaced),
                                            m_world->change(owner, addition(m_acme, u"three@acme.example"_s, {clerk})),
                                            change(edit(acme, u"status"_s, u"active"_s, u"suspended"_s)),
                                            m_world->change(owner, addition(m_acme, u"four@acme.example"_s))});
    VERIFY_DONE(results.at(0));
    VERIFY_DONE(results.at(3));
    VERIFY_DONE(results.at(4));
    const auto entry = m_world->look<std::optional<JournalEntry>>([&](ReadSession &session) {
        return session.lastEntry(results.at(3)->target, toKey(Verb::AddMember));
    });
    QVERIFY2(entry && entry->targetName.contains(u"Apex"_s), qPrintable(entry ? entry->targetName : QString()));
    VERIFY_REFUSED(results.at(5), Error::Kind::NotFound, u"no role"_s);
    VERIFY_REFUSED(results.at(7), Error::Kind::Forbidden, u"suspended"_s);
}

void BatchTest::theJournalHoldsAroundRefusedChanges()
{
    // The removals are refused by the guard, after the journal was looked at and written to.
    const EntityId boss = entity(m_world->boss, m_acme);
    const auto results = m_world->applyAll({change(addition(m_acme, u"one@acme.example"_s)), change(removal(boss)),
                                            change(addition(m_acme, u"two@acme.example"_s)), change(removal(boss)), change(removal(boss)),
                                            change(addition(m_acme, u"three@acme.example"_s))});
    for (const int at : {0, 2, 5})
        VERIFY_DONE(results.at(at));
    QCOMPARE(results.at(2)->journalSequence, results.at(0)->journalSequence + 1);
    QCOMPARE(results.at(5)->journalSequence, results.at(2)->journalSequence + 1);
    const auto verdict = m_world->look<JournalVerdict>([](ReadSession &session) { return session.verifyJournal(std::nullopt); });
    QVERIFY(!verdict.fault);
    for (const int at : {0, 2, 5}) {
        const auto entry = m_world->look<std::optional<JournalEntry>>([&](ReadSession &session) {
            return session.journalEntryOf(results.at(at)->change);
        });
        QVERIFY(entry && !entry->after.isEmpty());
    }
}

void BatchTest::aLongBatchIsRefusedInOnePlaceOnly()
{
    // Savepoints are for a hundred changes each: what is refused stands in the second, what the others name in the first.
    constexpr int count = 230;
    constexpr int refused = 120;
    const qint64 before = m_world->journalLength();
    QList<Change> changes;
    for (int i = 0; i < count; ++i)
        changes.append(change(addition(m_acme, u"m%1@acme.example"_s.arg(i))));
    changes[refused] = change(removal(entity(m_world->boss, m_acme)));
    changes[130] = change(Patch{changes.at(7).id, {{u"title"_s, QJsonValue(), u"Clerk"_s}}});
    changes[220] = change(Patch{changes.at(7).id, {{u"title"_s, u"Clerk"_s, u"Chief"_s}}});
    const auto results = m_world->applyAll(changes);
    QCOMPARE(results.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(results.at(i).has_value(), i != refused);
    QVERIFY(m_world->membership(m_world->boss, m_acme));
    QCOMPARE(m_world->journalLength(), before + count - 1);
    QCOMPARE(m_world->membership(UserId(results.at(7)->target.id), m_acme)->title, u"Chief"_s);
}

void BatchTest::readOnlyRefusesAll()
{
    QSignalSpy changed(&m_world->directory(), &Directory::traitsChanged);
    m_world->directory().setReadOnly(u"The file is damaged."_s);
    QCOMPARE(changed.size(), 1);
    VERIFY_REFUSED(m_world->apply(m_world->boss, addition(m_acme, u"one@acme.example"_s)), Error::Kind::Forbidden, u"damaged"_s);
    const auto traits = await(m_world->directory().traits(Actor{m_world->boss}, m_acme));
    QVERIFY(traits && traits->readOnly);
    QCOMPARE(traits->readOnlyReason, u"The file is damaged."_s);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batchtest.moc"
