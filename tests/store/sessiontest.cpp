#include "freshstore.h"

#include <QJsonObject>

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What is put is read back, counters and lists follow.
class SessionTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void organizations();
    void users();
    void memberships();
    void rolesAndGroups();
    void invitations();
    void owners();
    void renamingARoleShowsInLists();
    void person();
    void lookUp();
};

void SessionTest::organizations()
{
    Application application{newId<ApplicationId>(), u"Käsekiste"_s, QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC)};
    Organization parent = anOrganization(u"Parent"_s);
    Organization child = anOrganization(u"child"_s);
    child.displayName = u"Дитина"_s;
    child.domains = {u"b.example"_s, u"a.example"_s};
    child.phone = u"+442071838750"_s;
    child.parent = parent.id;
    child.applications = {application.id};
    child.status = OrganizationStatus::Suspended;
    child.logo = QString(64, u'a');
    child.metadata = {{u"key"_s, QJsonObject{{u"deep"_s, 1.5}}}};
    write([&](WriteSession &session) {
        session.put(application);
        session.put(parent);
        session.put(child);
    });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organization(child.id); }), child);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.application(application.id); }), application);
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.applicationByName(u"KÄSEKISTE"_s); }), application.id);
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.organizationOfDomain(u"A.example"_s); }), child.id);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.childOrganizations(parent.id); }), QList{child.id});
    const auto row = m_store->ask([=](ReadSession &s) { return s.organizationRow(child.id); });
    QCOMPARE(row->parentName, u"Parent"_s);

    child.domains = {u"c.example"_s};
    child.parent = {};
    child.applications.clear();
    write([&](WriteSession &session) { session.put(child); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organization(child.id); }), child);
    QVERIFY(!m_store->ask([](ReadSession &s) { return s.organizationOfDomain(u"a.example"_s); }));
    QVERIFY(!m_store->ask([](ReadSession &s) { return s.organization(newId<OrganizationId>()); }));
}

void SessionTest::users()
{
    User user = aUser(u"Жанна 𐐀 d'Arc"_s, u"Straße@Example.com"_s);
    user.phone = u"+380441234567"_s;
    user.username = u"Ärzte"_s;
    user.givenName = u"Жанна"_s;
    user.fullAddress = u"1 Street; DROP TABLE users;--"_s;
    user.zip = u"007"_s;
    user.externalId = u"\"quoted\""_s;
    write([&](WriteSession &session) { session.put(user); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.user(user.id); }), user);
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.userByEmail(u"STRASSE@EXAMPLE.COM"_s); }), user);
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.userByUsername(u"äRZTE"_s); }), user);
    QVERIFY(!m_store->ask([](ReadSession &s) { return s.userByEmail(QString()); }));
    QVERIFY(!m_store->ask([](ReadSession &s) { return s.userByUsername(QString()); }));

    write([&](WriteSession &session) {
        session.setPassword(user.id, "$argon2id$v=19$m=19456", true);
        session.setDirectoryOwner(user.id);
    });
    user.hasPassword = user.mustReplacePassword = user.directoryOwner = true;
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.user(user.id); }), user);
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.directoryOwner(); }), user.id);
    // Replacing a user leaves both alone.
    User plain = user;
    plain.hasPassword = plain.directoryOwner = plain.mustReplacePassword = false;
    plain.city = user.city = u"Lviv"_s;
    write([&](WriteSession &session) { session.put(plain); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.user(user.id); }), user);
    write([&](WriteSession &session) { session.setPassword(user.id, {}, false); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.user(user.id); })->hasPassword);
}

void SessionTest::memberships()
{
    const Organization organization = anOrganization(u"One"_s);
    const User user = aUser(u"Olena"_s);
    const Role a = aRole(u"A"_s), b = aRole(u"B"_s);
    Membership membership = aMembership(user, organization, {b.id, a.id}, MemberStatus::Pending);
    membership.ownStatus = u"Inactive"_s;
    membership.title = u"Chief"_s;
    membership.department = u"R&D"_s;
    membership.manager = u"Wei"_s;
    membership.until = membership.since.addYears(1);
    membership.statusChanged = membership.since.addDays(1);
    membership.statusChangedBy = newId<UserId>();
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(user);
        session.put(a);
        session.put(b);
        session.put(membership);
    });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.membership(user.id, organization.id); }), membership);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.membershipsOf(user.id); }), QList{membership});
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.holders(a.id); }), 1);
    auto row = m_store->ask([=](ReadSession &s) { return s.organizationRow(organization.id); });
    QCOMPARE(row->members, 1);
    QCOMPARE(row->pending, 1);
    membership.status = MemberStatus::Active;
    membership.roles = {a.id};
    write([&](WriteSession &session) { session.put(membership); });
    row = m_store->ask([=](ReadSession &s) { return s.organizationRow(organization.id); });
    QCOMPARE(row->members, 1);
    QCOMPARE(row->pending, 0);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.holders(b.id); }), 0);
    write([&](WriteSession &session) { session.remove(user.id, organization.id); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.membership(user.id, organization.id); }));
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organizationRow(organization.id); })->members, 0);
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.user(user.id); }));
}

