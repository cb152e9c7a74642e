#include "tests/service/fixture.h"

#include <QJsonArray>

using namespace Rollcall;
using namespace Qt::StringLiterals;

namespace {

enum Who { Boss, Owner, Admin, Support, Member, Outsider, SuspendedOwner, PendingOwner, HowMany };
const QStringList names{u"directory owner"_s, u"organization owner"_s, u"admin"_s,           u"support"_s,
                        u"member"_s,          u"outsider"_s,           u"suspended owner"_s, u"pending owner"_s};

/// Two organizations with the same cast of targets; all actors but the outsider (owner of the other one) are in Acme.
struct Cast : World {
    struct Place {
        OrganizationId id;
        UserId chief; ///< An owner.
        UserId plain; ///< A member with the role Member.
        UserId guest; ///< Invited.
        RoleId role;  ///< Of this organization.
    };
    Place acme;
    Place globex;
    UserId actors[HowMany];
    ApplicationId app;
    RoleId appRole;
    RoleGroupId free; ///< A group that is assigned nowhere.
    UserId shared;    ///< A member of both organizations.
    UserId orphan;    ///< A member of none.

    Cast()
    {
        const OrganizationId first = organization(u"Acme"_s);
        const OrganizationId second = organization(u"Globex"_s);
        acme = place(first, u"acme"_s);
        globex = place(second, u"globex"_s);
        actors[Boss] = boss;
        actors[Owner] = person(u"owner@acme.example"_s, first, {BuiltInRole::owner()});
        actors[Admin] = person(u"admin@acme.example"_s, first, {BuiltInRole::administrator()});
        actors[Support] = person(u"support@acme.example"_s, first, {BuiltInRole::support()});
        actors[Member] = person(u"member@acme.example"_s, first);
        actors[Outsider] = person(u"owner@globex.example"_s, second, {BuiltInRole::owner()});
        actors[SuspendedOwner] = person(u"suspended@acme.example"_s, first, {BuiltInRole::owner()}, MemberStatus::Suspended);
        actors[PendingOwner] = person(u"pending@acme.example"_s, first, {BuiltInRole::owner()}, MemberStatus::Pending);
        app = application(u"Unused"_s);
        free = group(u"Free"_s, {}, {});
        shared = person(u"shared@people.example"_s, first);
        person(u"shared@people.example"_s, second);
        orphan = person(u"orphan@people.example"_s, first);
        done(boss, removal(entity(orphan, first)));
    }

    Cast(const Cast &) = default;

    Place place(const OrganizationId &id, const QString &domain)
    {
        return {id, person(u"chief@%1.example"_s.arg(domain), id, {BuiltInRole::owner()}),
                person(u"plain@%1.example"_s.arg(domain), id),
                person(u"guest@%1.example"_s.arg(domain), id, {BuiltInRole::member()}, MemberStatus::Pending),
                role(u"Clerk"_s, {u"organization:view"_s}, id)};
    }
};

using Make = std::function<Payload(Cast &, const Cast::Place &)>;

struct Row {
    const char *name;
    const char *inAcme;   ///< One letter for each actor: y may, n may not.
    const char *inGlobex; ///< The same change aimed at the other organization; nullptr where there is no organization in it.
    Make make;
};

QJsonArray words(std::initializer_list<QString> items)
{
    return QJsonArray::fromStringList(QStringList(items));
}

// The order of the letters: directory owner, organization owner, admin, support, member, outsider, suspended owner, pending.
QList<Row> createRows()
{
    return {
        {"create an organization", "yynnnynn", nullptr,
         [](Cast &, const Cast::Place &) { return creation(EntityKind::Organization, {{u"name"_s, u"New"_s}}); }},
        {"create a child organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) {
             return creation(EntityKind::Organization, {{u"name"_s, u"New"_s}, {u"parent"_s, place.id.toString()}});
         }},
        {"create an application", "ynnnnnnn", nullptr,
         [](Cast &, const Cast::Place &) { return creation(EntityKind::Application, {{u"name"_s, u"New"_s}}); }},
        {"create a role of the organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) {
             return creation(EntityKind::Role, {{u"name"_s, u"New"_s},
                                                {u"permissions"_s, words({u"user:view"_s})},
                                                {u"organization"_s, place.id.toString()}});
         }},
        {"create a role of the directory", "ynnnnnnn", nullptr,
         [](Cast &, const Cast::Place &) { return creation(EntityKind::Role, {{u"name"_s, u"New"_s}}); }},
        {"create a role of an application", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) {
             return creation(EntityKind::Role, {{u"name"_s, u"New"_s}, {u"application"_s, cast.app.toString()}});
         }},
        {"create a role group", "ynnnnnnn", nullptr,
         [](Cast &, const Cast::Place &) { return creation(EntityKind::RoleGroup, {{u"name"_s, u"New"_s}}); }},
    };
}

