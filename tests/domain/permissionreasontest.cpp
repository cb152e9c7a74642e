#include "models/domain/permissionreason.h"
#include "models/domain/permissions.h"

#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Verdict = PermissionReason::Verdict;

class PermissionReasonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesEveryRoleThatGives();
    void namesTheWordThatImplies();
    void prefersTheWordItself();
    void namesTheGroupsThatReach();
    void tellsWhyNot();
    void directoryOwnerNeedsNoRole();

private:
    PermissionReason reason(const QString &permission) const { return permissionReason(m_person, m_acme, permission, m_groups); }
    void give(const Role &role) { m_person.memberships.first().roles.append(role); }

    Organization m_acme;
    Person m_person;
    QList<RoleGroupRow> m_groups;
};

namespace {

Role role(const QString &name, const QStringList &permissions)
{
    Role role;
    role.id = RoleId(name);
    role.name = name;
    role.permissions = permissions;
    return role;
}

RoleGroupRow group(const QString &name, const Role &of, const OrganizationId &in, const ApplicationId &application = {})
{
    RoleGroupRow row;
    row.group.id = RoleGroupId(name);
    row.group.name = name;
    row.group.roles = {of.id};
    row.group.organizations = {in};
    row.group.application = application;
    return row;
}

QStringList words(const PermissionReason &reason)
{
    QStringList words;
    for (const auto &path : reason.paths)
        words.append(path.role.name + u" "_s + path.word);
    return words;
}

} // namespace

void PermissionReasonTest::init()
{
    m_acme = Organization();
    m_acme.id = OrganizationId(u"acme"_s);
    m_person = Person();
    MembershipDetails details;
    details.membership.organization = m_acme.id;
    m_person.memberships.append(details);
    m_groups.clear();
}

void PermissionReasonTest::namesEveryRoleThatGives()
{
    give(role(u"Clerk"_s, {u"invoice:view"_s, u"user:add"_s}));
    give(role(u"Reader"_s, {u"invoice:view"_s}));
    give(role(u"Guest"_s, {u"door:open"_s}));
    QCOMPARE(reason(u"invoice:view"_s).verdict, Verdict::Held);
    QCOMPARE(words(reason(u"invoice:view"_s)), (QStringList{u"Clerk invoice:view"_s, u"Reader invoice:view"_s}));
}

void PermissionReasonTest::namesTheWordThatImplies()
{
    give(role(u"Editor"_s, {u"user:edit"_s}));
    give(role(u"Owner"_s, {Permission::organizationOwner}));
    QCOMPARE(words(reason(u"user:view"_s)), (QStringList{u"Editor user:edit"_s, u"Owner organization:owner"_s}));
    QCOMPARE(words(reason(u"user:add"_s)), (QStringList{u"Owner organization:owner"_s}));
}

void PermissionReasonTest::prefersTheWordItself()
{
    give(role(u"All"_s, {Permission::organizationOwner, u"user:add"_s}));
    QCOMPARE(words(reason(u"user:add"_s)), (QStringList{u"All user:add"_s}));
}

void PermissionReasonTest::namesTheGroupsThatReach()
{
    const Role clerk = role(u"Clerk"_s, {u"invoice:view"_s});
    give(clerk);
    m_groups = {group(u"Finance"_s, clerk, m_acme.id), group(u"Elsewhere"_s, clerk, OrganizationId(u"globex"_s)),
                group(u"Shop only"_s, clerk, m_acme.id, ApplicationId(u"shop"_s)),
                group(u"Others"_s, role(u"Reader"_s, {}), m_acme.id)};
    QCOMPARE(reason(u"invoice:view"_s).paths.first().roleGroups, QStringList{u"Finance"_s});
    m_acme.applications = {ApplicationId(u"shop"_s)};
    QCOMPARE(reason(u"invoice:view"_s).paths.first().roleGroups, (QStringList{u"Finance"_s, u"Shop only"_s}));
    // An organization's own roles and built-in ones need no group.
    m_person.memberships.first().roles.first().builtIn = true;
    QCOMPARE(reason(u"invoice:view"_s).paths.first().roleGroups, QStringList());
    m_person.memberships.first().roles.first().builtIn = false;
    m_person.memberships.first().roles.first().organization = m_acme.id;
    QCOMPARE(reason(u"invoice:view"_s).paths.first().roleGroups, QStringList());
}

void PermissionReasonTest::tellsWhyNot()
{
    give(role(u"Clerk"_s, {u"invoice:view"_s}));
    QCOMPARE(reason(u"user:add"_s).verdict, Verdict::NotGiven);
    QVERIFY(!reason(u"user:add"_s).holds());
    m_person.memberships.first().membership.status = MemberStatus::Suspended;
    QCOMPARE(reason(u"invoice:view"_s).verdict, Verdict::NotActive);
    QCOMPARE(words(reason(u"invoice:view"_s)), QStringList{u"Clerk invoice:view"_s});
    QVERIFY(!reason(u"invoice:view"_s).holds());
    m_person.memberships.first().membership.status = MemberStatus::Active;
    m_person.memberships.first().membership.ownStatus = u"Inactive"_s;
    QCOMPARE(reason(u"invoice:view"_s).verdict, Verdict::NotActive);
    m_person.memberships.clear();
    QCOMPARE(reason(u"invoice:view"_s).verdict, Verdict::NotMember);
}

void PermissionReasonTest::directoryOwnerNeedsNoRole()
{
    m_person.user.directoryOwner = true;
    QCOMPARE(reason(u"user:add"_s).verdict, Verdict::DirectoryOwner);
    QVERIFY(reason(u"user:add"_s).holds());
    m_person.memberships.clear();
    QCOMPARE(reason(u"user:add"_s).verdict, Verdict::DirectoryOwner);
}

QTEST_GUILESS_MAIN(PermissionReasonTest)
#include "permissionreasontest.moc"
