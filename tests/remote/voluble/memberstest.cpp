#include "tests/remote/voluble/volublefixture.h"

#include "models/remote/voluble/volubletraits.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rollcall;
using namespace Qt::StringLiterals;
using Voluble::Dialect;
using Fault = VolubleServer::Fault;
using Outcome = Applied::Outcome;

namespace {

const QByteArray origin = "http://localhost:4200";
const QString bob = u"auth0|bob"_s;

AddMember join(const QString &organization, const QString &user)
{
    AddMember add;
    add.organization = VolubleFixture::organization(organization);
    add.values = {{u"externalId"_s, user}};
    return add;
}

AddMember newPerson(const QString &organization)
{
    AddMember add;
    add.organization = VolubleFixture::organization(organization);
    add.values = {{u"email"_s, u"bob@example.com"_s}, {u"givenName"_s, u"Bob"_s}, {u"familyName"_s, u"Jones"_s},
                  {u"picture"_s, u"https://example.com/a.png"_s}};
    return add;
}

void addFaultRows()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("fault");
    for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
        const char *name = dialect == Dialect::JSend ? "JSend" : "JSON:API";
        QTest::addRow("%s", name) << dialect << -1;
        QTest::addRow("%s, error after", name) << dialect << static_cast<int>(Fault::ErrorAfter);
        QTest::addRow("%s, closed after", name) << dialect << static_cast<int>(Fault::ClosedAfter);
        QTest::addRow("%s, silent after", name) << dialect << static_cast<int>(Fault::SilentAfter);
        QTest::addRow("%s, cut after", name) << dialect << static_cast<int>(Fault::CutAfter);
        QTest::addRow("%s, too many", name) << dialect << static_cast<int>(Fault::TooMany);
    }
}

} // namespace

class MembersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addsAUserWhomNobodyKnewOnce_data() { addFaultRows(); }
    void addsAUserWhomNobodyKnewOnce()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, fault);
        VolubleFixture f(dialect);
        const QString id = f.owned();
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST");
        const auto added = f.apply(join(id, bob));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->outcome, Outcome::Done);
        QCOMPARE(added->target, f.member(bob, id));
        QCOMPARE(added->after.value(u"status"_s).toString(), u"active"_s);
        QCOMPARE(f.server.users.value(bob), id);
        const int writes = f.server.writes();
        const auto again = f.apply(join(id, bob));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
        QCOMPARE(f.server.writes(), writes);
        const auto read = f.finished(f.directory->read({}, {f.member(bob, id), f.member(u"auth0|nobody"_s, id)}));
        QVERIFY(read);
        QVERIFY(read->at(0).image && !read->at(1).image);
    }

    void whatWasNotDoneIsSaid()
    {
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.owned();
        f.server.fail(Fault::SilentBefore, "POST");
        const auto lost = f.apply(join(id, bob));
        QVERIFY(!lost);
        QVERIFY(!f.server.users.contains(bob));
        QCOMPARE(f.server.count("POST", u"/users"_s), 1);
    }

    void movesSomebodyWhereTheDialectCan()
    {
        VolubleFixture f(Dialect::JSend);
        const QString id = f.owned();
        f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
        const auto moved = f.apply(join(id, u"auth0|carol"_s));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        QCOMPARE(moved->outcome, Outcome::Done);
        QCOMPARE(f.server.users.value(u"auth0|carol"_s), id);
        QCOMPARE(moved->notes.size(), 1);
        QCOMPARE(f.server.count("POST", u"/users"_s), 0);
    }

    void whereItCannotTheyAreRemovedThenAdded()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|staff"_s);
        const QString id = f.owned();
        f.server.grant(f.self, {u"voluble:admin"_s});
        const QString other = f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
        const auto taken = f.apply(join(id, u"auth0|carol"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.users.value(u"auth0|carol"_s), other);
        Change leave = Change::make(Actor{UserId(f.self)}, Remove{f.member(u"auth0|carol"_s, other), false, {}});
        Change enter = Change::make(Actor{UserId(f.self)}, join(id, u"auth0|carol"_s));
        enter.dependsOn = {leave.id};
        const auto results = f.finished(f.directory->apply({leave, enter}));
        QVERIFY(results.at(0) && results.at(1));
        QCOMPARE(f.server.users.value(u"auth0|carol"_s), id);

        // And when the first step fails the second is not tried.
        f.server.fail(Fault::ServiceUnavailable, "DELETE", {}, 10);
        Change fails = Change::make(Actor{UserId(f.self)}, Remove{f.member(u"auth0|carol"_s, id), false, {}});
        Change waits = Change::make(Actor{UserId(f.self)}, join(other, u"auth0|carol"_s));
        waits.dependsOn = {fails.id};
        const int posts = f.server.count("POST", u"/users"_s);
        const auto refused = f.finished(f.directory->apply({fails, waits}));
        QVERIFY(!refused.at(0) && !refused.at(1));
        QCOMPARE(refused.at(1).error().kind, Error::Kind::Conflict);
        QCOMPARE(f.server.count("POST", u"/users"_s), posts);
    }

    void removesOnce_data() { addFaultRows(); }
    void removesOnce()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, fault);
        VolubleFixture f(dialect);
        const QString id = f.owned({bob});
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "DELETE");
        const auto removed = f.apply(Remove{f.member(bob, id), false, {}});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QCOMPARE(removed->outcome, Outcome::Done);
        QVERIFY(!f.server.users.contains(bob));
        QVERIFY(f.server.users.contains(f.self));
        const auto again = f.apply(Remove{f.member(bob, id), false, {}});
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::NoOp);
    }

    void namesOnlyWhoIsListedUnderTheOrganization()
    {
        for (const Dialect dialect : {Dialect::JSend, Dialect::JsonApi}) {
            VolubleFixture f(dialect);
            const QString id = f.owned();
            f.server.addOrganization(u"Other"_s, {u"auth0|carol"_s});
            const auto removed = f.apply(Remove{f.member(u"auth0|carol"_s, id), false, {}});
            QVERIFY(removed);
            QCOMPARE(removed->outcome, Outcome::NoOp);
            QVERIFY(f.server.users.contains(u"auth0|carol"_s)); // the server would have removed her
            QCOMPARE(f.server.count("DELETE", {}), 0);
            // Nor does a missing id become another call.
            QVERIFY(!f.apply(Remove{f.member(QString(), id), false, {}}));
            QVERIFY(!f.apply(Remove{f.member(u".."_s, id), false, {}}));
            QCOMPARE(f.server.writes(), 0);
            QCOMPARE(f.server.orgs.size(), 2);
        }
    }

    void theLastOneMayLeave()
    {
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.owned();
        f.server.fail(Fault::ClosedAfter, "DELETE");
        const auto removed = f.apply(Remove{f.member(f.self, id), false, {}});
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
        QVERIFY(f.server.users.isEmpty());
        QCOMPARE(f.tokens->rejected, 0);
    }

    void makesAPersonAtAuth0Once_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("fault");
        QTest::newRow("well") << QString() << -1;
        for (const auto &[name, fault] : {std::pair("error", Fault::ErrorAfter), std::pair("closed", Fault::ClosedAfter),
                                          std::pair("silent", Fault::SilentAfter), std::pair("cut", Fault::CutAfter)}) {
            QTest::addRow("identity, %s after", name) << u"identity"_s << static_cast<int>(fault);
            QTest::addRow("member, %s after", name) << u"/users"_s << static_cast<int>(fault);
            QTest::addRow("roles, %s after", name) << u"/setroles"_s << static_cast<int>(fault);
        }
    }
    void makesAPersonAtAuth0Once()
    {
        QFETCH(QString, end);
        QFETCH(int, fault);
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned();
        if (fault >= 0)
            f.server.fail(static_cast<Fault>(fault), "POST", end == u"identity"_s ? id : end);
        AddMember add = newPerson(id);
        add.roles = {EntityId{EntityKind::Role, u"rol_member"_s, {}}};
        const auto added = f.apply(add);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(f.server.identities.size(), 1);
        const QString user = f.server.identities.firstKey();
        QCOMPARE(f.server.users.value(user), id);
        QCOMPARE(f.server.givenRoles.value(user), QStringList{u"rol_member"_s});
        QCOMPARE(added->target, f.member(user, id));
        // A fault of the roles leaves it open, and so does silence; it is said and can be done again.
        const bool isOpen = static_cast<Fault>(fault) == Fault::ErrorAfter || static_cast<Fault>(fault) == Fault::SilentAfter;
        const bool isPartial = end == u"/setroles"_s && isOpen;
        QCOMPARE(added->outcome, isPartial ? Outcome::Partial : Outcome::Done);
        const auto again = f.apply(add);
        QVERIFY(again);
        QCOMPARE(f.server.identities.size(), 1);
        QCOMPARE(f.server.users.size(), 2);

        const auto read = f.finished(f.directory->read({}, {entity(UserId(user)), entity(RoleId(u"rol_owner"_s))}));
        QVERIFY(read);
        QCOMPARE(read->at(0).image->value(u"name"_s).toString(), u"Bob Jones"_s);
        QCOMPARE(read->at(0).image->value(u"email"_s).toString(), u"bob@example.com"_s);
        QCOMPARE(read->at(1).image->value(u"name"_s).toString(), u"Organization Owner"_s);
    }

    void rolesAreGivenAndNotTaken()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned();
        QVERIFY(f.apply(newPerson(id)));
        const QString user = f.server.identities.firstKey();
        const auto given = f.apply(SetRoles{f.member(user, id), {}, {RoleId(u"rol_owner"_s)}});
        QVERIFY(given);
        QCOMPARE(f.server.givenRoles.value(user), QStringList{u"rol_owner"_s});
        const int writes = f.server.writes();
        const auto taken = f.apply(SetRoles{f.member(user, id), {RoleId(u"rol_owner"_s)}, {}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Unsupported);
        const auto same = f.apply(SetRoles{f.member(user, id), {RoleId(u"rol_owner"_s)}, {RoleId(u"rol_owner"_s)}});
        QVERIFY(same);
        QCOMPARE(same->outcome, Outcome::NoOp);
        QCOMPARE(f.server.writes(), writes);
        QCOMPARE(f.apply(SetRoles{f.member(u"auth0|nobody"_s, id), {}, {RoleId(u"rol_owner"_s)}}).error().kind, Error::Kind::NotFound);
    }

    void aPasswordIsALinkShownOnce()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned();
        QVERIFY(f.apply(newPerson(id)));
        const auto reset = f.apply(ResetPassword{entity(UserId(f.server.identities.firstKey()))});
        QVERIFY(reset);
        QCOMPARE(reset->secret.reveal(), u"https://tenant.example/lo/reset?ticket=one-time"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(reset->after).toJson()).contains(u"ticket"_s));
    }

    void theAccountGoesTooWhenAsked()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned();
        QVERIFY(f.apply(newPerson(id)));
        const QString user = f.server.identities.firstKey();
        const auto removed = f.apply(Remove{f.member(user, id), true, {}});
        QVERIFY(removed);
        QCOMPARE(removed->outcome, Outcome::Done);
        QVERIFY(f.server.identities.isEmpty());
        // Half of it is said.
        QVERIFY(f.apply(newPerson(id)));
        const QString next = f.server.identities.firstKey();
        f.server.fail(Fault::ServiceUnavailable, "DELETE", id + u'/' + next, 10);
        const auto half = f.apply(Remove{f.member(next, id), true, {}});
        QVERIFY(half);
        QCOMPARE(half->outcome, Outcome::Partial);
        QCOMPARE(half->notes.size(), 1);
        QVERIFY(!f.server.users.contains(next) && f.server.identities.contains(next));
        VolubleFixture g(Dialect::JsonApi);
        const QString own = g.owned({bob});
        const auto unreachable = g.apply(Remove{g.member(bob, own), true, {}});
        QCOMPARE(unreachable.error().kind, Error::Kind::Unsupported);
        QVERIFY(g.server.users.contains(bob));
    }

    void aProxyThatDoesNotKnowUsIsNotOffered()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned();
        f.server.refuseOrigin();
        const auto before = f.finished(f.directory->traits({}, OrganizationId(id)));
        QVERIFY(before && before->allows(Verb::SetRoles, EntityKind::Membership));
        const auto refused = f.apply(newPerson(id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
        QCOMPARE(f.tokens->rejected, 0); // its 401 is not about the token
        const auto after = f.finished(f.directory->traits({}, OrganizationId(id)));
        QVERIFY(after && !after->allows(Verb::SetRoles, EntityKind::Membership));
        QVERIFY(after->version != before->version);
        QVERIFY(after->fieldTrait(Field::ExternalId)->required && !after->fieldTrait(Field::Email));
    }

    void traitsFollowTheRights_data()
    {
        QTest::addColumn<QStringList>("rights");
        QTest::addColumn<QString>("offered");
        QTest::newRow("owner") << QStringList{u"organization:owner"_s}
                               << u"patch organization, remove organization, remove membership, addMember membership"_s;
        QTest::newRow("editor") << QStringList{u"organization:edit"_s}
                                << u"patch organization, remove membership, addMember membership"_s;
        QTest::newRow("remover") << QStringList{u"organization:delete"_s, u"user:delete"_s}
                                 << u"remove organization, remove membership"_s;
        QTest::newRow("adder") << QStringList{u"user:add"_s} << u"addMember membership"_s;
        QTest::newRow("viewer") << QStringList{u"user:view"_s} << QString();
        QTest::newRow("credits alone") << QStringList{u"credits:update"_s} << QString();
    }
    void traitsFollowTheRights()
    {
        QFETCH(QStringList, rights);
        QFETCH(QString, offered);
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.server.addOrganization(u"Acme"_s, {f.self});
        f.server.grant(f.self, rights);
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(id)));
        QVERIFY(traits);
        QStringList words;
        for (const auto &[verb, kind] : traits->changes)
            words += toKey(verb) + u' ' + toKey(kind);
        QCOMPARE(words.join(u", "_s), offered);
        QCOMPARE(traits->readOnly, offered.isEmpty());
        QCOMPARE(traits->readOnlyReason.isEmpty(), !offered.isEmpty());
        QVERIFY(!traits->manyOrganizations);
    }

    void theFormIsCheckedBeforeAnythingIsSent()
    {
        VolubleFixture f(Dialect::JsonApi);
        const QString id = f.owned();
        const auto traits = f.finished(f.directory->traits({}, OrganizationId(id)));
        QVERIFY(traits);
        User user;
        QCOMPARE(traits->checkMember(user, {}).size(), 1);
        user.externalId = bob;
        QVERIFY(traits->checkMember(user, {}).isEmpty());
        AddMember unknown = join(id, bob);
        unknown.values.insert(u"city"_s, u"Lviv"_s);
        QCOMPARE(f.apply(unknown).error().field, u"city"_s);
        AddMember invited = join(id, bob);
        invited.invite = true;
        QCOMPARE(f.apply(invited).error().kind, Error::Kind::Unsupported);
        AddMember nobody = join(id, QString());
        QCOMPARE(f.apply(nobody).error().field, u"externalId"_s);
        AddMember withRole = join(id, bob);
        withRole.roles = {EntityId{EntityKind::Role, u"rol_member"_s, {}}};
        QCOMPARE(f.apply(withRole).error().kind, Error::Kind::Unsupported);
        QCOMPARE(f.server.writes(), 0);
    }

    /// Every kind of change does the right calls or is not offered at all.
    void whatIsNotOfferedIsRefusedWithoutACall()
    {
        VolubleFixture f(Dialect::JsonApi, u"auth0|alice"_s, origin);
        const QString id = f.owned({bob});
        const Traits largest = Voluble::largestTraits();
        int refused = 0;
        for (const EntityKind kind : {EntityKind::Organization, EntityKind::Application, EntityKind::User, EntityKind::Membership,
                                      EntityKind::Role, EntityKind::RoleGroup, EntityKind::Invitation}) {
            const EntityId target{kind, bob, id};
            const QList<Payload> payloads{Create{kind, {}, {}}, Patch{target, {}}, Remove{target, false, {}}, SetStatus{target},
                                          Invite{target}, RevokeInvitation{target}};
            for (const Payload &payload : payloads) {
                if (largest.allows(verbOf(payload), kind))
                    continue;
                const auto result = f.apply(payload);
                QVERIFY(!result);
                QCOMPARE(result.error().kind, Error::Kind::Unsupported);
                QVERIFY(!result.error().message.isEmpty());
                ++refused;
            }
        }
        QCOMPARE(refused, 42 - 4); // create, patch and remove an organization; remove a membership
        QCOMPARE(f.server.writes(), 0);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "memberstest.moc"
