#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Organizations and edits: uniqueness, parents, merges, conflicts.
class OrganizationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
    }
    void cleanup() { m_world.reset(); }

    void seedsExample();
    void badValues_data();
    void badValues();
    void namesNeedNotBeUnique();
    void domainsAreUnique();
    void parentsHaveNoCycles();
    void parentGivesNothing();
    void withChildrenItStays();
    void deletionTakesItsOwnAlong();
    void editsMergeLists();
    void editsOfScalarsConflict();
    void whatIsSoAlreadyIsNoConflict();
    void twoEditsOfOneField();
    void unknownThingsAreNotFound_data();
    void unknownThingsAreNotFound();

private:
    Result<Applied> create(const QJsonObject &values) { return apply(creation(EntityKind::Organization, values)); }
    Result<Applied> apply(Payload payload) { return m_world->apply(m_world->boss, std::move(payload)); }

    std::unique_ptr<World> m_world;
};

void OrganizationsTest::seedsExample()
{
    const auto result = create({{u"name"_s, u"My Corporation"_s}, {u"phone"_s, u"+44 20 7183 8750"_s}, {u"domains"_s, QJsonArray{u"Example.COM"_s}}});
    VERIFY_DONE(result);
    const auto organization = m_world->organizationNow(OrganizationId(result->target.id));
    QCOMPARE(organization->name, u"My Corporation"_s);
    QCOMPARE(organization->phone, u"+442071838750"_s);
    QCOMPARE(organization->domains, QStringList{u"example.com"_s});
    QCOMPARE(organization->created, m_world->now());
    const QRegularExpression version4or7(u"^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY2(version4or7.match(organization->id.toString()).hasMatch(), qPrintable(organization->id.toString()));
    const auto membership = m_world->membership(m_world->boss, organization->id);
    QVERIFY(membership && membership->roles.contains(BuiltInRole::owner()));
}

void OrganizationsTest::badValues_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("field");
    const auto named = [](const QString &key, const QJsonValue &value) { return QJsonObject{{u"name"_s, u"Acme"_s}, {key, value}}; };
    QTest::newRow("no name") << QJsonObject{} << u"name"_s;
    QTest::newRow("blank name") << QJsonObject{{u"name"_s, u"  "_s}} << u"name"_s;
    QTest::newRow("long name") << QJsonObject{{u"name"_s, QString(256, u'x')}} << u"name"_s;
    QTest::newRow("phone that libphonenumber refuses") << named(u"phone"_s, u"+3801234567"_s) << u"phone"_s;
    QTest::newRow("domain") << named(u"domains"_s, QJsonArray{u"not a domain"_s}) << u"domains"_s;
    QTest::newRow("domains not a list") << named(u"domains"_s, u"example.com"_s) << u"domains"_s;
    QTest::newRow("status") << named(u"status"_s, u"asleep"_s) << u"status"_s;
    QTest::newRow("logo") << named(u"logo"_s, u"../../etc/passwd"_s) << u"logo"_s;
    QTest::newRow("metadata too large") << named(u"metadata"_s, QJsonObject{{u"x"_s, QString(70000, u'x')}}) << u"metadata"_s;
    QTest::newRow("unknown field") << named(u"colour"_s, u"red"_s) << u"colour"_s;
    QTest::newRow("unknown application") << named(u"applications"_s, QJsonArray{u"none"_s}) << u"applications"_s;
    QTest::newRow("unknown parent") << named(u"parent"_s, u"none"_s) << u"parent"_s;
}

void OrganizationsTest::badValues()
{
    QFETCH(const QJsonObject, values);
    QFETCH(const QString, field);
    const auto result = create(values);
    QVERIFY(!result);
    QCOMPARE(result.error().field, field);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(m_world->journalLength(), 1);
}

void OrganizationsTest::namesNeedNotBeUnique()
{
    VERIFY_DONE(create({{u"name"_s, QString(255, u'x')}}));
    VERIFY_DONE(create({{u"name"_s, QString(255, u'x')}}));
}

