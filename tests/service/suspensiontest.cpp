#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// In a suspended organization all rights end, but for those who can make it active again.
class SuspensionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_holding = m_world->organization(u"Holding"_s);
        m_acme = m_world->organization(u"Acme"_s, {{u"parent"_s, m_holding.toString()}});
        m_chief = m_world->person(u"chief@holding.example"_s, m_holding, {BuiltInRole::owner()});
        m_chiefsAdmin = m_world->person(u"admin@holding.example"_s, m_holding, {BuiltInRole::administrator()});
        m_owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
        m_admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
        m_support = m_world->person(u"support@acme.example"_s, m_acme, {BuiltInRole::support()});
        m_member = m_world->person(u"member@acme.example"_s, m_acme);
    }
    void cleanup() { m_world.reset(); }

    void rightsEnd();
    void rightsComeBack();
    void oneselfIsStillSeen();
    void guardiansMayOnlyActivate();
    void aSuspendedParentGuardsNothing();
    void whoSuspendsIsToldWhatItMeans();
    void accountsStayShared();

private:
    Result<Applied> set(const UserId &actor, const OrganizationId &id, const QString &from, const QString &to)
    {
        return m_world->apply(actor, edit(entity(id), u"status"_s, from, to));
    }
    Result<Applied> suspend(const UserId &actor, const OrganizationId &id) { return set(actor, id, u"active"_s, u"suspended"_s); }
    Result<Applied> activate(const UserId &actor, const OrganizationId &id) { return set(actor, id, u"suspended"_s, u"active"_s); }
    qsizetype membersSeen(const UserId &actor)
    {
        MemberQuery query;
        query.organization = m_acme;
        return await(m_world->reader(actor)->members(query, {}))->rows.size();
    }
    bool sees(const UserId &actor) { return await(m_world->reader(actor)->organization(m_acme)).has_value(); }

    std::unique_ptr<World> m_world;
    OrganizationId m_holding;
    OrganizationId m_acme;
    UserId m_chief;
    UserId m_chiefsAdmin;
    UserId m_owner;
    UserId m_admin;
    UserId m_support;
    UserId m_member;
};

void SuspensionTest::rightsEnd()
{
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    const auto refused = Error::Kind::Forbidden;
    const QString sentence = u"Acme is suspended"_s;
    for (const UserId &actor : {m_owner, m_admin, m_support, m_member}) {
        VERIFY_REFUSED(m_world->apply(actor, addition(m_acme, u"new@acme.example"_s)), refused, sentence);
        VERIFY_REFUSED(m_world->apply(actor, edit(entity(m_acme), u"displayName"_s, u""_s, u"X"_s)), refused, sentence);
        VERIFY_REFUSED(activate(actor, m_acme), refused, sentence);
        VERIFY_REFUSED(m_world->apply(actor, newStatus(m_member, m_acme, MemberStatus::Active, MemberStatus::Suspended)), refused,
                       sentence);
        VERIFY_REFUSED(m_world->apply(actor, removal(entity(m_acme))), refused, sentence);
        VERIFY_REFUSED(m_world->apply(actor, creation(EntityKind::Organization, {{u"name"_s, u"New"_s}})), refused, u"create"_s);
        QVERIFY(!sees(actor));
        QCOMPARE(membersSeen(actor), 0);
        QVERIFY(await(m_world->reader(actor)->access(m_acme))->permissions.isEmpty());
        const auto traits = await(m_world->directory().traits(Actor{actor}, m_acme));
        QVERIFY(traits->readOnly);
        QVERIFY2(traits->readOnlyReason.contains(u"suspended"_s), qPrintable(traits->readOnlyReason));
    }
    // Somebody who has nothing to do with it learns nothing of it.
    const UserId stranger = m_world->person(u"x@x.example"_s, m_world->organization(u"Elsewhere"_s), {BuiltInRole::owner()});
    VERIFY_REFUSED(activate(stranger, m_acme), refused, u"no access to that organization"_s);
    VERIFY_DONE(m_world->apply(m_world->boss, edit(entity(m_acme), u"displayName"_s, u""_s, u"X"_s)));
}

