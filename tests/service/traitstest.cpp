#include "tests/service/fixture.h"

#include "models/domain/fields.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class TraitsTest final : public QObject
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

    void fieldsHaveTheirLimits();
    void whatMayBeAskedFor_data();
    void whatMayBeAskedFor();
    void supportReadsOnlyAndIsToldWhy();
    void membersReadOnlyAndAreToldWhy();
    void outsidersAreToldWhy();
    void ownersMayCreateFromAnywhere();
    void changedWhenRightsChange();

private:
    Traits traits(const UserId &actor, std::optional<OrganizationId> organization)
    {
        const auto result = await(m_world->directory().traits(Actor{actor}, organization));
        return result ? *result : Traits();
    }
    UserId withRole(const RoleId &role) { return m_world->person(u"x@acme.example"_s, m_acme, {role}); }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
};

void TraitsTest::fieldsHaveTheirLimits()
{
    const Traits all = traits(m_world->boss, m_acme);
    QVERIFY(!all.readOnly);
    QCOMPARE(all.memberFields.size(), memberFields().size());
    for (const FieldInfo &field : memberFields())
        QCOMPARE(all.fieldTrait(field.field)->maxLength, field.maxLength);
    QVERIFY(all.invitations);
    QVERIFY(all.temporaryPasswords);
    QVERIFY(all.emailOrPhone);
    QCOMPARE(all.invitationHours, 48);
    QCOMPARE(all.minimumRoles, 1);
    QVERIFY(all.checkMember);
    QVERIFY(firstError(all.checkMember({}, {})));
}

void TraitsTest::whatMayBeAskedFor_data()
{
    QTest::addColumn<RoleId>("role");
    QTest::addColumn<QString>("letters"); // add, set roles, status, edit organization, delete it, make a role, a group
    QTest::newRow("owner") << BuiltInRole::owner() << u"yyyyyyn"_s;
    QTest::newRow("admin") << BuiltInRole::administrator() << u"yyyynnn"_s;
    QTest::newRow("support") << BuiltInRole::support() << u"nnnnnnn"_s;
    QTest::newRow("member") << BuiltInRole::member() << u"nnnnnnn"_s;
    QTest::newRow("directory owner") << RoleId() << u"yyyyyyy"_s;
}

void TraitsTest::whatMayBeAskedFor()
{
    QFETCH(const RoleId, role);
    QFETCH(const QString, letters);
    const UserId actor = role.isEmpty() ? m_world->boss : withRole(role);
    for (const auto &where : {std::optional(m_acme), std::optional<OrganizationId>()}) {
        const Traits some = traits(actor, where);
        QString allowed;
        for (const auto &[verb, kind] : {std::pair(Verb::AddMember, EntityKind::Membership), {Verb::SetRoles, EntityKind::Membership},
                                         {Verb::SetStatus, EntityKind::Membership}, {Verb::Patch, EntityKind::Organization},
                                         {Verb::Remove, EntityKind::Organization}, {Verb::Create, EntityKind::Role},
                                         {Verb::Create, EntityKind::RoleGroup}})
            allowed.append(some.allows(verb, kind) ? u'y' : u'n');
        QCOMPARE(allowed, letters);
    }
}

void TraitsTest::supportReadsOnlyAndIsToldWhy()
{
    const Traits some = traits(withRole(BuiltInRole::support()), m_acme);
    QVERIFY(some.readOnly);
    QVERIFY2(some.readOnlyReason.startsWith(u"Support may look, not change. Ask an owner for"_s), qPrintable(some.readOnlyReason));
}

void TraitsTest::membersReadOnlyAndAreToldWhy()
{
    const Traits some = traits(withRole(BuiltInRole::member()), m_acme);
    QVERIFY(some.readOnly);
    QVERIFY2(some.readOnlyReason.startsWith(u"Members may not change"_s), qPrintable(some.readOnlyReason));
}

void TraitsTest::outsidersAreToldWhy()
{
    const OrganizationId globex = m_world->organization(u"Globex"_s);
    const Traits some = traits(withRole(BuiltInRole::support()), globex);
    QVERIFY(some.readOnly);
    QVERIFY2(some.readOnlyReason.startsWith(u"You are not an active member here"_s), qPrintable(some.readOnlyReason));
}

void TraitsTest::ownersMayCreateFromAnywhere()
{
    const OrganizationId globex = m_world->organization(u"Globex"_s);
    const Traits some = traits(withRole(BuiltInRole::owner()), globex);
    QVERIFY(some.allows(Verb::Create, EntityKind::Organization));
    QVERIFY(!some.allows(Verb::Patch, EntityKind::Organization));
}

void TraitsTest::changedWhenRightsChange()
{
    const UserId user = withRole(BuiltInRole::support());
    const int version = traits(user, m_acme).version;
    QSignalSpy changed(&m_world->directory(), &Directory::traitsChanged);
    m_world->done(m_world->boss, newRoles(user, m_acme, {BuiltInRole::support()}, {BuiltInRole::administrator()}));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 2000);
    QVERIFY(traits(user, m_acme).version != version);
    QVERIFY(!traits(user, m_acme).readOnly);
}

QTEST_GUILESS_MAIN(TraitsTest)
#include "traitstest.moc"