QList<Row> patchRows()
{
    return {
        {"edit the organization", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.id), u"displayName"_s, u""_s, u"Other"_s); }},
        {"suspend the organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.id), u"status"_s, u"active"_s, u"suspended"_s); }},
        {"edit an application", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.app), u"name"_s, u"Unused"_s, u"Other"_s); }},
        {"edit a person's name", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.plain), u"name"_s, u""_s, u"Other"_s); }},
        {"edit a person's phone", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.plain), u"phone"_s, u""_s, u"+380441234567"_s); }},
        {"edit an owner's phone", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.chief), u"phone"_s, u""_s, u"+380441234567"_s); }},
        {"edit a membership", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.plain, place.id), u"title"_s, u""_s, u"Clerk"_s); }},
        {"edit a role of the organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return edit(entity(place.role), u"description"_s, u""_s, u"Files things"_s); }},
        {"edit a role group", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.free), u"description"_s, u""_s, u"Nothing"_s); }},
        {"edit a built-in role", "nnnnnnnn", nullptr,
         [](Cast &, const Cast::Place &) { return edit(entity(BuiltInRole::support()), u"name"_s, u"Support"_s, u"Help"_s); }},
    };
}

QList<Row> removeRows()
{
    return {
        {"delete the organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.id)); }},
        {"delete an application", "ynnnnnnn", nullptr, [](Cast &cast, const Cast::Place &) { return removal(entity(cast.app)); }},
        {"remove a person's account", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.plain)); }},
        {"remove an owner's account", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.chief)); }},
        {"remove a member", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.plain, place.id)); }},
        {"remove an owner", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.chief, place.id)); }},
        {"remove the directory owner's account", "nnnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return removal(entity(cast.boss)); }},
        {"delete a role of the organization", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return removal(entity(place.role)); }},
        {"delete a built-in role", "nnnnnnnn", nullptr,
         [](Cast &, const Cast::Place &) { return removal(entity(BuiltInRole::support())); }},
        {"delete a role group", "ynnnnnnn", nullptr, [](Cast &cast, const Cast::Place &) { return removal(entity(cast.free)); }},
    };
}

QList<Row> memberRows()
{
    const auto suspended = MemberStatus::Suspended;
    const auto active = MemberStatus::Active;
    return {
        {"add a member", "yyynnnnn", "ynnnnynn", [](Cast &, const Cast::Place &place) { return addition(place.id, u"new@x.example"_s); }},
        {"add an admin", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return addition(place.id, u"new@x.example"_s, {BuiltInRole::administrator()}); }},
        {"add an owner", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return addition(place.id, u"new@x.example"_s, {BuiltInRole::owner()}); }},
        {"make a member admin", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) {
             return newRoles(place.plain, place.id, {BuiltInRole::member()}, {BuiltInRole::administrator()});
         }},
        {"make a member owner", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) {
             return newRoles(place.plain, place.id, {BuiltInRole::member()}, {BuiltInRole::owner()});
         }},
        {"demote an owner", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) {
             return newRoles(place.chief, place.id, {BuiltInRole::owner()}, {BuiltInRole::member()});
         }},
        {"suspend a member", "yyynnnnn", "ynnnnynn",
         [=](Cast &, const Cast::Place &place) { return newStatus(place.plain, place.id, active, suspended); }},
        {"suspend an owner", "yynnnnnn", "ynnnnynn",
         [=](Cast &, const Cast::Place &place) { return newStatus(place.chief, place.id, active, suspended); }},
        {"invite a pending member again", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return Invite{entity(place.guest, place.id), 48}; }},
        {"invite an owner again", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return Invite{entity(place.chief, place.id), 48}; }},
        {"revoke an invitation", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return RevokeInvitation{entity(place.guest, place.id)}; }},
        {"reset a member's password", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return ResetPassword{entity(place.plain)}; }},
        {"reset an owner's password", "yynnnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return ResetPassword{entity(place.chief)}; }},
        {"reset the directory owner's password", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return ResetPassword{entity(cast.boss)}; }},
    };
}