void SessionTest::rolesAndGroups()
{
    const Organization organization = anOrganization(u"One"_s);
    const Application application{newId<ApplicationId>(), u"App"_s, organization.created};
    Role own = aRole(u"Own"_s, {u"user:add"_s, u"user:view"_s});
    own.organization = organization.id;
    own.description = u"…"_s;
    Role forApplication = aRole(u"For"_s);
    forApplication.application = application.id;
    Role builtIn = aRole(u"Built"_s);
    builtIn.builtIn = true;
    RoleGroup group{newId<RoleGroupId>(), u"Group"_s, u"why"_s, application.id, {builtIn.id, forApplication.id},
                    {organization.id}, organization.created};
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(application);
        for (const Role &role : {own, forApplication, builtIn})
            session.put(role);
        session.put(group);
    });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.rolesById({builtIn.id, own.id, newId<RoleId>(), forApplication.id}); }),
             (QList{builtIn, own, forApplication}));
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.roleGroup(group.id); }), group);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.roleGroupsOf(organization.id); }), QList{group});
    const auto roles = m_store->ask([](ReadSession &s) { return s.roles(everything); });
    QCOMPARE(roles.size(), 3);
    QCOMPARE(roles.at(0).roleGroups, QStringList{u"Group"_s});
    QCOMPARE(roles.at(1).belongsTo, u"App"_s);
    QCOMPARE(roles.at(2).belongsTo, u"One"_s);
    const RoleSight shared = [](const Role &role) { return role.organization.isEmpty(); };
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.roles(Visibility(), shared); }).size(), 2);
    const auto groups = m_store->ask([](ReadSession &s) { return s.roleGroups(everything); });
    QCOMPARE(groups.first().organizationNames, QStringList{u"One"_s});
    QCOMPARE(groups.first().roleNames, (QStringList{u"Built"_s, u"For"_s}));
    QVERIFY(m_store->ask([](ReadSession &s) { return s.roleGroups(Visibility()); }).first().organizationNames.isEmpty());
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.applications(); }).first().roles, 1);
    write([&](WriteSession &session) { session.remove(group.id); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.roleGroup(group.id); }));
}

void SessionTest::invitations()
{
    const Organization organization = anOrganization(u"One"_s);
    const User user = aUser(u"Olena"_s);
    Invitation first{newId<InvitationId>(), user.id, organization.id, InvitationState::Pending, u"https://x/1"_s,
                     organization.created, organization.created.addDays(2), newId<UserId>()};
    Invitation second = first;
    second.id = newId<InvitationId>();
    second.created = first.created.addSecs(5);
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(user);
        session.put(second);
        session.put(first);
    });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.invitation(first.id); }), first);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.latestInvitation(user.id, organization.id); }), second);
    first.state = InvitationState::Revoked;
    write([&](WriteSession &session) { session.put(first); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.invitation(first.id); }), first);
}

void SessionTest::owners()
{
    const Organization one = anOrganization(u"One"_s), two = anOrganization(u"Two"_s);
    const User a = aUser(u"A"_s), b = aUser(u"B"_s);
    Role owner = aRole(u"Owner"_s, {u"organization:owner"_s});
    write([&](WriteSession &session) {
        for (const Organization &organization : {one, two})
            session.put(organization);
        session.put(a);
        session.put(b);
        session.put(owner);
        session.put(aMembership(a, one, {owner.id}));
        session.put(aMembership(a, two, {owner.id}));
        session.put(aMembership(b, two, {owner.id}));
        session.put(aMembership(b, one, {owner.id}, MemberStatus::Suspended));
    });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.activeOwners(one.id); }), 1);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.activeOwners(one.id, a.id); }), 0);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.activeOwners(two.id, a.id); }), 1);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.solelyOwnedBy(a.id); }), QList{one.id});
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.solelyOwnedBy(b.id); }).isEmpty());
    const auto row = m_store->ask([=](ReadSession &s) { return s.organizationRow(two.id); });
    QCOMPARE(row->ownerCount, 2);
    QCOMPARE(row->owners, (QStringList{u"A"_s, u"B"_s}));
    // A role that stops to own takes all its owners along; and back.
    owner.permissions = {u"user:view"_s};
    write([&](WriteSession &session) { session.put(owner); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.activeOwners(two.id); }), 0);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organizationRow(two.id); })->ownerCount, 0);
    owner.permissions = {u"organization:owner"_s};
    write([&](WriteSession &session) { session.put(owner); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organizationRow(two.id); })->ownerCount, 2);
}

