#include "tests/service/fixture.h"

using namespace Rollcall;
using namespace Qt::StringLiterals;

/// Who may edit whose profile, above all when an account belongs to several organizations.
class ProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<World>();
        m_acme = m_world->organization(u"Acme"_s);
        m_globex = m_world->organization(u"Globex"_s);
        m_admin = m_world->person(u"admin@acme.example"_s, m_acme, {BuiltInRole::administrator()});
        m_user = m_world->person(u"user@acme.example"_s, m_acme);
    }
    void cleanup() { m_world.reset(); }

    void sharedAccountKeepsItsSignIn();
    void whoAdministersAllMayEditSignIn();
    void sharedAccountIsNotRemovedByOne();
    void preferencesAreEverybodysOwn();
    void emailIsUnique();
    void usernameIsUnique();
    void contactMayNotGoAltogether();
    void doubtfulPhoneIsKeptWithANote();
    void directoryOwnerIsTheirOwn();
    void membershipFieldsAreNotTheUsers();
    void conflictNamesTheField();
    void accountGoesWithItsLastMembership();
    void accountStaysWithAnother();

private:
    Result<Applied> set(const UserId &actor, const UserId &user, const QString &field, const QString &before, const QString &after)
    {
        return m_world->apply(actor, edit(entity(user), field, before, after));
    }

    std::unique_ptr<World> m_world;
    OrganizationId m_acme;
    OrganizationId m_globex;
    UserId m_admin;
    UserId m_user;
};

void ProfilesTest::sharedAccountKeepsItsSignIn()
{
    VERIFY_DONE(set(m_admin, m_user, u"phone"_s, QString(), u"+380441234567"_s));
    m_world->person(u"user@acme.example"_s, m_globex);
    const QString sentence = u"shared with an organization in which you do not hold “user:edit”"_s;
    VERIFY_REFUSED(set(m_admin, m_user, u"phone"_s, u"+380441234567"_s, QString()), Error::Kind::Forbidden, sentence);
    VERIFY_REFUSED(set(m_admin, m_user, u"email"_s, u"user@acme.example"_s, u"mine@acme.example"_s), Error::Kind::Forbidden, sentence);
    VERIFY_REFUSED(set(m_admin, m_user, u"username"_s, QString(), u"mine"_s), Error::Kind::Forbidden, sentence);
    // The person is the same person everywhere: the whole profile is shared.
    for (const QString &field : {u"name"_s, u"nickName"_s, u"fullAddress"_s, u"city"_s, u"externalId"_s, u"locale"_s})
        VERIFY_REFUSED(set(m_admin, m_user, field, QString(), u"x"_s), Error::Kind::Forbidden, sentence);
    VERIFY_DONE(m_world->apply(m_admin, edit(entity(m_user, m_acme), u"title"_s, QString(), u"Clerk"_s)));
    VERIFY_DONE(set(m_world->boss, m_user, u"city"_s, QString(), u"Kyiv"_s));
    VERIFY_DONE(set(m_world->boss, m_user, u"email"_s, u"user@acme.example"_s, u"new@acme.example"_s));
}

void ProfilesTest::whoAdministersAllMayEditSignIn()
{
    m_world->person(u"user@acme.example"_s, m_globex);
    m_world->person(u"admin@acme.example"_s, m_globex, {BuiltInRole::administrator()});
    VERIFY_DONE(set(m_admin, m_user, u"email"_s, u"user@acme.example"_s, u"new@acme.example"_s));
    VERIFY_DONE(set(m_admin, m_user, u"name"_s, QString(), u"New"_s));
}

void ProfilesTest::sharedAccountIsNotRemovedByOne()
{
    m_world->person(u"user@acme.example"_s, m_globex);
    VERIFY_REFUSED(m_world->apply(m_admin, removal(entity(m_user))), Error::Kind::Forbidden, u"shared with an organization"_s);
    VERIFY_DONE(m_world->apply(m_world->boss, removal(entity(m_user))));
    QVERIFY(!m_world->user(m_user));
}

void ProfilesTest::preferencesAreEverybodysOwn()
{
    VERIFY_DONE(set(m_user, m_user, u"tz"_s, QString(), u"Europe/Kyiv"_s));
    VERIFY_DONE(set(m_user, m_user, u"locale"_s, QString(), u"uk"_s));
    VERIFY_REFUSED(set(m_user, m_user, u"name"_s, QString(), u"Me"_s), Error::Kind::Forbidden, u"user:edit"_s);
    VERIFY_REFUSED(set(m_user, m_user, u"email"_s, u"user@acme.example"_s, u"me@acme.example"_s), Error::Kind::Forbidden, u"user:edit"_s);
    VERIFY_REFUSED(set(m_user, m_admin, u"tz"_s, QString(), u"Europe/Kyiv"_s), Error::Kind::Forbidden, u"user:edit"_s);
    const Patch mixed{entity(m_user), {{u"locale"_s, u"uk"_s, u"de"_s}, {u"city"_s, u""_s, u"Kyiv"_s}}};
    VERIFY_REFUSED(m_world->apply(m_user, mixed), Error::Kind::Forbidden, u"user:edit"_s);
}

