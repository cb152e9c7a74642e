#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// An organization always keeps an active owner, whichever road would take the last one away.
class GuardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
        // From here on this is the only active owner.
        m_world->done(m_world->boss, removal(entity(m_world->boss, m_acme)));
    }
    void cleanup() { m_world.reset(); }

    void lastOwnerIsNotRemoved();
    void lastOwnerIsNotRemovedWithAccount();
    void lastOwnerIsNotSuspended();
    void lastOwnerIsNotDemoted();
    void lastOwnerIsNotSetBackToPending();
    void lastOwnersAccountIsNotRemoved();
    void lastOwnershipIsNotLostWithARole();
    void lastOwnershipIsNotLostByItsReplacement();
    void lastOwnershipIsNotLostByARoleEdit();
    void suspendedAndPendingOwnersDoNotCount();
    void withASecondOwnerAllIsPossible();
    void twoOwnersCannotBothLeaveInOneBatch();
    void organizationIsMadeWithItsOwner();
    void namedOwnerIsTheOwner();

private:
    Result<Applied> apply(Payload payload) { return m_world->apply(m_world->boss, std::move(payload)); }
    int owners()
    {
        return m_world->look<int>([this](ReadSession &session) { return session.activeOwners(m_acme); });
    }
    /// Ownership through a role of Acme's own instead of the built-in one.
    RoleId ownedByOwnRole()
    {
        const RoleId captain = m_world->role(u"Captain"_s, {Permission::organizationOwner}, m_acme);
        m_world->done(m_world->boss, newRoles(m_owner, m_acme, {BuiltInRole::owner()}, {captain}));
        return captain;
    }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    UserId m_owner;
};

void GuardsTest::lastOwnerIsNotRemoved()
{
    VERIFY_REFUSED(apply(removal(entity(m_owner, m_acme))), Error::Kind::Forbidden, u"owner@acme.example is the last active owner"_s);
    QCOMPARE(owners(), 1);
    QVERIFY(m_world->membership(m_owner, m_acme));
}

void GuardsTest::lastOwnerIsNotRemovedWithAccount()
{
    Remove remove = removal(entity(m_owner, m_acme));
    remove.alsoAccount = true;
    VERIFY_REFUSED(apply(remove), Error::Kind::Forbidden, u"last active owner of “Acme”"_s);
    QVERIFY(m_world->user(m_owner));
}

void GuardsTest::lastOwnerIsNotSuspended()
{
    VERIFY_REFUSED(apply(newStatus(m_owner, m_acme, MemberStatus::Active, MemberStatus::Suspended)), Error::Kind::Forbidden,
                   u"last active owner"_s);
    QCOMPARE(m_world->membership(m_owner, m_acme)->status, MemberStatus::Active);
}

void GuardsTest::lastOwnerIsNotDemoted()
{
    VERIFY_REFUSED(apply(newRoles(m_owner, m_acme, {BuiltInRole::owner()}, {BuiltInRole::member()})), Error::Kind::Forbidden,
                   u"last active owner"_s);
    QCOMPARE(m_world->membership(m_owner, m_acme)->roles, QList<RoleId>{BuiltInRole::owner()});
}

void GuardsTest::lastOwnerIsNotSetBackToPending()
{
    VERIFY_REFUSED(apply(Invite{entity(m_owner, m_acme), 48}), Error::Kind::Forbidden, u"last active owner"_s);
    QCOMPARE(m_world->membership(m_owner, m_acme)->status, MemberStatus::Active);
    QVERIFY(!m_world->invitation(m_owner, m_acme));
}

void GuardsTest::lastOwnersAccountIsNotRemoved()
{
    VERIFY_REFUSED(apply(removal(entity(m_owner))), Error::Kind::Forbidden, u"last active owner"_s);
    QVERIFY(m_world->user(m_owner));
}

void GuardsTest::lastOwnershipIsNotLostWithARole()
{
    const RoleId captain = ownedByOwnRole();
    VERIFY_REFUSED(apply(removal(entity(captain))), Error::Kind::Forbidden, u"hold the role “Captain”"_s);
    QVERIFY(m_world->roleNow(captain));
}

