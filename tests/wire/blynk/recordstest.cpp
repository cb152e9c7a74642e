#include "models/wire/blynk/calls.h"
#include "models/wire/blynk/faults.h"
#include "models/wire/blynk/records.h"

#include <QJsonDocument>
#include <QTest>

using namespace Rollcall;
using namespace Rollcall::Blynk;
using namespace Qt::StringLiterals;
using BlynkFault = Rollcall::Blynk::Fault;

namespace {

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

const char *const john = R"({"id":1078,"name":"John Doe","email":"john@example.com","title":"Head","nickName":"john",
    "phoneNumber":"+3801234567","roleId":3,"orgId":703,"tz":"Europe/Kiev","locale":"en_US","status":"Active",
    "lastModifiedTs":1702985292062,"lastLoggedAt":1702985292062,"registeredAt":1702985292062,"isDev":false})";

} // namespace

class RecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAUser()
    {
        const auto record = userFrom(object(john));
        QVERIFY(record);
        QCOMPARE(record->user.id, UserId(u"1078"_s));
        QCOMPARE(record->user.email, u"john@example.com"_s);
        QCOMPARE(record->user.nickName, u"john"_s);
        QCOMPARE(record->user.phone, u"+3801234567"_s);
        QCOMPARE(record->user.timeZone, u"Europe/Kiev"_s);
        QCOMPARE(record->user.locale, u"en_US"_s);
        QCOMPARE(record->user.lastSignIn, QDateTime(QDate(2023, 12, 19), QTime(11, 28, 12, 62), Qt::UTC));
        QCOMPARE(record->membership.organization, OrganizationId(u"703"_s));
        QCOMPARE(record->membership.roles, QList<RoleId>{RoleId(u"3"_s)});
        QCOMPARE(record->membership.title, u"Head"_s);
        QVERIFY(record->isWhole);
    }

    void statusesAreKept_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<MemberStatus>("status");
        QTest::addColumn<QString>("own");
        QTest::newRow("Pending") << u"Pending"_s << MemberStatus::Pending << QString();
        QTest::newRow("Active") << u"Active"_s << MemberStatus::Active << QString();
        QTest::newRow("Inactive") << u"Inactive"_s << MemberStatus::Active << u"Inactive"_s;
        QTest::newRow("Suspended") << u"Suspended"_s << MemberStatus::Suspended << QString();
        QTest::newRow("one that comes later") << u"Frozen"_s << MemberStatus::Active << u"Frozen"_s;
        QTest::newRow("not told") << QString() << MemberStatus::Active << unknownStatus;
    }
    void statusesAreKept()
    {
        QFETCH(QString, word);
        QFETCH(MemberStatus, status);
        QFETCH(QString, own);
        QJsonObject item = object(john);
        item.insert(u"status"_s, word.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(word));
        const auto record = userFrom(item);
        QVERIFY(record);
        QCOMPARE(record->membership.status, status);
        QCOMPARE(record->membership.ownStatus, own);
    }

    void theAddressIsNullAnObjectOrNonsense()
    {
        QJsonObject item = object(john);
        for (const QJsonValue &address : {QJsonValue(), QJsonValue(u"Main St"_s), QJsonValue(7), QJsonValue(QJsonValue::Undefined)}) {
            item.insert(u"address"_s, address);
            const auto record = userFrom(item);
            QVERIFY(record && record->user.city.isEmpty());
            const auto organization = organizationFrom({{u"id"_s, 1}, {u"name"_s, u"A"_s}, {u"address"_s, address}});
            QVERIFY(organization && !organization->organization.metadata.contains(u"address"_s));
        }
        item.insert(u"address"_s, QJsonObject{{u"city"_s, u"Kyiv"_s}, {u"zip"_s, QJsonValue()}});
        QCOMPARE(userFrom(item)->user.city, u"Kyiv"_s);
        const auto organization = organizationFrom({{u"id"_s, 1}, {u"address"_s, QJsonObject{{u"city"_s, u"Kyiv"_s}}}});
        QCOMPARE(organization->organization.metadata.value(u"address"_s).toObject().value(u"city"_s).toString(), u"Kyiv"_s);
    }

    void neverIsZero()
    {
        QJsonObject item = object(john);
        item.insert(u"lastLoggedAt"_s, 0);
        QVERIFY(!userFrom(item)->user.lastSignIn.isValid());
        item.insert(u"lastLoggedAt"_s, u"2024"_s);
        QVERIFY(!userFrom(item)->user.lastSignIn.isValid());
    }

    void idsAreNumbersOfTheirSize()
    {
        QCOMPARE(userFrom(object(R"({"id":9007199254740993,"orgId":1})"))->user.id, UserId(u"9007199254740993"_s));
        QVERIFY(!userFrom(object(R"({"id":"1078","orgId":1})")));
        QVERIFY(!userFrom(object(R"({"id":1078})"))); // who is nowhere cannot be shown
        QVERIFY(!userFrom(object(R"({"id":1078,"orgId":2147483648})")));
        QVERIFY(!userFrom(object(R"({"id":1.5,"orgId":1})")));
        QVERIFY(!organizationFrom(object(R"({"id":0})")));
        QVERIFY(!organizationFrom(object(R"({"id":-3})")));
        QVERIFY(!organizationFrom(object("{}")));
    }

    void readsAnOrganization()
    {
        const auto record = organizationFrom(object(R"({"id":703,"name":"Acme","description":"d","parentOrganizationId":1,"isActive":false,
            "tz":"Europe/Kyiv","unitSystem":"METRIC","phoneNumber":"+380","address":null,"lastModifiedTs":1,"new":[1]})"));
        QVERIFY(record);
        QCOMPARE(record->organization.parent, OrganizationId(u"1"_s));
        QCOMPARE(record->organization.phone, u"+380"_s);
        QCOMPARE(record->organization.status, OrganizationStatus::Active); // a new one is not active, and can be used
        QCOMPARE(record->organization.metadata.keys(), (QStringList{u"description"_s, u"isActive"_s, u"tz"_s, u"unitSystem"_s}));
        QVERIFY(record->raw.contains(u"new"_s));
    }

    void readsPagesInEveryShape()
    {
        const auto page = pageFrom(object(R"({"content":[{"id":1},null,3],"totalElements":9000000000})"));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->came, 3);
        QCOMPARE(page->strange(), 2);
        QCOMPARE(page->total, Q_INT64_C(9000000000));
        QCOMPARE(pageFrom(QJsonArray{QJsonObject{{u"id"_s, 1}}})->total, 1);
        // What is not told is not known: there may be a next page.
        for (const QJsonValue &total : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(u"7"_s)})
            QVERIFY(!pageFrom(QJsonObject{{u"content"_s, QJsonArray{QJsonObject()}}, {u"totalElements"_s, total}})->total);
        QJsonArray full;
        for (int i = 0; i < pageSize; ++i)
            full.append(QJsonObject{{u"id"_s, i}});
        QVERIFY(!pageFrom(full)->total);
        QVERIFY(!pageFrom(object(R"({"content":null,"totalElements":0})")));
        QVERIFY(!pageFrom(object("{}")));
        QVERIFY(!pageFrom(QJsonValue(QJsonValue::Undefined)));
    }

    void rolesHaveNamesOrNumbers()
    {
        QCOMPARE(roleOf(RoleId(u"1"_s)).name, u"Admin"_s);
        QCOMPARE(roleOf(RoleId(u"2"_s)).name, u"Staff"_s);
        QCOMPARE(roleOf(RoleId(u"3"_s)).name, u"User"_s);
        QCOMPARE(roleOf(RoleId(u"4"_s)).name, u"Role #4"_s);
        QCOMPARE(knownRoles().size(), 3);
    }

    void faultsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int status, const char *body, BlynkFault fault) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(fault);
        };
        row("no body", 204, "", BlynkFault::None);
        row("not signed in", 401, "", BlynkFault::TokenRefused);
        row("scope", 403, R"({"error":{"message":"Platform API scope is not enabled for this oauth client."}})", BlynkFault::ScopeOff);
        row("forbidden", 403, R"({"error":{"message":"No."}})", BlynkFault::Forbidden);
        row("not there", 404, R"({"error":{"message":"Organization is not found or you don't have access to it."}})", BlynkFault::NotThere);
        row("no such route", 404, "<html></html>", BlynkFault::NoSuchRoute);
        row("no such method", 405, "", BlynkFault::NoSuchRoute);
        row("not there, as 400", 400, R"({"error":{"message":"User with identifier 1 is not found."}})", BlynkFault::NotThere);
        row("taken", 400, R"({"error":{"message":"john@example.com is already in use"}})", BlynkFault::Taken);
        row("role", 400, R"({"error":{"message":"You don't have permissions to access this Role. Contact administrator for details."}})",
            BlynkFault::RoleRefused);
        row("wrong value", 400, R"({"error":{"message":"Request with incorrect parameters"}})", BlynkFault::Refused);
        row("flat message", 400, R"({"message":"john@example.com is already in use"})", BlynkFault::Taken);
        row("too many", 429, "", BlynkFault::TooMany);
        row("broken", 500, "", BlynkFault::Server);
        row("gateway", 502, "<html></html>", BlynkFault::Server);
    }
    void faultsAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, fault);
        const QJsonDocument document = QJsonDocument::fromJson(body);
        QCOMPARE(static_cast<int>(faultOf(status, document.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(document.object()))),
                 fault);
    }

    void theServersSentenceIsFoundInEveryShape()
    {
        QCOMPARE(sentenceOf(object(R"({"error":{"message":"Nested."}})")), u"Nested."_s);
        QCOMPARE(sentenceOf(object(R"({"error":"invalid_client","error_description":"Described."})")), u"Described."_s);
        QCOMPARE(sentenceOf(object(R"({"message":"Flat."})")), u"Flat."_s);
        QCOMPARE(sentenceOf(object(R"({"error":"code"})")), u"code"_s);
        QVERIFY(sentenceOf(object(R"({"error":{"message":7}})")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "recordstest.moc"