void OrganizationsTest::domainsAreUnique()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s, {{u"domains"_s, QJsonArray{u"acme.example"_s}}});
    VERIFY_REFUSED(create({{u"name"_s, u"Other"_s}, {u"domains"_s, QJsonArray{u"ACME.example"_s}}}), Error::Kind::Conflict,
                   u"belongs to Acme already"_s);
    const OrganizationId globex = m_world->organization(u"Globex"_s);
    const UserId owner = m_world->person(u"owner@globex.example"_s, globex, {BuiltInRole::owner()});
    const auto refused = m_world->apply(owner, edit(entity(globex), u"domains"_s, QJsonArray(), QJsonArray{u"acme.example"_s}));
    VERIFY_REFUSED(refused, Error::Kind::Conflict, u"another organization"_s);
    QVERIFY(!refused.error().message.contains(u"Acme"_s));
    // What it has itself it keeps.
    VERIFY_DONE(apply(edit(entity(acme), u"domains"_s, QJsonArray{u"acme.example"_s}, QJsonArray{u"acme.example"_s, u"acme2.example"_s})));
}

void OrganizationsTest::parentsHaveNoCycles()
{
    const OrganizationId top = m_world->organization(u"Top"_s);
    const OrganizationId middle = m_world->organization(u"Middle"_s, {{u"parent"_s, top.toString()}});
    const OrganizationId bottom = m_world->organization(u"Bottom"_s, {{u"parent"_s, middle.toString()}});
    VERIFY_REFUSED(apply(edit(entity(top), u"parent"_s, u""_s, bottom.toString())), Error::Kind::Invalid, u"cannot be its parent"_s);
    VERIFY_REFUSED(apply(edit(entity(top), u"parent"_s, u""_s, top.toString())), Error::Kind::Invalid, u"own parent"_s);
    VERIFY_DONE(apply(edit(entity(bottom), u"parent"_s, middle.toString(), top.toString())));
}

void OrganizationsTest::parentGivesNothing()
{
    const OrganizationId top = m_world->organization(u"Top"_s);
    const OrganizationId child = m_world->organization(u"Child"_s, {{u"parent"_s, top.toString()}});
    const UserId owner = m_world->person(u"owner@top.example"_s, top, {BuiltInRole::owner()});
    VERIFY_REFUSED(m_world->apply(owner, addition(child, u"a@b.example"_s)), Error::Kind::Forbidden, u"no access"_s);
}

void OrganizationsTest::withChildrenItStays()
{
    const OrganizationId top = m_world->organization(u"Top"_s);
    const OrganizationId child = m_world->organization(u"Child"_s, {{u"parent"_s, top.toString()}});
    VERIFY_REFUSED(apply(removal(entity(top))), Error::Kind::Forbidden, u"1 child organization(s): “Child”"_s);
    VERIFY_DONE(apply(removal(entity(child))));
    VERIFY_DONE(apply(removal(entity(top))));
    QVERIFY(!m_world->organizationNow(top));
}

void OrganizationsTest::deletionTakesItsOwnAlong()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s);
    const RoleId role = m_world->role(u"Clerk"_s, {u"organization:view"_s}, acme);
    const UserId user = m_world->person(u"a@b.example"_s, acme, {role}, MemberStatus::Pending);
    const auto result = apply(removal(entity(acme)));
    VERIFY_DONE(result);
    QVERIFY(!m_world->roleNow(role));
    QVERIFY(!m_world->membership(user, acme));
    QVERIFY(m_world->user(user));
    QCOMPARE(result->before.value(u"members"_s).toInt(), 2);
    QCOMPARE(result->before.value(u"memberships"_s).toArray().size(), 2);
    QCOMPARE(result->before.value(u"roles"_s).toArray().size(), 1);
    QCOMPARE(result->after, QJsonObject());
}