void GuardsTest::lastOwnershipIsNotLostByItsReplacement()
{
    const RoleId captain = ownedByOwnRole();
    Remove remove = removal(entity(captain));
    remove.replacement = Ref(entity(BuiltInRole::member()));
    VERIFY_REFUSED(apply(remove), Error::Kind::Forbidden, u"Without “Captain” nobody would be an active owner of “Acme”"_s);
    QCOMPARE(m_world->membership(m_owner, m_acme)->roles, QList<RoleId>{captain});
    remove.replacement = Ref(entity(BuiltInRole::owner()));
    VERIFY_DONE(apply(remove));
    QCOMPARE(owners(), 1);
}

void GuardsTest::lastOwnershipIsNotLostByARoleEdit()
{
    const RoleId captain = ownedByOwnRole();
    const QJsonArray before{Permission::organizationOwner};
    const QJsonArray after{Permission::organizationView};
    VERIFY_REFUSED(apply(edit(entity(captain), u"permissions"_s, before, after)), Error::Kind::Forbidden, u"Without “Captain”"_s);
    QCOMPARE(m_world->roleNow(captain)->permissions, QStringList{Permission::organizationOwner});
}

void GuardsTest::suspendedAndPendingOwnersDoNotCount()
{
    m_world->person(u"asleep@acme.example"_s, m_acme, {BuiltInRole::owner()}, MemberStatus::Suspended);
    m_world->person(u"invited@acme.example"_s, m_acme, {BuiltInRole::owner()}, MemberStatus::Pending);
    VERIFY_REFUSED(apply(removal(entity(m_owner, m_acme))), Error::Kind::Forbidden, u"last active owner"_s);
}

void GuardsTest::withASecondOwnerAllIsPossible()
{
    const UserId second = m_world->person(u"second@acme.example"_s, m_acme, {BuiltInRole::owner()});
    VERIFY_DONE(m_world->apply(m_owner, newStatus(second, m_acme, MemberStatus::Active, MemberStatus::Suspended)));
    VERIFY_DONE(m_world->apply(m_owner, newStatus(second, m_acme, MemberStatus::Suspended, MemberStatus::Active)));
    VERIFY_DONE(m_world->apply(m_owner, newRoles(m_owner, m_acme, {BuiltInRole::owner()}, {BuiltInRole::member()})));
    QCOMPARE(owners(), 1);
}

void GuardsTest::twoOwnersCannotBothLeaveInOneBatch()
{
    const UserId second = m_world->person(u"second@acme.example"_s, m_acme, {BuiltInRole::owner()});
    const auto results = m_world->applyAll({m_world->change(m_world->boss, removal(entity(m_owner, m_acme))),
                                            m_world->change(m_world->boss, removal(entity(second, m_acme)))});
    VERIFY_DONE(results.at(0));
    VERIFY_REFUSED(results.at(1), Error::Kind::Forbidden, u"second@acme.example is the last active owner"_s);
    QCOMPARE(owners(), 1);
}

void GuardsTest::organizationIsMadeWithItsOwner()
{
    const OrganizationId other = m_world->organization(u"Other"_s);
    const auto membership = m_world->membership(m_world->boss, other);
    QVERIFY(membership);
    QCOMPARE(membership->status, MemberStatus::Active);
    QCOMPARE(membership->roles, QList<RoleId>{BuiltInRole::owner()});
}

void GuardsTest::namedOwnerIsTheOwner()
{
    const OrganizationId other = m_world->organization(u"Other"_s, {}, m_owner);
    QVERIFY(m_world->membership(m_owner, other));
    QVERIFY(!m_world->membership(m_world->boss, other));
    Create nobody = creation(EntityKind::Organization, {{u"name"_s, u"Nobody's"_s}});
    nobody.owner = Ref(entity(UserId(u"nobody"_s)));
    VERIFY_REFUSED(apply(nobody), Error::Kind::NotFound, u"no person"_s);
}

QTEST_GUILESS_MAIN(GuardsTest)
#include "guardstest.moc"
