#include "tests/service/fixture.h"

#include "models/domain/fields.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

class AddMemberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_globex = m_world->organization(u"Globex"_s);
    }
    void cleanup() { m_world.reset(); }

    void seedsExampleIsTakenWithAWarning();
    void allFieldsAreKept();
    void seedsLimits_data();
    void seedsLimits();
    void oneContactIsEnough_data();
    void oneContactIsEnough();
    void badValues_data();
    void badValues();
    void unknownFieldIsRefused();
    void knownAddressAddsAMembership();
    void knownAddressKeepsItsPassword();
    void namedAccountIsAdded();
    void unseenAccountIsNotThere();
    void formerMemberIsAddedAgain();
    void memberTwiceIsAConflict();
    void takenUsernameIsAConflict();
    void rolesAreNeeded();
    void rolesMustBeThere();
    void withInvitationPending();
    void withoutInvitationActive();
    void hoursHaveLimits();

private:
    Result<Applied> add(const QJsonObject &values)
    {
        AddMember add = addition(m_acme, {});
        add.values = values;
        return m_world->apply(m_world->boss, add);
    }

    AddMember named(const UserId &user) const
    {
        AddMember add = addition(m_acme, {});
        add.values = {};
        add.user = Ref(entity(user));
        return add;
    }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    OrganizationId m_globex;
};

void AddMemberTest::seedsExampleIsTakenWithAWarning()
{
    const auto result = add({{u"email"_s, u"john@example.com"_s},
                             {u"name"_s, u"John Doe"_s},
                             {u"title"_s, u"John"_s},
                             {u"nickName"_s, u"john"_s},
                             {u"phone"_s, u"+3801234567"_s},
                             {u"tz"_s, u"Europe/Kiev"_s},
                             {u"locale"_s, u"en_US"_s}});
    VERIFY_DONE(result);
    QCOMPARE(result->notes.size(), 1);
    QVERIFY2(result->notes.first().contains(u"+3801234567"_s), qPrintable(result->notes.first()));
    const auto user = m_world->user(UserId(result->target.id));
    QCOMPARE(user->phone, u"+3801234567"_s);
    QCOMPARE(user->name, u"John Doe"_s);
    QCOMPARE(user->timeZone, u"Europe/Kiev"_s);
    const auto membership = m_world->membership(user->id, m_acme);
    QCOMPARE(membership->status, MemberStatus::Active);
    QCOMPARE(membership->title, u"John"_s);
}

void AddMemberTest::allFieldsAreKept()
{
    const QJsonObject values{{u"email"_s, u"  Olena@ACME.example "_s},
                             {u"phone"_s, u"+44 20 7183 8750"_s},
                             {u"name"_s, u"Олена Шевченко"_s},
                             {u"givenName"_s, u"Олена"_s},
                             {u"familyName"_s, u"Шевченко"_s},
                             {u"nickName"_s, u"Леся"_s},
                             {u"username"_s, u"olena"_s},
                             {u"title"_s, u"Інженерка"_s},
                             {u"department"_s, u"R&D"_s},
                             {u"manager"_s, u"Wei Kim"_s},
                             {u"tz"_s, u"Europe/Kyiv"_s},
                             {u"locale"_s, u"uk"_s},
                             {u"fullAddress"_s, u"вул. Шевченка, 1"_s},
                             {u"city"_s, u"Kyiv"_s},
                             {u"state"_s, u"Kyiv"_s},
                             {u"country"_s, u"Ukraine"_s},
                             {u"zip"_s, u"01001"_s},
                             {u"picture"_s, u"https://acme.example/olena.png"_s},
                             {u"externalId"_s, u"007"_s}};
    QCOMPARE(values.size(), memberFields().size());
    const auto result = add(values);
    VERIFY_DONE(result);
    QCOMPARE(result->notes, QStringList());
    const auto user = m_world->user(UserId(result->target.id));
    const auto membership = m_world->membership(user->id, m_acme);
    for (const FieldInfo &field : memberFields()) {
        const QString stored = field.ofUser ? (*user).*field.ofUser : (*membership).*field.ofMembership;
        QString expected = values.value(field.key).toString();
        if (field.field == Field::Email)
            expected = u"Olena@acme.example"_s;
        else if (field.field == Field::Phone)
            expected = u"+442071838750"_s;
        QCOMPARE(stored, expected);
    }
    QCOMPARE(user->created, m_world->now());
    QCOMPARE(membership->since, m_world->now());
    QCOMPARE(membership->statusChangedBy, m_world->boss);
}