void OrganizationsTest::editsMergeLists()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s, {{u"domains"_s, QJsonArray{u"a.example"_s, u"b.example"_s}}});
    const QJsonArray seen{u"a.example"_s, u"b.example"_s};
    VERIFY_DONE(apply(edit(entity(acme), u"domains"_s, seen, QJsonArray{u"a.example"_s, u"b.example"_s, u"c.example"_s})));
    // Somebody else still saw two, and replaces one of them: the third stays.
    VERIFY_DONE(apply(edit(entity(acme), u"domains"_s, seen, QJsonArray{u"b.example"_s, u"D.example"_s})));
    QCOMPARE(m_world->organizationNow(acme)->domains, (QStringList{u"b.example"_s, u"c.example"_s, u"d.example"_s}));
}

void OrganizationsTest::editsOfScalarsConflict()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s);
    VERIFY_DONE(apply(edit(entity(acme), u"name"_s, u"Acme"_s, u"Acme Ltd"_s)));
    const auto result = apply(edit(entity(acme), u"name"_s, u"Acme"_s, u"Acme Inc"_s));
    VERIFY_REFUSED(result, Error::Kind::Conflict, u"it was “Acme” and is “Acme Ltd” now"_s);
    QCOMPARE(result.error().field, u"name"_s);
    QCOMPARE(result.error().details, u"base: Acme\nnow: Acme Ltd\nafter: Acme Inc"_s);
    QCOMPARE(m_world->organizationNow(acme)->name, u"Acme Ltd"_s);
}

void OrganizationsTest::whatIsSoAlreadyIsNoConflict()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s);
    VERIFY_DONE(apply(edit(entity(acme), u"phone"_s, QJsonValue(), u"+442071838750"_s)));
    const qint64 length = m_world->journalLength();
    QCOMPARE(outcome(apply(edit(entity(acme), u"phone"_s, u""_s, u"+44 20 7183 8750"_s))), u"no-op"_s);
    QCOMPARE(m_world->journalLength(), length);
    // Together with another field only that one is changed.
    const Patch two{entity(acme), {{u"phone"_s, u""_s, u"+442071838750"_s}, {u"name"_s, u"Acme"_s, u"Acme Ltd"_s}}};
    VERIFY_DONE(apply(two));
    QCOMPARE(m_world->organizationNow(acme)->name, u"Acme Ltd"_s);
}

void OrganizationsTest::twoEditsOfOneField()
{
    const OrganizationId acme = m_world->organization(u"Acme"_s);
    const Patch twice{entity(acme), {{u"name"_s, u"Acme"_s, u"A"_s}, {u"name"_s, u"Acme"_s, u"B"_s}}};
    VERIFY_REFUSED(apply(twice), Error::Kind::Invalid, u"twice"_s);
}

void OrganizationsTest::unknownThingsAreNotFound_data()
{
    QTest::addColumn<EntityId>("id");
    QTest::newRow("organization") << entity(OrganizationId(u"none"_s));
    QTest::newRow("application") << entity(ApplicationId(u"none"_s));
    QTest::newRow("user") << entity(UserId(u"none"_s));
    QTest::newRow("membership") << entity(UserId(u"none"_s), OrganizationId(u"none"_s));
    QTest::newRow("role") << entity(RoleId(u"none"_s));
    QTest::newRow("role group") << entity(RoleGroupId(u"none"_s));
}

void OrganizationsTest::unknownThingsAreNotFound()
{
    QFETCH(const EntityId, id);
    VERIFY_REFUSED(apply(removal(id)), Error::Kind::NotFound, u"none"_s);
    VERIFY_REFUSED(apply(edit(id, u"name"_s, u"a"_s, u"b"_s)), Error::Kind::NotFound, u"none"_s);
}

QTEST_GUILESS_MAIN(OrganizationsTest)
#include "organizationstest.moc"
