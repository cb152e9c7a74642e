#include "freshstore.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// What is removed takes along what cannot be without it.
class RemovalTest final : public FreshStore
{
    Q_OBJECT
private Q_SLOTS:
    void removingAnOrganization();
    void removingAUser();
    void removingARole();
    void removingAnApplication();
};

void RemovalTest::removingAnOrganization()
{
    const Organization gone = anOrganization(u"Gone"_s);
    Organization child = anOrganization(u"Child"_s);
    child.parent = gone.id;
    const User user = aUser(u"Olena"_s);
    Role own = aRole(u"Own"_s);
    own.organization = gone.id;
    const Invitation invitation{newId<InvitationId>(), user.id, gone.id, {}, {}, gone.created, gone.created, {}};
    write([&](WriteSession &session) {
        session.put(gone);
        session.put(child);
        session.put(user);
        session.put(own);
        session.put(aMembership(user, gone, {own.id}));
        session.put(invitation);
    });
    write([&](WriteSession &session) { session.remove(gone.id); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.organization(gone.id); }));
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.role(own.id); }));
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.invitation(invitation.id); }));
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.membershipsOf(user.id); }).isEmpty());
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.organization(child.id); })->parent.isEmpty());
    const auto people = m_store->ask([](ReadSession &s) { return s.members({}, everything, 0, 10); });
    QCOMPARE(people.rows.size(), 1);
    QCOMPARE(people.rows.first().organizations, 0);
    QCOMPARE(people.rows.first().roleNames, QStringList());
}

void RemovalTest::removingAUser()
{
    const Organization organization = anOrganization(u"One"_s);
    const User user = aUser(u"Olena Unique"_s, u"o@example.com"_s);
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(user);
        session.put(aMembership(user, organization, {}, MemberStatus::Pending));
    });
    write([&](WriteSession &session) { session.remove(user.id); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.user(user.id); }));
    const auto row = m_store->ask([=](ReadSession &s) { return s.organizationRow(organization.id); });
    QCOMPARE(row->members, 0);
    QCOMPARE(row->pending, 0);
    MemberQuery query;
    query.text = u"unique"_s;
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 10); }).rows.isEmpty());
    query.organization = organization.id;
    query.text.clear();
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.members(query, everything, 0, 10); }).rows.isEmpty());
    QCOMPARE(m_store->ask([](ReadSession &s) { return s.countMembers({}, everything, CountMode::Exact); }).value, 0);
    // The row's number may be taken by the next: nothing of the old one may stick to it.
    const User next = aUser(u"Next"_s);
    write([&](WriteSession &session) { session.put(next); });
    MemberQuery old;
    old.text = u"unique"_s;
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.members(old, everything, 0, 10); }).rows.isEmpty());
}

void RemovalTest::removingARole()
{
    const Organization organization = anOrganization(u"One"_s);
    const User user = aUser(u"Olena"_s);
    const Role owner = aRole(u"Owner"_s, {u"organization:owner"_s}), other = aRole(u"Other"_s);
    write([&](WriteSession &session) {
        session.put(organization);
        session.put(user);
        session.put(owner);
        session.put(other);
        session.put(aMembership(user, organization, {owner.id, other.id}));
    });
    write([&](WriteSession &session) { session.remove(owner.id); });
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.membership(user.id, organization.id); })->roles, QList{other.id});
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.activeOwners(organization.id); }), 0);
    QCOMPARE(m_store->ask([=](ReadSession &s) { return s.organizationRow(organization.id); })->ownerCount, 0);
}

void RemovalTest::removingAnApplication()
{
    const Application application{newId<ApplicationId>(), u"App"_s, {}};
    Organization organization = anOrganization(u"One"_s);
    organization.applications = {application.id};
    Role role = aRole(u"Role"_s);
    role.application = application.id;
    write([&](WriteSession &session) {
        session.put(application);
        session.put(organization);
        session.put(role);
    });
    write([&](WriteSession &session) { session.remove(application.id); });
    QVERIFY(!m_store->ask([=](ReadSession &s) { return s.role(role.id); }));
    QVERIFY(m_store->ask([=](ReadSession &s) { return s.organization(organization.id); })->applications.isEmpty());
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "removaltest.moc"
