#include "models/wire/blynk/calls.h"

#include <QTest>

using namespace Rollcall;
using namespace Rollcall::Blynk;
using namespace Qt::StringLiterals;

namespace {

const OrganizationId acme(u"703"_s);
const RoleId staff(u"2"_s);

NewUser everyField()
{
    return {u"john@example.com"_s, "tk++TTJLCEKfWuhQyGAKCSRMop6wyIexGKylaknsUo8=", u"John Doe"_s, u"Head"_s, u"john 1"_s,
            u"+3801234567"_s, u"Europe/Kiev"_s, {u"1 Main St"_s, u"Kyiv"_s, u"Ukraine"_s, u"Kyivska"_s, u"01001"_s}};
}

QString pathOf(const Call &call)
{
    return u'/' + call.steps.join(u'/');
}

} // namespace

class CallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createInOrgHasEveryFieldOfTheSeed()
    {
        const Call call = Calls::createUserIn(acme, staff, everyField());
        QCOMPARE(call.method, "POST");
        QCOMPARE(pathOf(call), u"/api/v1/organization/users/create-in-org"_s);
        QVERIFY(call.query.isEmpty());
        const QJsonObject address{{u"fullAddress"_s, u"1 Main St"_s}, {u"city"_s, u"Kyiv"_s}, {u"country"_s, u"Ukraine"_s},
                                  {u"state"_s, u"Kyivska"_s}, {u"zip"_s, u"01001"_s}};
        QCOMPARE(*call.body, (QJsonObject{{u"email"_s, u"john@example.com"_s},
                                          {u"passwordHash"_s, u"tk++TTJLCEKfWuhQyGAKCSRMop6wyIexGKylaknsUo8="_s},
                                          {u"name"_s, u"John Doe"_s}, {u"orgId"_s, 703}, {u"roleId"_s, 2}, {u"title"_s, u"Head"_s},
                                          {u"nickName"_s, u"john 1"_s}, {u"phoneNumber"_s, u"+3801234567"_s},
                                          {u"tz"_s, u"Europe/Kiev"_s}, {u"address"_s, address}}));
    }

    void theTimeZoneHasTwoNames()
    {
        const Call inOrg = Calls::createUserIn(acme, staff, everyField());
        const Call alone = Calls::createUser(everyField(), u"John's place"_s);
        QVERIFY(inOrg.body->contains(u"tz"_s) && !inOrg.body->contains(u"timeZone"_s));
        QVERIFY(alone.body->contains(u"timeZone"_s) && !alone.body->contains(u"tz"_s));
        QVERIFY(!alone.body->contains(u"orgId"_s) && !alone.body->contains(u"roleId"_s));
        QCOMPARE(alone.body->value(u"organizationName"_s).toString(), u"John's place"_s);
        QCOMPARE(pathOf(alone), u"/api/v1/organization/users/create"_s);
    }

    void whatIsEmptyIsLeftOut()
    {
        NewUser user;
        user.email = u"a@b.co"_s;
        user.passwordHash = "x";
        user.name = u"A"_s;
        QCOMPARE(Calls::createUserIn(acme, staff, user).body->keys(),
                 (QStringList{u"email"_s, u"name"_s, u"orgId"_s, u"passwordHash"_s, u"roleId"_s}));
        QCOMPARE(Calls::createUser(user, {}).body->size(), 3);
        QCOMPARE(Calls::inviteUser(acme, staff, u"a@b.co"_s, u"A"_s, {}).body->size(), 4);
        QCOMPARE(Calls::registerUser(u"a@b.co"_s, {}).body->size(), 1);
    }

    void idsAreInTheQueryAndNeverInThePath()
    {
        const QList<Call> calls{Calls::organization(acme), Calls::removeOrganization(acme), Calls::subOrganizations(acme, 0),
                                Calls::renameOrganization(acme, u"New"_s), Calls::user(UserId(u"1078"_s)),
                                Calls::changeRole(UserId(u"1078"_s), staff)};
        for (const Call &call : calls) {
            QVERIFY(!call.steps.isEmpty() && !call.query.isEmpty());
            for (const QString &step : call.steps)
                QVERIFY2(!step.contains(u"703"_s) && !step.contains(u"1078"_s), qPrintable(step));
        }
        const Call role = Calls::changeRole(UserId(u"1078"_s), staff);
        QCOMPARE(role.method, "PUT");
        QVERIFY(!role.body);
        QCOMPARE(role.query.value(0).second, u"1078"_s);
        QCOMPARE(role.query.value(1).second, u"2"_s);
    }

    void listsNameTheirSize()
    {
        for (const Call &call : {Calls::listUsers(3, true), Calls::searchUsers(u"x"_s, 3), Calls::searchOrganizations(u"x"_s, 3),
                                 Calls::subOrganizations(acme, 3)}) {
            QVERIFY(call.query.contains(qMakePair(u"page"_s, u"3"_s)));
            QVERIFY(call.query.contains(qMakePair(u"size"_s, u"100"_s))); // what old and new servers both take
        }
        QVERIFY(Calls::listUsers(0, true).query.contains(qMakePair(u"includeSubOrgUsers"_s, u"true"_s)));
    }

    void whatIsNoIdMakesNoCall_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "0", "-1", "7.0", " 7", "007", "+7", "seven", "2147483648", ".."})
            QTest::newRow(*id ? id : "empty") << QString::fromLatin1(id);
    }
    void whatIsNoIdMakesNoCall()
    {
        QFETCH(QString, id);
        const OrganizationId org(id);
        const RoleId role(id);
        NewOrganization made;
        made.parent = org;
        const UserId one(u"1"_s);
        for (const Call &call : {Calls::organization(org), Calls::removeOrganization(org), Calls::subOrganizations(org, 0),
                                 Calls::renameOrganization(org, u"New"_s), Calls::createOrganization(made),
                                 Calls::createUserIn(org, staff, {}), Calls::createUserIn(acme, role, {}),
                                 Calls::inviteUser(org, staff, {}, {}, {}), Calls::inviteUser(acme, role, {}, {}, {}),
                                 Calls::transferUser(one, org, staff), Calls::transferUser(one, acme, role), Calls::changeRole(one, role)})
            QVERIFY(call.steps.isEmpty());
    }

    void usersHaveLongNumbers()
    {
        const UserId id(u"9007199254740993"_s); // more than a double holds
        const Call call = Calls::transferUser(id, acme, staff);
        QCOMPARE(call.body->value(u"userId"_s).toInteger(), Q_INT64_C(9007199254740993));
        QCOMPARE(Calls::user(id).query.first().second, u"9007199254740993"_s);
        QVERIFY(Calls::user(UserId(u"9223372036854775808"_s)).steps.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
