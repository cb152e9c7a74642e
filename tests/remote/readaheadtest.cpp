#include "models/net/time/completion.h"
#include "models/remote/common/readahead.h"

#include <qcorotask.h>

#include <QtTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Ahead = Remote::ReadAhead<int>;

namespace {

EntityId member(const QString &user, const QString &organization = u"o"_s)
{
    return entity(UserId(user), OrganizationId(organization));
}

Change roles(const Ref &target)
{
    return Change::make({}, SetRoles{target, {}, {RoleId(u"r"_s)}});
}

Change status(const Ref &target)
{
    return Change::make({}, SetStatus{target, MemberStatus::Active, MemberStatus::Suspended});
}

Change patch(const EntityId &target)
{
    return Change::make({}, Patch{target, {FieldEdit{u"name"_s, u"a"_s, u"b"_s}}});
}

Result<Applied> ended(Applied::Outcome outcome)
{
    Applied applied;
    applied.outcome = outcome;
    return applied;
}

/// Answers that come when the test says so.
struct Reader {
    QList<EntityId> asked;
    QList<Completion<Ahead::Found>> answers;

    static Task<Ahead::Found> answer(Completion<Ahead::Found> completion)
    {
        const Ahead::Found found = co_await completion;
        co_return found;
    }
    Ahead::Read read()
    {
        return [this](const EntityId &person) {
            asked.append(person);
            answers.append(Completion<Ahead::Found>());
            return answer(answers.last());
        };
    }
    void answerAll(const Ahead::Found &found)
    {
        for (const Completion<Ahead::Found> &one : std::as_const(answers))
            one.resolve(found);
    }
};

} // namespace

class ReadAheadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsAheadOfEditsOfOthersOnly();
    void asksOnceTheWriteIsOnItsWay();
    void givesItOnceAndToItsOwn();
    void throwsAwayWhatMayBeOtherwise_data();
    void throwsAwayWhatMayBeOtherwise();
    void throwsAwayWhatIsInDoubt();
    void readsOnlyWhatIsWanted();
    void throwsAwayWhatFailedOrIsOld();
    void outlivesNobody();

private:
    std::optional<int> taken(const EntityId &person) { return QCoro::waitFor(Ahead::take(ahead, person)); }

    const QList<Change> changes{roles(member(u"a"_s)), roles(member(u"b"_s)), roles(member(u"c"_s))};
    Reader reader;
    std::shared_ptr<Ahead> ahead;
};

void ReadAheadTest::init()
{
    reader = {};
    ahead = std::make_shared<Ahead>(changes, reader.read(), std::chrono::hours(1));
}

/// Who waits for an answer comes to an end.
void ReadAheadTest::cleanup()
{
    reader.answerAll(std::optional<int>());
    ahead.reset();
}

void ReadAheadTest::readsAheadOfEditsOfOthersOnly()
{
    const EntityId a = member(u"a"_s);
    const EntityId b = member(u"b"_s);
    using Remote::personAhead;
    QCOMPARE(personAhead(roles(a), roles(b)), std::optional(b));
    QCOMPARE(personAhead(status(a), patch(entity(UserId(u"b"_s)))), std::optional(entity(UserId(u"b"_s))));
    QCOMPARE(personAhead(patch(a), status(b)), std::optional(b));
    // The same person, in another organization too, and as an account.
    QVERIFY(!personAhead(roles(a), roles(a)));
    QVERIFY(!personAhead(roles(a), roles(member(u"a"_s, u"other"_s))));
    QVERIFY(!personAhead(patch(entity(UserId(u"b"_s))), roles(b)));
    // Whatever else could reach further than to one person.
    const Change organization = patch(entity(OrganizationId(u"o"_s)));
    const Change removal = Change::make({}, Remove{a, false, {}});
    const Change addition = Change::make({}, AddMember{});
    for (const Change &other : {organization, removal, addition}) {
        QVERIFY(!personAhead(other, roles(b)));
        QVERIFY(!personAhead(roles(b), other));
    }
    // Who an earlier change makes, and who waits for one.
    QVERIFY(!personAhead(roles(Ref(changes.first().id)), roles(b)));
    QVERIFY(!personAhead(roles(a), roles(Ref(changes.first().id))));
    Change waiting = roles(b);
    waiting.dependsOn = {changes.first().id};
    QVERIFY(!personAhead(roles(a), waiting));
}

