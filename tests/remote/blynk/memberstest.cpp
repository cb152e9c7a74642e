#include "tests/remote/blynk/blynkfixture.h"

#include "models/wire/blynk/passwordhash.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Fault = ContractFault;
using Outcome = Applied::Outcome;

namespace {

const QString email = u"John+1@example.com"_s;

AddMember john(qint64 org, qint64 role = 3)
{
    AddMember add;
    add.organization = BlynkFixture::organization(org);
    add.values = {{u"email"_s, email}, {u"name"_s, u"John O'Doe Jr."_s}};
    add.roles = {BlynkFixture::role(role)};
    add.generatePassword = true;
    return add;
}

AddMember invited(qint64 org)
{
    AddMember add = john(org);
    add.generatePassword = false;
    add.invite = true;
    return add;
}

AddMember moved(qint64 user, qint64 org, qint64 role = 3)
{
    AddMember add;
    add.organization = BlynkFixture::organization(org);
    add.user = BlynkFixture::user(user);
    add.roles = {BlynkFixture::role(role)};
    return add;
}

QString textOf(const Applied &applied)
{
    return QString::fromUtf8(QJsonDocument(applied.before).toJson() + QJsonDocument(applied.after).toJson())
           + applied.notes.join(u' ');
}

void addFaultRows()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("well") << -1;
    for (const auto &[name, fault] : {std::pair("error after", Fault::ErrorAfter), std::pair("closed after", Fault::ClosedAfter),
                                      std::pair("silent after", Fault::SilentAfter), std::pair("cut after", Fault::CutAfter),
                                      std::pair("HTML", Fault::Html), std::pair("too many", Fault::TooMany), std::pair("late", Fault::Late),
                                      std::pair("more fields", Fault::ExtraFields)})
        QTest::newRow(name) << static_cast<int>(fault);
}

} // namespace

class MembersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addsSomebodyOnceWithAPassword_data() { addFaultRows(); }
    void addsSomebodyOnceWithAPassword()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        const qint64 org = f.server.addOrganization(u"Acme"_s, f.server.root);
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto added = f.apply(john(org));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->outcome, Outcome::Done);
        const auto id = f.server.userOf(email);
        QVERIFY(id);
        QCOMPARE(added->target, f.member(*id, org));
        // The password that is shown is the one that opens the account, and it is nowhere else.
        QCOMPARE(f.server.users.value(*id).passwordHash, Blynk::passwordHash(email, added->secret.reveal().toUtf8()));
        QVERIFY(added->secret.reveal().size() > 20);
        QVERIFY(!textOf(*added).contains(added->secret.reveal()));
        QVERIFY(!textOf(*added).contains(QString::fromLatin1(f.server.users.value(*id).passwordHash)));
        QCOMPARE(f.server.count("POST", u"/create-in-org"_s), static_cast<Fault>(fault) == Fault::TooMany ? 2 : 1);

        const int writes = f.server.writes();
        const auto again = f.apply(john(org));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QVERIFY(again->secret.isEmpty());
        QCOMPARE(f.server.writes(), writes);
        QCOMPARE(f.server.users.size(), 1);
    }

    void everyFieldOfTheFormArrives()
    {
        BlynkFixture f;
        AddMember add = john(f.server.root, 2);
        for (const auto &[key, value] : {std::pair(u"title"_s, u"Head - Sales"_s), std::pair(u"nickName"_s, u"john 1"_s),
                                         std::pair(u"phone"_s, u"+380 1234567"_s), std::pair(u"tz"_s, u"Europe/Kiev"_s),
                                         std::pair(u"fullAddress"_s, u"1, Main St"_s), std::pair(u"city"_s, u"Kyiv"_s),
                                         std::pair(u"country"_s, u"Ukraine"_s), std::pair(u"state"_s, u"Kyivska"_s),
                                         std::pair(u"zip"_s, u"01001"_s)})
            add.values.insert(key, value);
        const auto added = f.apply(add);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const BlynkServer::Person person = f.server.users.value(added->target.id.toLongLong());
        QCOMPARE(person.role, 2);
        QCOMPARE(person.more.value(u"tz"_s).toString(), u"Europe/Kiev"_s);
        QCOMPARE(person.more.value(u"phoneNumber"_s).toString(), u"+3801234567"_s);
        QCOMPARE(person.more.value(u"address"_s).toObject().size(), 5);
        QCOMPARE(added->after.value(u"title"_s).toString(), u"Head - Sales"_s);
    }

    void mistakesAreNamedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << u"email"_s << QString();
        QTest::newRow("no name") << u"name"_s << QString();
        QTest::newRow("digits in a name") << u"name"_s << u"John 2"_s;
        QTest::newRow("long name") << u"name"_s << QString(51, u'a');
        QTest::newRow("a dot in a title") << u"title"_s << u"Dr. Head"_s;
        QTest::newRow("long title") << u"title"_s << QString(51, u'a');
        QTest::newRow("a dot in a nickname") << u"nickName"_s << u"j.d"_s;
        QTest::newRow("long nickname") << u"nickName"_s << QString(51, u'a');
        QTest::newRow("phone without plus") << u"phone"_s << u"380123"_s;
        QTest::newRow("time zone") << u"tz"_s << u"Kyiv"_s;
        QTest::newRow("long address") << u"fullAddress"_s << QString(513, u'a');
        QTest::newRow("long city") << u"city"_s << QString(51, u'a');
        QTest::newRow("long country") << u"country"_s << QString(75, u'a');
        QTest::newRow("long state") << u"state"_s << QString(41, u'a');
        QTest::newRow("long postal code") << u"zip"_s << QString(13, u'1');
        QTest::newRow("locale") << u"locale"_s << u"en_US"_s;
        QTest::newRow("department") << u"department"_s << u"Sales"_s;
        QTest::newRow("user name") << u"username"_s << u"john"_s;
    }
    void mistakesAreNamedBeforeAnythingIsSent()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        BlynkFixture f;
        AddMember add = john(f.server.root);
        add.values.insert(key, value);
        const auto refused = f.apply(add);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, key);
        QVERIFY(f.server.http.requests.isEmpty());
    }

    void namesOfEveryScriptAreTaken()
    {
        BlynkFixture f;
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(QString::number(f.server.root))));
        QVERIFY(traits);
        for (const QString &name : {u"Олена Шевченко-Їжак"_s, u"नेहा शर्मा"_s, u"D'Arcy Jr."_s, u"王小明"_s}) {
            User user;
            user.email = email;
            user.name = name;
            QVERIFY2(!firstError(traits->checkMember(user, {})), qPrintable(name));
        }
    }

    void aPasswordIsWantedOrAnInvitation()
    {
        BlynkFixture f;
        AddMember none = john(f.server.root);
        none.generatePassword = false;
        AddMember both = john(f.server.root);
        both.invite = true;
        AddMember noRole = john(f.server.root);
        noRole.roles.clear();
        AddMember twoRoles = john(f.server.root);
        twoRoles.roles.append(f.role(1));
        for (const AddMember &add : {none, both, noRole, twoRoles}) {
            const auto refused = f.apply(add);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        }
        QVERIFY(f.server.http.requests.isEmpty());
    }

    void invitesOnce_data() { addFaultRows(); }
    void invitesOnce()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        AddMember add = invited(f.server.root);
        add.values.insert(u"locale"_s, u"uk_UA"_s);
        const auto done = f.apply(add);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(f.server.letters, QStringList{email});
        QVERIFY(done->secret.isEmpty());
        QCOMPARE(f.image(done->target)->value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(f.server.users.first().more.value(u"locale"_s).toString(), u"uk_UA"_s);
        const auto again = f.apply(add);
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QCOMPARE(f.server.letters.size(), 1);
        AddMember more = invited(f.server.root);
        more.values.insert(u"title"_s, u"Head"_s);
        QCOMPARE(f.apply(more).error().field, u"title"_s);
    }

    void invitationsAreCounted()
    {
        BlynkFixture f;
        for (int i = 0; i < 25; ++i)
            f.server.letters.append(u"x"_s);
        const auto refused = f.apply(invited(f.server.root));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
        QVERIFY(refused.error().message.contains(u"25"_s));
    }

    void refusalsAreExplained()
    {
        BlynkFixture f;
        const auto role = f.apply(john(f.server.root, 9));
        QVERIFY(!role);
        QCOMPARE(role.error().kind, Error::Kind::Forbidden);
        const auto nowhere = f.apply(john(999));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
        // Known already, elsewhere or as something else: said, with the way out.
        const qint64 org = f.server.addOrganization(u"Acme"_s, f.server.root);
        f.server.addUser(email.toLower(), org);
        const auto elsewhere = f.apply(john(f.server.root));
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Error::Kind::Conflict);
        const auto other = f.apply(john(org, 1));
        QVERIFY(!other);
        QVERIFY(other.error().message.contains(u"User"_s)); // the role that they have
        QCOMPARE(f.server.users.size(), 1);
    }

    void movesOnce_data() { addFaultRows(); }
    void movesOnce()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        const qint64 from = f.server.addOrganization(u"From"_s, f.server.root);
        const qint64 to = f.server.addOrganization(u"To"_s, f.server.root);
        const qint64 id = f.server.addUser(email, from);
        f.server.hidesUsersBelow = true; // they are found in the list only
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto done = f.apply(moved(id, to, 2));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(f.server.users.value(id).org, to);
        QCOMPARE(f.server.users.value(id).role, 2);
        QCOMPARE(done->target, f.member(id, to));
        QCOMPARE(done->before.value(u"organization"_s).toString(), QString::number(from));
        QVERIFY(f.image(f.member(id, to)));
        QVERIFY(!f.image(f.member(id, from)));
        const int writes = f.server.writes();
        const auto again = f.apply(moved(id, to, 2));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QCOMPARE(f.server.writes(), writes);
        QVERIFY(!f.apply(moved(id, 999)));
        QVERIFY(!f.apply(moved(999, to)));
        AddMember titled = moved(id, from);
        titled.values.insert(u"title"_s, u"Head"_s);
        QCOMPARE(f.apply(titled).error().field, u"title"_s);
    }

    void changesTheRole_data() { addFaultRows(); }
    void changesTheRole()
    {
        QFETCH(int, fault);
        BlynkFixture f;
        const qint64 id = f.server.addUser(email, f.server.root, 3);
        const EntityId member = f.member(id, f.server.root);
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "PUT");
        const auto done = f.apply(SetRoles{member, {RoleId(u"3"_s)}, {RoleId(u"7"_s)}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(f.server.users.value(id).role, 7);
        QCOMPARE(f.image(f.role(7))->value(u"name"_s).toString(), u"Role #7"_s);
        const auto again = f.apply(SetRoles{member, {RoleId(u"3"_s)}, {RoleId(u"7"_s)}});
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        const int writes = f.server.writes();
        const auto overtaken = f.apply(SetRoles{member, {RoleId(u"3"_s)}, {RoleId(u"1"_s)}});
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, Error::Kind::Conflict);
        QVERIFY(!f.apply(SetRoles{member, {RoleId(u"7"_s)}, {RoleId(u"7"_s), RoleId(u"1"_s)}}));
        QVERIFY(!f.apply(SetRoles{member, {RoleId(u"7"_s)}, {}}));
        QCOMPARE(f.server.writes(), writes);
        const auto unknown = f.apply(SetRoles{member, {RoleId(u"7"_s)}, {RoleId(u"8"_s)}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"Role is not found"_s));
        QCOMPARE(f.apply(SetRoles{f.member(id, f.server.clients), {RoleId(u"7"_s)}, {RoleId(u"1"_s)}}).error().kind,
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "memberstest.moc"