void ProfilesTest::emailIsUnique()
{
    VERIFY_REFUSED(set(m_world->boss, m_user, u"email"_s, u"user@acme.example"_s, u"ADMIN@acme.example"_s), Error::Kind::Conflict,
                   u"somebody else"_s);
    VERIFY_DONE(set(m_world->boss, m_user, u"email"_s, u"user@acme.example"_s, u"User@acme.example"_s));
}

void ProfilesTest::usernameIsUnique()
{
    VERIFY_DONE(set(m_world->boss, m_admin, u"username"_s, QString(), u"chief"_s));
    VERIFY_REFUSED(set(m_world->boss, m_user, u"username"_s, QString(), u"Chief"_s), Error::Kind::Conflict, u"taken"_s);
}

void ProfilesTest::contactMayNotGoAltogether()
{
    VERIFY_REFUSED(set(m_world->boss, m_user, u"email"_s, u"user@acme.example"_s, QString()), Error::Kind::Invalid,
                   u"e-mail address or a phone number"_s);
    VERIFY_DONE(set(m_world->boss, m_user, u"phone"_s, QString(), u"+380441234567"_s));
    VERIFY_DONE(set(m_world->boss, m_user, u"email"_s, u"user@acme.example"_s, QString()));
    VERIFY_REFUSED(set(m_world->boss, m_user, u"phone"_s, u"+380441234567"_s, QString()), Error::Kind::Invalid,
                   u"e-mail address or a phone number"_s);
}

void ProfilesTest::doubtfulPhoneIsKeptWithANote()
{
    const auto result = set(m_admin, m_user, u"phone"_s, QString(), u"+3801234567"_s);
    VERIFY_DONE(result);
    QCOMPARE(result->notes.size(), 1);
    const auto other = set(m_admin, m_user, u"city"_s, QString(), u"Kyiv"_s);
    VERIFY_DONE(other);
    QCOMPARE(other->notes, QStringList());
}

void ProfilesTest::directoryOwnerIsTheirOwn()
{
    // The boss is a member of Acme, which must not give its owners a hold on the account.
    const UserId owner = m_world->person(u"owner@acme.example"_s, m_acme, {BuiltInRole::owner()});
    VERIFY_REFUSED(set(owner, m_world->boss, u"name"_s, u"The Boss"_s, u"X"_s), Error::Kind::Forbidden, u"The Boss"_s);
    VERIFY_REFUSED(set(owner, m_world->boss, u"phone"_s, QString(), u"+380441234567"_s), Error::Kind::Forbidden, u"The Boss owns this directory"_s);
    VERIFY_DONE(set(m_world->boss, m_world->boss, u"name"_s, u"The Boss"_s, u"Me"_s));
}

void ProfilesTest::membershipFieldsAreNotTheUsers()
{
    VERIFY_REFUSED(set(m_admin, m_user, u"title"_s, QString(), u"Clerk"_s), Error::Kind::Invalid, u"“title”"_s);
    VERIFY_REFUSED(m_world->apply(m_admin, edit(entity(m_user, m_acme), u"name"_s, u""_s, u"X"_s)), Error::Kind::Invalid, u"“name”"_s);
    VERIFY_REFUSED(m_world->apply(m_admin, edit(entity(m_user, m_acme), u"roles"_s, QJsonArray(), QJsonArray{u"organization-owner"_s})),
                   Error::Kind::Invalid, u"“roles”"_s);
    VERIFY_REFUSED(set(m_admin, m_user, u"directoryOwner"_s, QString(), u"true"_s), Error::Kind::Invalid, u"“directoryOwner”"_s);
}

void ProfilesTest::conflictNamesTheField()
{
    VERIFY_DONE(set(m_admin, m_user, u"city"_s, QString(), u"Kyiv"_s));
    const auto result = set(m_admin, m_user, u"city"_s, QString(), u"Lviv"_s);
    VERIFY_REFUSED(result, Error::Kind::Conflict, u"City"_s);
    QCOMPARE(result.error().field, u"city"_s);
}

void ProfilesTest::accountGoesWithItsLastMembership()
{
    Remove remove = removal(entity(m_user, m_acme));
    remove.alsoAccount = true;
    const auto result = m_world->apply(m_admin, remove);
    VERIFY_DONE(result);
    QVERIFY(!m_world->user(m_user));
    QCOMPARE(result->before.value(u"person"_s).toObject().value(u"email"_s).toString(), u"user@acme.example"_s);
}

void ProfilesTest::accountStaysWithAnother()
{
    m_world->person(u"user@acme.example"_s, m_globex);
    Remove remove = removal(entity(m_user, m_acme));
    remove.alsoAccount = true;
    const auto result = m_world->apply(m_admin, remove);
    VERIFY_DONE(result);
    QVERIFY(result->notes.first().contains(u"1 other organization"_s));
    QVERIFY(m_world->user(m_user));
    QVERIFY(!m_world->membership(m_user, m_acme));
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profilestest.moc"
