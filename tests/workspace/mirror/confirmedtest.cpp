// What was written through the mirrored directory, and a server that answers reads from an old copy for a while.
#include "tests/workspace/mirror/mirrorfixture.h"

#include "models/workspace/mirror/confirming.h"

#include <QRegularExpression>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EntityId anna{EntityKind::User, u"acme-000000"_s, {}};
const EntityId annaInAcme{EntityKind::Membership, u"acme-000000"_s, u"acme"_s};

} // namespace

class ConfirmedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_f = std::make_unique<MirrorFixture>();
        m_f->server().addOrganization(u"acme"_s, 20);
        QVERIFY(m_f->refresh());
    }
    void cleanup() { m_f.reset(); }

    void aWriteShowsAtOnce()
    {
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Anna"_s)));
        QCOMPARE(nickName(), u"Anna"_s);
        QTRY_VERIFY(m_f->server().reads.contains(anna));
    }

    void theRowDoesNotFlipBack()
    {
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"First"_s)));
        m_f->server().stale = m_f->server().content;
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Second"_s)));
        QTRY_VERIFY(m_f->server().reads.contains(anna));
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Second"_s); // Neither the read nor the list agrees yet.
        // Other news of the same person come through.
        for (auto &member : m_f->server().stale->members[u"acme"_s]) {
            if (member.user.id.toString() == anna.id)
                member.user.city = u"Kyiv"_s;
        }
        QVERIFY(m_f->refresh());
        QCOMPARE(m_f->person(anna.id)->user.city, u"Kyiv"_s);
        QCOMPARE(nickName(), u"Second"_s);
        // Once it agrees, whatever comes later counts at once.
        m_f->server().stale.reset();
        QVERIFY(m_f->refresh());
        m_f->server().member(u"acme"_s, anna.id)->user.nickName = u"Third"_s;
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Third"_s);
    }

    void norWhereNobodySaysWhatWasThereBefore()
    {
        m_f->server().isMute = true;
        m_f->server().stale = m_f->server().content;
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Second"_s)));
        QTRY_VERIFY(m_f->server().reads.contains(anna));
        m_f->server().told = {u"nickName"_s};
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Second"_s);
    }

    void afterAMinuteTheServerIsRight()
    {
        m_f->server().stale = m_f->server().content;
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Lost"_s)));
        QTRY_VERIFY(m_f->server().reads.contains(anna));
        m_f->pass(59s);
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Lost"_s);
        m_f->pass(2s); // The read at the end of the time needs no sync.
        QTRY_COMPARE(nickName(), QString());
    }

    void aPullAfterAMinuteIsRightToo()
    {
        m_f->server().stale = m_f->server().content;
        m_f->server().unreadable = Error{Error::Kind::Network, u"Cut"_s, {}, {}};
        m_f->server().told = {u"nickName"_s};
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Lost"_s)));
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Lost"_s);
        m_f->pass(61s);
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), QString());
    }

    void aRemovedMemberDoesNotComeBack()
    {
        m_f->server().stale = m_f->server().content;
        QVERIFY(m_f->apply(Remove{annaInAcme, false, {}}));
        QCOMPARE(m_f->members(u"acme"_s).size(), 19);
        QVERIFY(m_f->refresh());
        QCOMPARE(m_f->members(u"acme"_s).size(), 19);
        m_f->pass(61s);
        QVERIFY(m_f->refresh());
        QCOMPARE(m_f->members(u"acme"_s).size(), 20);
        m_f->server().stale.reset();
        QVERIFY(m_f->refresh());
        QCOMPARE(m_f->members(u"acme"_s).size(), 19);
    }

    void whoWasMovedIsNotInTwoPlaces()
    {
        m_f->server().addOrganization(u"globex"_s);
        QVERIFY(m_f->refresh());
        m_f->server().stale = m_f->server().content;
        AddMember move{Ref(entity(OrganizationId(u"globex"_s))), {}, {}};
        move.user = anna;
        QVERIFY(m_f->apply(move));
        QCOMPARE(m_f->members(u"globex"_s).size(), 1);
        QCOMPARE(m_f->members(u"acme"_s).size(), 19);
        QVERIFY(m_f->refresh()); // Which lists her where she was.
        QCOMPARE(m_f->members(u"globex"_s).size(), 1);
        QCOMPARE(m_f->members(u"acme"_s).size(), 19);
        m_f->pass(61s);
        QTRY_COMPARE(m_f->members(u"acme"_s).size(), 20); // It never happened.
    }

    void aNewMemberIsNotSweptAway()
    {
        m_f->server().stale = m_f->server().content;
        const auto added = m_f->apply(AddMember{Ref(entity(OrganizationId(u"acme"_s))), {{u"name"_s, u"Olena"_s}, {u"email"_s, u"olena@example.org"_s}}, {}});
        QVERIFY(added);
        QVERIFY(m_f->members(u"acme"_s).contains(u"Olena"_s));
        QVERIFY(m_f->refresh()); // Which does not list her yet.
        QVERIFY(m_f->members(u"acme"_s).contains(u"Olena"_s));
        m_f->server().stale.reset();
        QVERIFY(m_f->refresh());
        QVERIFY(m_f->members(u"acme"_s).contains(u"Olena"_s));
        // The server forgets her again: then she is gone, minute or not.
        m_f->server().content.members[u"acme"_s].removeLast();
        QVERIFY(m_f->refresh());
        QVERIFY(!m_f->members(u"acme"_s).contains(u"Olena"_s));
    }

    void aPageAskedForBeforeTheWriteDoesNotOvertakeIt()
    {
        m_f->server().told = {u"nickName"_s};
        m_f->server().heldAt = 2; // Of the people, as they were.
        auto refreshing = m_f->sync().refreshed();
        QTRY_VERIFY(m_f->server().isHolding());
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Anna"_s)));
        // Whoever is read behind her shows that she was read, and that the server agreed.
        m_f->server().member(u"acme"_s, u"acme-000001"_s)->user.city = u"Kyiv"_s;
        QVERIFY(m_f->apply(rename({EntityKind::User, u"acme-000001"_s, {}}, u"nickName"_s, u"Bo"_s)));
        QTRY_COMPARE(m_f->person(u"acme-000001"_s)->user.city, u"Kyiv"_s);
        QVERIFY(m_f->server().reads.contains(anna));
        m_f->server().letGo();
        QVERIFY(await(std::move(refreshing)));
        QCOMPARE(nickName(), u"Anna"_s);
    }

    void anUnknownOutcomeIsRead_data()
    {
        QTest::addColumn<Applied::Outcome>("outcome");
        QTest::newRow("unknown") << Applied::Outcome::Unknown;
        QTest::newRow("partial") << Applied::Outcome::Partial;
    }
    void anUnknownOutcomeIsRead()
    {
        QFETCH(Applied::Outcome, outcome);
        m_f->server().outcome = outcome;
        m_f->server().stale = m_f->server().content; // What it says was done was not.
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Perhaps"_s)));
        QTRY_VERIFY(m_f->server().reads.contains(anna));
        QCOMPARE(nickName(), QString());
        m_f->server().stale.reset();
        QVERIFY(m_f->apply(rename(anna, u"city"_s, u"Kyiv"_s)));
        QTRY_COMPARE(nickName(), u"Perhaps"_s);
    }

    void aRefusalBringsWhatIsThere()
    {
        m_f->server().member(u"acme"_s, anna.id)->user.nickName = u"Elsewhere"_s;
        m_f->server().refusal = Error{Error::Kind::Conflict, u"Somebody was faster."_s, {}, {}};
        QVERIFY(!m_f->apply(rename(anna, u"nickName"_s, u"Here"_s)));
        QTRY_COMPARE(nickName(), u"Elsewhere"_s);
    }

    void whoIsAMemberSomewhereIsNotGoneByOneRead()
    {
        m_f->server().unknownKinds = {EntityKind::Membership};
        m_f->server().content.members[u"acme"_s].removeFirst();
        m_f->server().refusal = Error{Error::Kind::NotFound, u"Nobody here."_s, {}, {}};
        QVERIFY(!m_f->apply(rename(anna, u"nickName"_s, u"Here"_s)));
        // Whoever is read behind her shows that she was read.
        m_f->server().member(u"acme"_s, u"acme-000001"_s)->user.nickName = u"Bo"_s;
        QVERIFY(!m_f->apply(rename({EntityKind::User, u"acme-000001"_s, {}}, u"nickName"_s, u"Here"_s)));
        QTRY_COMPARE(m_f->person(u"acme-000001"_s)->user.nickName, u"Bo"_s);
        QVERIFY(m_f->server().reads.contains(anna));
        QVERIFY(m_f->person(anna.id));
    }

    void readsThatFailAreTriedOnceMore()
    {
        m_f->server().outcome = Applied::Outcome::Unknown;
        m_f->server().unreadable = Error{Error::Kind::Network, u"Cut"_s, {}, {}};
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Later"_s)));
        QTRY_COMPARE(m_f->server().reads.count(anna), 1);
        m_f->server().unreadable.reset();
        m_f->pass(61s);
        QTRY_COMPARE(nickName(), u"Later"_s);
    }

    void aRestartRemembersWhatWasConfirmed()
    {
        const auto before = m_f->server().content;
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Kept"_s)));
        m_f->server().content = before; // As an old copy would answer.
        m_f->server().unreadable = Error{Error::Kind::Network, u"Cut"_s, {}, {}};
        m_f->server().stale = before;
        QVERIFY(m_f->apply(rename(anna, u"nickName"_s, u"Again"_s)));
        m_f->server().content = before;
        m_f->reopen();
        QVERIFY(m_f->refresh());
        QCOMPARE(nickName(), u"Again"_s);
    }

private:
    QString nickName()
    {
        const auto person = m_f->person(anna.id);
        return person ? person->user.nickName : u"nobody"_s;
    }

    std::unique_ptr<MirrorFixture> m_f;
};

QTEST_GUILESS_MAIN(ConfirmedTest)
#include "confirmedtest.moc"
