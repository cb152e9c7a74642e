#include "tests/remote/transmit/transmitfixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Outcome = Applied::Outcome;

namespace {

const QString olena = u"olena@example.com"_s;

AddMember adding(const TransmitFixture &f, const QJsonObject &values, const QStringList &roles)
{
    AddMember add;
    add.organization = f.organization();
    add.values = values;
    for (const QString &role : roles)
        add.roles.append(f.role(role));
    return add;
}

QJsonObject sent(const TransmitServer &server, const QByteArray &method)
{
    QJsonObject body;
    for (const ScriptedRequest &request : server.http.requests) {
        if (request.method == method)
            body = jsonOf(request.body).toObject();
    }
    return body;
}

} // namespace

class MembersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addsWithEveryFieldOfTheSeed()
    {
        TransmitFixture f;
        AddMember add = adding(f,
                               {{u"email"_s, olena}, {u"phone"_s, u"+380 44 123 45 67"_s}, {u"username"_s, u"olena"_s}, {u"givenName"_s, u"Олена"_s},
                                {u"familyName"_s, u"Шевченко"_s}, {u"title"_s, u"Dr"_s}, {u"department"_s, u"Sales"_s}, {u"manager"_s, u"Wei"_s},
                                {u"locale"_s, u"uk_UA"_s}, {u"city"_s, u"Київ"_s}, {u"zip"_s, u"01001"_s}, {u"fullAddress"_s, u"Хрещатик 1"_s},
                                {u"country"_s, u"UA"_s}, {u"picture"_s, u"https://example.com/o.png"_s}, {u"externalId"_s, u"x1"_s}},
                               {f.editor, f.server.organizationRoles.first()});
        add.generatePassword = true;
        add.invite = true;
        const auto added = f.apply(add);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message + added.error().details));
        QCOMPARE(added->outcome, Outcome::Done);
        const QJsonObject body = sent(f.server, "POST");
        QCOMPARE(body.value(u"phone_number"_s).toString(), u"+380441234567"_s);
        QCOMPARE(body.value(u"language"_s).toString(), u"uk-UA"_s);
        QCOMPARE(body.value(u"role_ids"_s).toArray(), (QJsonArray{f.editor, u"Organization Admin"_s}));
        QCOMPARE(body.value(u"send_invite"_s).toBool(), true);
        QCOMPARE(body.value(u"credentials"_s).toObject().value(u"force_replace"_s).toBool(), true);
        QCOMPARE(body.value(u"organization_information"_s).toObject().value(u"manager"_s).toString(), u"Wei"_s);
        const QString user = added->target.id;
        QCOMPARE(added->target, f.member(user));
        // The password is made here, shown once, and nowhere else.
        QCOMPARE(added->secret.reveal(), f.server.users.value(user).password);
        QVERIFY(f.server.users.value(user).isTemporary);
        QVERIFY(!QString::fromUtf8(QJsonDocument(added->after).toJson()).contains(added->secret.reveal()));
        QCOMPARE(f.server.letters, QStringList{user});
        QCOMPARE(added->after.value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(added->after.value(u"title"_s).toString(), u"Dr"_s);
        const auto read = f.finished(f.directory->read({}, {entity(UserId(user))}));
        QVERIFY(read && read->first().image);
        QCOMPARE(read->first().image->value(u"name"_s).toString(), u"Олена Шевченко"_s);
        QCOMPARE(read->first().image->value(u"locale"_s).toString(), u"uk_UA"_s);
        QCOMPARE(read->first().image->value(u"mustReplacePassword"_s).toBool(), true);
    }

    void whatTransmitWantsIsAskedForBefore_data()
    {
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<bool>("hasRole");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing to tell them apart") << QJsonObject{{u"givenName"_s, u"Olena"_s}} << true << u"email"_s;
        QTest::newRow("no role") << QJsonObject{{u"email"_s, olena}} << false << u"roles"_s;
        QTest::newRow("a name too long") << QJsonObject{{u"email"_s, olena}, {u"givenName"_s, QString(31, u'я')}} << true << u"givenName"_s;
        QTest::newRow("a street too long") << QJsonObject{{u"email"_s, olena}, {u"fullAddress"_s, QString(151, u'я')}} << true << u"fullAddress"_s;
        QTest::newRow("a city too long") << QJsonObject{{u"email"_s, olena}, {u"city"_s, QString(31, u'я')}} << true << u"city"_s;
        QTest::newRow("a field of others") << QJsonObject{{u"email"_s, olena}, {u"nickName"_s, u"Ola"_s}} << true << u"nickName"_s;
        QTest::newRow("a number at home") << QJsonObject{{u"phone"_s, u"044 123"_s}} << true << u"phone"_s;
    }
    void whatTransmitWantsIsAskedForBefore()
    {
        QFETCH(QJsonObject, values);
        QFETCH(bool, hasRole);
        QFETCH(QString, field);
        TransmitFixture f;
        const auto refused = f.apply(adding(f, values, hasRole ? QStringList{f.editor} : QStringList()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(f.server.http.requests.size(), 0);
    }

    void whoIsKnownIsAssigned()
    {
        TransmitFixture f;
        const QString user = f.server.addUser(olena);
        f.server.users[user].password = u"Her-own-secret-1"_s;
        AddMember add = adding(f, {{u"email"_s, u"Olena@Example.com"_s}}, {f.editor});
        add.generatePassword = true;
        const auto added = f.apply(add);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->target, f.member(user));
        QCOMPARE(f.server.users.size(), 1);
        QCOMPARE(f.server.users.value(user).password, u"Her-own-secret-1"_s);
        QVERIFY(added->secret.isEmpty() && added->notes.size() == 1);
        // By id too, whatever else was typed.
        const QString second = f.server.addOrganization(u"Globex"_s, {f.app});
        f.server.given[second][f.app].groups = {f.staff};
        AddMember known = adding(f, {{u"email"_s, u"else@example.com"_s}, {u"title"_s, u"Lead"_s}}, {f.editor});
        known.organization = entity(OrganizationId(second));
        known.user = entity(UserId(user));
        const auto assigned = f.apply(known);
        QVERIFY2(assigned, assigned ? "" : qPrintable(assigned.error().message));
        QCOMPARE(assigned->target, entity(UserId(user), OrganizationId(second)));
        QCOMPARE(f.server.users.size(), 1);
        QCOMPARE(f.server.members[second][user].title, u"Lead"_s); // the membership's own fields count
        QCOMPARE(f.server.users.value(user).profile.value(u"email"_s).toString(), olena);
    }

    void rolesOfOtherApplicationsFollow()
    {
        TransmitFixture f;
        const QString desk = f.server.addApplication(u"Desk"_s);
        const QString agent = f.server.addRole(desk, u"Agent"_s);
        f.server.orgs[f.acme].applications.append(desk);
        f.server.given[f.acme][desk].groups = {f.server.addGroup(desk, u"Desk staff"_s, {agent})};
        const auto added = f.apply(adding(f, {{u"email"_s, olena}}, {f.editor, agent}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->outcome, Outcome::Done);
        const TransmitServer::Member member = f.server.members[f.acme].value(added->target.id);
        QCOMPARE(member.roles.value(f.app), QStringList{f.editor});
        QCOMPARE(member.roles.value(desk), QStringList{agent});
        QCOMPARE(f.server.written().size(), 2);
        // When that step fails it is said.
        f.server.fail(ContractFault::ServiceUnavailable, "POST", u"/roles"_s, 10);
        const auto half = f.apply(adding(f, {{u"email"_s, u"wei@example.com"_s}}, {f.editor, agent}));
        QVERIFY(half);
        QCOMPARE(half->outcome, Outcome::Partial);
    }

    void aNameThatIsTakenIsAConflict()
    {
        TransmitFixture f;
        const QString other = f.server.addUser(u"other@example.com"_s);
        f.server.users[other].profile.insert(u"username"_s, u"olena"_s);
        const QString user = f.server.addUser(olena);
        const auto taken = f.apply(adding(f, {{u"email"_s, olena}, {u"username"_s, u"olena"_s}}, {f.editor}));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
        QVERIFY(!f.server.members.value(f.acme).contains(user));
    }

    void theMembershipIsReplacedWhole()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        f.server.members[f.acme][user].enabled = false;
        f.server.members[f.acme][user].department = u"Sales"_s;
        f.server.members[f.acme][user].manager = u"Wei"_s;
        const auto changed = f.apply(f.patch(f.member(user), u"title"_s, {}, u"Lead"_s));
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        const TransmitServer::Member member = f.server.members[f.acme].value(user);
        QCOMPARE(member.title, u"Lead"_s);
        QCOMPARE(member.department, u"Sales"_s); // whoever leaves it out deletes it
        QCOMPARE(member.manager, u"Wei"_s);
        QVERIFY(!member.enabled); // and enables
    }

    void aNameKeepsItsOtherParts()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        f.server.users[user].profile.insert(u"name"_s, QJsonObject{{u"title"_s, u"Dr"_s}, {u"first_name"_s, u"Olena"_s},
                                                                   {u"middle_name"_s, u"M"_s}, {u"last_name"_s, u"Old"_s}});
        Patch patch = f.patch(f.member(user), u"familyName"_s, u"Old"_s, u"Shevchenko"_s);
        patch.edits.append({u"city"_s, QString(), u"Lviv"_s});
        const auto changed = f.apply(patch);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().message));
        const QJsonObject name = f.server.users.value(user).profile.value(u"name"_s).toObject();
        QCOMPARE(name, (QJsonObject{{u"title"_s, u"Dr"_s}, {u"first_name"_s, u"Olena"_s}, {u"middle_name"_s, u"M"_s}, {u"last_name"_s, u"Shevchenko"_s}}));
        // The profile goes through the organization, the address can only be changed at the user.
        QCOMPARE(f.server.written(), (QStringList{u"PATCH /v1/organizations/"_s + f.acme + u"/members/"_s + user, u"PUT /v1/users/"_s + user}));
        const auto overtaken = f.apply(f.patch(f.member(user), u"familyName"_s, u"Old"_s, u"New"_s));
        QVERIFY(!overtaken);
        QCOMPARE(overtaken.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.apply(f.patch(entity(UserId(user)), u"nickName"_s, {}, u"x"_s)).error().kind, Error::Kind::Unsupported);
    }

    void theAccountGoesOnlyWithTheLastMembership()
    {
        TransmitFixture f;
        const QString user = f.joined(olena);
        const QString second = f.server.addOrganization(u"Globex"_s, {f.app});
        f.server.addMember(second, user, f.app);
        const auto left = f.apply(Remove{f.member(user), true, {}});
        QVERIFY(left);
        QCOMPARE(left->outcome, Outcome::Done);
        QCOMPARE(left->notes.size(), 1);
        QVERIFY(f.server.users.contains(user));
        const auto gone = f.apply(Remove{entity(UserId(user), OrganizationId(second)), true, {}});
        QVERIFY(gone);
        QCOMPARE(gone->outcome, Outcome::Done);
        QVERIFY(!f.server.users.contains(user));
        // Half of it is said.
        const QString wei = f.joined(u"wei@example.com"_s);
        f.server.fail(ContractFault::ServiceUnavailable, "DELETE", u"/manage/users/"_s + wei, 10);
        const auto half = f.apply(Remove{f.member(wei), true, {}});
        QVERIFY(half);
        QCOMPARE(half->outcome, Outcome::Partial);
        QVERIFY(!f.server.members.value(f.acme).contains(wei));
    }

    void whatFailedKeepsWhatNeedsItFromBeingTried()
    {
        TransmitFixture f;
        Change make = Change::make({}, Create{EntityKind::Organization, {{u"name"_s, u"Globex"_s}, {u"domains"_s, QJsonArray{u"globex.example"_s}},
                                                                         {u"applications"_s, QJsonArray{f.app}}}, {}});
        AddMember add = adding(f, {{u"email"_s, olena}}, {f.server.organizationRoles.first()});
        add.organization = make.id;
        Change join = Change::make({}, add);
        join.dependsOn = {make.id};
        f.server.fail(ContractFault::ServiceUnavailable, "POST", u"/organizations"_s, 10);
        const auto lost = f.finished(f.directory->apply({make, join}));
        QVERIFY(!lost.at(0) && !lost.at(1));
        QCOMPARE(lost.at(1).error().kind, Error::Kind::Conflict);
        f.server.heal();
        const auto done = f.finished(f.directory->apply({make, join}));
        QVERIFY2(done.at(0) && done.at(1), done.at(1) ? "" : qPrintable(done.at(1).error().message));
        QCOMPARE(done.at(1)->target.organization, done.at(0)->target.id);
    }

    void theWindowMayCloseMeanwhile()
    {
        TransmitFixture f;
        f.server.fail(ContractFault::Late, "GET", {}, 50);
        const QList<Change> changes{Change::make({}, adding(f, {{u"email"_s, olena}}, {f.editor}))};
        const Awaited results(f.directory->apply(changes));
        QTRY_VERIFY(f.server.http.requests.size() >= 1);
        f.directory.reset();
        QTRY_VERIFY(results.isThere());
        QCOMPARE(results->first().error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "memberstest.moc"
