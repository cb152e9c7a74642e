#include "models/wire/transmit/bodies.h"
#include "models/wire/transmit/calls.h"

#include <QJsonArray>
#include <QTest>

using namespace Rollcall;
using namespace Rollcall::Transmit;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId org(u"org"_s);
const ApplicationId app(u"app"_s);
const UserId user(u"user"_s);
const RoleId role(u"role"_s);
const RoleGroupId group(u"group"_s);

QString line(const Call &call)
{
    QString line = QString::fromLatin1(call.method) + u' ' + call.steps.join(u'/');
    for (const auto &[name, value] : call.query)
        line += u' ' + name + u'=' + value;
    return line;
}

} // namespace

class TransmitWireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isManaged");
        NewOrganization made;
        made.name = u"Acme"_s;
        made.domains = {u"acme.example"_s};
        made.applications = {app};
        const QString paging = u" limit=1000 offset=5 sort_field=created_at sort_order=asc"_s;
        const ListPage page{1000, 5};
        const auto row = [](const Call &call, const QString &expected, bool isManaged) {
            QTest::addRow("%s %s", qPrintable(call.name), qPrintable(expected)) << call << expected << isManaged;
        };
        row(Calls::createOrganization(made), u"POST v1/organizations"_s, true);
        row(Calls::listOrganizations(), u"GET v1/organizations"_s, true);
        row(Calls::organizationsNamed(u"Acme"_s), u"GET v1/organizations name=Acme"_s, true);
        row(Calls::organization(org), u"GET v1/organizations/org"_s, true);
        row(Calls::changeOrganization(org, {}), u"PUT v1/organizations/org"_s, true);
        row(Calls::removeOrganization(org), u"DELETE v1/organizations/org"_s, true);
        row(Calls::organizationByName(u"Acme"_s), u"GET v1/organizations/name/Acme"_s, true);
        row(Calls::addApplications(org, {app}), u"PUT v1/organizations/org/apps"_s, true);
        row(Calls::removeApplications(org, {app}), u"DELETE v1/organizations/org/apps"_s, true);
        row(Calls::uploadLogo(org, "x"), u"POST v1/organizations/org/logo"_s, true);
        row(Calls::organizationConfig(org, u"t"_s), u"GET v1/organizations/org/config tenant_id=t"_s, true);
        row(Calls::createManagedOrganization(org, app, made), u"POST v1/organizations/org/applications/app/managed-organizations"_s, true);
        row(Calls::managedOrganizations(org, app, page), u"GET v1/organizations/org/applications/app/managed-organizations"_s + paging, true);
        row(Calls::organizationsOf(app, page), u"GET v1/manage/apps/app/organizations"_s + paging, true);
        row(Calls::setRoleGroups(app, org, {group}), u"POST v1/applications/app/organizations/org/role-groups/set"_s, true);
        row(Calls::roleGroupsOf(app, org), u"GET v1/applications/app/organizations/org/role-groups"_s, true);
        row(Calls::setRolesAndGroups(app, org, {role}, {group}), u"POST v1/applications/app/organizations/org/roles-and-groups/set"_s, true);
        row(Calls::rolesAndGroupsOf(app, org), u"GET v1/applications/app/organizations/org/roles-and-groups"_s, true);

        row(Calls::createOrAssignMember(org, {}), u"POST v1/organizations/org/members"_s, false);
        row(Calls::listMembers(org), u"GET v1/organizations/org/members"_s, false);
        row(Calls::findMembers(org, u"x"_s), u"GET v1/organizations/org/members search=x"_s, false);
        row(Calls::member(org, user), u"GET v1/organizations/org/members/user"_s, false);
        row(Calls::changeMembership(org, user, {}), u"PUT v1/organizations/org/members/user"_s, false);
        row(Calls::changeProfile(org, user, {}), u"PATCH v1/organizations/org/members/user"_s, false);
        row(Calls::removeMember(org, user), u"DELETE v1/organizations/org/members/user"_s, false);
        row(Calls::setMemberRoles(app, org, user, {role}), u"POST v1/applications/app/organizations/org/members/user/roles"_s, true);
        row(Calls::organizationsOfMember(user), u"GET v1/members/user/organizations"_s, false);
        row(Calls::suspendMember(app, org, user, true), u"PUT v1/applications/app/organizations/org/members/user/status"_s, true);

        row(Calls::listRoles(app), u"GET v1/applications/app/roles"_s, true);
        row(Calls::createRole(app, {}), u"POST v1/applications/app/roles"_s, true);
        row(Calls::changeRole(app, role, {}), u"PUT v1/applications/app/roles/role"_s, true);
        row(Calls::removeRole(app, role), u"DELETE v1/applications/app/roles/role"_s, true);
        row(Calls::listRoleGroups(app), u"GET v1/applications/app/role-groups"_s, true);
        row(Calls::createRoleGroup(app, {}), u"POST v1/applications/app/role-groups"_s, true);
        row(Calls::changeRoleGroup(app, group, {}), u"PUT v1/applications/app/role-groups/group"_s, true);
        row(Calls::removeRoleGroup(app, group), u"DELETE v1/applications/app/role-groups/group"_s, true);
        row(Calls::setRolesOfGroup(app, group, {role}), u"POST v1/applications/app/role-groups/group/roles/set"_s, true);

        row(Calls::listApplications(), u"GET v1/applications/list"_s, false);
        row(Calls::listUsers(page), u"GET v1/users page_offset=5 page_limit=1000 sort_field=created_at sort_order=asc"_s, false);
        row(Calls::user(user), u"GET v1/users/user"_s, false);
        row(Calls::userByEmail(u"a@b.example"_s), u"GET v1/users/email/a@b.example"_s, false);
        row(Calls::userByPhone(u"+44"_s), u"GET v1/users/phone-number/+44"_s, false);
        row(Calls::userByUsername(u"a"_s), u"GET v1/users/username/a"_s, false);
        row(Calls::changeUser(user, {}), u"PUT v1/users/user"_s, false);
        row(Calls::removeUser(user), u"DELETE v1/manage/users/user"_s, false);
        row(Calls::setPassword(user, u"p"_s), u"PUT v1/users/user/password"_s, false);
        row(Calls::firstPassword(user, u"p"_s, {}), u"POST v1/users/user/password"_s, false);
        row(Calls::sessions(user), u"GET v1/sessions/user"_s, false);
        row(Calls::endSessions(user), u"DELETE v1/sessions/user"_s, false);
    }
    void callsAreThoseOfTheSpecification()
    {
        QFETCH(Call, call);
        QFETCH(QString, expected);
        QFETCH(bool, isManaged);
        QCOMPARE(line(call), expected);
        QCOMPARE(call.credential, isManaged ? Credential::Management : Credential::Application);
    }

    void bodiesAreThoseOfTheSpecification()
    {
        NewOrganization made;
        made.name = u"Acme"_s;
        made.domains = {u"acme.example"_s, u"acme.test"_s};
        made.applications = {app};
        const QJsonObject created = *Calls::createOrganization(made).body;
        QCOMPARE(created, (QJsonObject{{u"name"_s, u"Acme"_s}, {u"domain"_s, u"acme.example"_s},
                                       {u"domains"_s, QJsonArray{u"acme.example"_s, u"acme.test"_s}}, {u"app_ids"_s, QJsonArray{u"app"_s}}}));
        QVERIFY(!Calls::createManagedOrganization(org, app, made).body->contains(u"app_ids"_s));
        QCOMPARE(*Calls::removeApplications(org, {app}).body, (QJsonObject{{u"app_ids"_s, QJsonArray{u"app"_s}}})); // of a DELETE
        OrganizationChanges changes;
        changes.enabled = false;
        QCOMPARE(*Calls::changeOrganization(org, changes).body, (QJsonObject{{u"enabled"_s, false}}));
        changes.domains = {u"a.example"_s};
        QCOMPARE(Calls::changeOrganization(org, changes).body->value(u"domain"_s).toString(), u"a.example"_s);
        // Its type is a text in the specification, and a list in its example.
        RoleFields fields;
        fields.roles = {role};
        QVERIFY(Calls::changeRoleGroup(app, group, fields).body->value(u"role_ids"_s).isArray());
        QVERIFY(Calls::createRoleGroup(app, {}).body->contains(u"role_ids"_s)); // required
        QCOMPARE(*Calls::suspendMember(app, org, user, true).body, (QJsonObject{{u"suspended"_s, true}}));
        QCOMPARE(Calls::setPassword(user, u"p"_s).body->value(u"force_replace"_s).toBool(), true);
        QCOMPARE(scimEquals(u"email"_s, u"o\"l\\a@b.example"_s), u"email eq \"o\\\"l\\\\a@b.example\""_s);
    }

    void theSmallestMemberIsThatOfTheSeed()
    {
        NewMember member;
        member.user.email = u"admin@acme.example"_s;
        member.roles = {RoleId(u"Organization Admin"_s)};
        QCOMPARE(bodyOf(member), (QJsonObject{{u"email"_s, u"admin@acme.example"_s}, {u"role_ids"_s, QJsonArray{u"Organization Admin"_s}}}));
        member.user.username = u"admin"_s;
        member.password = u"p"_s;
        member.invite = true;
        QCOMPARE(bodyOf(member), (QJsonObject{{u"email"_s, u"admin@acme.example"_s}, {u"username"_s, u"admin"_s},
                                              {u"credentials"_s, QJsonObject{{u"password"_s, u"p"_s}, {u"force_replace"_s, true}}},
                                              {u"role_ids"_s, QJsonArray{u"Organization Admin"_s}}, {u"send_invite"_s, true}}));
    }

    void membersAreReadWhole()
    {
        const QJsonObject item{
            {u"user_id"_s, u"u1"_s},
            {u"status"_s, u"Active"_s},
            {u"created_at"_s, 1'700'000'000'123.0},
            {u"email"_s, QJsonObject{{u"value"_s, u"o@b.example"_s}, {u"email_verified"_s, true}}},
            {u"phone_number"_s, u"+441"_s}, // older answers have the value alone
            {u"name"_s, QJsonObject{{u"first_name"_s, u"Olena"_s}, {u"middle_name"_s, u"M"_s}, {u"last_name"_s, u"Shevchenko"_s}}},
            {u"language"_s, u"uk-UA"_s},
            {u"last_auth"_s, u"2026-01-02T03:04:05Z"_s},
            {u"password_information"_s, QJsonObject{{u"temporary"_s, true}, {u"expired"_s, false}}},
            {u"roles"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"r1"_s}}, u"r2"_s, 7}},
            {u"organization_information"_s,
             QJsonObject{{u"title"_s, u"Lead"_s}, {u"enabled"_s, true},
                         {u"assigned_apps"_s, QJsonArray{QJsonObject{{u"app_id"_s, u"a1"_s}, {u"roles"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"r3"_s}}}}},
                                                         QJsonObject{{u"app_id"_s, u"a2"_s}}}}}},
        };
        const auto member = memberFrom(item, org);
        QVERIFY(member);
        QCOMPARE(member->user.email, u"o@b.example"_s);
        QCOMPARE(member->user.phone, u"+441"_s);
        QCOMPARE(member->user.name, u"Olena M Shevchenko"_s);
        QCOMPARE(member->user.locale, u"uk_UA"_s);
        QVERIFY(member->user.mustReplacePassword && member->user.hasPassword);
        QCOMPARE(member->user.created, QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC));
        QCOMPARE(member->user.lastSignIn, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
        QCOMPARE(member->membership.roles, (QList<RoleId>{RoleId(u"r1"_s), RoleId(u"r2"_s), RoleId(u"r3"_s)}));
        QCOMPARE(member->applicationRoles.keys().size(), 2);
        QCOMPARE(member->membership.organization, org);
        QCOMPARE(member->raw, item);
    }

    void statusIsMadeOfThreeSwitches_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("suspended");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("own");
        const auto row = [](const char *name, const QString &account, bool enabled, bool suspended, MemberStatus status, const QString &own) {
            QTest::newRow(name) << account << enabled << suspended << static_cast<int>(status) << own;
        };
        row("active", u"Active"_s, true, false, MemberStatus::Active, {});
        row("pending", u"pending"_s, true, false, MemberStatus::Pending, {});
        row("disabled", u"Disabled"_s, true, false, MemberStatus::Suspended, OwnStatus::account);
        row("disabled and more", u"Disabled"_s, false, true, MemberStatus::Suspended, OwnStatus::account);
        row("membership", u"Active"_s, false, false, MemberStatus::Suspended, OwnStatus::membership);
        row("application", u"Pending"_s, true, true, MemberStatus::Suspended, {});
        row("unknown", QString(), true, false, MemberStatus::Active, {});
    }
    void statusIsMadeOfThreeSwitches()
    {
        QFETCH(QString, account);
        QFETCH(bool, enabled);
        QFETCH(bool, suspended);
        QFETCH(int, status);
        QFETCH(QString, own);
        const Standing standing{account, enabled, suspended};
        QCOMPARE(static_cast<int>(standing.status()), status);
        QCOMPARE(standing.ownStatus(), own);
    }

    void strangeThingsAreEmptyAndNothingWithoutAnId()
    {
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(7), QJsonValue(QJsonArray{QJsonValue()}), QJsonValue(QJsonObject{{u"value"_s, 7}}), QJsonValue(true)}) {
            QJsonObject item{{u"user_id"_s, u"u"_s}, {u"organization_id"_s, u"o"_s}, {u"role_id"_s, u"r"_s}, {u"group_id"_s, u"g"_s}, {u"app_id"_s, u"a"_s}};
            for (const QString &key : {u"status"_s, u"email"_s, u"name"_s, u"roles"_s, u"organization_information"_s, u"domains"_s, u"app_ids"_s, u"enabled"_s,
                                       u"permissions"_s, u"created_at"_s, u"address"_s, u"password_information"_s, u"display_name"_s})
                item.insert(key, value);
            QVERIFY(memberFrom(item, org) && organizationFrom(item) && roleFrom(item, app) && roleGroupFrom(item, app) && applicationFrom(item));
            QVERIFY(memberFrom(item, org)->membership.roles.isEmpty());
            QVERIFY(organizationFrom(item)->organization.domains.isEmpty());
            for (const QString &key : {u"user_id"_s, u"organization_id"_s, u"role_id"_s, u"group_id"_s, u"app_id"_s})
                item.insert(key, value);
            QVERIFY(!memberFrom(item, org) && !organizationFrom(item) && !roleFrom(item, app) && !roleGroupFrom(item, app) && !applicationFrom(item));
        }
    }

    void anIdIsFoundWhereverItStands()
    {
        const QJsonObject nested{{u"result"_s, QJsonObject{{u"result"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"r"_s}}}}}}};
        QCOMPARE(textNamed(u"role_id"_s, nested), u"r"_s);
        QCOMPARE(textNamed(u"role_id"_s, QJsonObject{{u"result"_s, QJsonObject()}}), QString());
        QJsonValue deep = QJsonObject{{u"role_id"_s, u"r"_s}};
        for (int i = 0; i < 200; ++i)
            deep = QJsonArray{deep};
        QCOMPARE(textNamed(u"role_id"_s, deep), QString()); // as deep as nobody nests
    }

    void whatAnOrganizationHasOfAnApplication()
    {
        const QJsonObject result{{u"role_groups"_s, QJsonArray{QJsonObject{{u"group_id"_s, u"g"_s}, {u"name"_s, u"Staff"_s},
                                                                           {u"roles"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"r"_s}}}}}}},
                                 {u"default_organization_roles"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"organizationAdmin"_s}, {u"role_name"_s, u"Organization admin"_s}}}},
                                 {u"roles"_s, QJsonArray{QJsonObject{{u"role_id"_s, u"s"_s}}}}};
        const Assigned assigned = assignedFrom(result, app);
        QCOMPARE(assigned.groups.first().roles, QList<RoleId>{RoleId(u"r"_s)});
        QVERIFY(assigned.organizationRoles.first().builtIn && assigned.organizationRoles.first().application.isEmpty());
        QCOMPARE(assigned.organizationRoles.first().id, RoleId(u"organizationAdmin"_s)); // as it is said, never guessed
        QCOMPARE(assigned.roles, QList<RoleId>{RoleId(u"s"_s)});
    }

    void timesAreSecondsOrMilliseconds()
    {
        QCOMPARE(timeFrom(1'700'000'000), timeFrom(1'700'000'000'000.0));
        QCOMPARE(timeFrom(u"2023-11-14T22:13:20.000Z"_s), timeFrom(1'700'000'000));
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(-1), QJsonValue(1e300), QJsonValue(u"yesterday"_s), QJsonValue(QJsonObject())})
            QVERIFY(!timeFrom(value).isValid());
    }
};

QTEST_GUILESS_MAIN(TransmitWireTest)
#include "transmitwiretest.moc"