void ReadAheadTest::asksOnceTheWriteIsOnItsWay()
{
    ahead->begin(changes.at(0).id);
    QVERIFY(reader.asked.isEmpty());
    ahead->writing();
    ahead->writing(); // in a second step
    QCOMPARE(reader.asked, QList<EntityId>{member(u"b"_s)});
    ahead->end(ended(Applied::Outcome::Done));
    ahead->begin(changes.at(1).id);
    QCOMPARE(reader.asked.size(), 1);
    ahead->writing();
    QCOMPARE(reader.asked, (QList<EntityId>{member(u"b"_s), member(u"c"_s)}));
    ahead->end(ended(Applied::Outcome::Done));
    // Nobody comes behind the last one.
    ahead->begin(changes.at(2).id);
    ahead->writing();
    QCOMPARE(reader.asked.size(), 2);
}

void ReadAheadTest::givesItOnceAndToItsOwn()
{
    ahead->begin(changes.at(0).id);
    ahead->writing();
    reader.answerAll(std::optional(7));
    // Whoever asks during the change for which it was not read.
    QVERIFY(!taken(member(u"b"_s)));
    ahead->end(ended(Applied::Outcome::NoOp));
    ahead->begin(changes.at(1).id);
    QCOMPARE(taken(member(u"b"_s)), std::optional(7));
    QVERIFY(!taken(member(u"b"_s)));
    ahead->writing();
    reader.answerAll(std::optional(8));
    ahead->end(ended(Applied::Outcome::Done));
    ahead->begin(changes.at(2).id);
    QVERIFY(!taken(member(u"b"_s)));
}

void ReadAheadTest::throwsAwayWhatMayBeOtherwise_data()
{
    QTest::addColumn<int>("outcome");
    QTest::newRow("failed") << -1;
    QTest::newRow("no answer") << static_cast<int>(Applied::Outcome::Unknown);
    QTest::newRow("in part") << static_cast<int>(Applied::Outcome::Partial);
}

void ReadAheadTest::throwsAwayWhatMayBeOtherwise()
{
    QFETCH(int, outcome);
    ahead->begin(changes.at(0).id);
    ahead->writing();
    reader.answerAll(std::optional(7));
    const Result<Applied> failed = tl::unexpected(Error{Error::Kind::Unauthorized, {}, {}, {}});
    ahead->end(outcome < 0 ? failed : ended(static_cast<Applied::Outcome>(outcome)));
    ahead->begin(changes.at(1).id);
    QVERIFY(!taken(member(u"b"_s)));
}

void ReadAheadTest::throwsAwayWhatIsInDoubt()
{
    ahead->begin(changes.at(0).id);
    ahead->writing();
    reader.answerAll(std::optional(7));
    ahead->drop();
    ahead->end(ended(Applied::Outcome::Done)); // as reading showed
    ahead->begin(changes.at(1).id);
    QVERIFY(!taken(member(u"b"_s)));
}

void ReadAheadTest::readsOnlyWhatIsWanted()
{
    const auto wanted = [](const Change &next) { return std::get<EntityId>(std::get<SetRoles>(next.payload).member).id == u"c"; };
    ahead = std::make_shared<Ahead>(changes, reader.read(), std::chrono::hours(1), wanted);
    ahead->begin(changes.at(0).id);
    ahead->writing();
    QVERIFY(reader.asked.isEmpty());
    ahead->end(ended(Applied::Outcome::Done));
    ahead->begin(changes.at(1).id);
    ahead->writing();
    QCOMPARE(reader.asked, QList<EntityId>{member(u"c"_s)});
}

void ReadAheadTest::throwsAwayWhatFailedOrIsOld()
{
    const auto next = [this](const Ahead::Found &found) {
        ahead->begin(changes.at(0).id);
        ahead->writing();
        reader.answerAll(found);
        ahead->end(ended(Applied::Outcome::Done));
        ahead->begin(changes.at(1).id);
        return taken(member(u"b"_s));
    };
    QCOMPARE(next(std::optional(7)), std::optional(7));
    QVERIFY(!next(tl::unexpected(Error{Error::Kind::Timeout, {}, {}, {}})));
    // Who is not found where a single one is asked for: then nobody else is asked for in vain.
    QVERIFY(!next(std::optional<int>()));
    ahead->writing();
    const qsizetype asked = reader.asked.size();
    QVERIFY(!next(std::optional(7)));
    QCOMPARE(reader.asked.size(), asked);

    ahead = std::make_shared<Ahead>(changes, reader.read(), std::chrono::milliseconds(0));
    QVERIFY(!next(std::optional(7)));
    QCOMPARE(reader.asked.size(), asked + 1);
}

void ReadAheadTest::outlivesNobody()
{
    ahead->begin(changes.at(0).id);
    ahead->writing();
    const std::weak_ptr<Ahead> watched = ahead;
    ahead.reset();
    QVERIFY(watched.expired());
    reader.answerAll(std::optional(7)); // Nobody waits for it any more.
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "readaheadtest.moc"