/// Accounts that are not one organization's own.
QList<Row> accountRows()
{
    return {
        {"edit a shared person's name", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.shared), u"name"_s, u""_s, u"Other"_s); }},
        {"edit a shared person's address", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.shared), u"city"_s, u""_s, u"Kyiv"_s); }},
        {"edit a shared person's external id", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.shared), u"externalId"_s, u""_s, u"7"_s); }},
        {"edit a shared person's membership", "yyynnnnn", "ynnnnynn",
         [](Cast &cast, const Cast::Place &place) { return edit(entity(cast.shared, place.id), u"title"_s, u""_s, u"Clerk"_s); }},
        {"remove a shared person's account", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return removal(entity(cast.shared)); }},
        {"reset a shared person's password", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return ResetPassword{entity(cast.shared)}; }},
        {"add somebody without an organization", "yyynnnnn", "ynnnnynn",
         [](Cast &, const Cast::Place &place) { return addition(place.id, u"orphan@people.example"_s); }},
        {"edit the name of somebody without an organization", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return edit(entity(cast.orphan), u"name"_s, u""_s, u"Other"_s); }},
        {"remove the account of somebody without an organization", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return removal(entity(cast.orphan)); }},
        {"reset the password of somebody without an organization", "ynnnnnnn", nullptr,
         [](Cast &cast, const Cast::Place &) { return ResetPassword{entity(cast.orphan)}; }},
    };
}

} // namespace

/// Every change × every role × own and foreign organization, with what is expected spelled out.
class PolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cast = std::make_unique<Cast>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void table_data();
    void table();

private:
    std::unique_ptr<Cast> m_cast; ///< Copied for each test.
};

void PolicyTest::table_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<Make>("make");
    for (const Row &row : createRows() + patchRows() + removeRows() + memberRows() + accountRows()) {
        QTest::newRow(row.name) << QString::fromLatin1(row.inAcme) << false << row.make;
        if (row.inGlobex)
            QTest::addRow("%s (foreign)", row.name) << QString::fromLatin1(row.inGlobex) << true << row.make;
    }
}

void PolicyTest::table()
{
    QFETCH(const QString, expected);
    QFETCH(const bool, foreign);
    QFETCH(const Make, make);
    QCOMPARE(expected.size(), qsizetype(HowMany));

    auto cast = std::make_unique<Cast>(*m_cast);
    const qint64 before = cast->journalLength();
    for (int who = 0; who < HowMany; ++who) {
        if (expected.at(who) == u'y')
            continue;
        const auto result = cast->apply(cast->actors[who], make(*cast, foreign ? cast->globex : cast->acme));
        QVERIFY2(!result, qPrintable(names.at(who) + u" was let do it"_s));
        QVERIFY2(result.error().kind == Error::Kind::Forbidden, qPrintable(names.at(who) + u": "_s + outcome(result)));
        QVERIFY(!result.error().message.isEmpty());
    }
    QCOMPARE(cast->journalLength(), before);
    for (int who = 0; who < HowMany; ++who) {
        if (expected.at(who) != u'y')
            continue;
        if (!cast)
            cast = std::make_unique<Cast>(*m_cast);
        const auto result = cast->apply(cast->actors[who], make(*cast, foreign ? cast->globex : cast->acme));
        QVERIFY2(result, qPrintable(names.at(who) + u": "_s + outcome(result)));
        QCOMPARE(result->outcome, Applied::Outcome::Done);
        cast.reset();
    }
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "policytest.moc"
