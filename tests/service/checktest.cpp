// EmbeddedDirectory::check: what apply would answer, with nothing written.
#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatApplyWouldSay();
    void writesNothing();
    void followsChangesOfItsSet();
    void makesNoSecret();
    void refusesWhatCannotBeWritten();
};

namespace {

QList<Result<Applied>> check(World &world, QList<Change> changes)
{
    return await(world.directory().check(std::move(changes)));
}

Result<Applied> check(World &world, const UserId &actor, Payload payload)
{
    return check(world, QList<Change>{world.change(actor, std::move(payload))}).value(0, failure(Error::Kind::Invalid, u"no answer"_s));
}

} // namespace

void CheckTest::saysWhatApplyWouldSay()
{
    World world;
    const auto acme = world.organization(u"Acme"_s);
    const auto ann = world.person(u"ann@acme.example"_s, acme);
    VERIFY_REFUSED(check(world, world.boss, removal(entity(world.boss, acme))), Error::Kind::Forbidden, u"owner"_s);
    const auto removed = check(world, world.boss, removal(entity(ann, acme)));
    VERIFY_DONE(removed);
    QCOMPARE(removed->outcome, Applied::Outcome::Done);
    QVERIFY(!removed->before.isEmpty());
    const auto same = check(world, world.boss, newStatus(ann, acme, MemberStatus::Active, MemberStatus::Active));
    VERIFY_DONE(same);
    QCOMPARE(same->outcome, Applied::Outcome::NoOp);
    QVERIFY(!check(world, ann, removal(entity(world.boss, acme))));
}

void CheckTest::writesNothing()
{
    World world;
    const auto acme = world.organization(u"Acme"_s);
    const auto ann = world.person(u"ann@acme.example"_s, acme);
    const qint64 before = world.journalLength();
    const Change change = world.change(world.boss, removal(entity(ann, acme)));
    QVERIFY(check(world, {change}).first());
    QVERIFY(world.membership(ann, acme));
    QCOMPARE(world.journalLength(), before);
    // The same change can be applied afterwards: it was not used up.
    const auto applied = world.applyAll({change});
    VERIFY_DONE(applied.first());
    QVERIFY(!applied.first()->notes.join(u' ').contains(u"already"_s));
    QVERIFY(!world.membership(ann, acme));
}

void CheckTest::followsChangesOfItsSet()
{
    World world;
    const auto acme = world.organization(u"Acme"_s);
    const auto ann = world.person(u"ann@acme.example"_s, acme, {BuiltInRole::owner()});
    // Each may go while the other stays; the second of the two would be the last owner.
    const auto results = check(world, {world.change(world.boss, removal(entity(ann, acme))),
                                       world.change(world.boss, removal(entity(world.boss, acme)))});
    QCOMPARE(results.size(), 2);
    VERIFY_DONE(results.at(0));
    VERIFY_REFUSED(results.at(1), Error::Kind::Forbidden, u"owner"_s);
    QVERIFY(world.membership(ann, acme));
}

void CheckTest::makesNoSecret()
{
    World world;
    const auto acme = world.organization(u"Acme"_s);
    auto payload = addition(acme, u"ann@acme.example"_s);
    payload.generatePassword = true;
    const auto added = check(world, world.boss, payload);
    VERIFY_DONE(added);
    QVERIFY(added->secret.isEmpty());
    QCOMPARE(added->journalSequence, 0);
    QVERIFY(!world.done(world.boss, payload).secret.isEmpty());
}

void CheckTest::refusesWhatCannotBeWritten()
{
    World world;
    const auto acme = world.organization(u"Acme"_s);
    world.directory().setReadOnly(u"It is read-only."_s);
    VERIFY_REFUSED(check(world, world.boss, removal(entity(acme))), Error::Kind::Forbidden, u"read-only"_s);
    QVERIFY(check(world, QList<Change>()).isEmpty());
}

QTEST_GUILESS_MAIN(CheckTest)
#include "checktest.moc"
