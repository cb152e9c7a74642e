#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Status and invitations, and how each moves the other.
class InvitationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_guest = m_world->person(u"guest@acme.example"_s, m_acme, {BuiltInRole::member()}, MemberStatus::Pending);
    }
    void cleanup() { m_world.reset(); }

    void activatingAccepts();
    void suspendingRevokes();
    void removingVoids();
    void transitions_data();
    void transitions();
    void staleStatusIsAConflict();
    void resendingMakesANewLink();
    void invitingAnActiveMemberMakesThemPending();
    void aSuspendedMemberIsNotInvited();
    void revokingTwiceDoesNothing();
    void anAcceptedOneIsNotRevoked();
    void expiredByTheClock();
    void linkOnlyForThoseWhoMayInvite();

private:
    Result<Applied> apply(Payload payload) { return m_world->apply(m_world->boss, std::move(payload)); }
    InvitationState state() { return m_world->invitation(m_guest, m_acme)->state; }
    std::optional<Invitation> shownTo(const UserId &actor)
    {
        const auto reader = m_world->reader(actor);
        const auto person = await(reader->person(m_guest));
        return person && !person->memberships.isEmpty() ? person->memberships.first().invitation : std::nullopt;
    }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    UserId m_guest;
};

void InvitationsTest::activatingAccepts()
{
    m_world->setNow(m_world->now().addSecs(60));
    const auto result = apply(newStatus(m_guest, m_acme, MemberStatus::Pending, MemberStatus::Active));
    VERIFY_DONE(result);
    QCOMPARE(state(), InvitationState::Accepted);
    QCOMPARE(m_world->invitation(m_guest, m_acme)->link, QString());
    const auto membership = m_world->membership(m_guest, m_acme);
    QCOMPARE(membership->status, MemberStatus::Active);
    QCOMPARE(membership->statusChanged, m_world->now());
    QCOMPARE(membership->statusChangedBy, m_world->boss);
}

void InvitationsTest::suspendingRevokes()
{
    VERIFY_DONE(apply(newStatus(m_guest, m_acme, MemberStatus::Pending, MemberStatus::Suspended)));
    QCOMPARE(state(), InvitationState::Revoked);
}

void InvitationsTest::removingVoids()
{
    const InvitationId id = m_world->invitation(m_guest, m_acme)->id;
    const auto removed = apply(removal(entity(m_guest, m_acme)));
    VERIFY_DONE(removed);
    QVERIFY(removed->notes.first().contains(u"the account stays"_s));
    const auto left = m_world->look<std::optional<Invitation>>([id](ReadSession &session) { return session.invitation(id); });
    QVERIFY(!left || left->state == InvitationState::Revoked);
    QVERIFY(m_world->user(m_guest));
}

void InvitationsTest::transitions_data()
{
    QTest::addColumn<MemberStatus>("from");
    QTest::addColumn<MemberStatus>("to");
    QTest::addColumn<QString>("expected");
    using S = MemberStatus;
    QTest::newRow("pending to active") << S::Pending << S::Active << u"done"_s;
    QTest::newRow("pending to suspended") << S::Pending << S::Suspended << u"done"_s;
    QTest::newRow("pending to pending") << S::Pending << S::Pending << u"no-op"_s;
    QTest::newRow("active to suspended") << S::Active << S::Suspended << u"done"_s;
    QTest::newRow("active to active") << S::Active << S::Active << u"no-op"_s;
    QTest::newRow("active to pending") << S::Active << S::Pending << u"refused"_s;
    QTest::newRow("suspended to active") << S::Suspended << S::Active << u"done"_s;
    QTest::newRow("suspended to suspended") << S::Suspended << S::Suspended << u"no-op"_s;
    QTest::newRow("suspended to pending") << S::Suspended << S::Pending << u"refused"_s;
}

void InvitationsTest::transitions()
{
    QFETCH(const MemberStatus, from);
    QFETCH(const MemberStatus, to);
    QFETCH(const QString, expected);
    const UserId user = m_world->person(u"x@acme.example"_s, m_acme, {BuiltInRole::member()}, from);
    const qint64 before = m_world->journalLength();
    const auto result = apply(newStatus(user, m_acme, from, to));
    if (expected == u"refused"_s)
        VERIFY_REFUSED(result, Error::Kind::Invalid, u"invitation"_s);
    else
        QCOMPARE(outcome(result), expected);
    QCOMPARE(m_world->membership(user, m_acme)->status, expected == u"done"_s ? to : from);
    QCOMPARE(m_world->journalLength(), before + (expected == u"done"_s ? 1 : 0));
}