void AddMemberTest::seedsLimits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("limit");
    // The lengths of the create-in-org table, twice that for names.
    QTest::newRow("name") << u"name"_s << 100;
    QTest::newRow("title") << u"title"_s << 50;
    QTest::newRow("nickName") << u"nickName"_s << 50;
    QTest::newRow("fullAddress") << u"fullAddress"_s << 512;
    QTest::newRow("city") << u"city"_s << 50;
    QTest::newRow("country") << u"country"_s << 74;
    QTest::newRow("state") << u"state"_s << 40;
    QTest::newRow("zip") << u"zip"_s << 12;
}

void AddMemberTest::seedsLimits()
{
    QFETCH(const QString, field);
    QFETCH(const int, limit);
    VERIFY_DONE(add({{u"email"_s, u"good@example.com"_s}, {field, QString(limit, u'ї')}}));
    const auto result = add({{u"email"_s, u"bad@example.com"_s}, {field, QString(limit + 1, u'ї')}});
    VERIFY_REFUSED(result, Error::Kind::Invalid, QString::number(limit));
    QCOMPARE(result.error().field, field);
}

void AddMemberTest::oneContactIsEnough_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<bool>("enough");
    QTest::newRow("e-mail") << QJsonObject{{u"email"_s, u"a@b.example"_s}} << true;
    QTest::newRow("phone") << QJsonObject{{u"phone"_s, u"+380441234567"_s}} << true;
    QTest::newRow("neither") << QJsonObject{{u"name"_s, u"Nobody"_s}} << false;
}

void AddMemberTest::oneContactIsEnough()
{
    QFETCH(const QJsonObject, values);
    QFETCH(const bool, enough);
    const auto result = add(values);
    if (enough)
        VERIFY_DONE(result);
    else
        VERIFY_REFUSED(result, Error::Kind::Invalid, u"e-mail address or a phone number"_s);
}

void AddMemberTest::badValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("e-mail") << u"email"_s << QJsonValue(u"john at example"_s);
    QTest::newRow("phone without +") << u"phone"_s << QJsonValue(u"0441234567"_s);
    QTest::newRow("phone too long") << u"phone"_s << QJsonValue(u"+1234567890123456"_s);
    QTest::newRow("time zone") << u"tz"_s << QJsonValue(u"Kyiv"_s);
    QTest::newRow("control character") << u"name"_s << QJsonValue(u"a\u0007b"_s);
    QTest::newRow("direction override") << u"name"_s << QJsonValue(u"a\u202eb"_s);
    QTest::newRow("not a text") << u"name"_s << QJsonValue(7);
}

void AddMemberTest::badValues()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    const qint64 before = m_world->journalLength();
    QJsonObject values{{u"email"_s, u"good@example.com"_s}};
    values.insert(field, value);
    const auto result = add(values);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Invalid);
    QCOMPARE(result.error().field, field);
    QCOMPARE(m_world->journalLength(), before);
}

void AddMemberTest::unknownFieldIsRefused()
{
    VERIFY_REFUSED(add({{u"email"_s, u"a@b.example"_s}, {u"shoeSize"_s, u"42"_s}}), Error::Kind::Invalid, u"shoeSize"_s);
}

void AddMemberTest::knownAddressAddsAMembership()
{
    const auto first = add({{u"email"_s, u"Olena@acme.example"_s}, {u"name"_s, u"Olena"_s}});
    VERIFY_DONE(first);
    AddMember second = addition(m_globex, {});
    second.values = {{u"email"_s, u"OLENA@acme.example"_s}, {u"name"_s, u"Somebody Else"_s}, {u"title"_s, u"Guest"_s}};
    const auto result = m_world->apply(m_world->boss, second);
    VERIFY_DONE(result);
    QCOMPARE(result->target.id, first->target.id);
    QCOMPARE(result->notes.size(), 2);
    QVERIFY2(result->notes.at(0).contains(u"is known in this directory already"_s), qPrintable(result->notes.at(0)));
    QVERIFY2(result->notes.at(1).contains(u"Name"_s), qPrintable(result->notes.at(1)));
    const auto user = m_world->user(UserId(first->target.id));
    QCOMPARE(user->name, u"Olena"_s);
    QCOMPARE(user->email, u"Olena@acme.example"_s);
    QCOMPARE(m_world->membership(user->id, m_globex)->title, u"Guest"_s);
    QVERIFY(m_world->membership(user->id, m_acme));
}

void AddMemberTest::knownAddressKeepsItsPassword()
{
    const UserId user = m_world->person(u"olena@acme.example"_s, m_acme);
    AddMember again = addition(m_globex, u"olena@acme.example"_s);
    again.generatePassword = true;
    const auto result = m_world->apply(m_world->boss, again);
    VERIFY_DONE(result);
    QVERIFY(result->secret.isEmpty());
    QVERIFY(result->notes.join(u' ').contains(u"no password was made"_s));
    QVERIFY(!m_world->user(user)->hasPassword);
}