void SessionTest::renamingARoleShowsInLists()
{
    const Organization organization = anOrganization(u"One"_s);
    const User a = aUser(u"A"_s), b = aUser(u"B"_s);
    Role first = aRole(u"Aa"_s);
    const Role second = aRole(u"Bb"_s);
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(a);
        session.put(b);
        session.put(first);
        session.put(second);
        session.put(aMembership(a, organization, {first.id}));
        session.put(aMembership(b, organization, {second.id}));
    });
    MemberQuery query;
    query.organization = organization.id;
    query.sort = MemberSort::Roles;
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 1); }).rows.first().user, a);
    first.name = u"Cc"_s;
    write([&](WriteSession &session) { session.put(first); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 1); }).rows.first().user, b);
}

void SessionTest::person()
{
    const Organization one = anOrganization(u"One"_s), two = anOrganization(u"Two"_s);
    const User user = aUser(u"Olena"_s), by = aUser(u"Admin Person"_s);
    const Role role = aRole(u"Role"_s);
    Membership membership = aMembership(user, two, {role.id});
    membership.statusChangedBy = by.id;
    const Invitation invitation{newId<InvitationId>(), user.id, two.id, {}, u"link"_s, one.created, one.created, by.id};
    write([&](WriteSession &session) {
        for (const Organization &organization : {two, one})
            session.put(organization);
        session.put(user);
        session.put(by);
        session.put(role);
        session.put(membership);
        session.put(aMembership(user, one));
        session.put(invitation);
    });
    const Person all = m_store->ask([=](ReadSession &s) { return s.person(user, everything); });
    QCOMPARE(all.memberships.size(), 2);
    QCOMPARE(all.memberships.at(0).organizationName, u"One"_s);
    QCOMPARE(all.memberships.at(1).roles, QList{role});
    QCOMPARE(all.memberships.at(1).invitation, invitation);
    QCOMPARE(all.memberships.at(1).statusChangedByName, u"Admin Person"_s);
    const Person part = m_store->ask([=](ReadSession &s) { return s.person(user, Visibility{false, {one.id}, by.id}); });
    QCOMPARE(part.memberships.size(), 1);
}

void SessionTest::lookUp()
{
    Organization organization = anOrganization(u"Shevchenko Brothers"_s);
    organization.domains = {u"brothers.example"_s};
    const User user = aUser(u"Olena Shevchenko"_s, u"olena@example.com"_s);
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(user);
        session.put(aRole(u"Shevron keeper"_s));
    });
    const auto found = m_store->ask([](ReadSession &s) { return s.find(u"shev"_s, {everything, everything, {}}, 10); });
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).entity, entity(organization.id));
    QCOMPARE(found.at(1).entity, entity(user.id));
    QCOMPARE(found.at(1).subtitle, u"olena@example.com"_s);
    QCOMPARE(found.at(2).entity.kind, EntityKind::Role);
    // Each kind has a sight of its own.
    const Visibility none;
    const RoleSight noRole = [](const Role &) { return false; };
    const auto kinds = [&](const FindSight &sight) {
        QList<EntityKind> list;
        for (const Found &one : m_store->ask([sight](ReadSession &s) { return s.find(u"shev"_s, sight, 10); }))
            list.append(one.entity.kind);
        return list;
    };
    QCOMPARE(kinds({everything, none, noRole}), QList{EntityKind::User});
    QCOMPARE(kinds({none, everything, noRole}), QList{EntityKind::Organization});
    QCOMPARE(kinds({none, none, {}}), QList{EntityKind::Role});
    QCOMPARE(kinds({none, none, noRole}), QList<EntityKind>());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