void InvitationsTest::staleStatusIsAConflict()
{
    const auto result = apply(newStatus(m_guest, m_acme, MemberStatus::Active, MemberStatus::Suspended));
    VERIFY_REFUSED(result, Error::Kind::Conflict, u"changed meanwhile"_s);
    QCOMPARE(result.error().field, u"status"_s);
    QCOMPARE(result.error().details, u"base: active\nnow: pending\nafter: suspended"_s);
}

void InvitationsTest::resendingMakesANewLink()
{
    const auto first = m_world->invitation(m_guest, m_acme);
    m_world->setNow(m_world->now().addSecs(3600));
    const auto result = apply(Invite{entity(m_guest, m_acme), 24});
    VERIFY_DONE(result);
    const auto second = m_world->invitation(m_guest, m_acme);
    QVERIFY(second->id != first->id);
    QVERIFY(second->link != first->link);
    QCOMPARE(second->expires, m_world->now().addSecs(24 * 3600));
    const auto old = m_world->look<std::optional<Invitation>>([&](ReadSession &session) { return session.invitation(first->id); });
    QCOMPARE(old->state, InvitationState::Revoked);
    QCOMPARE(m_world->membership(m_guest, m_acme)->status, MemberStatus::Pending);
}

void InvitationsTest::invitingAnActiveMemberMakesThemPending()
{
    const UserId user = m_world->person(u"x@acme.example"_s, m_acme);
    VERIFY_DONE(apply(Invite{entity(user, m_acme), 48}));
    QCOMPARE(m_world->membership(user, m_acme)->status, MemberStatus::Pending);
    QCOMPARE(m_world->invitation(user, m_acme)->state, InvitationState::Pending);
}

void InvitationsTest::aSuspendedMemberIsNotInvited()
{
    const UserId user = m_world->person(u"x@acme.example"_s, m_acme, {BuiltInRole::member()}, MemberStatus::Suspended);
    VERIFY_REFUSED(apply(Invite{entity(user, m_acme), 48}), Error::Kind::Invalid, u"is suspended"_s);
}

void InvitationsTest::revokingTwiceDoesNothing()
{
    const InvitationId id = m_world->invitation(m_guest, m_acme)->id;
    QCOMPARE(outcome(apply(RevokeInvitation{entity(id)})), u"done"_s);
    QCOMPARE(state(), InvitationState::Revoked);
    QCOMPARE(outcome(apply(RevokeInvitation{entity(id)})), u"no-op"_s);
    QCOMPARE(m_world->membership(m_guest, m_acme)->status, MemberStatus::Pending);
}

void InvitationsTest::anAcceptedOneIsNotRevoked()
{
    m_world->done(m_world->boss, newStatus(m_guest, m_acme, MemberStatus::Pending, MemberStatus::Active));
    VERIFY_REFUSED(apply(RevokeInvitation{entity(m_guest, m_acme)}), Error::Kind::Invalid, u"has accepted"_s);
}

void InvitationsTest::expiredByTheClock()
{
    const InvitationId id = m_world->invitation(m_guest, m_acme)->id;
    QCOMPARE(shownTo(m_world->boss)->state, InvitationState::Pending);
    m_world->setNow(m_world->now().addSecs(48 * 3600));
    QCOMPARE(shownTo(m_world->boss)->state, InvitationState::Expired);
    QCOMPARE(shownTo(m_world->boss)->link, QString());
    const auto snapshots = await(m_world->directory().read(Actor{m_world->boss}, {entity(id)}));
    QVERIFY(snapshots && snapshots->first().image);
    QCOMPARE(snapshots->first().image->value(u"state"_s).toString(), u"expired"_s);
    const auto revoked = apply(RevokeInvitation{entity(id)});
    QCOMPARE(outcome(revoked), u"no-op"_s);
    QVERIFY(revoked->notes.first().contains(u"expired"_s));
}

void InvitationsTest::linkOnlyForThoseWhoMayInvite()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const UserId support = m_world->person(u"support@acme.example"_s, m_acme, {BuiltInRole::support()});
    QVERIFY(!shownTo(admin)->link.isEmpty());
    QCOMPARE(shownTo(support)->link, QString());
    QCOMPARE(shownTo(support)->state, InvitationState::Pending);
}

QTEST_GUILESS_MAIN(InvitationsTest)
#include "invitationstest.moc"