void AddMemberTest::namedAccountIsAdded()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const UserId olena = m_world->person(u"olena@globex.example"_s, m_globex);
    m_world->done(m_world->boss, addition(m_globex, u"admin@acme.example"_s, {BuiltInRole::support()}));
    VERIFY_DONE(m_world->apply(admin, named(olena)));
    QVERIFY(m_world->membership(olena, m_acme));
}

void AddMemberTest::unseenAccountIsNotThere()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const UserId olena = m_world->person(u"olena@globex.example"_s, m_globex);
    const auto refused = m_world->apply(admin, named(olena));
    const auto missing = m_world->apply(admin, named(UserId(u"nobody"_s)));
    VERIFY_REFUSED(refused, Error::Kind::NotFound, olena.toString());
    VERIFY_REFUSED(missing, Error::Kind::NotFound, u"nobody"_s);
    // Nothing in the answer tells one from the other.
    QCOMPARE(QString(refused.error().message).replace(olena.toString(), u"nobody"_s), missing.error().message);
    QCOMPARE(refused.error().details, missing.error().details);
    QVERIFY(!m_world->membership(olena, m_acme));
    VERIFY_DONE(m_world->apply(m_world->boss, named(olena)));
}

/// What an undo of the removal does.
void AddMemberTest::formerMemberIsAddedAgain()
{
    const UserId admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
    const UserId olena = m_world->person(u"olena@acme.example"_s, m_acme);
    m_world->done(admin, removal(entity(olena, m_acme)));
    VERIFY_DONE(m_world->apply(admin, named(olena)));
    QVERIFY(m_world->membership(olena, m_acme));
}

void AddMemberTest::memberTwiceIsAConflict()
{
    m_world->person(u"olena@acme.example"_s, m_acme);
    VERIFY_REFUSED(add({{u"email"_s, u"Olena@Acme.Example"_s}}), Error::Kind::Conflict, u"is a member of Acme already"_s);
}

void AddMemberTest::takenUsernameIsAConflict()
{
    VERIFY_DONE(add({{u"email"_s, u"a@b.example"_s}, {u"username"_s, u"olena"_s}}));
    VERIFY_REFUSED(add({{u"email"_s, u"c@d.example"_s}, {u"username"_s, u"Olena"_s}}), Error::Kind::Conflict, u"Olena"_s);
}

void AddMemberTest::rolesAreNeeded()
{
    VERIFY_REFUSED(m_world->apply(m_world->boss, addition(m_acme, u"a@b.example"_s, {})), Error::Kind::Invalid, u"at least one role"_s);
}

void AddMemberTest::rolesMustBeThere()
{
    VERIFY_REFUSED(m_world->apply(m_world->boss, addition(m_acme, u"a@b.example"_s, {RoleId(u"nonsense"_s)})), Error::Kind::NotFound,
                   u"nonsense"_s);
    VERIFY_REFUSED(m_world->apply(m_world->boss, addition(OrganizationId(u"nowhere"_s), u"a@b.example"_s)), Error::Kind::NotFound,
                   u"nowhere"_s);
}

void AddMemberTest::withInvitationPending()
{
    AddMember invited = addition(m_acme, u"a@b.example"_s);
    invited.invite = true;
    const auto result = m_world->apply(m_world->boss, invited);
    VERIFY_DONE(result);
    const UserId user(result->target.id);
    QCOMPARE(m_world->membership(user, m_acme)->status, MemberStatus::Pending);
    const auto invitation = m_world->invitation(user, m_acme);
    QVERIFY(invitation);
    QCOMPARE(invitation->state, InvitationState::Pending);
    QCOMPARE(invitation->expires, m_world->now().addSecs(48 * 3600));
    QCOMPARE(invitation->invitedBy, m_world->boss);
    // 256 bits in base64url.
    const QRegularExpression shape(u"^rollcall://invitation/[A-Za-z0-9_-]{43}$"_s);
    QVERIFY2(shape.match(invitation->link).hasMatch(), qPrintable(invitation->link));
}

void AddMemberTest::withoutInvitationActive()
{
    const UserId user = m_world->person(u"a@b.example"_s, m_acme);
    QCOMPARE(m_world->membership(user, m_acme)->status, MemberStatus::Active);
    QVERIFY(!m_world->invitation(user, m_acme));
}

void AddMemberTest::hoursHaveLimits()
{
    AddMember invited = addition(m_acme, u"a@b.example"_s);
    invited.invite = true;
    for (const int hours : {0, -1, 721}) {
        invited.inviteValidHours = hours;
        VERIFY_REFUSED(m_world->apply(m_world->boss, invited), Error::Kind::Invalid, u"1 to 720 hours"_s);
    }
    invited.inviteValidHours = 720;
    VERIFY_DONE(m_world->apply(m_world->boss, invited));
}

QTEST_GUILESS_MAIN(AddMemberTest)
#include "addmembertest.moc"