void SuspensionTest::rightsComeBack()
{
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    VERIFY_DONE(activate(m_world->boss, m_acme));
    VERIFY_DONE(m_world->apply(m_admin, addition(m_acme, u"new@acme.example"_s)));
    QVERIFY(sees(m_member));
    QVERIFY(membersSeen(m_support) > 0);
}

void SuspensionTest::oneselfIsStillSeen()
{
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    const auto person = await(m_world->reader(m_member)->person(m_member));
    QVERIFY(person);
    QCOMPARE(person->memberships.size(), 1);
    VERIFY_DONE(m_world->apply(m_member, edit(entity(m_member), u"tz"_s, u""_s, u"Europe/Kyiv"_s)));
}

void SuspensionTest::guardiansMayOnlyActivate()
{
    QVERIFY(!sees(m_chief));
    VERIFY_REFUSED(suspend(m_chief, m_acme), Error::Kind::Forbidden, u"no access"_s);
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    QVERIFY(sees(m_chief));
    QCOMPARE(membersSeen(m_chief), 0);
    QVERIFY(await(m_world->directory().traits(Actor{m_chief}, m_acme))->changes.contains({Verb::Patch, EntityKind::Organization}));
    const QString sentence = u"Acme is suspended"_s;
    VERIFY_REFUSED(m_world->apply(m_chief, edit(entity(m_acme), u"displayName"_s, u""_s, u"X"_s)), Error::Kind::Forbidden, sentence);
    VERIFY_REFUSED(m_world->apply(m_chief, addition(m_acme, u"new@acme.example"_s)), Error::Kind::Forbidden, sentence);
    const Patch more{entity(m_acme), {{u"status"_s, u"suspended"_s, u"active"_s}, {u"displayName"_s, u""_s, u"Mine"_s}}};
    VERIFY_REFUSED(m_world->apply(m_chief, more), Error::Kind::Forbidden, sentence);
    VERIFY_REFUSED(activate(m_chiefsAdmin, m_acme), Error::Kind::Forbidden, u"no access"_s);
    VERIFY_DONE(activate(m_chief, m_acme));
    QCOMPARE(m_world->organizationNow(m_acme)->status, OrganizationStatus::Active);
    QVERIFY(!sees(m_chief));
}

void SuspensionTest::aSuspendedParentGuardsNothing()
{
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    VERIFY_DONE(suspend(m_chief, m_holding));
    VERIFY_REFUSED(activate(m_chief, m_acme), Error::Kind::Forbidden, u"no access"_s);
    VERIFY_REFUSED(activate(m_chief, m_holding), Error::Kind::Forbidden, u"Holding is suspended"_s);
    VERIFY_DONE(activate(m_world->boss, m_holding));
    VERIFY_DONE(activate(m_chief, m_acme));
}

void SuspensionTest::whoSuspendsIsToldWhatItMeans()
{
    const auto result = suspend(m_owner, m_acme);
    VERIFY_DONE(result);
    QVERIFY2(result->notes.join(u' ').contains(u"no rights in it"_s), qPrintable(result->notes.join(u' ')));
    VERIFY_REFUSED(activate(m_owner, m_acme), Error::Kind::Forbidden, u"owner of the directory"_s);
    const auto back = activate(m_world->boss, m_acme);
    VERIFY_DONE(back);
    QCOMPARE(back->notes, QStringList());
}

void SuspensionTest::accountsStayShared()
{
    m_world->person(u"member@acme.example"_s, m_holding);
    VERIFY_DONE(suspend(m_world->boss, m_acme));
    VERIFY_REFUSED(m_world->apply(m_chief, ResetPassword{entity(m_member)}), Error::Kind::Forbidden, u"shared with an organization"_s);
    // Its last owner stays its last owner.
    m_world->done(m_world->boss, removal(entity(m_world->boss, m_acme)));
    VERIFY_REFUSED(m_world->apply(m_world->boss, removal(entity(m_owner))), Error::Kind::Forbidden, u"last active owner"_s);
}

QTEST_GUILESS_MAIN(SuspensionTest)
#include "suspensiontest.moc"
