#include "models/domain/compactjson.h"
#include "models/domain/fields.h"
#include "models/domain/imagetext.h"
#include "models/domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

const QDateTime aTime({2026, 3, 29}, {1, 30, 0, 250}, Qt::UTC);

/// Through the bytes of a document, as the journal and the command line write it.
QJsonObject throughText(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

User aUser()
{
    User user;
    user.id = UserId(u"u"_s);
    for (const FieldInfo &field : memberFields()) {
        if (field.ofUser)
            user.*field.ofUser = u"ї "_s + field.key + u" 😀"_s;
    }
    user.hasPassword = true;
    user.mustReplacePassword = true;
    user.directoryOwner = true;
    user.created = aTime;
    user.lastSignIn = aTime.addSecs(1);
    return user;
}

Membership aMembership()
{
    Membership membership;
    membership.user = UserId(u"u"_s);
    membership.organization = OrganizationId(u"o"_s);
    membership.roles = {RoleId(u"r2"_s), RoleId(u"r1"_s)};
    membership.status = MemberStatus::Suspended;
    membership.ownStatus = u"Inactive"_s;
    membership.title = u"Director"_s;
    membership.department = u"Sales"_s;
    membership.manager = u"Іван"_s;
    membership.since = aTime;
    membership.until = aTime.addYears(1);
    membership.statusChanged = aTime.addDays(1);
    membership.statusChangedBy = UserId(u"boss"_s);
    return membership;
}

Organization anOrganization()
{
    Organization organization;
    organization.id = OrganizationId(u"o"_s);
    organization.name = u"Acme"_s;
    organization.displayName = u"Acme Ltd"_s;
    organization.domains = {u"b.example"_s, u"a.example"_s};
    organization.phone = u"+442071838750"_s;
    organization.parent = OrganizationId(u"p"_s);
    organization.applications = {ApplicationId(u"a"_s)};
    organization.status = OrganizationStatus::Suspended;
    organization.logo = QString(64, u'f');
    organization.metadata = {{u"tier"_s, 3}, {u"tags"_s, QJsonArray{u"x"_s}}};
    organization.created = aTime;
    return organization;
}

} // namespace

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fullValuesComeBack()
    {
        QCOMPARE(userFromJson(throughText(toJson(aUser()))), aUser());
        QCOMPARE(membershipFromJson(throughText(toJson(aMembership()))), aMembership());
        QCOMPARE(organizationFromJson(throughText(toJson(anOrganization()))), anOrganization());

        const Role role{RoleId(u"r"_s), u"Billing"_s, u"Pays"_s, {u"billing:pay"_s}, OrganizationId(u"o"_s), ApplicationId(u"a"_s),
                        true, aTime};
        QCOMPARE(roleFromJson(throughText(toJson(role))), role);
        const RoleGroup group{RoleGroupId(u"g"_s), u"Shop"_s, u"All of it"_s, ApplicationId(u"a"_s),
                              {RoleId(u"r"_s)}, {OrganizationId(u"o"_s)}, aTime};
        QCOMPARE(roleGroupFromJson(throughText(toJson(group))), group);
        const Application application{ApplicationId(u"a"_s), u"Portal"_s, aTime};
        QCOMPARE(applicationFromJson(throughText(toJson(application))), application);
    }

    void emptyValuesComeBack()
    {
        QCOMPARE(userFromJson(toJson(User())), User());
        QCOMPARE(membershipFromJson(toJson(Membership())), Membership());
        QCOMPARE(organizationFromJson(toJson(Organization())), Organization());
        QCOMPARE(roleFromJson(toJson(Role())), Role());
        QCOMPARE(roleGroupFromJson(toJson(RoleGroup())), RoleGroup());
        QCOMPARE(applicationFromJson(toJson(Application())), Application());
    }

    void emptyFieldsAreLeftOut()
    {
        QCOMPARE(toJson(User()), QJsonObject());
        QCOMPARE(toJson(Membership()), QJsonObject({{u"status"_s, u"active"_s}}));
        User user;
        user.nickName = u"Оля"_s;
        QCOMPARE(toJson(user), QJsonObject({{u"nickName"_s, u"Оля"_s}}));
    }

    void anInvitationHidesItsLink()
    {
        Invitation invitation;
        invitation.id = InvitationId(u"i"_s);
        invitation.link = u"https://acme.example/accept/secret"_s;
        invitation.expires = aTime;
        const QJsonObject object = toJson(invitation);
        QVERIFY(!QJsonDocument(object).toJson().contains("secret"));
        QCOMPARE(object.value(u"state"_s).toString(), u"pending"_s);
        QCOMPARE(object.value(u"expires"_s).toString(), u"2026-03-29T01:30:00.250Z"_s);
    }

    void wrongTypesReadAsAbsent()
    {
        const QJsonObject hostile{{u"id"_s, 7},         {u"name"_s, QJsonArray{}},  {u"email"_s, QJsonValue::Null},
                                  {u"roles"_s, u"r"_s}, {u"domains"_s, QJsonArray{1, u"a.example"_s, QJsonValue::Null}},
                                  {u"created"_s, 12},   {u"hasPassword"_s, u"yes"_s}, {u"metadata"_s, 1},
                                  {u"unknown"_s, true}};
        QCOMPARE(userFromJson(hostile), User());
        QCOMPARE(membershipFromJson(hostile), Membership());
        Organization expected;
        expected.domains = {u"a.example"_s};
        QCOMPARE(organizationFromJson(hostile), expected);
    }

    void anUnknownStatusCloses()
    {
        QCOMPARE(membershipFromJson({{u"status"_s, u"frozen"_s}}).status, MemberStatus::Suspended);
        QCOMPARE(organizationFromJson({{u"status"_s, u"frozen"_s}}).status, OrganizationStatus::Suspended);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("UTC") << u"2026-03-29T01:30:00.250Z"_s << u"2026-03-29T01:30:00.250Z"_s;
        QTest::newRow("seconds only") << u"2026-03-29T01:30:00Z"_s << u"2026-03-29T01:30:00.000Z"_s;
        QTest::newRow("offset") << u"2026-03-29T03:30:00+02:00"_s << u"2026-03-29T01:30:00.000Z"_s;
        // 03:30 does not exist on this day in Kyiv, where the test's clock stands.
        QTest::newRow("no offset is UTC") << u"2026-03-29T03:30:00"_s << u"2026-03-29T03:30:00.000Z"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no time") << u"yesterday"_s << QString();
        QTest::newRow("no such day") << u"2026-02-30T00:00:00Z"_s << QString();
    }
    void times()
    {
        QFETCH(QString, text);
        const QDateTime time = timeFromText(text);
        QTEST(toText(time), "again");
        if (time.isValid())
            QCOMPARE(time.timeSpec(), Qt::UTC);
    }

    void compactTextIsThatOfQt()
    {
        QString every;
        for (char16_t letter = 0; letter < 0x100; ++letter)
            every += QChar(letter);
        const QJsonObject nested{{every, every}, {u"empty"_s, QJsonObject()}};
        const QJsonArray things{every, true, false, QJsonValue(), 0, -7, 1.5, 1e300, 123456789012345LL, nested, QJsonArray(),
                                u"Ґ😀"_s, QString(QChar(0xd83d)), QString(QChar(0xde00)) + u"x"_s, QString()};
        for (const double number : {0.0, -0.0, 1.0, -1.0, 5e-324, 1e15, 1e16, 9007199254740991.0, 9007199254740992.0, -9007199254740993.0}) {
            const QJsonObject one{{u"number"_s, number}, {u"whole"_s, static_cast<qint64>(number)}};
            QCOMPARE(compactJson(one), QJsonDocument(one).toJson(QJsonDocument::Compact));
        }
        for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(1) << 53, (qint64(1) << 53) + 1}) {
            const QJsonObject one{{u"number"_s, number}};
            QCOMPARE(compactJson(one), QJsonDocument(one).toJson(QJsonDocument::Compact));
        }
        const QJsonObject object{{u"things"_s, things}, {u""_s, nested}, {u"Київ"_s, u"a/b\"c\\d"_s}, {u"plain"_s, u"~ !#[]^_`{}"_s}};
        // The edges of what one, two and three bytes say.
        for (const int letter : {0x7fe, 0x7ff, 0x800, 0x801, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfeff, 0xfffd, 0xffff})
            every += QChar(letter);
        for (const QChar letter : std::as_const(every)) {
            const QJsonObject one{{u"letter "_s + letter, QString(letter)}};
            QCOMPARE(compactJson(one), QJsonDocument(one).toJson(QJsonDocument::Compact));
        }
        for (const QJsonObject &one : {object, nested, QJsonObject()})
            QCOMPARE(compactJson(one), QJsonDocument(one).toJson(QJsonDocument::Compact));
        QCOMPARE(compactJson(toJson(aUser())), QJsonDocument(toJson(aUser())).toJson(QJsonDocument::Compact));
    }

    void imagesOfPeopleHoldAnyText()
    {
        QString every;
        for (char16_t letter = 0; letter < 0x100; ++letter)
            every += QChar(letter);
        for (const int letter : {0x7ff, 0x800, 0xd800, 0xdfff, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0xd83d, 0xde00})
            every += QChar(letter);
        User user = aUser();
        user.name = every;
        user.city = QString(QChar(0xde00)) + u"Ґ/\"\\"_s;
        const QJsonObject image = toJson(user);
        QCOMPARE(image.value(u"name"_s).toString(), every);
        QCOMPARE(image.value(u"city"_s).toString(), user.city);
        // As if each were inserted.
        QJsonObject inserted;
        for (auto it = image.begin(); it != image.end(); ++it)
            inserted.insert(it.key(), it.value());
        QVERIFY(inserted == image);
        QCOMPARE(compactJson(image), QJsonDocument(inserted).toJson(QJsonDocument::Compact));
        QCOMPARE(userFromJson(image), user);
        QCOMPARE(imageText(user), compactJson(image));
        QCOMPARE(imageText({}), QByteArray());
        Membership membership = aMembership();
        membership.title = every;
        membership.roles = {RoleId(u"a\"b"_s), RoleId(u"роль"_s)};
        QCOMPARE(membershipFromJson(toJson(membership)), membership);
        QCOMPARE(imageKeys(membership).text(), compactJson(toJson(membership)));
        JsonText keys = imageKeys(membership);
        keys.addText(u"person"_s, imageText(user));
        keys.add(u"borrowed"_s, true);
        QJsonObject both = toJson(membership);
        both.insert(u"person"_s, image);
        both.insert(u"borrowed"_s, true);
        QCOMPARE(keys.text(), compactJson(both));
        QVERIFY(keys.object() == both);
        membership.roles.clear();
        QVERIFY(!toJson(membership).contains(u"roles"_s));
        QCOMPARE(JsonText().object(), QJsonObject());
        QCOMPARE(JsonText().text(), QByteArray());
    }

    void localTimesAreWrittenAsUtc()
    {
        QCOMPARE(toText(aTime.toLocalTime()), u"2026-03-29T01:30:00.250Z"_s);
        QCOMPARE(toText({}), QString());
        for (const QDate &day : {QDate(1, 1, 1), QDate(987, 12, 31), QDate(1969, 12, 31), QDate(2024, 2, 29), QDate(9999, 10, 9)}) {
            for (const QTime &clock : {QTime(0, 0), QTime(23, 59, 59, 999), QTime(7, 8, 9, 5)}) {
                const QDateTime time(day, clock, Qt::UTC);
                QCOMPARE(toText(time), time.toString(Qt::ISODateWithMs));
            }
        }
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
