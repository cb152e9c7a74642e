#include "models/domain/fields.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;

class FieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keysAndOptions()
    {
        QStringList keys;
        QStringList options;
        for (const FieldInfo &field : memberFields()) {
            keys.append(field.key);
            options.append(field.option);
        }
        // Scripts and journals depend on these words: they may grow, not change.
        QCOMPARE(keys.join(u' '), u"email phone name givenName familyName nickName username title department manager tz locale "
                                  "fullAddress city state country zip picture externalId"_s);
        QCOMPARE(options.join(u' '), u"email phone name given-name family-name nick-name username title department manager tz "
                                     "locale full-address city state country zip picture external-id"_s);
    }

    void eachIsItself()
    {
        QSet<QString> labels;
        for (const FieldInfo &field : memberFields()) {
            QCOMPARE(&info(field.field), &field);
            QCOMPARE(fieldByKey(field.key), &field);
            QVERIFY(!field.label().isEmpty());
            labels.insert(field.label());
            QVERIFY(!displayName(field.group).isEmpty());
            QVERIFY(field.maxLength > 0);
            QVERIFY2((field.ofUser != nullptr) != (field.ofMembership != nullptr), qPrintable(field.key));
        }
        QCOMPARE(labels.size(), memberFields().size());
        QCOMPARE(fieldByKey(u"Email"), nullptr);
        QCOMPARE(fieldByKey(u""), nullptr);
    }

    void eachIsAPlaceOfItsOwn()
    {
        User user;
        Membership membership;
        for (const FieldInfo &field : memberFields())
            (field.ofUser ? user.*field.ofUser : membership.*field.ofMembership) = field.key;
        for (const FieldInfo &field : memberFields())
            QCOMPARE(field.ofUser ? user.*field.ofUser : membership.*field.ofMembership, field.key);
        QCOMPARE(user.timeZone, u"tz"_s);
        QCOMPARE(membership.title, u"title"_s);
    }

    void lengths_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<int>("length");
        QTest::newRow("title") << Field::Title << 50;
        QTest::newRow("nickname") << Field::NickName << 50;
        QTest::newRow("full address") << Field::FullAddress << 512;
        QTest::newRow("city") << Field::City << 50;
        QTest::newRow("country") << Field::Country << 74;
        QTest::newRow("state") << Field::State << 40;
        QTest::newRow("zip") << Field::Zip << 12;
        QTest::newRow("name") << Field::Name << 100;
        QTest::newRow("given name") << Field::GivenName << 100;
        QTest::newRow("family name") << Field::FamilyName << 100;
        QTest::newRow("e-mail") << Field::Email << 254;
        QTest::newRow("phone") << Field::Phone << 16;
    }
    void lengths()
    {
        QFETCH(Field, field);
        QTEST(info(field).maxLength, "length");
    }

    void aUserHasATitle()
    {
        User user;
        user.id = UserId(u"u-1"_s);
        QCOMPARE(user.title(), u"u-1"_s);
        user.username = u"olena"_s;
        QCOMPARE(user.title(), u"olena"_s);
        user.phone = u"+380441234567"_s;
        QCOMPARE(user.title(), u"+380441234567"_s);
        user.email = u"olena@acme.example"_s;
        QCOMPARE(user.title(), u"olena@acme.example"_s);
        user.name = u"Olena"_s;
        QCOMPARE(user.title(), u"Olena"_s);
    }

    void statesHaveKeysAndWords()
    {
        for (const auto status : {MemberStatus::Pending, MemberStatus::Active, MemberStatus::Suspended}) {
            QCOMPARE(memberStatusFromKey(toKey(status)), std::optional(status));
            QVERIFY(!displayName(status).isEmpty());
        }
        for (const auto state : {InvitationState::Pending, InvitationState::Accepted, InvitationState::Expired,
                                 InvitationState::Revoked}) {
            QCOMPARE(invitationStateFromKey(toKey(state)), std::optional(state));
            QVERIFY(!displayName(state).isEmpty());
        }
        QCOMPARE(memberStatusFromKey(u"Active"), std::nullopt);
        QCOMPARE(memberStatusFromKey(u""), std::nullopt);
        QCOMPARE(invitationStateFromKey(u"active"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
